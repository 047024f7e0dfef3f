import { Failure } from '../lib/failure.ts';

/** Characters: https://developers.deepgram.com/docs/tagging */
export const LONGEST_TAG = 128;
const NO_TAGS = 'none';

/** The text, cut to `most` characters. */
export const cut = (text: string, most: number): string => [...text].slice(0, most).join('').trim();

/** The tags that the user sets; undefined for the default tags. */
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
