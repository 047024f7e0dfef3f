import { describe, expect, it } from 'vitest';
import { sourcesIn } from '../../helpers/locked.ts';
import { at, textAt } from '../../servers/github/json.ts';
import { checkOut, LOCK, openTracked } from '../branches.ts';
import { filesOn } from '../checkouts.ts';
import type { Repository } from '../github.ts';
import { annotations, speech } from '../helpers.ts';
import { heardApart as cannedFor } from '../recordings.ts';

/** Changes that people made to the pull request, its description and its branch are kept. */

const INPUTS = {
  files: '**/*.wav',
  formats: 'txt, json',
  'save-to': 'pull-request',
  'save-on-failure': 'nothing',
};
const OURS = 'transcripts/main';

const pulls = async ({ github }: Repository) =>
  (await github.pulls()).toSorted((a, b) => Number(at(a, 'number')) - Number(at(b, 'number')));

async function replaceAndRun(repository: Repository, inputs: Readonly<Record<string, string>> = INPUTS) {
  await repository.github.push('main', { 'a.wav': 'speech a, replaced' });
  await checkOut(repository);
  return await repository.run({ inputs });
}

describe.concurrent('save-to: pull-request', () => {
  it('a title and text around the action’s section stay, and so does a description without the section', async () => {
    await using repository = await openTracked({ files: speech('a.wav', 'b.wav'), cannedFor });
    const { github, stage } = repository;
    await repository.run({ inputs: { ...INPUTS, files: 'a.wav' } });
    const [first] = await pulls(repository);
    const around = `Please check the names.\n\n${textAt(first, 'body')}\n\nCloses #7.`;
    await github.people.editPull(1, { title: 'For June', body: around });
    await repository.run({ inputs: INPUTS });
    const [pull] = await pulls(repository);
    expect(at(pull, 'title')).toBe('For June');
    expect(textAt(pull, 'body')).toMatch(
      /^Please check the names\.\n\n<!-- [\s\S]*b\.wav[\s\S]* -->\n\nCloses #7\.$/,
    );

    const words = { title: 'Transcripts for June', body: 'Please check the names. Closes #7.' };
    await github.people.editPull(1, words);
    const ran = await replaceAndRun(repository);
    expect(annotations(ran, 'warning')).toEqual([]);
    expect(ran.outputs).toMatchObject({ 'pull-request-number': '1' });
    expect(await pulls(repository)).toMatchObject([words]);
    expect((await filesOn(repository, OURS))['a.wav.txt']).toBe(await stage.read('a.wav.txt'));
    expect(stage.deepgram.requests).toHaveLength(3);
  });

  it("`pull-request-branch` names a branch with a person's work (open and closed pull request)", async () => {
    await using repository = await openTracked({ files: speech('a.wav'), cannedFor });
    const { github, stage } = repository;
    const head = await github.push('develop', { 'chapter.md': '# A chapter\n' });
    await github.people.openPull({ head: 'develop', title: 'Release 2.0', body: '- [ ] checked' });
    for (const state of ['open', 'closed']) {
      if (state === 'closed') await github.people.closePull(1);
      const before = await pulls(repository);
      const ran = await repository.run({ inputs: { ...INPUTS, 'pull-request-branch': 'develop' } });
      expect(annotations(ran, 'error'), state).toEqual([
        expect.stringMatching(
          /^pull-request-branch: develop has work that is not this action's \(chapter\.md\)/,
        ),
      ]);
      expect(stage.deepgram.requests, state).toEqual([]);
      expect(await github.head('develop'), state).toBe(head);
      expect(await pulls(repository), state).toEqual(before);
    }
  });

  it('corrections on the action’s closed pull request, then a new recording', async () => {
    await using repository = await openTracked({ files: speech('a.wav'), cannedFor });
    const { github, stage } = repository;
    await repository.run({ inputs: INPUTS });
    await github.push(OURS, { 'a.wav.txt': 'Corrected.\n' });
    await github.people.closePull(1);
    await checkOut(repository);
    const quiet = await repository.run({ inputs: INPUTS });
    expect(quiet.log).toContain('Nothing to propose for main beyond pull request #1');
    expect(await pulls(repository)).toHaveLength(1);

    await github.push('main', { 'b.wav': 'speech b' });
    await checkOut(repository);
    const ran = await repository.run({ inputs: INPUTS });
    expect(ran.outputs).toMatchObject({ 'pull-request-number': '2' });
    expect((await filesOn(repository, OURS))['a.wav.txt']).toBe('Corrected.\n');
    const files = await filesOn(repository, `${OURS}-2`);
    expect(Object.keys(files).sort()).toEqual(['a.wav', 'b.wav', 'b.wav.json', 'b.wav.txt', LOCK]);
    expect(sourcesIn(files[LOCK] ?? '')).toEqual(['b.wav']);
    expect(stage.deepgram.requests).toHaveLength(2);
  });

  it('two jobs into one pull request are both named in title and description; unmerged, no `json`, no cache; recording replaced', async () => {
    await using repository = await openTracked({ files: speech('a.wav', 'b.wav'), cannedFor });
    const { github, stage } = repository;
    const inputs = { ...INPUTS, formats: 'txt, srt' };
    await repository.run({ inputs: { ...inputs, files: 'a.wav' } });
    await checkOut(repository);
    await repository.run({ inputs: { ...inputs, files: 'b.wav' } });
    const [pull] = await pulls(repository);
    expect(at(pull, 'title')).toBe('Add transcripts of 2 sources');
    for (const name of ['a.wav', 'b.wav']) {
      const url = `https://github.com/octo-org/octo-repo/blob/${OURS}/${name}.txt`;
      expect(textAt(pull, 'body').split(`](${url})`)).toHaveLength(2);
    }

    const head = await github.head(OURS);
    await github.push(OURS, { 'b.wav.txt': 'Corrected.\n' });
    await checkOut(repository);
    const third = await repository.run({ inputs });
    expect(annotations(third, 'warning')).toEqual([]);
    expect(third.log).toContain('Pull request #1 is up to date');
    expect(await stage.read('b.wav.txt')).toBe('Corrected.\n');
    expect(stage.deepgram.requests).toHaveLength(2);
    // So the next run finds what this one found.
    expect((await github.commits(OURS))[1]?.oid).toBe(head);

    const ran = await replaceAndRun(repository, inputs);
    expect(annotations(ran, 'warning')).toEqual([]);
    const files = await filesOn(repository, OURS);
    expect(files['a.wav.txt']).toBe(await stage.read('a.wav.txt'));
    expect(files['b.wav.txt']).toBe('Corrected.\n');
  });

  it("a merged pull request of the action makes room for the next on the same branch, but not for one over a person's work", async () => {
    await using repository = await openTracked({ files: speech('a.wav'), cannedFor });
    const { github } = repository;
    await repository.run({ inputs: INPUTS });
    await github.people.mergePull(1, 'squash');
    await github.push('main', { 'b.wav': 'speech b' });
    await checkOut(repository);
    const second = await repository.run({ inputs: INPUTS });
    expect(second.outputs).toMatchObject({ 'pull-request-number': '2' });
    expect(await pulls(repository)).toMatchObject([{}, { head: { ref: OURS } }]);
    expect(Object.keys(await filesOn(repository, OURS))).toContain('b.wav.txt');

    await github.people.mergePull(2, 'squash');
    const theirs = await github.push(OURS, { 'notes.md': 'Later.\n' });
    await github.push('main', { 'c.wav': 'speech c' });
    await checkOut(repository);
    const third = await repository.run({ inputs: INPUTS });
    expect(third.exitCode).toBe(0);
    expect(await github.head(OURS)).toBe(theirs);
    expect(await pulls(repository)).toMatchObject([{}, {}, { head: { ref: `${OURS}-2` } }]);
  });
});
