import { byText } from '../../lib/by-text.ts';
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

/** Prepares a word for display. */
export const shownWord: (word: string) => CaptionWord = byText((word) => {
  const text = word.toWellFormed();
  return {
    parts: forPlainText(text)
      .split(/\s+/u)
      .filter((part) => part !== '')
      .map((part) => ({ text: part, columns: columnsOf(part) })),
    isVisible: VISIBLE.test(text),
    isUnspaced: isUnspaced(text),
  };
});
