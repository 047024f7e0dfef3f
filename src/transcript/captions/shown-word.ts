import { forPlainText } from '../../lib/safe-text.ts';
import { columnsOf } from './columns.ts';
import { isUnspaced } from './unspaced.ts';

/** A part of a word that is shown. */
export interface WordPart {
  readonly text: string;
  readonly columns: number;
}

/** A word as it can be shown; what was recognized as one may have spaces. */
export interface CaptionWord {
  readonly parts: readonly WordPart[];
  /** Whether there is something that can be seen: words without it are not shown. */
  readonly isVisible: boolean;
  /** Whether it has parts that are written without spaces. */
  readonly isUnspaced: boolean;
}

const VISIBLE = /[^\p{Cc}\p{Cf}\p{Z}]/u;

/** Words that are known: a language has few, which come again and again. Only short ones are kept, and not too many. */
const known = new Map<string, CaptionWord>();
const [MOST_KNOWN, LONGEST_KNOWN] = [20_000, 32];

/** How a word is shown. */
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
