import { posix } from 'node:path';
import { Failure, messageOf } from '../lib/failure.ts';
import { isObject, type JsonObject } from '../lib/guards.ts';
import { isUrlName, type Media } from '../sources/media.ts';
import { problemOf } from './path-rule.ts';
import { type Entries, type Entry, pathsOf, type RecordedFile } from './record.ts';
import {
  ANSWER,
  COUNT,
  GIT_ID,
  HASH,
  NUMBER,
  OBJECT,
  optional,
  Part,
  type Refuse,
  SHA256,
  TEXT,
  TEXTS,
} from './record-fields.ts';

/** Of the format. It rises when an older version of the action would misread the record. */
const VERSION = 1;

/** Decimals of a duration in seconds. */
const DURATION_DECIMALS = 3;
/** Decimals of a confidence of 0 to 1. */
const CONFIDENCE_DECIMALS = 4;

/** The record as text: JSON, sorted by source and alike for equal entries, so that it can be compared and merged. */
export function serializeRecord(entries: Entries): string {
  const sources = [...entries].sort(byName).map(([name, entry]) => [name, serializeEntry(entry)] as const);
  return `${block('', [
    ['version', String(VERSION)],
    ['sources', block('  ', sources)],
  ])}\n`;
}

/** What was serialized: entries do not change, and are written again with every source that is added. */
const texts = new WeakMap<Entry, string>();

/** An entry as it stands in the record; equal texts are equal entries. */
export function serializeEntry(entry: Entry): string {
  const text = texts.get(entry) ?? entryBlock(entry);
  texts.set(entry, text);
  return text;
}

function entryBlock({ media, files, duration, confidence, ...rest }: Entry): string {
  const { options, models, requestId, channels, words, answer } = rest;
  const facts = known({
    options,
    models,
    requestId,
    duration: rounded(duration, DURATION_DECIMALS),
    channels,
    words,
    confidence: confidence && rounded(confidence, CONFIDENCE_DECIMALS),
    answer,
  });
  const byFormat = Object.entries(files).sort(byName);
  const lines = byFormat.map(([format, file]): Field => [format, fileLine(file)]);
  return block('    ', [['media', mediaLine(media)], ...facts, ['files', block('      ', lines)]]);
}

function mediaLine(media: Media): string {
  if (media.kind === 'file') return line(known({ sha256: media.sha256, size: media.size, git: media.git }));
  const { etag, lastModified, length, query, sha256 } = media;
  return line(known({ etag, lastModified, length, query, sha256 }));
}

const fileLine = ({ path, sha256, git, rendering }: RecordedFile): string =>
  line(known({ path, sha256, git, rendering }));

type Field = readonly [name: string, json: string];

const known = (values: JsonObject): Field[] =>
  Object.entries(values)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => [name, JSON.stringify(value)]);

/** An object with its fields on lines of their own. */
function block(indent: string, fields: readonly Field[]): string {
  const start = `\n${indent}  `;
  return fields.length === 0 ? '{}' : `{${start}${join(fields, `,${start}`)}\n${indent}}`;
}

/** An object on one line. */
const line = (fields: readonly Field[]): string => (fields.length === 0 ? '{}' : `{ ${join(fields, ', ')} }`);

const join = (fields: readonly Field[], separator: string): string =>
  fields.map(([name, json]) => `${JSON.stringify(name)}: ${json}`).join(separator);

const rounded = (value: number, decimals: number): number => Number(value.toFixed(decimals));

/** By code units, which are the same in every locale. */
const byName = ([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number =>
  a < b ? -1 : Number(a > b);

const ADVICE =
  'Restore an earlier state of it from git. Or delete it together with the transcripts: then everything is ' +
  'transcribed and paid for again, except for what the cache still has.';

/** Reads the text of the record at a path. Throws a Failure that says what is wrong where, and what to do. */
export function parseRecord(text: string, path: string): Entries {
  const refuse: Refuse = (problem) => new Failure(`record: ${path}: ${problem}. ${ADVICE}`);
  const record = new Part(parseJson(text, refuse), refuse);
  const version = record.get('version', NUMBER);
  if (version > VERSION)
    throw refuse(
      `it has format ${version}, which a newer version of this action wrote; use that version to go on with it`,
    );
  if (version !== VERSION) throw refuse(`version is ${version}, not ${VERSION}`);
  const sources = Object.entries(record.get('sources', OBJECT));
  const entries = new Map(sources.map(([name, value]) => [name, parseEntry(name, value, refuse)]));
  refuseSharedPaths(entries, refuse);
  return entries;
}

function parseJson(text: string, refuse: Refuse): JsonObject {
  const conflict = text.search(/^<{7}\s/m);
  if (conflict !== -1) {
    throw refuse(
      `line ${text.slice(0, conflict).split('\n').length} is where a merge left a conflict; delete the lines that ` +
        'begin with <<<<<<<, ======= or >>>>>>> and keep what both sides added',
    );
  }
  try {
    const value: unknown = JSON.parse(text);
    if (isObject(value)) return value;
  } catch (error) {
    throw refuse(`it is not JSON, or only a part of it: ${messageOf(error)}`);
  }
  throw refuse('it is not a JSON object');
}

function parseEntry(name: string, value: unknown, refuseRecord: Refuse): Entry {
  const refuse: Refuse = (problem) => refuseRecord(`in the entry of ${name}, ${problem}`);
  if (!isObject(value)) throw refuse('it is not an object');
  const entry = new Part(value, refuse);
  const files = entry.part('files');
  return {
    media: parseMedia(name, entry.part('media')),
    options: entry.get('options', TEXT),
    models: entry.get('models', TEXTS),
    requestId: entry.get('requestId', TEXT),
    duration: entry.get('duration', NUMBER),
    channels: entry.get('channels', COUNT),
    words: entry.get('words', COUNT),
    confidence: entry.get('confidence', optional(NUMBER)),
    answer: entry.get('answer', optional(ANSWER)),
    files: Object.fromEntries(files.fields().map((format) => [format, parseFile(files.part(format))])),
  };
}

function parseMedia(name: string, media: Part): Media {
  if (!isUrlName(name)) {
    return {
      kind: 'file',
      sha256: media.get('sha256', SHA256),
      size: media.get('size', COUNT),
      git: media.get('git', optional(GIT_ID)),
    };
  }
  return {
    kind: 'url',
    etag: media.get('etag', optional(TEXT)),
    lastModified: media.get('lastModified', optional(TEXT)),
    length: media.get('length', optional(COUNT)),
    query: media.get('query', optional(HASH)),
    sha256: media.get('sha256', optional(SHA256)),
  };
}

/** Anyone who can open a pull request can write a path into the record. */
function parseFile(file: Part): RecordedFile {
  const path = file.get('path', TEXT);
  const problem = problemOf(path) ?? (posix.normalize(path) === path ? undefined : 'which could be shorter');
  if (problem !== undefined) throw file.refuse('path', `is "${path}" ${problem}`);
  return {
    path,
    sha256: file.get('sha256', SHA256),
    git: file.get('git', GIT_ID),
    rendering: file.get('rendering', TEXT),
  };
}

function refuseSharedPaths(entries: Entries, refuse: Refuse): void {
  const owners = new Map<string, string>();
  for (const [name, entry] of entries) {
    for (const path of pathsOf(entry)) {
      const owner = owners.get(path);
      if (owner !== undefined) throw refuse(`${path} is listed both for ${owner} and for ${name}`);
      owners.set(path, name);
    }
  }
}
