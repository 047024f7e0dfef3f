import { describe, expect, it } from 'vitest';
import { at, textAt } from '../../servers/github/json.ts';
import { REVIEWER } from '../../servers/github/server.ts';
import { openRepository } from '../github.ts';
import { annotations, forget, SPOKEN, speech } from '../helpers.ts';

/** Answers are kept in a cache folder, so that a run in a fresh checkout produces the same as the run before. */
const inputs = { formats: 'txt', 'save-to': 'pull-request', 'cache-folder': '.answers' };
const files = speech('a.wav', 'b.wav');

describe.concurrent('save-to: pull-request', () => {
  it('opens one as a draft, with labels and reviewers, for a protected branch', async () => {
    await using repository = await openRepository({ files, github: { protectedBranches: ['main'] } });
    const { github } = repository;
    const start = await github.head('main');
    const ran = await repository.run({
      inputs: {
        ...inputs,
        'pull-request-title': 'Transcripts of {count}',
        'pull-request-labels': 'transcripts, talks',
        'pull-request-reviewers': REVIEWER,
        'pull-request-draft': 'true',
      },
    });

    expect(annotations(ran, 'error')).toEqual([]);
    const [pull, ...others] = await github.pulls();
    expect(others).toEqual([]);
    expect(pull).toMatchObject({
      number: 1,
      state: 'open',
      draft: true,
      title: 'Transcripts of 2',
      head: { ref: 'transcripts/main' },
      base: { ref: 'main' },
      labels: [{ name: 'transcripts' }, { name: 'talks' }],
      requested_reviewers: [{ login: REVIEWER }],
    });
    for (const text of ['a.wav', 'b.wav', 'https://github.com/octo-org/octo-repo/actions/runs/1234567890']) {
      expect(textAt(pull, 'body')).toContain(text);
    }
    expect(ran).toMatchObject({
      exitCode: 0,
      outputs: { 'pull-request-number': '1', 'pull-request-url': at(pull, 'html_url') },
    });
    expect(await github.head('main')).toBe(start);
    const tree = await github.tree('transcripts/main');
    expect(new Set(tree.keys())).toEqual(
      new Set(['README.md', 'a.wav.txt', 'b.wav.txt', 'transcripts.lock.json']),
    );
    expect((await github.commits('transcripts/main'))[0]?.parents).toEqual([start]);
  });

  it('updates the open one in place, and leaves it unchanged if nothing changed', async () => {
    await using repository = await openRepository({ files });
    const { github, stage } = repository;
    const first = await repository.run({ inputs: { ...inputs, files: 'a.wav' } });
    const updated = await repository.run({ inputs });
    expect(updated).toMatchObject({ exitCode: 0, outputs: { 'pull-request-number': '1' } });
    expect(updated.log).toContain('Pull request #1 updated with 1 file');
    const [pull, ...others] = await github.pulls();
    expect(others).toEqual([]);
    expect(textAt(pull, 'body')).toContain('b.wav');
    expect(await github.commits('transcripts/main')).toHaveLength(3);

    const asked = github.requests.length;
    const head = await github.head('transcripts/main');
    await forget(stage, 'a.wav.txt', 'b.wav.txt', 'transcripts.lock.json');
    const again = await repository.run({ inputs });
    expect(again.log).toContain('Pull request #1 is up to date');
    expect(again.outputs['pull-request-url']).toBe(first.outputs['pull-request-url']);
    expect(await github.head('transcripts/main')).toBe(head);
    expect(await github.pulls()).toEqual([pull]);
    const written = github.requests
      .slice(asked)
      .filter(({ method, status = 0 }) => method !== 'GET' && status < 300)
      .map(({ path }) => path);
    // The request that tests whether the token can commit, on a head that cannot exist.
    expect(written).toEqual(['/graphql']);
  });

  it('says that it is open if a reviewer is unknown, and keeps corrections on its branch', async () => {
    await using repository = await openRepository({ files });
    const { github, stage } = repository;
    const first = await repository.run({
      inputs: { ...inputs, files: 'a.wav', 'pull-request-reviewers': 'nobody' },
    });
    expect(first.exitCode).toBe(0);
    expect(annotations(first, 'warning')).toEqual([
      expect.stringMatching(/Pull request #1 is open \(.+\), but: .*[Rr]eview/),
    ]);
    expect(await github.pulls()).toHaveLength(1);

    await github.push('transcripts/main', { 'a.wav.txt': 'Corrected.\n' });
    await forget(stage, 'a.wav.txt', 'transcripts.lock.json');
    const ran = await repository.run({ inputs });

    expect(ran.exitCode).toBe(0);
    expect(annotations(ran, 'warning')).toEqual([
      expect.stringMatching(/^a\.wav\.txt on transcripts\/main is kept: .* Somebody changed it in /),
    ]);
    const tree = await github.tree('transcripts/main');
    const contents = ['a.wav.txt', 'b.wav.txt'].map((name) => github.content(tree.get(name)?.oid ?? ''));
    expect((await Promise.all(contents)).map(String)).toEqual(['Corrected.\n', `${SPOKEN}\n`]);
  });
});
