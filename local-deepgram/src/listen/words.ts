/** A word of an answer; with `punctuated_word` only if requested. */
export interface AnswerWord {
  readonly word: string;
  /** Seconds. */
  readonly start: number;
  readonly end: number;
  readonly confidence: number;
  readonly punctuated_word?: string;
}

/** Joins words like Deepgram: with punctuation if the words have it. */
export function textOf(words: readonly AnswerWord[]): string {
  return words.map((word) => word.punctuated_word ?? word.word).join(' ');
}

/** Splits wherever there are `pause` seconds or more without a word. */
export function splitAtPauses(words: readonly AnswerWord[], pause: number): readonly AnswerWord[][] {
  const parts: AnswerWord[][] = [];
  for (const word of words) {
    const part = parts.at(-1);
    const previous = part?.at(-1);
    if (part === undefined || previous === undefined || word.start - previous.end >= pause)
      parts.push([word]);
    else part.push(word);
  }
  return parts;
}
