import { at, isFiniteNumber, isObject, isString, type JsonObject } from '../lib/guards.ts';
import type { Entity, Insights, Subject } from './transcript.ts';

/**
 * Parses Deepgram's audio intelligence: summary, topics, intents, entities, sentiment.
 * https://developers.deepgram.com/docs/audio-intelligence
 */
export function parseInsights(results: unknown, alternatives: readonly JsonObject[]): Insights {
  const subjects = subjectsOf(results, alternatives);
  return {
    summary: summaryOf(results, alternatives),
    topics: labelsOf(results, 'topics', 'topic'),
    intents: labelsOf(results, 'intents', 'intent'),
    entities: entitiesOf(alternatives),
    sentiment: stringAt(results, 'sentiments', 'average', 'sentiment'),
    ...(subjects.length === 0 ? {} : { subjects }),
  };
}

function stringAt(value: unknown, ...keys: readonly string[]): string | undefined {
  const found = at(value, ...keys);
  return isString(found) && found.trim() !== '' ? found.trim() : undefined;
}

const objects = (value: unknown): readonly JsonObject[] =>
  Array.isArray(value) ? value.filter(isObject) : [];

/** The summary of the whole recording; older models have one for each part, which are joined. */
function summaryOf(results: unknown, alternatives: readonly JsonObject[]): string | undefined {
  if (at(results, 'summary', 'result') === 'failure') return undefined;
  const parts = alternatives
    .flatMap((alternative) => objects(alternative['summaries']))
    .flatMap(({ summary }) => (isString(summary) ? [summary.trim()] : []));
  return stringAt(results, 'summary', 'short') ?? (parts.length > 0 ? parts.join(' ') : undefined);
}

/** The segments of a kind. The API reference nests them one level deeper than the guides. */
function segmentsOf(results: unknown, kind: string): readonly JsonObject[] {
  const block = at(results, kind);
  return objects(at(block, 'segments') ?? at(block, 'results', kind, 'segments'));
}

/** The likeliest topic of each segment. A segment refers to its first word by index. */
function subjectsOf(results: unknown, alternatives: readonly JsonObject[]): Subject[] {
  const [only, another] = alternatives;
  const words = only?.['words'];
  if (another !== undefined || !Array.isArray(words)) return [];
  const found = segmentsOf(results, 'topics').flatMap((segment): Subject[] => {
    const { start_word: number } = segment;
    const start = isFiniteNumber(number) ? at(words[number], 'start') : undefined;
    const [likeliest] = objects(segment['topics']).toSorted((a, b) => scoreOf(b) - scoreOf(a));
    const topic = stringAt(likeliest, 'topic');
    return isFiniteNumber(start) && start >= 0 && topic !== undefined ? [{ start, topic }] : [];
  });
  return found.toSorted((a, b) => a.start - b.start);
}

function scoreOf({ confidence_score: score, confidence }: JsonObject): number {
  return [score, confidence].find(isFiniteNumber) ?? 0;
}

function labelsOf(results: unknown, kind: string, label: string): string[] {
  return distinct(
    segmentsOf(results, kind)
      .flatMap((segment) => objects(segment[kind]))
      .flatMap((found) => stringAt(found, label) ?? []),
  );
}

function entitiesOf(alternatives: readonly JsonObject[]): Entity[] {
  const found = alternatives
    .flatMap((alternative) => objects(alternative['entities']))
    .flatMap((entity): Entity[] => {
      const [label, value] = [stringAt(entity, 'label'), stringAt(entity, 'value')];
      return label === undefined || value === undefined ? [] : [{ label, value }];
    });
  const byText = new Map(found.map((entity) => [`${entity.label}\n${entity.value}`, entity]));
  return [...byText.values()];
}

const distinct = (texts: readonly string[]): string[] => [...new Set(texts)];
