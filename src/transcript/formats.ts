import { isObject } from '../lib/guards.ts';
import { sha256 } from '../lib/hash.ts';
import { type Presentation, UNSET } from './presentation.ts';

export const FORMATS = [
  'txt',
  'srt',
  'vtt',
  'md',
  'json',
  'podcast-json',
  'html',
  'csv',
  'tsv',
  'ttml',
  'chapters',
  'chapters-json',
] as const;

export type Format = (typeof FORMATS)[number];

/** File name extension of a format, without its first dot. */
export const endingOf = (format: Format): string => ENDINGS[format] ?? format;

const ENDINGS: Readonly<Partial<Record<Format, string>>> = {
  'podcast-json': 'podcast.json',
  chapters: 'chapters.vtt',
  'chapters-json': 'chapters.json',
};

/** Increased whenever the rendering of a format changes, to recognize files of older versions. */
const VERSIONS: Readonly<Record<Format, number>> = {
  txt: 5,
  srt: 5,
  vtt: 5,
  md: 5,
  json: 1,
  'podcast-json': 4,
  html: 6,
  csv: 3,
  tsv: 4,
  ttml: 1,
  chapters: 1,
  'chapters-json': 1,
};

/** Formats that are embedded in another one, whose rendering changes with theirs. */
const EMBEDDED_FORMATS: Readonly<Partial<Record<Format, readonly Format[]>>> = {
  html: ['srt', 'vtt'],
  ttml: ['vtt'],
};

/** Increases with the version of the format and of each embedded format. */
const versionOf = (format: Format): number =>
  [format, ...(EMBEDDED_FORMATS[format] ?? [])].reduce((sum, each) => sum + VERSIONS[each], 0);

/** The parts of the presentation that each format uses. */
const USED_SETTINGS: Readonly<Record<Format, readonly (keyof Presentation)[]>> = {
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

/** The part of the presentation that a format uses. */
export function settingsOf(format: Format, presentation: Presentation): unknown {
  return Object.fromEntries(USED_SETTINGS[format].map((key) => [key, presentation[key]]));
}

/**
 * Identifies the rendering of a format: the same rendering of the same answer gives the same content. Settings other
 * than the defaults are included as a digest.
 */
export function renderingOf(format: Format, presentation: Presentation): string {
  const [settings, unset] = [presentation, UNSET].map((each) => canonical(settingsOf(format, each)));
  const digest = settings === unset ? '' : ` ${sha256(settings ?? '').slice(0, DIGEST_LENGTH)}`;
  return `${format} ${versionOf(format)}${digest}`;
}

/** Hex digits of the digest of settings. */
const DIGEST_LENGTH = 12;

/** JSON with sorted keys, equal for equal values. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_, inner: unknown) =>
    isObject(inner)
      ? Object.fromEntries(Object.entries(inner).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
}
