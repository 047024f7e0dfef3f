import { describe, expect, it } from 'vitest';
import {
  type BodySection,
  hasMarker,
  isTitleOurs,
  withSection,
} from '../../../src/transcribe/save/pull-request-body.ts';
import { failed, transcribed } from '../../helpers/results.ts';

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

it('lists the pull request’s files with links, the results of this run, and the kept files', () => {
  const url = 'https://github.com/mona/talks/blob/main/talk.mp3';
  expect(body()).toContain(`Transcripts of 1 source:\n\n- talk.mp3: [txt](${url}.txt) · [srt](${url}.srt)\n`);
  expect(body()).toContain('| talk.mp3 | talk.mp3.txt | 1:00 | 150 | 99 % |\n| bad.mp3 | ❌');
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
