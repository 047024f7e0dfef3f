import { type Abbreviation, abbreviationsIn } from './abbreviations.ts';

/** Punctuation that ends sentences in any script: https://www.unicode.org/reports/tr44/#Sentence_Terminal */
const SENTENCE_END = /[\p{Sentence_Terminal}…][\p{Pe}\p{Pf}"'’”]*$/u;
/** A cheaper test for the end of most words, which does not end a sentence. */
const PLAIN_END = /[\p{L}\p{N}\p{M},;:]$/u;
const FULL_STOP = /^[\p{Ps}\p{Pi}"'“‘¿¡]*(.*)\.$/su;
/** An initial, or a part of an abbreviation with spaces, such as `z. B.` */
const LETTER = /^\p{L}$/u;
/** A part of an abbreviation, since initials are capital letters. */
const SMALL_LETTER = /^\p{Ll}$/u;
const ORDINAL = /^\d{1,3}$/;
const BEGINS_SMALL = /^[\p{Ps}\p{Pi}"'“‘]*\p{Ll}/u;
const BEGINS_NUMBER = /^[\p{Sc}#]?\d/u;

/**
 * The Greek question mark, which looks like a semicolon:
 * https://en.wikipedia.org/wiki/Question_mark#Greek_question_mark
 */
const GREEK_QUESTION = /[;\u037e][\p{Pe}\p{Pf}"'’”]*$/u;

/** Languages that write ordinal numbers with a full stop. https://en.wikipedia.org/wiki/Ordinal_indicator */
const STOPPED_ORDINALS = new Set('de da nb nn no fi is et lv lt cs sk sl hr sr bs hu tr eu'.split(' '));

/** The rules of a language for the end of sentences, by the words before and after it. */
export interface SentenceRules {
  /** Whether a sentence ends between two words. */
  readonly endsBetween: (before: string, after: string) => boolean;
  /** Whether the sentence certainly continues between two words, even if Deepgram ends it there. */
  readonly goesOnBetween: (before: string, after: string) => boolean;
}

/**
 * The rules of a language, by its BCP-47 tag. `Intl.Segmenter` is not used: it knows no abbreviations, and its
 * boundaries in a text would have to be mapped back to the words. With given words, only its punctuation rules would
 * remain.
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

/** Class of an abbreviation. A single letter is an initial, or a part of an abbreviation with spaces. */
export type AbbreviationKind = Abbreviation | 'letter';

/** The class of an abbreviation; undefined if the word is not one. */
export function abbreviationOf(word: string, language: string | undefined): AbbreviationKind | undefined {
  const stem = word.endsWith('.') ? FULL_STOP.exec(word)?.[1] : undefined;
  if (stem === undefined) return undefined;
  return LETTER.test(stem) ? 'letter' : abbreviationsIn(language).get(stem.toLowerCase());
}
