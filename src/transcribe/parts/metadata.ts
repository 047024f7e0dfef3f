import { at, isFiniteNumber, isObject, isString, type JsonObject, listOf } from '../../lib/guards.ts';
import type { PartAnswer } from './slices.ts';

/** The metadata of a joined answer about its parts. */
interface JoinedMetadata {
  readonly parts: readonly JsonObject[];
  /** Whether a person may have several numbers, because not all speakers of one part were recognized in another. */
  readonly speakers_uncertain: boolean;
}

const TOKENS = ['summary_info', 'sentiment_info', 'topics_info', 'intents_info'];

/** Joins the metadata. The request id is that of the first part, and `joined` has those of all parts. */
export function joinMetadata(parts: readonly PartAnswer[], sha256: string, isUncertain: boolean): JsonObject {
  const all = parts.map(({ answer }) => metadataOf(answer));
  const { part: _, ...first } = all[0] ?? {};
  const joined: JoinedMetadata = { parts: parts.map(partOf), speakers_uncertain: isUncertain };
  return {
    ...first,
    sha256,
    duration: Math.max(0, ...parts.map((part) => part.from + durationOf(part))),
    channels: Math.max(0, ...all.map(({ channels }) => (isFiniteNumber(channels) ? channels : 0))),
    models: [...new Set(all.flatMap(({ models }) => listOf(models, isString) ?? []))],
    ...merged('model_info', all),
    ...warningsOf(all),
    ...Object.fromEntries(TOKENS.flatMap((name) => tokensOf(name, all))),
    joined,
  };
}

const metadataOf = ({ metadata }: JsonObject): JsonObject => (isObject(metadata) ? metadata : {});

function partOf({ from, to, answer }: PartAnswer): JsonObject {
  const { request_id, sha256, created } = metadataOf(answer);
  return { request_id, sha256, created, start: from, end: to };
}

/** The length of a part in seconds. No part is empty, so a length of 0 is wrong. */
function durationOf({ from, to, answer }: PartAnswer): number {
  const { duration } = metadataOf(answer);
  return isFiniteNumber(duration) && duration > 0 ? duration : to - from;
}

function merged(name: string, all: readonly JsonObject[]): JsonObject {
  const objects = all.map((each) => each[name]).filter(isObject);
  return objects.length === 0 ? {} : { [name]: Object.assign({}, ...objects) };
}

/** Joins the warnings. A warning that several parts have is listed once. */
function warningsOf(all: readonly JsonObject[]): JsonObject {
  const warnings = all.flatMap(({ warnings }): unknown[] => (Array.isArray(warnings) ? warnings : []));
  const byText = new Map(warnings.map((warning) => [JSON.stringify(warning), warning]));
  return byText.size === 0 ? {} : { warnings: [...byText.values()] };
}

function tokensOf(name: string, all: readonly JsonObject[]): (readonly [string, JsonObject])[] {
  const infos = all.map((each) => each[name]).filter(isObject);
  const sum = (key: string): number =>
    infos
      .map((info) => at(info, key))
      .filter(isFiniteNumber)
      .reduce((total, each) => total + each, 0);
  const counts = ['input_tokens', 'output_tokens'].map((key) => [key, sum(key)]);
  return infos.length === 0 ? [] : [[name, { ...infos[0], ...Object.fromEntries(counts) }]];
}
