import { type Abbreviation, abbreviationsIn } from './abbreviations.ts';

/** Marks that end sentences in any script, by Unicode: https://www.unicode.org/reports/tr44/#Sentence_Terminal */
const SENTENCE_END = /[\p{Sentence_Terminal}…][\p{Pe}\p{Pf}"'’”]*$/u;
/** Most words end with none of them, which is seen sooner. */
const PLAIN_END = /[\p{L}\p{N}\p{M},;:]$/u;
const FULL_STOP = /^[\p{Ps}\p{Pi}"'“‘¿¡]*(.*)\.$/u;
/** An initial, or a part of an abbreviation that is written with spaces, such as `z. B.` */
const LETTER = /^\p{L}$/u;
/** Nobody's initial. */
const SMALL_LETTER = /^\p{Ll}$/u;
const ORDINAL = /^\d{1,3}$/;
const BEGINS_SMALL = /^[\p{Ps}\p{Pi}"'“‘]*\p{Ll}/u;
const BEGINS_NUMBER = /^[\p{Sc}#]?\d/u;

/** Greek asks with it, and has no semicolon on the line: https://en.wikipedia.org/wiki/Question_mark#Greek_question_mark */
const GREEK_QUESTION = /[;\u037e][\p{Pe}\p{Pf}"'’”]*$/u;

/** Languages that write ordinal numbers with a full stop. https://en.wikipedia.org/wiki/Ordinal_indicator */
const STOPPED_ORDINALS = new Set('de da nb nn no fi is et lv lt cs sk sl hr sr bs hu tr eu'.split(' '));

/** Where sentences end in a language, by the two words around. */
export interface SentenceRules {
  /** Whether a sentence ends between two words. */
  readonly endsBetween: (before: string, after: string) => boolean;
  /** Whether a sentence surely goes on between them, whatever else says that it ends. */
  readonly goesOnBetween: (before: string, after: string) => boolean;
}

/**
 * The rules of a language by its BCP-47 tag. `Intl.Segmenter` knows no abbreviations, and takes a text of which each word
 * would have to be found again: of its rules only the marks are left, since the words are told.
 */
export function sentenceRules(language: string | undefined): SentenceRules {
  const abbreviations = abbreviationsIn(language);
  const primary = language?.toLowerCase().split('-')[0] ?? '';
  const hasOrdinals = STOPPED_ORDINALS.has(primary);
  const stopAfter = (word: string): { stem: string; kind: Abbreviation | undefined } | undefined => {
    const stem = FULL_STOP.exec(word)?.[1];
    return stem === undefined ? undefined : { stem, kind: abbreviations.get(stem.toLowerCase()) };
  };
  const goesOnBetween = (before: string, after: string): boolean => {
    const stop = before.endsWith('.') ? stopAfter(before) : undefined;
    if (stop === undefined) return false;
    const isOpen = stop.kind === 'open' || SMALL_LETTER.test(stop.stem);
    return isOpen || (stop.kind === 'counting' && BEGINS_NUMBER.test(after));
  };
  return {
    goesOnBetween,
    endsBetween: (before, after) => {
      if (primary === 'el' && GREEK_QUESTION.test(before)) return true;
      if (PLAIN_END.test(before) || !SENTENCE_END.test(before)) return false;
      if (!before.endsWith('.')) return true;
      if (BEGINS_SMALL.test(after) || goesOnBetween(before, after)) return false;
      const stem = stopAfter(before)?.stem ?? '';
      return !LETTER.test(stem) && !(hasOrdinals && ORDINAL.test(stem));
    },
  };
}

/** A letter alone is an initial, or a part of an abbreviation that is written with spaces. */
export type AbbreviationKind = Abbreviation | 'letter';

/** What an abbreviation is, undefined if a word is none. */
export function abbreviationOf(word: string, language: string | undefined): AbbreviationKind | undefined {
  const stem = word.endsWith('.') ? FULL_STOP.exec(word)?.[1] : undefined;
  if (stem === undefined) return undefined;
  return LETTER.test(stem) ? 'letter' : abbreviationsIn(language).get(stem.toLowerCase());
}
