import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FORMATS, type Format, renderingOf, settingsOf } from '../../src/transcript/formats.ts';
import type { Presentation } from '../../src/transcript/presentation.ts';
import { render } from '../../src/transcript/render.ts';
import { answer, channel, PRESENTATION, read, words } from './answer-of.ts';
import { randomAnswer } from './random-answers.ts';

const RAW = ` ${JSON.stringify(answer([channel({ words: words('Hello.') })]))}\n`;
const ANSWER = { transcript: read(JSON.parse(RAW)), raw: RAW };

/** The user's settings: hyphenation follows from them and from the transcript. */
type Part = Exclude<keyof Presentation, 'hyphenate'>;

/** The presentation with one setting changed. */
const OTHERWISE: { readonly [Each in Part]: Presentation } = {
  source: { ...PRESENTATION, source: 'other.mp3' },
  title: { ...PRESENTATION, title: 'Other' },
  href: { ...PRESENTATION, href: '../other.mp3' },
  isVideo: { ...PRESENTATION, isVideo: true },
  language: { ...PRESENTATION, language: 'de' },
  names: { ...PRESENTATION, names: { '0': 'Ada' } },
  captions: { ...PRESENTATION, captions: { ...PRESENTATION.captions, style: 'bbc', lines: 1 } },
  frontMatter: { ...PRESENTATION, frontMatter: true },
  csvBom: { ...PRESENTATION, csvBom: true },
  wordTimes: { ...PRESENTATION, wordTimes: true },
};
const PARTS = Object.keys(OTHERWISE) as Part[];

/** The settings that each format uses. */
const SHOWN: Readonly<Record<Format, readonly Part[]>> = {
  txt: ['names'],
  srt: ['language', 'names', 'captions'],
  vtt: ['language', 'names', 'captions', 'wordTimes'],
  md: ['source', 'title', 'href', 'language', 'names', 'frontMatter'],
  json: [],
  'podcast-json': ['names'],
  html: ['source', 'title', 'href', 'isVideo', 'language', 'names', 'captions'],
  csv: ['names', 'csvBom'],
  tsv: ['names'],
  ttml: ['title', 'language', 'names', 'captions'],
  chapters: [],
  'chapters-json': [],
};

/** Each format's rendering of a single word. */
const OF_A_WORD: Readonly<Record<Format, string | RegExp>> = {
  txt: 'Hello.\n',
  srt: '1\n00:00:00,000 --> 00:00:00,834\nHello.\n',
  vtt: 'WEBVTT\n\n00:00:00.000 --> 00:00:00.834\nHello.\n',
  md: /^# talk\n/,
  json: RAW,
  'podcast-json': /^\{"version":"1\.0\.0","segments":\[\n.*"Hello\."\}\n\]\}\n$/s,
  html: /^<!doctype html>\n.*Hello\..*<\/html>\n$/s,
  csv: /^start,end,channel,speaker,confidence,word\n0\.000,.*,Hello\.\n$/,
  ttml: /^<\?xml .*<p begin="00:00:00\.000" end="00:00:00\.834">Hello\.<\/p>.*<\/tt>\n$/s,
  chapters: 'WEBVTT\n',
  'chapters-json': '{"version":"1.2.0","chapters":[]}\n',
  tsv: /^start\tend\tchannel\tspeaker\tconfidence\tword\n0\.000\t.*\tHello\.\n$/,
};

describe('each format', () => {
  it.each(FORMATS)('%s has its own syntax', (format) => {
    const content = OF_A_WORD[format];
    const rendered = render(format, ANSWER, PRESENTATION);
    if (typeof content === 'string') expect(rendered).toBe(content);
    else expect(rendered).toMatch(content);
  });

  it.each(FORMATS.filter((format) => format !== 'json'))(
    '%s of any answer ends with a line break, if it is not empty',
    (format) => {
      fc.assert(
        fc.property(randomAnswer(10), (json) => {
          const rendered = render(format, { transcript: read(json), raw: '' }, PRESENTATION);
          expect(rendered).toMatch(/^$|\n$/);
          expect(render(format, { transcript: read(json), raw: '' }, PRESENTATION)).toBe(rendered);
        }),
        { numRuns: 30 },
      );
    },
  );
});

describe('a rendering', () => {
  it.each(FORMATS)('of %s depends only on the settings that the format uses', (format) => {
    const usual = renderingOf(format, PRESENTATION);
    const changed = PARTS.filter((part) => renderingOf(format, OTHERWISE[part]) !== usual);
    expect(changed.toSorted()).toEqual(SHOWN[format].toSorted());
    expect(Object.keys(settingsOf(format, PRESENTATION) as object).toSorted()).toEqual(
      SHOWN[format].toSorted(),
    );
  });

  it.each(FORMATS)('of %s reads no other setting', (format) => {
    const looked = new Set<unknown>();
    const watched = new Proxy(PRESENTATION, {
      get(target, part) {
        looked.add(part);
        return Reflect.get(target, part);
      },
    });
    render(format, ANSWER, watched);
    looked.delete('hyphenate');
    expect([...looked].toSorted()).toEqual(SHOWN[format].toSorted());
  });

  it.each(FORMATS)('of %s has a digest only where a setting is not the default', (format) => {
    const isOfMedia = SHOWN[format].includes('href');
    expect(renderingOf(format, PRESENTATION)).toMatch(
      isOfMedia ? /^[a-z-]+ \d+ [\da-f]{12}$/ : /^[a-z-]+ \d+$/,
    );
    const named = renderingOf(format, OTHERWISE.names);
    expect(named).toMatch(
      SHOWN[format].length > 0 ? /^[a-z-]+ \d+ [\da-f]{12}$/ : /^(?:json|chapters|chapters-json) \d+$/,
    );
    expect(named.split(' ')[0]).toBe(format);
  });

  it('is the same in any order of the settings', () => {
    const names = { '0': 'Ada', '10': 'Cem', 'channel 1': 'Bob', 'channel 0': 'Dora' };
    const reversed = (value: object) => Object.fromEntries(Object.entries(value).toReversed());
    const [one, other] = [
      { ...PRESENTATION, names },
      { ...reversed(PRESENTATION), names: reversed(names) } as Presentation,
    ];
    for (const format of FORMATS) expect(renderingOf(format, other)).toBe(renderingOf(format, one));
  });

  it('of the page has a later version than the ones before it had captions', () => {
    expect(Number(renderingOf('html', PRESENTATION).split(' ')[1])).toBeGreaterThan(2);
  });

  it('is the same for the same settings in every version and on every machine', () => {
    expect(renderingOf('txt', OTHERWISE.names)).toBe('txt 5 5946ba15fbd6');
  });
});
