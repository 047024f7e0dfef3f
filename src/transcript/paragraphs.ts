import { type SentenceRules, sentenceRules } from './sentences.ts';
import type { Paragraph, Word } from './transcript.ts';

/** Where Deepgram begins its sentences, if it tells, and its paragraphs: in seconds and in order. */
export interface Divisions {
  readonly sentences: readonly number[];
  readonly paragraphs: readonly number[];
}

/** Two values of one moment may be rounded differently. */
const SAME_MOMENT_SECONDS = 0.0005;

/** A pause in which a paragraph ends, even inside of a sentence. */
const LONG_PAUSE_SECONDS = 3;
/** A pause in which a paragraph ends together with its sentence. */
const PAUSE_SECONDS = 1.2;
/** A paragraph of our own ends with the sentence that reaches so many words. */
const PARAGRAPH_WORDS = 90;

/**
 * Divides words into paragraphs of one speaker each: as Deepgram did, where it did, and everywhere at a change of
 * speaker; Deepgram's own divisions may miss one. `language` is a BCP-47 tag.
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
  // Cut when its end is known: a list that grows keeps room for as much again.
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

/** What begins with a word, besides itself. */
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
    // Neither is told to begin behind `Mr.` for a reason.
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
