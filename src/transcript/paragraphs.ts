import { type SentenceRules, sentenceRules } from './sentences.ts';
import type { Paragraph, Word } from './transcript.ts';

/** Start times of Deepgram's sentences, if present, and paragraphs: in seconds, ascending. */
export interface Divisions {
  readonly sentences: readonly number[];
  readonly paragraphs: readonly number[];
}

/** Equal times can be rounded differently. */
const SAME_MOMENT_SECONDS = 0.0005;

/** A pause that ends a paragraph, even within a sentence. */
const LONG_PAUSE_SECONDS = 3;
/** A pause that ends a paragraph at the end of a sentence. */
const PAUSE_SECONDS = 1.2;
/** Without Deepgram's paragraphs, a paragraph ends with the sentence that exceeds this many words. */
const PARAGRAPH_WORDS = 90;

/**
 * Divides words into paragraphs of one speaker each: by Deepgram's paragraphs, if there are any, and at every change of
 * speaker, which Deepgram's paragraphs can miss. `language` is a BCP-47 tag.
 */
export function paragraphsOf(
  words: readonly Word[],
  given: Divisions | undefined,
  language: string | undefined,
): Paragraph[] {
  const rules = sentenceRules(language);
  const starts = given ? givenStarts(words, given, rules) : ownStarts(words, rules);
  const paragraphs: { speaker: number | undefined; sentences: (readonly Word[])[] }[] = [];
  let from = 0;
  // Slicing once the end is known needs less memory than pushing words: a growing array reserves extra room.
  const endSentence = (to: number): void => {
    if (to > from) paragraphs.at(-1)?.sentences.push(words.slice(from, to));
    from = to;
  };
  for (const [index, { speaker }] of words.entries()) {
    const last = paragraphs.at(-1);
    const isNew = last === undefined || last.speaker !== speaker || starts[index] === 'paragraph';
    if (isNew || starts[index] === 'sentence') endSentence(index);
    if (isNew) paragraphs.push({ speaker, sentences: [] });
  }
  endSentence(words.length);
  return paragraphs;
}

/** The unit that starts with a word. */
type WordStart = 'paragraph' | 'sentence' | undefined;

function givenStarts(
  words: readonly Word[],
  { sentences, paragraphs }: Divisions,
  { endsBetween, goesOnBetween }: SentenceRules,
): WordStart[] {
  const isNext = (moments: readonly number[]): ((word: Word) => boolean) => {
    let next = 0;
    return ({ start }) => {
      const before = next;
      while (next < moments.length && (moments[next] ?? 0) <= start + SAME_MOMENT_SECONDS) next++;
      return next > before;
    };
  };
  const [startsSentence, startsParagraph] = [isNext(sentences), isNext(paragraphs)];
  return words.map((word, index) => {
    const before = words[index - 1]?.text;
    const [begins, beginsParagraph] = [startsSentence(word), startsParagraph(word)];
    // Deepgram also divides after abbreviations such as `Mr.`, which is wrong.
    if (before !== undefined && goesOnBetween(before, word.text)) return undefined;
    const isSentence = sentences.length > 0 ? begins : before !== undefined && endsBetween(before, word.text);
    return beginsParagraph ? 'paragraph' : isSentence ? 'sentence' : undefined;
  });
}

function ownStarts(words: readonly Word[], { endsBetween }: SentenceRules): WordStart[] {
  let length = 0;
  return words.map((word, index) => {
    const before = words[index - 1];
    length += 1;
    if (before === undefined) return undefined;
    const isSentence = endsBetween(before.text, word.text);
    const pause = word.start - before.end;
    const isParagraph =
      pause >= LONG_PAUSE_SECONDS || (isSentence && (pause >= PAUSE_SECONDS || length > PARAGRAPH_WORDS));
    if (isParagraph || before.speaker !== word.speaker) length = 1;
    return isParagraph ? 'paragraph' : isSentence ? 'sentence' : undefined;
  });
}
