import { isSpoken, startsWord, type TimedToken, textOf } from './moonshine/tokens.ts';
import { LOUDNESS_STEP_SECONDS } from './silence.ts';
import type { Span } from './speech-regions.ts';
import type { RecognizedWord } from './types.ts';

/** Half a frame of the model: two words can share a frame. */
const MIN_WORD_SECONDS = 0.012;
/** The shortest word that remains after silence is trimmed. */
const MIN_TRIMMED_SECONDS = 0.06;
/** A millionth of a step or of a millisecond: sums of fractions that should be whole are off by less. */
const ROUNDING = 1e-6;
/** Times are in whole milliseconds. */
const TIMES_PER_SECOND = 1000;
/** All outer punctuation, except the percent sign that belongs to a number. */
const OUTER_PUNCTUATION = /^\p{P}+|[\p{P}--[%]]+$/gv;

/** The words of a chunk's tokens, in order, within the chunk, without the silence around them. */
export function wordsFromTokens(
  tokens: readonly TimedToken[],
  chunk: Span,
  isSilent: (time: number) => boolean,
): RecognizedWord[] {
  const words: RecognizedWord[] = [];
  for (const group of groupByWord(tokens)) {
    const punctuated = textOf(group.map((token) => token.piece));
    const word = punctuated.toLowerCase().replace(OUTER_PUNCTUATION, '');
    const previous = words.at(-1);
    if (word) {
      words.push({ word, punctuated, ...trim(spanOf(group), isSilent), confidence: confidenceOf(group) });
    } else if (punctuated && previous) {
      words[words.length - 1] = { ...previous, punctuated: `${previous.punctuated} ${punctuated}` };
    }
  }
  return putInOrder(words, chunk);
}

function groupByWord(tokens: readonly TimedToken[]): TimedToken[][] {
  const groups: TimedToken[][] = [];
  for (const token of tokens) {
    const last = groups.at(-1);
    if (last && !startsWord(token.piece)) last.push(token);
    else groups.push([token]);
  }
  return groups;
}

/** Punctuation is ignored: the model places a comma in the pause after the word. */
function spanOf(group: readonly TimedToken[]): Span {
  const start = group[0]?.start ?? 0;
  const last = group.findLast((token) => isSpoken(token.piece)) ?? group.at(-1);
  return { start, end: last?.end ?? start };
}

function trim(span: Span, isSilent: (time: number) => boolean): Span {
  const isSilentStep = (step: number) => isSilent((step + 0.5) * LOUDNESS_STEP_SECONDS);
  const minSteps = Math.round(MIN_TRIMMED_SECONDS / LOUDNESS_STEP_SECONDS);
  let first = Math.floor(span.start / LOUDNESS_STEP_SECONDS + ROUNDING);
  let end = Math.ceil(span.end / LOUDNESS_STEP_SECONDS - ROUNDING);
  while (end - first > minSteps && isSilentStep(first)) first++;
  while (end - first > minSteps && isSilentStep(end - 1)) end--;
  return {
    start: Math.max(span.start, first * LOUDNESS_STEP_SECONDS),
    end: Math.min(span.end, end * LOUDNESS_STEP_SECONDS),
  };
}

/** The geometric mean of the tokens' probabilities. */
function confidenceOf(group: readonly TimedToken[]): number {
  return Math.exp(group.reduce((sum, token) => sum + Math.log(token.probability), 0) / group.length);
}

/** Ensures that no word is empty, starts before the previous one ends, or extends beyond the chunk. */
function putInOrder(words: readonly RecognizedWord[], chunk: Span): RecognizedWord[] {
  const minimum = Math.min(MIN_WORD_SECONDS, (chunk.end - chunk.start) / words.length);
  let earliest = chunk.start;
  const starts = words.map(({ start }, i) => {
    const latest = chunk.end - (words.length - i) * minimum;
    const ordered = Math.min(Math.max(start, earliest), latest);
    earliest = ordered + minimum;
    return ordered;
  });
  return words.map((word, i) => {
    const start = starts[i] ?? word.start;
    const latest = starts[i + 1] ?? chunk.end;
    const end = Math.min(Math.max(word.end, start + minimum), latest);
    return { ...word, start: roundDown(start), end: roundDown(end) };
  });
}

/** Rounded down, so that no word ends after the audio. */
function roundDown(seconds: number): number {
  return Math.floor(seconds * TIMES_PER_SECOND + ROUNDING) / TIMES_PER_SECOND;
}
