import type { Recognition, RecognizedWord } from '../recognition/types.ts';
import { paragraphsOf } from './paragraphs.ts';
import type { ListenQuery } from './query.ts';
import { type AnswerWord, splitAtPauses, textOf } from './words.ts';

/** The facts about a request that the metadata of the answer repeat. */
interface AnswerContext {
  readonly requestId: string;
  /** SHA-256 of the media, in hex. */
  readonly sha256: string;
  readonly created: Date;
  /** The local model, such as `tiny`. */
  readonly model: string;
  /** Makes the id of each utterance, a UUID. */
  readonly newId: () => string;
}

/** The id of the local model, where Deepgram has the UUID of its own. */
const MODEL_ID = '7b0a4c1e-6f1d-4c55-9d0c-10ca1deeb9a3';
const MODEL_VERSION = 'local';
const FLOAT32_DIGITS = [6, 7, 8, 9];

/** The body of a 200. Keys of features that were not requested are absent, as in Deepgram's answers. */
export function buildAnswer(recognition: Recognition, query: ListenQuery, context: AnswerContext) {
  const channels = recognition.words.map((words) => words.map((word) => answerWord(word, query.punctuate)));
  return {
    metadata: metadata(recognition, query, context),
    results: {
      channels: channels.map((words) => ({ alternatives: [alternative(words, query)] })),
      ...(query.utterances && { utterances: utterances(channels, query.uttSplit, context.newId) }),
    },
  };
}

function metadata(recognition: Recognition, query: ListenQuery, context: AnswerContext) {
  const info = { name: `moonshine-${context.model}`, version: MODEL_VERSION, arch: 'moonshine' };
  return {
    transaction_key: 'deprecated',
    request_id: context.requestId,
    sha256: context.sha256,
    created: context.created.toISOString(),
    duration: float32(recognition.duration),
    channels: recognition.channels,
    models: [MODEL_ID],
    model_info: { [MODEL_ID]: info },
    ...(query.tags.length > 0 && { tags: query.tags }),
    ...(Object.keys(query.extra).length > 0 && { extra: query.extra }),
    ...(query.warnings.length > 0 && { warnings: query.warnings }),
  };
}

function answerWord(word: RecognizedWord, punctuate: boolean): AnswerWord {
  return {
    word: word.word,
    start: float32(word.start),
    end: float32(word.end),
    confidence: float32(word.confidence),
    ...(punctuate && { punctuated_word: word.punctuated }),
  };
}

function alternative(words: readonly AnswerWord[], query: ListenQuery) {
  return {
    transcript: textOf(words),
    confidence: upperMedian(words.map((word) => word.confidence)),
    words,
    ...(query.paragraphs && { paragraphs: paragraphsOf(words) }),
    ...(query.hinted !== undefined && { languages_hinted: query.hinted }),
  };
}

function utterances(channels: readonly (readonly AnswerWord[])[], split: number, newId: () => string) {
  return channels
    .flatMap((words, channel) => splitAtPauses(words, split).map((part) => ({ part, channel })))
    .map(({ part, channel }) => ({
      start: part[0]?.start ?? 0,
      end: part.at(-1)?.end ?? 0,
      confidence: mean(part.map((word) => word.confidence)),
      channel,
      transcript: textOf(part),
      words: part,
      id: newId(),
    }))
    .sort((a, b) => a.start - b.start);
}

/** The confidence of an alternative in all recorded Nova-3 answers: the upper median of its words' confidences. */
function upperMedian(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}

function mean(values: readonly number[]): number {
  return float32(values.reduce((sum, value) => sum + value, 0) / Math.max(values.length, 1));
}

/** Rounds to 32 bits and prints like Deepgram: the shortest decimal of the float, such as 0.79999995. */
export function float32(value: number): number {
  const rounded = Math.fround(value);
  const shortest = FLOAT32_DIGITS.map((digits) => Number(rounded.toPrecision(digits)));
  return shortest.find((candidate) => Math.fround(candidate) === rounded) ?? rounded;
}
