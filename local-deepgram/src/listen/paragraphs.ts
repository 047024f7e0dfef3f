import { sentenceRules } from '../../../src/transcript/sentences.ts';
import { type AnswerWord, textOf } from './words.ts';

/** A pause, in seconds, that ends a paragraph after a finished sentence. */
const PARAGRAPH_PAUSE_SECONDS = 1;
const MAX_SENTENCES = 5;
/** Only English is recognized here. */
const { endsBetween } = sentenceRules('en');

/** The `paragraphs` of an alternative. Its transcript starts with a newline, even if it is empty. */
export function paragraphsOf(words: readonly AnswerWord[]) {
  const paragraphs = groupSentences(sentencesOf(words)).map((sentences) => ({
    sentences: sentences.map((sentence) => ({ text: textOf(sentence), ...span(sentence) })),
    num_words: sentences.flat().length,
    ...span(sentences.flat()),
  }));
  const blocks = paragraphs.map(({ sentences }) => sentences.map(({ text }) => text).join(' '));
  return { transcript: `\n${blocks.join('\n\n')}`, paragraphs };
}

function sentencesOf(words: readonly AnswerWord[]): readonly AnswerWord[][] {
  const sentences: AnswerWord[][] = [];
  let before: string | undefined;
  for (const word of words) {
    const text = word.punctuated_word ?? word.word;
    if (before === undefined || endsBetween(before, text)) sentences.push([]);
    sentences.at(-1)?.push(word);
    before = text;
  }
  return sentences;
}

function groupSentences(sentences: readonly AnswerWord[][]): readonly AnswerWord[][][] {
  const groups: AnswerWord[][][] = [];
  for (const sentence of sentences) {
    const group = groups.at(-1);
    const pause = (sentence[0]?.start ?? 0) - (group?.at(-1)?.at(-1)?.end ?? 0);
    const starts = group === undefined || pause >= PARAGRAPH_PAUSE_SECONDS || group.length >= MAX_SENTENCES;
    if (starts) groups.push([sentence]);
    else group.push(sentence);
  }
  return groups;
}

function span(words: readonly AnswerWord[]): { start: number; end: number } {
  return { start: words[0]?.start ?? 0, end: words.at(-1)?.end ?? 0 };
}
