import { describe, expect, it } from 'vitest';
import { defaultComment, defaultTags } from '../../src/create-key/labels.ts';
import { parseTags } from '../../src/keys/tags.ts';

const ORIGIN = {
  owner: 'octocat',
  repo: 'recordings',
  workflow: 'Transcribe',
  job: 'speech',
  runId: 123,
  runAttempt: 1,
};

describe('the comment', () => {
  it.each([
    [{}, 'octocat/recordings, Transcribe, speech, run 123'],
    [{ runAttempt: 2 }, 'octocat/recordings, Transcribe, speech, run 123, attempt 2'],
    [{ workflow: '', job: '' }, 'octocat/recordings, run 123'],
    [{ workflow: 'two\nlines\u0007 \u202eturned' }, 'octocat/recordings, two lines turned, speech, run 123'],
  ])('with %j is %s', (fields, comment) => {
    expect(defaultComment({ ...ORIGIN, ...fields })).toBe(comment);
  });

  it('always names the run', () => {
    const comment = defaultComment({ ...ORIGIN, workflow: '𝒳'.repeat(500) });
    expect([...comment]).toHaveLength(200);
    expect(comment).toMatch(/𝒳, run 123$/u);
  });
});

describe('the tags', () => {
  it.each([
    [{}, ['octocat/recordings', 'Transcribe']],
    [{ workflow: '' }, ['octocat/recordings']],
    [{ workflow: 'octocat/recordings' }, ['octocat/recordings']],
    [{ workflow: 'a, b\n' }, ['octocat/recordings', 'a, b']],
    [{ owner: '', repo: '' }, ['Transcribe']],
    [{ workflow: '𝒳'.repeat(129) }, ['octocat/recordings', '𝒳'.repeat(128)]],
  ])('with %j are %j', (fields, tags) => {
    expect(defaultTags({ ...ORIGIN, ...fields })).toEqual(tags);
  });

  it.each([
    [[], undefined],
    [['none'], []],
    [
      ['a', 'b', 'a'],
      ['a', 'b'],
    ],
    [['x'.repeat(128)], ['x'.repeat(128)]],
  ])('%j mean %j', (named, tags) => {
    expect(parseTags(named)).toEqual(tags);
  });

  it('are not too long, and do not combine `none` with others', () => {
    expect(() => parseTags(['x'.repeat(129)])).toThrow(/^tags: "x{20}…" has more than the 128 characters/);
    expect(() => parseTags(['none', 'a'])).toThrow(/^tags: `none` cannot be combined/);
  });
});
