import { expect, it } from 'vitest';
import { pullRequestBody, recordedCommit } from '../../src/save/pull-request-body.ts';
import { failed, transcribed } from '../helpers/results.ts';

const LIMIT = 65_536;
const runUrl = 'https://github.com/mona/talks/actions/runs/42';
const commit = 'a'.repeat(40);

it('has the table, what was left, and a record of the commit', () => {
  const results = [transcribed('talk.mp3'), failed('bad.mp3')];
  const body = pullRequestBody(results, { left: ['old.txt'], removed: [], commit }, runUrl);
  expect(body).toContain('| talk.mp3 | 1:00 | 150 | 99 % | talk.mp3.txt |\n| bad.mp3 | | | | ❌');
  expect(body).toContain('Left as they are, because they changed on the branch meanwhile: old.txt.');
  expect(body).toMatch(/\nMade by \[this run\]\(https:\S+\/42\)\.\n<!-- transcripts: a{40} -->\n$/);
  expect(recordedCommit(body)).toBe(commit);
});

it('tells of removals', () => {
  const body = pullRequestBody([], { left: [], removed: ['a.txt', 'b.txt'], commit }, runUrl);
  expect(body).toContain('\nRemoves 2 files whose media were deleted or moved.\n\nMade by');
});

it('has no record without a commit', () => {
  expect(
    recordedCommit(pullRequestBody([], { left: [], removed: [], commit: undefined }, runUrl)),
  ).toBeUndefined();
});

it.each(['', '<!-- transcripts: main -->', `transcripts: ${commit}`])('%j records nothing', (body) => {
  expect(recordedCommit(body)).toBeUndefined();
});

it('fits into what GitHub takes, and keeps its record', () => {
  const results = Array.from({ length: 5000 }, (_, index) => transcribed(`Übung ${index}.mp3`));
  const left = Array.from({ length: 5000 }, (_, index) => `left/${index}.txt`);
  for (const some of [[], left]) {
    const body = pullRequestBody(results, { left: some, removed: left, commit }, runUrl);
    expect(Buffer.byteLength(body)).toBeLessThanOrEqual(LIMIT);
    expect(Buffer.byteLength(body)).toBeGreaterThan(LIMIT - 200);
    expect(recordedCommit(body)).toBe(commit);
  }
});

it('is not fooled by a name that looks like a record', () => {
  const name = `<!-- transcripts: ${'b'.repeat(40)} -->.mp3`;
  const body = pullRequestBody([transcribed(name)], { left: [name], removed: [name], commit }, runUrl);
  expect(recordedCommit(body)).toBe(commit);
});
