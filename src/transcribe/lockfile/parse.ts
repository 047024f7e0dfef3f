import { posix } from 'node:path';
import { Failure, messageOf } from '../../lib/failure.ts';
import { at, isFiniteNumber, isObject, isString, type JsonObject, listOf } from '../../lib/guards.ts';
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
  NUMBER,
  OBJECT,
  optional,
  type Refuse,
  SECONDS,
  SHA256,
  SHA256_BASE64,
  TEXT,
  TEXTS,
  TRUE,
} from './fields.ts';
import { FULL, type LockRequest, type Requests, SEPARATOR, usualPath, VERSION } from './format.ts';
import { isLedgerKey, type Ledger, type SpentAmount } from './ledger.ts';
import { entryKey, type Lock, type LockEntry, type LockedFile, pathsOf, type Writer } from './lock.ts';

/** The content of a lock file. */
export interface ParsedLock {
  readonly entries: Lock;
  /** All requests, including those that no entry refers to any more. */
  readonly requests: Requests;
  /** The spending of the runs that record it. */
  readonly ledger: Ledger;
}

/** The most sources of a lock file. More need too much of a runner's memory. */
export const MOST_SOURCES = 200_000;
/** Maximum number of requests in a lock file: those of all steps in all workflows, in all their versions. */
const MOST_REQUESTS = 10_000;
/** Maximum number of files in one entry; there are about a dozen formats. */
const MOST_FILES = 100;

const ADVICE =
  'Restore an earlier version of it from git, or delete it: answers in `json` transcripts or in the cache are ' +
  'found again without a request, and everything else is left as it is.';

/** Parses the text of the lock file at `path`. Throws a Failure that says what is wrong, where, and what to do. */
export function parseLock(text: string, path: string): ParsedLock {
  const refuse: Refuse = (problem) => new Failure(`lock-file: ${path}: ${problem}. ${ADVICE}`);
  const lockfile = new LockObject(parseJson(text, refuse), refuse);
  checkVersion(lockfile.get('version', NUMBER), refuse);
  const [known, all] = [lockfile.get('requests', OBJECT), lockfile.get('sources', OBJECT)] as const;
  // Checked first, because each parsed request takes more memory than its text.
  if (Object.keys(known).length > MOST_REQUESTS) throw refuse(`it has more than ${MOST_REQUESTS} requests`);
  refuseRepeated(text, Object.keys(all).length + Object.keys(known).length, refuse);
  const requests = new Map(membersOf(known).map(([key, value]) => [key, parseRequest(key, value, refuse)]));
  const sources = membersOf(all);
  if (sources.length > MOST_SOURCES) throw refuse(`it has more than ${MOST_SOURCES} sources`);
  const entries = new Map(
    sources
      .flatMap(([source, value]) => parseSource(source, value, requests, refuse))
      .map((entry) => [entryKey(entry.source, entry), entry]),
  );
  refuseSharedPaths(entries, refuse);
  return { entries, requests, ledger: ledgerOf(all) };
}

/** Returns the ledger. Anyone who can open a pull request can write its lines, so invalid ones are ignored. */
function ledgerOf(sources: JsonObject): Ledger {
  return new Map(
    Object.entries(sources).flatMap(([name, value]): [string, SpentAmount][] => {
      const key = name.slice(SEPARATOR.length);
      if (!name.startsWith(SEPARATOR) || !isLedgerKey(key)) return [];
      const [usd, minutes] = listOf(value, isAmount) ?? [];
      return usd === undefined || minutes === undefined ? [] : [[key, { usd, minutes }]];
    }),
  );
}

const isAmount = (value: unknown): value is number => isFiniteNumber(value) && value >= 0;

/**
 * Parses a line of the journal: an entry, the key of a removed entry, or a ledger. Returns undefined if the line is
 * invalid.
 */
export function parseJournalLine(line: string): LockEntry | Ledger | string | undefined {
  try {
    const removed = at(JSON.parse(line), 'removed');
    if (isString(removed)) return removed;
    const { entries, ledger } = parseLock(line, 'the journal');
    return entries.values().next().value ?? (ledger.size > 0 ? ledger : undefined);
  } catch {
    return undefined;
  }
}

function parseJson(text: string, refuse: Refuse): JsonObject {
  const conflict = text.search(/^<{7}\s/m);
  if (conflict !== -1) {
    throw refuse(
      `line ${lineAt(text, conflict)} has a merge conflict; delete the lines that begin with <<<<<<<, ` +
        '======= or >>>>>>>, and keep the lines that both sides added',
    );
  }
  try {
    // Some editors add a byte order mark.
    const value: unknown = JSON.parse(text.replace(/^\uFEFF/, ''));
    if (isObject(value)) return value;
  } catch (error) {
    throw refuse(`it is not JSON, or is cut off: ${messageOf(error)}`);
  }
  throw refuse('it is not a JSON object');
}

const lineAt = (text: string, offset: number): number => text.slice(0, offset).split('\n').length;

function checkVersion(version: number, refuse: Refuse): void {
  if (version > VERSION)
    throw refuse(`it has format ${version}, which a newer version of this action wrote; use that version`);
  if (version !== VERSION)
    throw refuse(`it has format ${version}, and this version of the action reads ${VERSION}`);
}

/**
 * Refuses repeated keys. A merge that keeps the lines of both sides can leave some, and JSON.parse() drops the first.
 */
function refuseRepeated(text: string, members: number, refuse: Refuse): void {
  // No more lines than distinct keys: nothing is repeated, or a formatter rewrote the file, which then has no such
  // lines.
  if (countKeyLines(text) <= members) return;
  const seen = new Set<string>();
  for (const { index, 1: key = '' } of text.matchAll(/^("(?:[^"\\\n]|\\.)*"):/gm)) {
    if (seen.has(key) && !key.startsWith(`"${SEPARATOR}`))
      throw refuse(`line ${lineAt(text, index)} has ${key} a second time; keep one of the two lines`);
    seen.add(key);
  }
}

/** Counts the lines that start with a key. */
function countKeyLines(text: string): number {
  let count = 0;
  for (let at = text.indexOf('\n"'); at !== -1; at = text.indexOf('\n"', at + 2)) count += 1;
  return count;
}

/** Returns the members of an object without separators and the ledger. */
const membersOf = (object: JsonObject): [string, unknown][] =>
  Object.entries(object).filter(([key]) => !key.startsWith(SEPARATOR));

function parseRequest(key: string, value: unknown, refuseLock: Refuse): LockRequest {
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

function parseSource(source: string, value: unknown, requests: Requests, refuseLock: Refuse): LockEntry[] {
  const refuse: Refuse = (problem) => refuseLock(`in the line of ${source}, ${problem}`);
  if (!isObject(value)) throw refuse('it is not an object');
  const all = new LockObject(value, refuse);
  return all.fields().map((key) => {
    const request = requests.get(key);
    if (request === undefined) throw refuse(`${key} is not among the requests`);
    return parseEntry(source, all.part(key), request);
  });
}

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
    ...request,
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
  const problem = problemOf(path) ?? (posix.normalize(path) === path ? undefined : 'which could be shorter');
  if (problem !== undefined) throw file.refuse('path', `is "${path}" ${problem}`);
  const short = file.get('rendering', TEXT);
  return {
    path,
    git: file.get('git', GIT_ID),
    rendering: short.startsWith(FULL) ? short.slice(FULL.length) : `${format} ${short}`,
  };
}

function refuseSharedPaths(entries: Lock, refuse: Refuse): void {
  const owners = new Map<string, string>();
  for (const entry of entries.values()) {
    for (const path of pathsOf(entry)) {
      const owner = owners.get(path);
      if (owner !== undefined) throw refuse(`${path} is listed both for ${owner} and for ${entry.source}`);
      owners.set(path, entry.source);
    }
  }
}
