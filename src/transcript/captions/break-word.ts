import { columnsOf, graphemesOf } from './columns.ts';
import type { Hyphenate } from './hyphenation.ts';

/** Letters of alphabets that use a hyphen where a word is broken. */
const HYPHENABLE = String.raw`[\p{sc=Latin}\p{sc=Cyrillic}\p{sc=Greek}\p{sc=Armenian}\p{sc=Georgian}]`;
const HAS_HYPHENABLE = new RegExp(HYPHENABLE, 'u');
const ENDS_HYPHENABLE = new RegExp(String.raw`${HYPHENABLE}\p{M}*$`, 'u');
const STARTS_HYPHENABLE = new RegExp(`^${HYPHENABLE}`, 'u');
/** A position after a hyphen, dash or slash, where a word can be broken without another hyphen. */
const AFTER_MARK = /(?<=[\p{L}\p{N}][-‐–—/])(?=[\p{L}\p{N}])/u;

/**
 * Breaks a word into parts of at most `widest` columns and about equal width: after its own hyphens, or else at the
 * hyphenation points of its language, or else between characters. A part that ends between letters gets a hyphen.
 */
export function breakWord(word: string, widest: number, hyphenate: Hyphenate | undefined): BrokenPart[] {
  return joinFitting(word.split(AFTER_MARK), widest).flatMap((part) =>
    columnsOf(part) <= widest ? [{ text: part, hyphen: '' as const }] : breakEvenly(part, widest, hyphenate),
  );
}

/** A part of a word, and the hyphen that it gets at the end of a line. */
export interface BrokenPart {
  readonly text: string;
  readonly hyphen: '-' | '';
}

function breakEvenly(word: string, widest: number, hyphenate: Hyphenate | undefined): BrokenPart[] {
  const hyphen = HAS_HYPHENABLE.test(word) && widest > 2 ? '-' : '';
  const room = widest - hyphen.length;
  const syllables = (hyphenate?.(word) ?? [word]).flatMap((part) =>
    columnsOf(part) <= room ? [part] : charactersOf(part, room),
  );
  const columns = columnsOf(word);
  const width = Math.ceil(columns / Math.ceil(columns / room));
  // One column more than the even width, since syllables and wide characters rarely fit exactly.
  const [even, full] = [Math.min(room, width + 1), room].map((each) => joinFitting(syllables, each));
  const parts = (even?.length ?? 0) <= (full?.length ?? 0) ? even : full;
  return (parts ?? []).map((part, index, all) => {
    const isInside = ENDS_HYPHENABLE.test(part) && STARTS_HYPHENABLE.test(all[index + 1] ?? '');
    return { text: part, hyphen: isInside ? hyphen : '' };
  });
}

/** Joins consecutive parts as long as they fit. */
function joinFitting(parts: readonly string[], widest: number): string[] {
  const lines: string[] = [];
  for (const part of parts) {
    const joined = (lines.at(-1) ?? '') + part;
    if (lines.length > 0 && columnsOf(joined) <= widest) lines[lines.length - 1] = joined;
    else lines.push(part);
  }
  return lines;
}

/** The smallest parts of a text: graphemes, or the code points of a grapheme that is wider than a line. */
const charactersOf = (text: string, widest: number): string[] =>
  graphemesOf(text).flatMap((character) => (columnsOf(character) > widest ? [...character] : [character]));
