import { posix } from 'node:path';
import { isObject } from '../../lib/guards.ts';
import { problemOf } from '../../lib/path-rule.ts';
import { type Fingerprint, isUrlName, VALIDATOR_NAMES } from '../../recordings/fingerprint.ts';
import {
  COUNT,
  FRACTION,
  GIT_ID,
  HASH,
  LockObject,
  listed,
  MARKS,
  optional,
  type Refuse,
  SECONDS,
  SHA256,
  SHA256_BASE64,
  TEXT,
  TEXTS,
  TRUE,
} from './fields.ts';
import { FULL, type LockRequest, type Requests, usualPath } from './format.ts';
import type { LockEntry, LockedFile, Writer } from './lock.ts';

/** Parses a request, which many entries share. Throws a Failure. */
export function parseRequest(key: string, value: unknown, refuseLock: Refuse): LockRequest {
  const refuse: Refuse = (problem) => refuseLock(`in the request ${key}, ${problem}`);
  if (!isObject(value)) throw refuse('it is not an object');
  const request = new LockObject(value, refuse);
  return {
    options: request.get('options', TEXT),
    look: request.get('look', TEXT),
    models: request.get('models', TEXTS),
    writer: parseWriter(request.get('writer', TEXTS), request),
  };
}

function parseWriter([workflow, step, version]: readonly string[], request: LockObject): Writer {
  if (workflow === undefined || step === undefined)
    throw request.refuse('writer', 'is not a workflow and a step');
  return { workflow, step, version };
}

/** Parses the entries of a source. Throws a Failure. */
export function parseSource(
  source: string,
  value: unknown,
  requests: Requests,
  refuseLock: Refuse,
): LockEntry[] {
  const refuse: Refuse = (problem) => refuseLock(`in the line of ${source}, ${problem}`);
  if (!isObject(value)) throw refuse('it is not an object');
  const all = new LockObject(value, refuse);
  return all.fields().map((key) => {
    const request = requests.get(key);
    if (request === undefined) throw refuse(`${key} is not among the requests`);
    return parseEntry(source, all.part(key), request);
  });
}

/** Maximum number of files in one entry; there are about a dozen formats. */
const MOST_FILES = 100;
const HEARD = ['id', 'duration', 'channels', 'words', 'confidence'];
const MEDIA = ['sha256', 'size', 'git'];
const SENT = ['sha256', 'bytes'];
const FILE = ['rendering', 'git', 'path'];

function parseEntry(source: string, entry: LockObject, request: LockRequest): LockEntry {
  const heard = entry.items('heard', HEARD);
  const files = entry.part('files');
  const formats = files.fields();
  if (formats.length > MOST_FILES) throw entry.refuse('files', `has more than ${MOST_FILES} items`);
  return {
    source,
    options: request.options,
    look: request.look,
    models: request.models,
    writer: request.writer,
    media: parseMedia(source, entry),
    requestId: heard.get('id', TEXT),
    duration: heard.get('duration', SECONDS),
    channels: heard.get('channels', COUNT),
    words: heard.get('words', COUNT),
    confidence: heard.get('confidence', optional(FRACTION)),
    stored: entry.get('stored', optional(TRUE)),
    again: entry.get('again', optional(MARKS)),
    ...parseSent(entry),
    files: Object.fromEntries(formats.map((format) => [format, parseFile(source, format, files)])),
  };
}

function parseSent(entry: LockObject): Pick<LockEntry, 'sent'> {
  if (!entry.fields().includes('sent')) return {};
  const sent = entry.items('sent', SENT);
  const sha256 = Buffer.from(sent.get('sha256', SHA256_BASE64), 'base64url').toString('hex');
  return { sent: { sha256, bytes: sent.get('bytes', COUNT) } };
}

function parseMedia(source: string, entry: LockObject): Fingerprint {
  if (!isUrlName(source)) {
    const media = entry.items('media', MEDIA);
    return {
      kind: 'file',
      sha256: Buffer.from(media.get('sha256', SHA256_BASE64), 'base64url').toString('hex'),
      size: media.get('size', COUNT),
      git: media.get('git', optional(GIT_ID)),
    };
  }
  const media = entry.part('media');
  return {
    kind: 'url',
    etag: media.get('etag', optional(TEXT)),
    lastModified: media.get('lastModified', optional(TEXT)),
    length: media.get('length', optional(COUNT)),
    query: media.get('query', optional(HASH)),
    sha256: media.get('sha256', optional(SHA256)),
    unsteady: media.get('unsteady', optional(listed(VALIDATOR_NAMES))),
  };
}

/** Parses the record of a file. Anyone who can open a pull request can write its path, so the path is checked. */
function parseFile(source: string, format: string, files: LockObject): LockedFile {
  const file = files.items(format, FILE);
  const path = file.get('path', optional(TEXT)) ?? usualPath(source, format);
  const problem =
    problemOf(path) ??
    (posix.normalize(path) === path ? undefined : 'which has an empty part, `.` or `..` in it');
  if (problem !== undefined) throw file.refuse('path', `is "${path}" ${problem}`);
  const short = file.get('rendering', TEXT);
  return {
    path,
    git: file.get('git', GIT_ID),
    rendering: short.startsWith(FULL) ? short.slice(FULL.length) : `${format} ${short}`,
  };
}
