import { forPlainText } from '../../lib/safe-text.ts';
import { columnsOf } from './columns.ts';
import { isUnspaced } from './unspaced.ts';

/** A displayed part of a word. */
export interface WordPart {
  readonly text: string;
  readonly columns: number;
}

/** A word prepared for display. A recognized word can contain spaces. */
export interface CaptionWord {
  readonly parts: readonly WordPart[];
  /** Whether it has visible characters. Words without any are left out. */
  readonly isVisible: boolean;
  /** Whether it has parts in a script without spaces. */
  readonly isUnspaced: boolean;
}

const VISIBLE = /[^\p{Cc}\p{Cf}\p{Z}]/u;

/** Cache of prepared words, which repeat often. Limited to short words, and in size. */
const known = new Map<string, CaptionWord>();
const [MOST_KNOWN, LONGEST_KNOWN] = [20_000, 32];

/** Prepares a word for display. */
export function shownWord(word: string): CaptionWord {
  const before = known.get(word);
  if (before !== undefined) return before;
  const text = word.toWellFormed();
  const shown = {
    parts: forPlainText(text)
      .split(/\s+/u)
      .filter((part) => part !== '')
      .map((part) => ({ text: part, columns: columnsOf(part) })),
    isVisible: VISIBLE.test(text),
    isUnspaced: isUnspaced(text),
  };
  if (word.length > LONGEST_KNOWN) return shown;
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(word, shown);
  return shown;
}
