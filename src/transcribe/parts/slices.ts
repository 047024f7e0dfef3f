import { isFiniteNumber, isObject, isString, type JsonObject } from '../../lib/guards.ts';
import { type Seam, seamOf, type TimedWord } from './seam.ts';
import { continueNumbering } from './speakers.ts';

/** The answer to a part of a recording. */
export interface PartAnswer {
  /** The start of the sent audio in seconds of the recording. Negative if it has a lead-in that players skip. */
  readonly from: number;
  /** The end of the sent audio in seconds of the recording. */
  readonly to: number;
  /** The answer as Deepgram sent it. */
  readonly answer: JsonObject;
}

/** The words of one part on one channel, with times and speakers of the joined answer. */
export interface Slice {
  readonly part: PartAnswer;
  /** All words of the part. */
  readonly words: readonly JsonObject[];
  /** The index in `words` of the first word that the joined answer takes from this part. */
  readonly first: number;
  /** The index in `words` after the last word that the joined answer takes from this part. */
  readonly last: number;
  /** The index in the joined answer of the word at `first`. */
  readonly base: number;
  /** Returns the number in the joined answer for a speaker of the part. */
  readonly speakerOf: (own: number) => number;
  /** Whether a speaker of the part may already have another number. */
  readonly isUncertain: boolean;
}

/**
 * Divides the words of a channel among the parts, so that the joined answer has each word once. `lists` has the words
 * of each part as Deepgram sent them.
 */
export function slicesOf(parts: readonly PartAnswer[], lists: readonly (readonly JsonObject[])[]): Slice[] {
  const moved = parts.map((part, index) => (lists[index] ?? []).map((word) => shifted(word, part.from)));
  const timed = moved.map((words, index) => timedWords(words, parts[index]?.from ?? 0));
  const seams = parts.slice(1).map((part, index) => {
    const overlap = { from: part.from, to: Math.max(part.from, parts[index]?.to ?? 0) };
    return seamOf(timed[index] ?? [], timed[index + 1] ?? [], overlap);
  });
  const slices: Slice[] = [];
  const known = new Set<number>();
  let base = 0;
  for (const [index, part] of parts.entries()) {
    const words = moved[index] ?? [];
    const first = seams[index - 1]?.dropped ?? 0;
    const last = Math.max(first, seams[index]?.kept ?? words.length);
    // Includes speakers of words after the last seam, since the next part may recognize them by these words.
    const own = words.slice(first).map(speakerIn);
    const agreed = sharedSpeakers(slices.at(-1), words, seams[index - 1]);
    const { numbers, isUncertain } = continueNumbering(agreed, own, known);
    const speakerOf = (speaker: number): number => numbers.get(speaker) ?? speaker;
    for (const speaker of own) if (speaker !== undefined) known.add(speakerOf(speaker));
    slices.push({
      part,
      words: words.map((word) => withSpeaker(word, speakerOf)),
      first,
      last,
      base,
      speakerOf,
      isUncertain,
    });
    base += last - first;
  }
  return slices;
}

/** Returns the words that the joined answer takes from a slice. */
export const keptWords = ({ words, first, last }: Slice): readonly JsonObject[] => words.slice(first, last);

/** Returns an object whose `start` and `end` are moved by `from` seconds, to times of the recording. */
export function shifted(given: JsonObject, from: number): JsonObject {
  const move = (time: unknown): unknown => (isFiniteNumber(time) ? Math.max(0, rounded(time + from)) : time);
  const times = ['start', 'end'].filter((name) => name in given).map((name) => [name, move(given[name])]);
  return { ...given, ...Object.fromEntries(times) };
}

/** Returns an object with the speaker's number in the joined answer, if it has a speaker. */
export function withSpeaker(given: JsonObject, speakerOf: Slice['speakerOf']): JsonObject {
  const speaker = speakerIn(given);
  return speaker === undefined ? given : { ...given, speaker: speakerOf(speaker) };
}

export const speakerIn = ({ speaker }: JsonObject): number | undefined =>
  isFiniteNumber(speaker) ? speaker : undefined;

/** Rounds to microseconds, because sums of fractions have meaningless digits. */
const rounded = (seconds: number): number => Math.round(seconds * 1e6) / 1e6;

/** Returns the text of words, with punctuation if they have any. */
export const textOf = (words: readonly JsonObject[]): string => words.map(textOfWord).join(' ');

const textOfWord = ({ punctuated_word: punctuated, word }: JsonObject): string =>
  [punctuated, word].find(isString) ?? '';

/** Returns words for comparison. A word without times starts and ends where the word before ends. */
function timedWords(words: readonly JsonObject[], from: number): TimedWord[] {
  let [start, end] = [from, from];
  return words.map((word) => {
    start = isFiniteNumber(word['start']) ? word['start'] : end;
    end = isFiniteNumber(word['end']) ? word['end'] : start;
    return { text: comparableText(word), start, end };
  });
}

const comparableText = ({ word, punctuated_word: punctuated }: JsonObject): string =>
  ([word, punctuated].find(isString) ?? '')
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[\p{P}\p{S}]/gu, '');

/**
 * Returns the speakers of each word that both parts have: the number in the joined answer, and that in the later part.
 */
function sharedSpeakers(
  before: Slice | undefined,
  after: readonly JsonObject[],
  seam: Seam | undefined,
): (readonly [known: number, own: number])[] {
  return (seam?.pairs ?? []).flatMap(([a, b]) => {
    const [one, other] = [before?.words[a], after[b]].map((word) =>
      word === undefined ? word : speakerIn(word),
    );
    return one === undefined || other === undefined ? [] : [[one, other] as const];
  });
}

/** Returns the words of a channel. If an answer has only a transcript, its words are spread evenly over the part. */
export function wordsIn(channel: unknown, { from, to }: PartAnswer): readonly JsonObject[] {
  const best = bestOf(channel);
  const words = objectsIn(best?.['words']);
  const transcript = best?.['transcript'];
  if (words.length > 0 || !isString(transcript)) return words;
  const texts = transcript.split(/\s+/u).filter((text) => text !== '');
  const each = (to - from) / Math.max(texts.length, 1);
  return texts.map((word, index) => ({ word, start: each * index, end: each * (index + 1) }));
}

/** Returns the first alternative. Only this one is joined, since Deepgram's current models return no other. */
export function bestOf(channel: unknown): JsonObject | undefined {
  const alternatives = isObject(channel) ? channel['alternatives'] : undefined;
  return Array.isArray(alternatives) ? alternatives.slice(0, 1).find(isObject) : undefined;
}

export const objectsIn = (value: unknown): readonly JsonObject[] =>
  Array.isArray(value) ? value.filter(isObject) : [];
