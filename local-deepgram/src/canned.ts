import { isJsonObject } from './json.ts';

/** A fixed answer of POST /v1/listen; `sha256` and `request_id` of its metadata are replaced. */
export interface CannedAnswer {
  readonly metadata: Readonly<Record<string, unknown>>;
  readonly [key: string]: unknown;
}

/** What an answer is given for. */
export interface Heard {
  /** Of the media, in hex. */
  readonly sha256: string;
  readonly query: URLSearchParams;
}

/** Gives an answer without recognizing anything. */
export type AnswerFor = (heard: Heard) => CannedAnswer;

/** The answer in a `--canned` file's JSON. Throws an Error that says what is missing. */
export function parseCanned(value: unknown): CannedAnswer {
  if (!isJsonObject(value)) throw new Error('the canned answer must be a JSON object');
  const { metadata } = value;
  if (!isJsonObject(metadata)) throw new Error('the canned answer must have a "metadata" object');
  return { ...value, metadata };
}
