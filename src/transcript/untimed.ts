import { at, isFiniteNumber, isObject, isString, type JsonObject, listOf } from '../lib/guards.ts';

/** Seconds. */
interface TextSpan {
  readonly start: number;
  readonly end: number;
}

/** A word or a text with its approximate time. */
interface UntimedWord extends TextSpan {
  readonly word: string;
}

/** A channel whose answer has a text but no words. */
interface UntimedChannel {
  readonly transcript: string;
  readonly channel: number;
  /** Seconds. */
  readonly duration: number;
}

/**
 * Derives words from a text without words. They are spread evenly over the utterances of the channel if those have the
 * same words, or else over the whole duration.
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

/** The utterances of a channel: https://developers.deepgram.com/docs/utterances */
const utterancesOf = (results: unknown, channel: number): UntimedWord[] =>
  (listOf(at(results, 'utterances'), isObject) ?? []).flatMap((utterance) => {
    const { transcript, start, end } = utterance;
    const isOfChannel = (utterance['channel'] ?? 0) === channel;
    const isComplete = isString(transcript) && isFiniteNumber(start) && isFiniteNumber(end) && start <= end;
    return isOfChannel && isComplete ? [{ word: transcript, start, end }] : [];
  });

function evenly(text: string, { start, end }: TextSpan): UntimedWord[] {
  const texts = text.split(/\s+/u).filter((each) => each !== '');
  const step = (end - start) / Math.max(1, texts.length);
  return texts.map((each, index) => ({
    word: each,
    start: Math.min(end, start + index * step),
    end: Math.min(end, start + (index + 1) * step),
  }));
}
