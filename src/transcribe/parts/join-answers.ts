import { at, isFiniteNumber, isObject, isString, type JsonObject } from '../../lib/guards.ts';
import { type JoinedChannel, joinChannel, timesAndSpeaker } from './channel.ts';
import { divisionsOf } from './divisions.ts';
import { joinMetadata } from './metadata.ts';
import { segmentsOf } from './segments.ts';
import { objectsIn, type PartAnswer, type Slice, textOf } from './slices.ts';

const KINDS = ['topics', 'intents', 'sentiments'];

/**
 * Joins the answers to the parts of a recording, at least one and in order, to one answer in Deepgram's format.
 * `sha256` is the hash of the recording.
 */
export function joinAnswers(parts: readonly PartAnswer[], sha256: string): JsonObject {
  const results = parts.map(({ answer }) => answer['results']);
  const listed = results.map((each): readonly unknown[] => {
    const channels = at(each, 'channels');
    return Array.isArray(channels) ? channels : [];
  });
  const amount = Math.max(0, ...listed.map(({ length }) => length));
  const channels = Array.from({ length: amount }, (_, channel) =>
    joinChannel(
      parts,
      listed.map((each) => each[channel]),
    ),
  );
  const isUncertain = channels.some(({ slices }) => slices.some((slice) => slice.isUncertain));
  return {
    ...parts[0]?.answer,
    metadata: joinMetadata(parts, sha256, isUncertain),
    results: {
      ...results.find(isObject),
      channels: channels.map(({ channel }) => channel),
      ...utterancesIn(results, channels),
      ...summaryIn(results),
      ...segmentsIn(results, channels),
    },
  };
}

function utterancesIn(results: readonly unknown[], channels: readonly JoinedChannel[]): JsonObject {
  const given = results.map((each) => at(each, 'utterances'));
  if (!given.some(Array.isArray)) return {};
  const utterances = channels.flatMap(({ slices, words }, channel) => {
    const givenBy = (slice: Slice): JsonObject[] =>
      objectsIn(given[slices.indexOf(slice)]).filter((utterance) => channelOf(utterance) === channel);
    return divisionsOf(slices, givenBy, words).map((division) => {
      const own = words.slice(division.from, division.to);
      return { ...division.given, ...(division.isWhole ? {} : utteranceOf(own)), words: own };
    });
  });
  return { utterances: utterances.toSorted((a, b) => startOf(a) - startOf(b)) };
}

const channelOf = ({ channel }: JsonObject): number => (isFiniteNumber(channel) ? channel : 0);
const startOf = ({ start }: JsonObject): number => (isFiniteNumber(start) ? start : 0);

/** Returns the times, the speaker, the confidence and the transcript of an utterance, from its words. */
function utteranceOf(words: readonly JsonObject[]): JsonObject {
  const known = words.map(({ confidence }) => confidence).filter(isFiniteNumber);
  const confidence = known.reduce((sum, each) => sum + each, 0) / Math.max(known.length, 1);
  return { ...timesAndSpeaker(words), confidence, transcript: textOf(words) };
}

/** Joins the summaries, since each part has its own. */
function summaryIn(results: readonly unknown[]): JsonObject {
  const summaries = results.map((each) => at(each, 'summary')).filter(isObject);
  const texts = summaries
    .filter(({ result }) => result !== 'failure')
    .map(({ short }) => short)
    .filter(isString)
    .filter((text) => text.trim() !== '');
  if (summaries.length === 0) return {};
  return { summary: texts.length === 0 ? summaries[0] : { result: 'success', short: texts.join(' ') } };
}

function segmentsIn(results: readonly unknown[], channels: readonly JoinedChannel[]): JsonObject {
  const [first, another] = channels;
  const words = another === undefined ? first?.words : undefined;
  const found = KINDS.map((kind) => [kind, segmentsOf(kind, results, first?.slices ?? [], words)] as const);
  return Object.fromEntries(found.filter(([, block]) => block !== undefined));
}
