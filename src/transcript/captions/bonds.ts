import { type AbbreviationKind, abbreviationOf } from '../sentences.ts';
import { type Grammar, grammarOf, type WordKind } from './grammar.ts';

/**
 * How bad it is to part two words, from 0, after a sentence, to 30, inside of a word. A mark that begins no line is worse
 * than any cue that is too short.
 */
export const BOND = { sentence: 0, clause: 1, insideWord: 30, beforeMark: 90 } as const;

/** After a word of a kind: it belongs to what follows. */
const AFTER: Readonly<Partial<Record<WordKind, number>>> = {
  determiner: 16,
  preposition: 13,
  conjunction: 11,
  auxiliary: 9,
  pronoun: 10,
};
/** Before a word of a kind: there something new begins. */
const BEFORE: Readonly<Record<WordKind, number>> = {
  conjunction: 2,
  preposition: 3,
  pronoun: 3,
  either: 5,
  determiner: 5,
  auxiliary: 6,
  particle: 12,
};
const ORDINARY = 6.5;
const OF = 4;
const TITLE = 17;
/** Inside of an abbreviation that is written with spaces, or of `No. 5`. */
const ABBREVIATION = 20;
/** Between phrases of a script that has spaces there alone. */
const PHRASE = 2;
const NAME = 14;
const NUMBER = 14;
const POSSESSIVE = 14;
const COUNTED = 9;

/** A question inside of a sentence that was told ends as little as a comma does, and a full stop nothing. */
const CLAUSE_END = /[,;:،、，；：—–…?!？！؟][\p{Pe}\p{Pf}"'’”]*$/u;
const NUMERIC = /^[\p{Sc}#]?\d[\d.,:]*$/u;
const THAI = /\p{sc=Thai}/u;
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

/** What a word alone says about the bonds before and after it. */
export interface BondFacts {
  readonly abbreviation: AbbreviationKind | undefined;
  readonly isThai: boolean;
  readonly endsClause: boolean;
  readonly isNumeric: boolean;
  readonly isName: boolean;
  readonly kind: WordKind | undefined;
  readonly after: number | undefined;
  readonly before: number;
}

/** So many are kept: a language has few words, which come again and again. */
const MOST_KNOWN = 20_000;

/** How words of a language, by its BCP-47 tag, belong together. */
export class Bonds {
  readonly #language: string | undefined;
  readonly #grammar: Grammar;
  readonly #known = new Map<string, BondFacts>();

  constructor(language: string | undefined) {
    this.#language = language;
    this.#grammar = grammarOf(language);
  }

  /** How bad it is to part two words of a sentence that follow each other. */
  between(left: BondFacts, right: BondFacts): number {
    const opened = bondOfAbbreviation(left, right);
    if (opened !== undefined) return opened;
    if (left.endsClause) return BOND.clause;
    if (left.isThai && right.isThai) return PHRASE;
    let bond = left.after ?? 0;
    // What may be an object is the subject of a verb behind it.
    const isSubject = left.kind === 'either' && (right.kind === undefined || right.kind === 'auxiliary');
    if (isSubject) bond = AFTER.pronoun ?? 0;
    if (left.isName && right.isName) bond = Math.max(bond, NAME);
    if (right.isNumeric) bond = Math.max(bond, COUNTED);
    return bond > 0 ? bond : right.before;
  }

  /** What a word says about the bonds around it. */
  of(word: string): BondFacts {
    const known = this.#known.get(word);
    if (known !== undefined) return known;
    if (this.#known.size >= MOST_KNOWN) this.#known.clear();
    const text = bare(word);
    const kind = this.#grammar.get(text.toLowerCase());
    const facts = {
      abbreviation: kind === undefined ? abbreviationOf(word, this.#language) : undefined,
      isThai: THAI.test(word),
      endsClause: CLAUSE_END.test(word),
      isNumeric: NUMERIC.test(text),
      isName: kind === undefined && CAPITAL.test(text),
      kind,
      after: bondAfter(text, kind),
      before: text === 'of' ? OF : kind === undefined ? ORDINARY : BEFORE[kind],
    };
    this.#known.set(word, facts);
    return facts;
  }
}

/** What an abbreviation has to do with the word behind it. */
function bondOfAbbreviation(left: BondFacts, right: BondFacts): number | undefined {
  if (left.abbreviation === 'letter') return right.abbreviation === 'letter' ? ABBREVIATION : TITLE;
  if (left.abbreviation === 'counting') return right.isNumeric ? ABBREVIATION : undefined;
  return left.abbreviation === 'open' ? TITLE : undefined;
}

/** Without what is around the word. */
function bare(word: string): string {
  const last = LAST_OF_WORD.exec(word);
  if (last === null) return '';
  return word.slice(word.search(FIRST_OF_WORD), last.index + last[0].length).replaceAll('’', "'");
}

function bondAfter(word: string, kind: WordKind | undefined): number | undefined {
  const lower = word.toLowerCase();
  if (kind !== undefined) return AFTER[kind];
  if (NUMERIC.test(word) || NUMBER_WORDS.has(lower)) return NUMBER;
  if (lower.endsWith("n't")) return AFTER.auxiliary;
  if (lower.endsWith("'s")) return POSSESSIVE;
  return TITLES.has(lower) && CAPITAL.test(word) ? TITLE : undefined;
}
