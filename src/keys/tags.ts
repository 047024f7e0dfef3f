import { Failure } from '../lib/failure.ts';

/** In characters: https://developers.deepgram.com/docs/tagging */
export const LONGEST_TAG = 128;
const NO_TAGS = 'none';

/** The text, cut to so many characters. */
export const cut = (text: string, most: number): string => [...text].slice(0, most).join('').trim();

/** The tags that the user wants; undefined for the default ones. */
export function parseTags(named: readonly string[]): readonly string[] | undefined {
  if (named.length === 0) return undefined;
  if (named.includes(NO_TAGS)) {
    if (named.length === 1) return [];
    throw new Failure('tags: `none` cannot be combined with other values.');
  }
  const long = named.find((tag) => [...tag].length > LONGEST_TAG);
  if (long === undefined) return [...new Set(named)];
  throw new Failure(
    `tags: "${cut(long, 20)}…" has more than the ${LONGEST_TAG} characters that Deepgram allows.`,
  );
}
