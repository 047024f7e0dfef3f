import { columnsOf, graphemesOf } from './columns.ts';
import type { Hyphenate } from './hyphenation.ts';

/** Letters between which a word that is cut has a hyphen: of alphabets that know one. */
const HYPHENABLE = String.raw`[\p{sc=Latin}\p{sc=Cyrillic}\p{sc=Greek}\p{sc=Armenian}\p{sc=Georgian}]`;
const HAS_HYPHENABLE = new RegExp(HYPHENABLE, 'u');
const ENDS_HYPHENABLE = new RegExp(String.raw`${HYPHENABLE}\p{M}*$`, 'u');
const STARTS_HYPHENABLE = new RegExp(`^${HYPHENABLE}`, 'u');
/** Behind these a word may be parted as it is. */
const AFTER_MARK = /(?<=[\p{L}\p{N}][-‐–—/])(?=[\p{L}\p{N}])/u;

/**
 * A word in parts of `widest` columns at most: behind its own hyphens if it has some, else where its language hyphenates
 * it, else between its characters, in parts of about the same width. A part that ends between letters ends with a hyphen.
 */
export function breakWord(word: string, widest: number, hyphenate: Hyphenate | undefined): BrokenPart[] {
  return filled(word.split(AFTER_MARK), widest).flatMap((part) =>
    columnsOf(part) <= widest ? [{ text: part, hyphen: '' as const }] : broken(part, widest, hyphenate),
  );
}

/** A part of a word, and what it ends with where a line ends behind it. */
export interface BrokenPart {
  readonly text: string;
  readonly hyphen: '-' | '';
}

function broken(word: string, widest: number, hyphenate: Hyphenate | undefined): BrokenPart[] {
  const hyphen = HAS_HYPHENABLE.test(word) && widest > 2 ? '-' : '';
  const room = widest - hyphen.length;
  const syllables = (hyphenate?.(word) ?? [word]).flatMap((part) =>
    columnsOf(part) <= room ? [part] : charactersOf(part, room),
  );
  const columns = columnsOf(word);
  const width = Math.ceil(columns / Math.ceil(columns / room));
  // A column more, since syllables and wide characters do not come out even.
  const [even, full] = [Math.min(room, width + 1), room].map((each) => filled(syllables, each));
  const parts = (even?.length ?? 0) <= (full?.length ?? 0) ? even : full;
  return (parts ?? []).map((part, index, all) => {
    const isInside = ENDS_HYPHENABLE.test(part) && STARTS_HYPHENABLE.test(all[index + 1] ?? '');
    return { text: part, hyphen: isInside ? hyphen : '' };
  });
}

/** Parts put together as far as they fit. */
function filled(parts: readonly string[], widest: number): string[] {
  const lines: string[] = [];
  for (const part of parts) {
    const joined = (lines.at(-1) ?? '') + part;
    if (lines.length > 0 && columnsOf(joined) <= widest) lines[lines.length - 1] = joined;
    else lines.push(part);
  }
  return lines;
}

/** What a text can be broken into: its characters, or their parts if marks make one that is wider than a line. */
const charactersOf = (text: string, widest: number): string[] =>
  graphemesOf(text).flatMap((character) => (columnsOf(character) > widest ? [...character] : [character]));
