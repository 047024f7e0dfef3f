import { describe, expect, it } from 'vitest';
import { type Change, commitMessage, expand, tally } from '../../../src/transcribe/save/commit-message.ts';

const runUrl = 'https://github.com/mona/talks/actions/runs/42';

const addition = (...names: readonly string[]): Change => ({
  sources: names.map((source) => ({ source, duration: 90 })),
  files: names.map((name) => `${name}.txt`),
  removed: [],
  runUrl,
});

const many = addition(...Array.from({ length: 25 }, (_, index) => `talk ${index}.mp3`));

describe('the default message', () => {
  it('names the one source', () => {
    expect(commitMessage('', addition('a/talk.mp3'))).toEqual({
      headline: 'Add transcript of a/talk.mp3',
      body: `1 file, 1:30 of audio:\n\n- a/talk.mp3\n\n${runUrl}`,
    });
  });

  it('counts several, and lists the first', () => {
    const { headline, body } = commitMessage(' \n', many);
    expect(headline).toBe('Add transcripts of 25 sources');
    expect(body).toMatch(/^25 files, 37:30 of audio:\n\n- talk 0\.mp3\n/);
    expect(body).toMatch(/\n- talk 19\.mp3\n- 5 more\n\nhttps:/);
  });

  it('has a short headline', () => {
    expect(commitMessage('', addition('a'.repeat(100))).headline).toBe('Add transcripts of 1 source');
  });

  const added = '1 file, 1:30 of audio:\n\n- a.mp3\n\n';
  it.each([
    [
      'adds and removes',
      ['a.mp3'],
      ['a.mp3.txt'],
      ['b.txt'],
      'Add transcript of a.mp3',
      `${added}1 file removed:\n\n- b.txt\n\n`,
    ],
    [
      'only removes',
      [],
      [],
      ['a.txt', 'b.txt'],
      'Remove transcripts of deleted media',
      '2 files removed:\n\n- a.txt\n- b.txt\n\n',
    ],
    ['changes files of no source', [], ['a.txt'], [], 'Update transcripts', '1 file:\n\n- a.txt\n\n'],
    ['changes the lock file alone', [], [], [], 'Update the lock file of transcripts', ''],
  ])('of a commit that %s', (_, names, files, removed, headline, body) => {
    const change = { ...addition(...names), files, removed };
    expect(commitMessage('', change)).toEqual({ headline, body: `${body}${runUrl}` });
  });

  it('lists the first of many removals', () => {
    const removed = many.files;
    expect(commitMessage('', { ...addition(), removed }).body).toMatch(
      /^25 files removed:\n(\n- .*){20}\n- 5 more\n\nhttps:/,
    );
  });
});

describe("the user's message", () => {
  it('is used unchanged', () => {
    const message = 'Transcribe [skip ci]\n\nFor #1, by @mona\n\nCo-authored-by: Mona <mona@example.com>\n';
    expect(commitMessage(message, many)).toEqual({
      headline: 'Transcribe [skip ci]',
      body: 'For #1, by @mona\n\nCo-authored-by: Mona <mona@example.com>',
    });
  });

  it('has variables', () => {
    const message = '{count} for {minutes} min\n{names}\n{files}\n{run-url}';
    expect(commitMessage(message, addition('a.mp3', 'b.mp3'))).toEqual({
      headline: '2 for 3 min',
      body: `a.mp3, b.mp3\na.mp3.txt\nb.mp3.txt\n${runUrl}`,
    });
  });

  it.each(['{sha}', '{}', '{Count}', '{constructor}'])('with %s is refused', (variable) => {
    expect(() => commitMessage(`Add ${variable}`, many)).toThrow(
      `commit-message: ${variable} is not known. Use {count}, {files}, {minutes}, {names}, {run-url}.`,
    );
    expect(() => expand('pull-request-title', variable, many)).toThrow(/^pull-request-title: /);
  });
});

describe('a hostile name', () => {
  const names = [
    '[skip ci].mp3',
    'fixes #12',
    'Closes org/repo#12',
    'fixed: GH-12',
    'fixes GH-12.wav',
    'closes gh-12',
    'resolves https://github.com/o/r/issues/12',
    'https://github.com/o/r/pull/12/a.mp3',
    'https://github.com/o/r/discussions/12',
    'fixes https://github.com/o/r/issues/%312',
    '***NO_CI***.mp3',
    '@all',
    'x\n\nCo-authored-by: a <b@c>',
    'skip-checks:true',
    '{sha}',
  ];
  it.each(names)('%j has no effect in a message', (name) => {
    for (const template of ['', '{names}', '{files}']) {
      const { headline, body } = commitMessage(template, { ...addition(name, 'b.mp3'), removed: [name] });
      const message = `${headline}\n\n${body.replace(runUrl, '')}`;
      expect(message).not.toMatch(
        /\[skip|\*{3}NO_CI|#12|GH-12|(issues|pull|discussions)\/(12|%31)|@all|^Co-authored-by:|^skip-checks:/im,
      );
    }
  });

  it('looks unchanged', () => {
    const { headline } = commitMessage('', addition('https://example.com/[a] #1.mp3'));
    expect(headline.replaceAll('\u2060', '')).toBe('Add transcript of https://example.com/[a] #1.mp3');
  });
});

it.each([
  [['a'], [], '1 file'],
  [['a', 'b'], ['c'], '2 files and 1 removal'],
  [[], ['c', 'd'], '2 removals'],
  [[], [], '1 lock file'],
])('files %j without %j are described as %s', (files, removed, words) => {
  expect(tally({ files, removed })).toBe(words);
});
