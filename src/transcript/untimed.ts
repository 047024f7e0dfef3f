import { at, isFiniteNumber, isObject, isString, type JsonObject, listOf } from '../lib/guards.ts';

/** Seconds. */
interface SaidFor {
  readonly start: number;
  readonly end: number;
}

/** A word of a text, or all of it, and when it is about said. */
interface UntimedWord extends SaidFor {
  readonly word: string;
}

/** What is known of a channel whose words are not told. */
interface UntimedChannel {
  readonly transcript: string;
  readonly channel: number;
  /** Seconds. */
  readonly duration: number;
}

/**
 * The words of a transcript that comes without any: evenly over the utterances of its channel where they say all that it
 * does, else over its time.
 */
export function untimedWords(
  results: unknown,
  { transcript, channel, duration }: UntimedChannel,
): JsonObject[] {
  const utterances = utterancesOf(results, channel);
  const words = utterances.flatMap(({ word, start, end }) => evenly(word, { start, end }));
  const whole = evenly(transcript, { start: 0, end: duration });
  const isWhole =
    words.length === whole.length && words.every(({ word }, index) => word === whole[index]?.word);
  return (isWhole ? words : whole).map((each) => ({ ...each }));
}

/** https://developers.deepgram.com/docs/utterances */
const utterancesOf = (results: unknown, channel: number): UntimedWord[] =>
  (listOf(at(results, 'utterances'), isObject) ?? []).flatMap((utterance) => {
    const { transcript, start, end } = utterance;
    const isOfChannel = (utterance['channel'] ?? 0) === channel;
    const isTold = isString(transcript) && isFiniteNumber(start) && isFiniteNumber(end) && start <= end;
    return isOfChannel && isTold ? [{ word: transcript, start, end }] : [];
  });

function evenly(text: string, { start, end }: SaidFor): UntimedWord[] {
  const texts = text.split(/\s+/u).filter((each) => each !== '');
  const step = (end - start) / Math.max(1, texts.length);
  return texts.map((each, index) => ({
    word: each,
    start: Math.min(end, start + index * step),
    end: Math.min(end, start + (index + 1) * step),
  }));
}
