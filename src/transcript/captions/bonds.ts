import { type AbbreviationKind, abbreviationOf } from '../sentences.ts';
import { type Grammar, grammarOf, type WordKind } from './grammar.ts';

/**
 * Cost of separating two words: 0 at the end of a sentence, up to 30 within a word. Starting a line with punctuation
 * that must not start one costs more than any cue that is too short.
 */
export const BOND = { sentence: 0, clause: 1, insideWord: 30, beforeMark: 90 } as const;

/** Cost of a break after a word of these kinds, which belongs to the next word. */
const AFTER: Readonly<Partial<Record<WordKind, number>>> = {
  determiner: 16,
  preposition: 13,
  conjunction: 11,
  auxiliary: 9,
  pronoun: 10,
};
/** Cost of a break before a word of a kind, with which a new phrase starts. */
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
/** Within an abbreviation with spaces, or within `No. 5`. */
const ABBREVIATION = 20;
/** Between phrases of a script that has spaces only there. */
const PHRASE = 2;
const NAME = 14;
const NUMBER = 14;
const POSSESSIVE = 14;
const COUNTED = 9;

/** The end of a clause. Within a sentence, a question mark counts as a comma, and a full stop does not count. */
const CLAUSE_END = /[,;:،、，；：—–…?!？！؟][\p{Pe}\p{Pf}"'’”]*$/u;
const NUMERIC = /^[\p{Sc}#]?\d[\d.,:]*$/u;
const THAI = /\p{sc=Thai}/u;
const CAPITAL = /^\p{Lu}/u;
const FIRST_OF_WORD = /[\p{L}\p{N}\p{Sc}#]/u;
/** Runs in linear time: the lookahead after a letter stops at the next one. */
const LAST_OF_WORD = /[\p{L}\p{N}](?=[^\p{L}\p{N}]*$)/u;
const NUMBER_WORDS = new Set(
  (
    'two three four five six seven eight nine ten eleven twelve fifteen twenty thirty forty fifty sixty seventy ' +
    'eighty ninety hundred thousand million billion'
  ).split(' '),
);
const TITLES = new Set('mr mrs ms dr prof president sir lord lady captain professor doctor saint'.split(' '));

/** Properties of a word that determine the bonds before and after it. */
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

/** Size of the cache. Words repeat often. */
const MOST_KNOWN = 20_000;

/** The bonds between words of a language, given by its BCP-47 tag. */
export class Bonds {
  readonly #language: string | undefined;
  readonly #grammar: Grammar;
  readonly #known = new Map<string, BondFacts>();

  constructor(language: string | undefined) {
    this.#language = language;
    this.#grammar = grammarOf(language);
  }

  /** Cost of separating two consecutive words of a sentence. */
  between(left: BondFacts, right: BondFacts): number {
    const opened = bondOfAbbreviation(left, right);
    if (opened !== undefined) return opened;
    if (left.endsClause) return BOND.clause;
    if (left.isThai && right.isThai) return PHRASE;
    let bond = left.after ?? 0;
    // A pronoun that can be subject or object is the subject if a verb follows.
    const isSubject = left.kind === 'either' && (right.kind === undefined || right.kind === 'auxiliary');
    if (isSubject) bond = AFTER.pronoun ?? 0;
    if (left.isName && right.isName) bond = Math.max(bond, NAME);
    if (right.isNumeric) bond = Math.max(bond, COUNTED);
    return bond > 0 ? bond : right.before;
  }

  /** The bond facts of a word. */
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

/** Bond between an abbreviation and the next word; undefined if there is no special one. */
function bondOfAbbreviation(left: BondFacts, right: BondFacts): number | undefined {
  if (left.abbreviation === 'letter') return right.abbreviation === 'letter' ? ABBREVIATION : TITLE;
  if (left.abbreviation === 'counting') return right.isNumeric ? ABBREVIATION : undefined;
  return left.abbreviation === 'open' ? TITLE : undefined;
}

/** The word without the punctuation around it. */
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
