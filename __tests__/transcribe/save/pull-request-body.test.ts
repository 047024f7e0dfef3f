import { describe, expect, it } from 'vitest';
import {
  type BodySection,
  hasMarker,
  isTitleOurs,
  withSection,
} from '../../../src/transcribe/save/pull-request-body.ts';
import { failed, reused, transcribed } from '../../helpers/results.ts';

const LIMIT = 65_536;

const section = (overrides: Partial<BodySection> = {}): BodySection => ({
  proposed: [{ source: 'talk.mp3', files: ['talk.mp3.txt', 'talk.mp3.srt'] }],
  removed: [],
  results: [transcribed('talk.mp3'), failed('bad.mp3')],
  left: ['old.txt'],
  runUrl: 'https://github.com/mona/talks/actions/runs/42',
  pageOf: (path) => `https://github.com/mona/talks/blob/main/${path}`,
  title: 'Add transcript of talk.mp3',
  ...overrides,
});

const body = (overrides?: Partial<BodySection>, earlier?: string): string =>
  withSection(earlier, section(overrides)) ?? '';

const URL_OF = 'https://github.com/mona/talks/blob/main/';
const linksIn = (text: string): string[] =>
  [...text.matchAll(/\]\((\S+?)\)/g)].map(([, url = '']) => url.replace(URL_OF, ''));
const FILES = (['txt', 'srt'] as const).map((format) => ({ format, path: `talk.mp3.${format}` }));

it('links each file of the pull request once, with the results of this run, and names the kept files', () => {
  const results = [transcribed('talk.mp3', { files: FILES }), failed('bad.mp3')];
  const files = ['talk.mp3.txt', 'talk.mp3.srt', 'talk.mp3.vtt'];
  const proposed = [
    { source: 'talk.mp3', files },
    { source: 'earlier.mp3', files: ['earlier.mp3.txt'] },
  ];
  const text = body({ results, proposed });
  expect(text).toContain(
    `| talk.mp3 | [talk.mp3.txt](${URL_OF}talk.mp3.txt) · [srt](${URL_OF}talk.mp3.srt) | 1:00 | 150 | 99 % |\n| bad.mp3 | ❌`,
  );
  expect(text).toContain(
    `Also in this pull request are transcripts of 2 sources:\n\n- talk.mp3: [vtt](${URL_OF}talk.mp3.vtt)\n- earlier.mp3: [txt](`,
  );
  const proposedFiles = proposed.flatMap((each) => each.files);
  expect(linksIn(text).filter((url) => !url.startsWith('https:'))).toEqual(proposedFiles);
});

it('lists no file that the table has, and links none that is not in the pull request', () => {
  expect(linksIn(body({ results: [transcribed('talk.mp3', { files: FILES })] }))).toHaveLength(3);
  expect(body({ results: [transcribed('talk.mp3', { files: FILES })] })).not.toContain('Also in');
  const held = body({ results: [transcribed('talk.mp3'), reused('held.mp3')] });
  expect(held).toContain('| held.mp3 | held.mp3.txt |');
});

it('lists all files where there is no room for a table', () => {
  const results = [transcribed('talk.mp3', { files: FILES })];
  const rest = 'x'.repeat(LIMIT - 400);
  const text = body({ results, left: [] }, `${rest}${body({ results })}`);
  expect(text).not.toContain('## Transcripts');
  expect(text).toContain(`Transcripts of 1 source:\n\n- talk.mp3: [txt](${URL_OF}talk.mp3.txt) · [srt](`);
  expect(Buffer.byteLength(text)).toBeLessThanOrEqual(LIMIT);
});

it('says who made it and which files it kept', () => {
  expect(body()).toContain("because they differ from what the branch's lock file records: old.txt.");
  expect(body()).toMatch(/\nMade by \[this run\]\(https:\S+\/42\)\.\n<!-- transcripts:end -->$/);
  expect(hasMarker(body())).toBe(true);
});

it('reports removals', () => {
  expect(body({ removed: ['a.txt', 'b.txt'] })).toContain(
    '\nRemoves 2 files whose media were deleted or moved.\n\nMade by',
  );
});

describe('of an earlier description', () => {
  it('only the action’s section is replaced', () => {
    const earlier = `Please check.\n${body()}\nCloses #7.`;
    const later = body({ runUrl: 'https://example.com/later' }, earlier);
    expect(later).toBe(`Please check.\n${body({ runUrl: 'https://example.com/later' })}\nCloses #7.`);
  });

  it.each(['', 'All mine.', '<!-- transcripts:end --><!-- transcripts:begin -->'])(
    'nothing is replaced without the action’s section: %j',
    (earlier) => {
      expect(withSection(earlier, section())).toBeUndefined();
    },
  );

  it('text by people keeps its room, however long it is', () => {
    const words = 'x'.repeat(LIMIT - 100 - body({ results: [], left: [] }).length);
    for (const much of [words, `${words}${'x'.repeat(600)}`]) {
      const all = body({}, `${much}${body()}`);
      expect(all.startsWith(much)).toBe(true);
      expect(hasMarker(all)).toBe(true);
    }
  });
});

it('fits into GitHub’s limit', () => {
  const names = Array.from({ length: 5000 }, (_, index) => `Übung ${index}.mp3`);
  const results = names.map((name) => transcribed(name));
  const proposed = names.map((source) => ({ source, files: [`${source}.txt`] }));
  for (const left of [[], names]) {
    const text = body({ results, proposed, left, removed: names });
    expect(Buffer.byteLength(text)).toBeLessThanOrEqual(LIMIT);
    expect(Buffer.byteLength(text)).toBeGreaterThan(LIMIT - 1000);
    expect(text).toContain('more');
    expect(hasMarker(text)).toBe(true);
  }
});

it('is not fooled by names that look like the markers of the section', () => {
  const name = '<!-- transcripts:end -->.mp3';
  const text = body({
    proposed: [{ source: name, files: [name] }],
    results: [transcribed(name)],
    left: [name],
  });
  expect(body({}, `${text}After.`)).toBe(`${body()}After.`);
});

it('recognizes the title that the action set', () => {
  expect(isTitleOurs('Add transcript of talk.mp3', body())).toBe(true);
  expect(isTitleOurs('For June', body())).toBe(false);
  expect(isTitleOurs('For June', 'All mine.')).toBe(false);
});
