import { endsSentence } from '../paragraphs.ts';
import type { Grammar, Kind } from './grammar.ts';

/** How bad it is to part two words, from 0, after a sentence, to 30, inside of a word. */
export const BOND = { sentence: 0, clause: 1, insideWord: 30 } as const;

/** After a word of a kind: it belongs to what follows. */
const AFTER: Readonly<Record<Kind, number>> = {
  determiner: 16,
  preposition: 13,
  conjunction: 11,
  auxiliary: 9,
  pronoun: 10,
};
/** Before a word of a kind: there something new begins. */
const BEFORE: Readonly<Record<Kind, number>> = {
  conjunction: 2,
  preposition: 3,
  pronoun: 3,
  determiner: 5,
  auxiliary: 6,
};
const ORDINARY = 6.5;
const OF = 8;
const TITLE = 17;
const NAME = 14;
const NUMBER = 14;
const POSSESSIVE = 14;
const COUNTED = 9;

const CLAUSE_END = /[,;:،、，；：—–…][\p{Pe}\p{Pf}"'’”]*$/u;
const ABBREVIATED = /^(?:\p{Lu}|Mr|Mrs|Ms|Dr|Prof|St|Sen|Gen|Rev|Capt|No|vs)\.$/u;
const NUMERIC = /^[\p{Sc}#]?\d[\d.,:]*$/u;
const CAPITAL = /^\p{Lu}/u;
const FIRST_OF_WORD = /[\p{L}\p{N}\p{Sc}#]/u;
/** Found in one go: what is behind a letter ends at the next one. */
const LAST_OF_WORD = /[\p{L}\p{N}](?=[^\p{L}\p{N}]*$)/u;
const NUMBER_WORDS = new Set(
  (
    'two three four five six seven eight nine ten eleven twelve fifteen twenty thirty forty fifty sixty seventy ' +
    'eighty ninety hundred thousand million billion'
  ).split(' '),
);
const TITLES = new Set('mr mrs ms dr prof president sir lord lady captain professor doctor saint'.split(' '));

/** How bad it is to part two words that follow each other. */
export function bondBetween(before: string, after: string, grammar: Grammar): number {
  if (ABBREVIATED.test(before)) return TITLE;
  if (endsSentence(before, after)) return BOND.sentence;
  if (CLAUSE_END.test(before)) return BOND.clause;
  const [left, right] = [bare(before), bare(after)];
  const bonds = [
    bondAfter(left, grammar),
    bondOfNames(left, right, grammar),
    NUMERIC.test(right) ? COUNTED : undefined,
  ].filter((bond) => bond !== undefined);
  return bonds.length > 0 ? Math.max(...bonds) : bondBefore(right, grammar);
}

/** Without what is around the word. */
function bare(word: string): string {
  const last = LAST_OF_WORD.exec(word);
  if (last === null) return '';
  return word.slice(word.search(FIRST_OF_WORD), last.index + last[0].length).replaceAll('’', "'");
}

function bondAfter(word: string, grammar: Grammar): number | undefined {
  const lower = word.toLowerCase();
  const kind = grammar.get(lower);
  if (kind !== undefined) return AFTER[kind];
  if (NUMERIC.test(word) || NUMBER_WORDS.has(lower)) return NUMBER;
  if (lower.endsWith("n't")) return AFTER.auxiliary;
  if (lower.endsWith("'s")) return POSSESSIVE;
  return TITLES.has(lower) && CAPITAL.test(word) ? TITLE : undefined;
}

function bondBefore(word: string, grammar: Grammar): number {
  const kind = grammar.get(word.toLowerCase());
  if (word === 'of') return OF;
  return kind === undefined ? ORDINARY : BEFORE[kind];
}

/** First and last names, and other words that are written as one name. */
function bondOfNames(left: string, right: string, grammar: Grammar): number | undefined {
  const isName = (word: string): boolean => CAPITAL.test(word) && !grammar.has(word.toLowerCase());
  return isName(left) && isName(right) ? NAME : undefined;
}
