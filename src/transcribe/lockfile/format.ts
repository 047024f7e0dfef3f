import { sha256 } from '../../lib/hash.ts';
import { type Fingerprint, isUrlName } from '../../recordings/fingerprint.ts';
import { EMPTY_LEDGER, type Ledger } from './ledger.ts';
import type { Lock, LockEntry, LockedFile, Writer } from './lock.ts';

/** Of the format. It rises when an older version of the action would misread the lock file. */
export const VERSION = 2;

/**
 * Lines between which sources stand, by the hash of their names. They are always there, and git keeps what two branches
 * add apart as long as one of them is between. Of 1,000 merges of branches with ten recordings more each some 260
 * conflict with 256 lines, 180 with 512, 80 with 1,024, 30 with 2,048 and 20 with 4,096, at 10 bytes a line.
 */
const SOURCE_GAPS = 1024;

/** The same for requests, which are few. */
const REQUEST_GAPS = 16;

/** Keys that begin so are no sources: a path in a workspace is relative. */
export const SEPARATOR = '/';

/** Hexadecimal digits that tell requests apart. */
const REQUEST_DIGITS = 8;

/** Decimals of a duration in seconds. */
const DURATION_DECIMALS = 3;
/** Decimals of a confidence of 0 to 1. */
const CONFIDENCE_DECIMALS = 4;

/** Decimals of USD: a second of audio costs less than a hundredth of a cent. */
const USD_DECIMALS = 6;
const MINUTES_DECIMALS = 3;

/** What entries have in common: it stands in the lock file once. */
export type LockRequest = Pick<LockEntry, 'options' | 'look' | 'models' | 'writer'>;

/** Requests by the keys that entries refer to them with. */
export type Requests = ReadonlyMap<string, LockRequest>;

const member = (name: string, json: string): string => `${JSON.stringify(name)}:${json}`;

/**
 * The lock file as text: JSON with a line for each source, alike for equal entries, so that it can be compared and merged.
 * `requests` are further ones to keep: a branch may have entries that refer to them. `ledger` is what runs spent.
 */
export function serializeLock(
  entries: Lock,
  requests: Requests = new Map(),
  ledger: Ledger = EMPTY_LEDGER,
): string {
  const used = new Map<string, LockRequest>(requests);
  const sources = new Map<string, string[]>();
  for (const entry of entries.values()) {
    const { key, line } = written(entry);
    if (!used.has(key)) used.set(key, entry);
    const lines = sources.get(entry.source);
    if (lines === undefined) sources.set(entry.source, [line]);
    else lines.push(line);
  }
  const requestLines = [...used].map(([key, request]) => [key, member(key, requestText(request))] as const);
  const sourceLines = [...sources].map(
    ([name, lines]) => [placeOf(name), member(name, `{${lines.sort().join(',')}}`)] as const,
  );
  return [
    `{"version":${VERSION},"requests":{`,
    ...spread(requestLines, AMONG_REQUESTS),
    `"${SEPARATOR}":0},"sources":{`,
    ...spread([...sourceLines, ...ledgerLines(ledger)], AMONG_SOURCES),
    `"${SEPARATOR}":0}}`,
    '',
  ].join('\n');
}

/** They begin with text that no source begins with. */
function ledgerLines(ledger: Ledger): (readonly [place: string, line: string])[] {
  return [...ledger].map(([key, { usd, minutes }]) => {
    const name = `${SEPARATOR}${key}`;
    const amounts = [rounded(usd, USD_DECIMALS), rounded(minutes, MINUTES_DECIMALS)];
    return [placeOf(name), member(name, JSON.stringify(amounts))] as const;
  });
}

/** Lines in the order of their places among those that are always there. */
function spread(lines: readonly (readonly [place: string, line: string])[], gaps: Gaps): string[] {
  const sorted = [...lines].sort(byPlace);
  const spreadOut: string[] = [];
  let next = 0;
  for (const [place, separator] of gaps) {
    for (let line = sorted[next]; line !== undefined && line[0] < place; line = sorted[++next])
      spreadOut.push(`${line[1]},`);
    spreadOut.push(separator);
  }
  return [...spreadOut, ...sorted.slice(next).map(([, line]) => `${line},`)];
}

type Gaps = readonly (readonly [place: string, separator: string])[];

/** Hexadecimal digits of a separator. */
const SEPARATOR_DIGITS = 3;

function separators(gaps: number): Gaps {
  const step = 16 ** SEPARATOR_DIGITS / gaps;
  return Array.from({ length: gaps }, (_, index) => {
    const place = (index * step).toString(16).padStart(SEPARATOR_DIGITS, '0');
    return [place, `${member(`${SEPARATOR}${place}`, '0')},`];
  });
}

const AMONG_SOURCES = separators(SOURCE_GAPS);
const AMONG_REQUESTS = separators(REQUEST_GAPS);

/** By code units, which are the same in every locale. */
function byPlace([a, one]: readonly [string, string], [b, other]: readonly [string, string]): number {
  if (a !== b) return a < b ? -1 : 1;
  return one < other ? -1 : Number(one > other);
}

/** Hexadecimal digits that put names into an order. */
const PLACE_DIGITS = 12;

const placeOf = (name: string): string => sha256(name).slice(0, PLACE_DIGITS);

interface WrittenEntry {
  /** Of the request. */
  readonly key: string;
  readonly line: string;
}

/** What was serialized: entries do not change, and are written again with every source that is added. */
const texts = new WeakMap<LockEntry, WrittenEntry>();

function written(entry: LockEntry): WrittenEntry {
  const known = texts.get(entry);
  if (known !== undefined) return known;
  const key = sha256(requestText(entry)).slice(0, REQUEST_DIGITS);
  const made = { key, line: member(key, entryText(entry)) };
  texts.set(entry, made);
  return made;
}

/** An entry as it stands in the lock file, with the key of its request; equal texts are equal entries. */
export const serializeEntry = (entry: LockEntry): string => `${member(entry.source, written(entry).line)}`;

/** A line for the journal: an entry or what was spent as a lock file of its own, or the key of an entry that is removed. */
export function journalLine(change: LockEntry | Ledger | string): string {
  if (typeof change === 'string') return JSON.stringify({ removed: change });
  if (isLedger(change)) {
    const lines = ledgerLines(change).map(([, line]) => line);
    return `{"version":${VERSION},"requests":{},"sources":{${lines.join(',')}}}`;
  }
  const { key, line } = written(change);
  const requests = member(key, requestText(change));
  return `{"version":${VERSION},"requests":{${requests}},"sources":{${member(change.source, `{${line}}`)}}}`;
}

/** Whether a change is to what was spent. */
export const isLedger = (change: LockEntry | Ledger): change is Ledger => change instanceof Map;

function requestText({ options, look, models, writer }: LockRequest): string {
  return JSON.stringify({ options, look, models, writer: writerParts(writer) });
}

const writerParts = ({ workflow, step, version }: Writer): readonly string[] =>
  version === undefined ? [workflow, step] : [workflow, step, version];

function entryText({
  source,
  media,
  requestId,
  duration,
  channels,
  words,
  confidence,
  ...rest
}: LockEntry): string {
  const { stored, again, sent, files } = rest;
  const facts = [requestId, rounded(duration, DURATION_DECIMALS), channels, words];
  const heard = confidence === undefined ? facts : [...facts, rounded(confidence, CONFIDENCE_DECIMALS)];
  return JSON.stringify({
    media: mediaParts(media),
    heard,
    ...(stored === true && { stored }),
    ...(again !== undefined && { again }),
    ...(sent !== undefined && { sent: [inBase64(sent.sha256), sent.bytes] }),
    files: Object.fromEntries(
      Object.entries(files)
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([format, file]) => [format, fileParts(source, format, file)]),
    ),
  });
}

function mediaParts(media: Fingerprint): unknown {
  if (media.kind === 'file') {
    const { size, git } = media;
    const hash = inBase64(media.sha256);
    return git === undefined ? [hash, size] : [hash, size, git];
  }
  const { etag, lastModified, length, query, sha256: hash, unsteady } = media;
  return { etag, lastModified, length, query, sha256: hash, unsteady };
}

/** A hash in hex as lock files of npm write theirs, in a third less. */
const inBase64 = (hex: string): string => Buffer.from(hex, 'hex').toString('base64url');

/** Rendering, id, and the path unless it is the usual one. What they share with format and source is left out. */
function fileParts(source: string, format: string, { path, git, rendering }: LockedFile): readonly string[] {
  const [own, usual] = [`${format} `, usualPath(source, format)];
  const isShort = rendering.startsWith(own) && !rendering.startsWith(FULL, own.length);
  const short = isShort ? rendering.slice(own.length) : `${FULL}${rendering}`;
  return path === usual ? [short, git] : [short, git, path];
}

/** Before a rendering that is written whole. */
export const FULL = '=';

/** Where a transcript is unless the lock file says otherwise: next to its source. */
export const usualPath = (source: string, format: string): string =>
  isUrlName(source) ? '' : `${source}.${format}`;

const rounded = (value: number, decimals: number): number => Number(value.toFixed(decimals));
