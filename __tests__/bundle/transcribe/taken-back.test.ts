import { describe, expect, it } from 'vitest';
import { checkOut, LOCK, openTracked } from '../branches.ts';
import { filesOn } from '../checkouts.ts';
import type { Repository } from '../github.ts';
import { annotations } from '../helpers.ts';
import { push } from '../payloads.ts';
import { heardApart as cannedFor } from '../recordings.ts';

/** What a run saved and somebody took back is found in git, and not paid for again. */

const COMMIT = { files: '**/*.wav', formats: 'txt', 'save-to': 'commit', 'save-on-failure': 'nothing' };
const TALK = 'media/talk.wav';
const V1 = { [TALK]: 'speech, version 1' };

/** Reverts the commit of a run on main. Returns the payload of that push. */
async function reverted(repository: Repository): Promise<unknown> {
  const { github } = repository;
  const before = await github.head('main');
  const gone = Object.keys(await filesOn(repository)).filter((name) => name !== TALK);
  const after = await github.push('main', Object.fromEntries(gone.map((name) => [name, null])));
  return push('refs/heads/main', after, before);
}

/** Reverts it as a workflow's token does, without a run, and pushes another file. Returns the payload of that push. */
async function revertedUnseen(repository: Repository): Promise<unknown> {
  await reverted(repository);
  const before = await repository.github.head('main');
  return push('refs/heads/main', await repository.github.push('main', { 'README.md': 'Talks\n' }), before);
}

/** Takes main back to before the run. Returns the payload of that push. */
async function forcedBack({ github }: Repository): Promise<unknown> {
  const before = await github.head('main');
  const first = (await github.commits('main')).at(-1)?.oid ?? '';
  await github.people.forcePush('main', first);
  return push('refs/heads/main', first, before, true);
}

type TakeBack = readonly [what: string, (repository: Repository) => Promise<unknown>];

/** The ways to take back what a run committed. Each begins with that commit, at the head of main. */
const TAKEN_BACK: readonly TakeBack[] = [
  ['the commit of a run is reverted', reverted],
  ['it is reverted without a run', revertedUnseen],
  ['the branch is taken back by force', forcedBack],
];

const MERGED_AND_REVERTED: TakeBack = [
  'its pull request is merged and reverted',
  async (repository) => {
    await repository.github.people.mergePull(1);
    await repository.github.people.deleteBranch('transcripts/main');
    return await revertedUnseen(repository);
  },
];

describe.concurrent('what is taken back', () => {
  it.each(
    [
      { formats: 'txt, json', takeBacks: TAKEN_BACK },
      { formats: 'txt', takeBacks: TAKEN_BACK.slice(0, 1) },
      { formats: 'txt, json', saveTo: 'pull-request', takeBacks: [MERGED_AND_REVERTED] },
    ].map((row) => ({ ...row, names: row.takeBacks.map(([name]) => name).join(', or if ') })),
  )(
    'nothing is sent again if $names; formats: $formats, no cache',
    async ({ formats, saveTo = 'commit', takeBacks }) => {
      await using repository = await openTracked({ files: V1, cannedFor });
      const { github, stage } = repository;
      const branch = saveTo === 'commit' ? 'main' : 'transcripts/main';
      const inputs = { ...COMMIT, formats, 'save-to': saveTo, cache: 'false' };
      await repository.run({ inputs });
      const saved = await github.head(branch);
      const { [LOCK]: _, ...expected } = await filesOn(repository, branch);
      for (const [what, takeBack] of takeBacks) {
        if (saveTo === 'commit') await github.people.forcePush(branch, saved);
        const payload = await takeBack(repository);
        expect(Object.keys(await filesOn(repository)), what).not.toContain(LOCK);
        await checkOut(repository);
        const ran = await repository.run({ inputs, event: { name: 'push', payload } });
        expect(annotations(ran, 'notice'), what).toEqual([]);
        expect(stage.deepgram.requests, what).toHaveLength(1);
        const { [LOCK]: lock = '', ...files } = await filesOn(repository, branch);
        expect(files, what).toMatchObject(expected);
        expect(lock, what).toContain(TALK);
      }
    },
  );
});
