import { isFiniteNumber, isObject, isString, type JsonObject } from '../../lib/guards.ts';
import { type HeardWord, type Seam, seamOf } from './seam.ts';
import { numberOn } from './voices.ts';

/** The answer to a part of a recording. */
export interface PartAnswer {
  /** Seconds of the recording at which what was sent begins, and ends: before zero by what players leave out of it. */
  readonly from: number;
  readonly to: number;
  /** Deepgram's, as it came. */
  readonly answer: JsonObject;
}

/** What one part heard on one channel, in seconds and speakers of the whole. */
export interface Slice {
  readonly part: PartAnswer;
  /** All of the part's words. */
  readonly words: readonly JsonObject[];
  /** Those from `first` on, up to `last`, are words of the whole, where the first one of them is number `base`. */
  readonly first: number;
  readonly last: number;
  readonly base: number;
  /** The number in the whole of a speaker of the part. */
  readonly speakerOf: (own: number) => number;
  readonly isUncertain: boolean;
}

/** What the parts heard on one channel, so that each word is there once. `lists` are the words of each part as they came. */
export function slicesOf(parts: readonly PartAnswer[], lists: readonly (readonly JsonObject[])[]): Slice[] {
  const moved = parts.map((part, index) => (lists[index] ?? []).map((word) => shifted(word, part.from)));
  const heard = moved.map((words, index) => heardWords(words, parts[index]?.from ?? 0));
  const seams = parts.slice(1).map((part, index) => {
    const overlap = { from: part.from, to: Math.max(part.from, parts[index]?.to ?? 0) };
    return seamOf(heard[index] ?? [], heard[index + 1] ?? [], overlap);
  });
  const slices: Slice[] = [];
  const known = new Set<number>();
  let base = 0;
  for (const [index, part] of parts.entries()) {
    const words = moved[index] ?? [];
    const first = seams[index - 1]?.dropped ?? 0;
    const last = Math.max(first, seams[index]?.kept ?? words.length);
    // Also who is only heard behind the seam: the part after may know the voice by these words.
    const own = words.slice(first).map(speakerIn);
    const agreed = sharedSpeakers(slices.at(-1), words, seams[index - 1]);
    const { numbers, isUncertain } = numberOn(agreed, own, known);
    const speakerOf = (speaker: number): number => numbers.get(speaker) ?? speaker;
    for (const speaker of own) if (speaker !== undefined) known.add(speakerOf(speaker));
    slices.push({
      part,
      words: words.map((word) => spokenBy(word, speakerOf)),
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

/** The words that are in the whole. */
export const keptWords = ({ words, first, last }: Slice): readonly JsonObject[] => words.slice(first, last);

/** An object with times, in seconds of the whole. */
export function shifted(given: JsonObject, from: number): JsonObject {
  const move = (time: unknown): unknown => (isFiniteNumber(time) ? Math.max(0, rounded(time + from)) : time);
  const times = ['start', 'end'].filter((name) => name in given).map((name) => [name, move(given[name])]);
  return { ...given, ...Object.fromEntries(times) };
}

/** The same with the speaker's number in the whole, if there is a speaker. */
export function spokenBy(given: JsonObject, speakerOf: Slice['speakerOf']): JsonObject {
  const speaker = speakerIn(given);
  return speaker === undefined ? given : { ...given, speaker: speakerOf(speaker) };
}

export const speakerIn = ({ speaker }: JsonObject): number | undefined =>
  isFiniteNumber(speaker) ? speaker : undefined;

/** Sums of fractions have digits that say nothing. */
const rounded = (seconds: number): number => Math.round(seconds * 1e6) / 1e6;

/** Words as Deepgram writes them. */
export const writtenAs = (words: readonly JsonObject[]): string => words.map(written).join(' ');

const written = ({ punctuated_word: punctuated, word }: JsonObject): string =>
  [punctuated, word].find(isString) ?? '';

/** Of words whose times are not told the time is that of the one before. */
function heardWords(words: readonly JsonObject[], from: number): HeardWord[] {
  let [start, end] = [from, from];
  return words.map((word) => {
    start = isFiniteNumber(word['start']) ? word['start'] : end;
    end = isFiniteNumber(word['end']) ? word['end'] : start;
    return { text: compared(word), start, end };
  });
}

const compared = ({ word, punctuated_word: punctuated }: JsonObject): string =>
  ([word, punctuated].find(isString) ?? '')
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[\p{P}\p{S}]/gu, '');

/** Who says the words that both parts heard: in the whole, and in the part after. */
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

/** The words of a channel's answer; a text without any is taken apart, its words spread over the part. */
export function wordsIn(channel: unknown, { from, to }: PartAnswer): readonly JsonObject[] {
  const best = bestOf(channel);
  const words = objectsIn(best?.['words']);
  const transcript = best?.['transcript'];
  if (words.length > 0 || !isString(transcript)) return words;
  const texts = transcript.split(/\s+/u).filter((text) => text !== '');
  const each = (to - from) / Math.max(texts.length, 1);
  return texts.map((word, index) => ({ word, start: each * index, end: each * (index + 1) }));
}

/** The only alternative that is joined: Deepgram's models of today give no other. */
export function bestOf(channel: unknown): JsonObject | undefined {
  const alternatives = isObject(channel) ? channel['alternatives'] : undefined;
  return Array.isArray(alternatives) ? alternatives.slice(0, 1).find(isObject) : undefined;
}

export const objectsIn = (value: unknown): readonly JsonObject[] =>
  Array.isArray(value) ? value.filter(isObject) : [];
