import { beforeAll, describe, expect, it } from 'vitest';
import { git } from '../../helpers/repository.ts';
import type { Changes } from '../../servers/github/server.ts';
import { filesOn, openCheckout } from '../checkouts.ts';
import { openRepository } from '../github.ts';
import { speech } from '../helpers.ts';
import { countsOf, expectSettled, LOCKFILE, transcripts } from '../rerun.ts';

const TWO = speech('a.wav', 'b.wav');

interface Case {
  /** The push after the first run. */
  readonly push: Changes;
  readonly inputs?: Readonly<Record<string, string>>;
  readonly counts: Readonly<Record<string, number>>;
  /** The files of the branch after the second run. */
  readonly files: readonly string[];
  /** The first line of the commit message. */
  readonly headline: string;
}

const rest = ['b.wav', ...transcripts('b.wav'), LOCKFILE];

/** The files of the branch after both were transcribed. */
let transcribed: Readonly<Record<string, string>>;

beforeAll(async () => {
  await using repository = await openRepository({ files: TWO, github: { files: TWO } });
  const ran = await repository.run({ inputs: { files: '*.wav', 'save-to': 'commit' } });
  expect(ran.exitCode).toBe(0);
  transcribed = await filesOn(repository);
});

describe.concurrent('one commit has the same tree as git would commit after', () => {
  it.each<[string, Case]>([
    [
      'a rename',
      {
        push: { 'a.wav': null, 'c.wav': TWO['a.wav'] ?? '' },
        counts: { reused: 1, unchanged: 1, 'saved-minutes': 0.1 },
        files: ['c.wav', ...transcripts('c.wav'), ...rest],
        headline: 'Add transcript of c.wav',
      },
    ],
    [
      'a rename of the transcripts, too, of which one was edited',
      {
        push: {
          'a.wav': null,
          'c.wav': TWO['a.wav'] ?? '',
          'a.wav.txt': null,
          'c.wav.txt': 'Hello there, corrected.\n',
        },
        counts: { reused: 1, unchanged: 1, 'saved-minutes': 0.1 },
        files: ['c.wav', ...transcripts('c.wav'), ...rest],
        headline: 'Add transcript of c.wav',
      },
    ],
    [
      'media were deleted, whose transcripts are pruned',
      {
        push: { 'a.wav': null },
        inputs: { prune: 'true' },
        counts: { unchanged: 1, 'saved-minutes': 0.05 },
        files: rest,
        headline: 'Remove transcripts of deleted media',
      },
    ],
  ])('%s', async (_, { push, inputs: more, counts, files, headline }) => {
    await using repository = await openRepository({ github: { files: transcribed } });
    const { github } = repository;
    const inputs = { files: '*.wav', 'save-to': 'commit', ...more };
    const pushed = await github.push('main', push);

    await using next = await openCheckout(await filesOn(repository));
    const ran = await repository.run({ inputs }, next);
    expect(ran.exitCode).toBe(0);
    expect(next.deepgram.requests).toEqual([]);
    expect(countsOf(ran)).toEqual(counts);
    const [commit, parent] = await github.commits('main');
    expect([commit?.oid, parent?.oid]).toEqual([ran.outputs['commit-sha'], pushed]);
    expect(commit?.message.split('\n')[0]).toBe(headline);
    expect([...(await github.tree('main')).keys()].sort()).toEqual(files.toSorted());
    git(next.workspace, 'add', '--all');
    expect(commit?.tree).toBe(git(next.workspace, 'write-tree').trim());
    await expectSettled(next, () => repository.run({ inputs }, next));
  });
});
