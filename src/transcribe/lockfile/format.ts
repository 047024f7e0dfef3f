import { sha256 } from '../../lib/hash.ts';
import { type Fingerprint, isUrlName } from '../../recordings/fingerprint.ts';
import { EMPTY_LEDGER, type Ledger } from './ledger.ts';
import type { Lock, LockEntry, LockedFile, Writer } from './lock.ts';

/** The version of the format. It is raised when an older version of the action would misread the lock file. */
export const VERSION = 2;

/**
 * The number of separator lines, between which the sources are sorted by the hash of their names. Every lock file has
 * all of them, so git merges the additions of two branches without a conflict if at least one separator lies between
 * them. Of 1,000 merges of two branches that each add ten recordings, about 260 conflict with 256 separators, 180 with
 * 512, 80 with 1,024, 30 with 2,048 and 20 with 4,096, at 10 bytes per line.
 */
const SOURCE_GAPS = 1024;

/** The number of separator lines among requests, which are few. */
const REQUEST_GAPS = 16;

/** The start of keys that are not sources. No path in a workspace starts with it, since those are relative. */
export const SEPARATOR = '/';

/** Hexadecimal digits of the key of a request. */
const REQUEST_DIGITS = 8;

/** Decimals of a duration in seconds. */
const DURATION_DECIMALS = 3;
/** Decimals of a confidence of 0 to 1. */
const CONFIDENCE_DECIMALS = 4;

/** Decimals of USD: a second of audio costs less than a hundredth of a cent. */
const USD_DECIMALS = 6;
const MINUTES_DECIMALS = 3;

/** The part of an entry that many entries share. The lock file has each request once. */
export type LockRequest = Pick<LockEntry, 'options' | 'look' | 'models' | 'writer'>;

/** Requests by the keys that entries refer to. */
export type Requests = ReadonlyMap<string, LockRequest>;

const member = (name: string, json: string): string => `${JSON.stringify(name)}:${json}`;

/**
 * Returns the text of the lock file: JSON with one line per source. Equal entries give equal text, so that lock files
 * can be compared and merged. `requests` are kept even if no entry refers to them, because entries on another branch
 * may.
 */
export const serializeLock = (...lock: Parameters<typeof lockLines>): string =>
  [...lockLines(...lock)].join('\n');

/** Generates the lines of the lock file, the last one empty, so that a long text is never in memory as a whole. */
export function* lockLines(
  entries: Lock,
  requests: Requests = new Map(),
  ledger: Ledger = EMPTY_LEDGER,
): Generator<string> {
  const keyOf = requestKeys();
  const used = new Map<string, LockRequest>(requests);
  for (const entry of entries.values()) {
    const key = keyOf(entry);
    if (!used.has(key)) used.set(key, entry);
  }
  const requestLines = [...used].map(([key, request]) => ({
    place: key,
    text: () => member(key, requestText(request)),
  }));
  const sourceLines = [...Map.groupBy(entries.values(), ({ source }) => source)].map(([name, own]) =>
    lineAt(name, () =>
      member(
        name,
        `{${own
          .map((entry) => written(entry, keyOf))
          .sort()
          .join()}}`,
      ),
    ),
  );
  yield `{"version":${VERSION},"requests":{`;
  yield* spread(requestLines, separatorsAmong(REQUEST_GAPS));
  yield `"${SEPARATOR}":0},"sources":{`;
  yield* spread([...sourceLines, ...ledgerLines(ledger)], separatorsAmong(SOURCE_GAPS));
  yield `"${SEPARATOR}":0}}`;
  yield '';
}

/** A line with its position in the order. Its text is created on demand. */
interface PlacedLine {
  readonly place: string;
  readonly text: () => string;
}

const lineAt = (name: string, text: () => string): PlacedLine => ({ place: placeOf(name), text });

/** The lines of a ledger. Their keys start with text that no source starts with. */
function ledgerLines(ledger: Ledger): PlacedLine[] {
  return [...ledger].map(([key, { usd, minutes }]) => {
    const name = `${SEPARATOR}${key}`;
    const amounts = [rounded(usd, USD_DECIMALS), rounded(minutes, MINUTES_DECIMALS)];
    return lineAt(name, () => member(name, JSON.stringify(amounts)));
  });
}

/** The lines in order, among the separators that are always present. */
function* spread(lines: PlacedLine[], gaps: Gaps): Generator<string> {
  const sorted = lines.sort(byPlace);
  let next = 0;
  for (const [place, separator] of gaps) {
    for (let line = sorted[next]; line !== undefined && line.place < place; line = sorted[++next])
      yield `${line.text()},`;
    yield separator;
  }
  for (const { text } of sorted.slice(next)) yield `${text()},`;
}

/** Separator lines with their places, sorted. */
type Gaps = readonly (readonly [place: string, separator: string])[];

/** Hexadecimal digits in the key of a separator. */
const SEPARATOR_DIGITS = 3;

function makeSeparators(gaps: number): Gaps {
  const step = 16 ** SEPARATOR_DIGITS / gaps;
  return Array.from({ length: gaps }, (_, index) => {
    const place = (index * step).toString(16).padStart(SEPARATOR_DIGITS, '0');
    return [place, `${member(`${SEPARATOR}${place}`, '0')},`];
  });
}

/** Made for the first lock file that is written: a run without media, or with a wrong input, writes none. */
const made = new Map<number, Gaps>();

function separatorsAmong(gaps: number): Gaps {
  const separators = made.get(gaps) ?? makeSeparators(gaps);
  made.set(gaps, separators);
  return separators;
}

/** Compares by code units, which gives the same order in every locale. */
function byPlace(a: PlacedLine, b: PlacedLine): number {
  if (a.place !== b.place) return a.place < b.place ? -1 : 1;
  const [one, other] = [a.text(), b.text()];
  return one < other ? -1 : Number(one > other);
}

/** Hexadecimal digits of the hash that names are sorted by. */
const PLACE_DIGITS = 12;

const placeOf = (name: string): string => sha256(name).slice(0, PLACE_DIGITS);

/** The key of a request. */
const requestKey = (request: LockRequest): string => sha256(requestText(request)).slice(0, REQUEST_DIGITS);

/** Returns a function that gives the key of a request. Many entries in a row share one, whose key is computed once. */
function requestKeys(): (request: LockRequest) => string {
  let [last, key]: [LockRequest | undefined, string] = [undefined, ''];
  return (request) => {
    if (last === undefined || !isSameRequest(request, last)) key = requestKey(request);
    last = request;
    return key;
  };
}

/** Whether two requests share the same objects, not only equal ones. */
const isSameRequest = (one: LockRequest, other: LockRequest): boolean =>
  one.options === other.options &&
  one.look === other.look &&
  one.models === other.models &&
  one.writer === other.writer;

const written = (entry: LockEntry, keyOf = requestKey): string => member(keyOf(entry), entryText(entry));

/** Returns the text of an entry in the lock file, with the key of its request. Equal texts mean equal entries. */
export const serializeEntry = (entry: LockEntry): string => member(entry.source, written(entry));

/**
 * Returns the journal line for a change. An entry or a ledger becomes a complete lock file on one line; a string is the
 * key of a removed entry.
 */
export function journalLine(change: LockEntry | Ledger | string): string {
  if (typeof change === 'string') return JSON.stringify({ removed: change });
  if (isLedger(change)) {
    const lines = ledgerLines(change).map(({ text }) => text());
    return `{"version":${VERSION},"requests":{},"sources":{${lines.join(',')}}}`;
  }
  const requests = member(requestKey(change), requestText(change));
  const source = member(change.source, `{${written(change)}}`);
  return `{"version":${VERSION},"requests":{${requests}},"sources":{${source}}}`;
}

/** Whether a change is a ledger rather than an entry. */
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

/** Converts a hash from hexadecimal to base64url, which is a third shorter. npm's lock files use base64 too. */
const inBase64 = (hex: string): string => Buffer.from(hex, 'hex').toString('base64url');

/**
 * Returns the rendering, the git id, and the path unless it is the usual one. The rendering omits the format if it
 * starts with it.
 */
function fileParts(source: string, format: string, { path, git, rendering }: LockedFile): readonly string[] {
  const [own, usual] = [`${format} `, usualPath(source, format)];
  const isShort = rendering.startsWith(own) && !rendering.startsWith(FULL, own.length);
  const short = isShort ? rendering.slice(own.length) : `${FULL}${rendering}`;
  return path === usual ? [short, git] : [short, git, path];
}

/** The prefix of a rendering that is written in full, with its format. */
export const FULL = '=';

/** Returns the default path of a transcript, next to its source. The lock file omits it. A URL has none. */
export const usualPath = (source: string, format: string): string =>
  // Joining creates one flat string. A concatenated one would keep its parts in memory.
  isUrlName(source) ? '' : [source, format].join('.');

const rounded = (value: number, decimals: number): number => Number(value.toFixed(decimals));
