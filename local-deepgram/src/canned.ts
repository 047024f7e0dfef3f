import { isJsonObject } from './json.ts';

/** A fixed answer of POST /v1/listen; `sha256` and `request_id` of its metadata are replaced. */
interface CannedAnswer {
  readonly metadata: Readonly<Record<string, unknown>>;
  readonly [key: string]: unknown;
}

/** The request that an answer is for. */
export interface Heard {
  /** SHA-256 of the media, in hex. */
  readonly sha256: string;
  readonly query: URLSearchParams;
}

/** Returns an answer without recognizing anything. */
export type AnswerFor = (heard: Heard) => CannedAnswer;

/** Parses the JSON of a `--canned` file. Throws an Error that says what is missing. */
export function parseCanned(value: unknown): CannedAnswer {
  if (!isJsonObject(value)) throw new Error('the canned answer must be a JSON object');
  const { metadata } = value;
  if (!isJsonObject(metadata)) throw new Error('the canned answer must have a "metadata" object');
  return { ...value, metadata };
}
