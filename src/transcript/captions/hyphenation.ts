import { languageOf, type Transcript } from '../transcript.ts';
import { columnsOf } from './columns.ts';

/** Splits a word at its hyphenation points. */
export type Hyphenate = (word: string) => readonly string[];

interface Patterns {
  readonly default: { hyphenateSync(text: string): string };
}

/** Languages with long words, and those for which short lines are common. Each takes 10 to 80 ms to load. */
const PATTERNS: Readonly<Record<string, () => Promise<Patterns>>> = {
  da: () => import('hyphen/da/index.js'),
  de: () => import('hyphen/de/index.js'),
  en: () => import('hyphen/en-us/index.js'),
  es: () => import('hyphen/es/index.js'),
  fi: () => import('hyphen/fi/index.js'),
  fr: () => import('hyphen/fr/index.js'),
  it: () => import('hyphen/it/index.js'),
  nl: () => import('hyphen/nl/index.js'),
  pt: () => import('hyphen/pt/index.js'),
  sv: () => import('hyphen/sv/index.js'),
};

const SOFT_HYPHEN = '\u00ad';

const loaded = new Map<string, Promise<Hyphenate>>();

/**
 * Loads the hyphenation of a transcript's language if it contains a word wider than `widest` columns, which is rare.
 * `language` is the requested BCP-47 tag.
 */
export async function hyphenationOf(
  transcript: Transcript,
  { language, widest }: { readonly language: string | undefined; readonly widest: number },
): Promise<Hyphenate | undefined> {
  const [primary = ''] = (languageOf(transcript) ?? language ?? '').toLowerCase().split('-');
  const load = Object.hasOwn(PATTERNS, primary) ? PATTERNS[primary] : undefined;
  if (load === undefined || !hasWide(transcript, widest)) return undefined;
  const before = loaded.get(primary);
  if (before !== undefined) return await before;
  const loading = load().then(
    (patterns): Hyphenate =>
      (word) =>
        patterns.default.hyphenateSync(word).split(SOFT_HYPHEN),
  );
  loaded.set(primary, loading);
  return await loading;
}

/** Whether a word is wider than `widest`. A character has at most two columns, so short words need no measuring. */
const hasWide = ({ channels }: Transcript, widest: number): boolean =>
  channels.some(({ words }) =>
    words.some(({ text }) => 2 * text.length > widest && columnsOf(text) > widest),
  );
