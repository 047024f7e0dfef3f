import { Failure, messageOf } from '../../lib/failure.ts';
import { at, isFiniteNumber, isObject, isString, type JsonObject, listOf } from '../../lib/guards.ts';
import { keepHeapSmall } from '../../lib/small-heap.ts';
import { withoutMiddle } from '../../lib/text.ts';
import { formatNumber } from '../../lib/units.ts';
import { LockObject, NUMBER, OBJECT, type Refuse } from './fields.ts';
import { type Requests, SEPARATOR, VERSION } from './format.ts';
import { isLedgerKey, isSpendable, type Ledger, type SpentAmount } from './ledger.ts';
import { entryKey, type Lock, type LockEntry, pathsOf } from './lock.ts';
import { type MemberText, MemberTexts } from './member-scan.ts';
import { parseRequest, parseSource } from './parse-entry.ts';

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

/** Characters of a problem in a message: names in the file have any length, and the advice comes after them. */
const LONGEST_PROBLEM = 1000;

const ADVICE =
  'Restore an earlier version of it from git, or delete it: answers in `json` transcripts or in the cache are ' +
  'found again without a request, and everything else is left as it is.';

/**
 * Parses a lock file, given as text or as UTF-8 bytes. `path` is its path, for messages. Throws a Failure that says what is
 * wrong, in which line, and what to do.
 */
export function parseLock(content: string | Uint8Array, path: string): ParsedLock {
  const refuse: Refuse = (problem) =>
    new Failure(`lock-file: ${path}: ${withoutMiddle(problem, LONGEST_PROBLEM)}. ${ADVICE}`);
  keepHeapSmall(content.length);
  const bytes = typeof content === 'string' ? Buffer.from(content) : asBuffer(content);
  return parsePiecewise(bytes, refuse) ?? parseWhole(bytes.toString(), refuse);
}

const asBuffer = ({ buffer, byteOffset, byteLength }: Uint8Array): Buffer =>
  Buffer.from(buffer, byteOffset, byteLength);

/** Parses source by source. Returns undefined if anything is wrong or unusual; parseWhole() then decides and explains. */
function parsePiecewise(bytes: Buffer, refuse: Refuse): ParsedLock | undefined {
  try {
    return parsePieces(bytes, refuse);
  } catch {
    return undefined;
  }
}

/** The start of a merge conflict. */
const CONFLICT = '<<<<<<<';

function parsePieces(bytes: Buffer, refuse: Refuse): ParsedLock | undefined {
  if (bytes.includes(CONFLICT)) return undefined;
  const parts = new Map<string, MemberText>();
  for (const [name, value] of new MemberTexts(bytes)) {
    parts.set(name, value);
    if (name !== 'sources') value.parse();
  }
  const [known, sources] = [parts.get('requests')?.parse(), parts.get('sources')?.members()];
  if (parts.get('version')?.parse() !== VERSION || sources === undefined || !isObject(known))
    return undefined;
  const requests = requestsIn(known, refuse);
  const content = sourcesIn(sources, requests, refuse);
  // More lines than members mean that a key may be repeated.
  if (linesIn(bytes) > sources.size + Object.keys(known).length) return undefined;
  return content && { ...content, requests };
}

function sourcesIn(
  sources: MemberTexts,
  requests: Requests,
  refuse: Refuse,
): Pick<ParsedLock, 'entries' | 'ledger'> | undefined {
  const spent: [string, unknown][] = [];
  const entries = new Map<string, LockEntry>();
  let count = 0;
  for (const [source, value] of sources) {
    if (source.startsWith(SEPARATOR)) {
      const amount = value.parse();
      if (isLedgerLine(source)) spent.push([source, amount]);
      continue;
    }
    count += 1;
    for (const entry of parseSource(source, value.parse(), requests, refuse))
      entries.set(entryKey(entry.source, entry), entry);
  }
  if (count > MOST_SOURCES) return undefined;
  refuseSharedPaths(entries, refuse);
  return { entries, ledger: ledgerOf(spent) };
}

/** Parses the whole text at once, which takes many times its memory, and explains what is wrong with it. */
function parseWhole(text: string, refuse: Refuse): ParsedLock {
  const lockfile = new LockObject(parseJson(text, refuse), refuse);
  checkVersion(lockfile.get('version', NUMBER), refuse);
  const [known, all] = [lockfile.get('requests', OBJECT), lockfile.get('sources', OBJECT)] as const;
  refuseRepeated(text, Object.keys(all).length + Object.keys(known).length, refuse);
  const requests = requestsIn(known, refuse);
  const sources = membersOf(all);
  if (sources.length > MOST_SOURCES) throw refuse(`it has more than ${formatNumber(MOST_SOURCES)} sources`);
  const entries = new Map(
    sources
      .flatMap(([source, value]) => parseSource(source, value, requests, refuse))
      .map((entry) => [entryKey(entry.source, entry), entry]),
  );
  refuseSharedPaths(entries, refuse);
  return { entries, requests, ledger: ledgerOf(Object.entries(all)) };
}

function requestsIn(known: JsonObject, refuse: Refuse): Requests {
  // Checked first, because each parsed request takes more memory than its text.
  if (Object.keys(known).length > MOST_REQUESTS)
    throw refuse(`it has more than ${formatNumber(MOST_REQUESTS)} requests`);
  return new Map(membersOf(known).map(([key, value]) => [key, parseRequest(key, value, refuse)]));
}

/**
 * The spending of runs. Anyone who can open a pull request can write such a line, so invalid ones are ignored: those
 * that are damaged, and those with more than a run can spend, which would use up every budget.
 */
function ledgerOf(members: readonly (readonly [string, unknown])[]): Ledger {
  return new Map(
    members.flatMap(([name, value]): [string, SpentAmount][] => {
      if (!isLedgerLine(name)) return [];
      const key = name.slice(SEPARATOR.length);
      const [usd, minutes] = listOf(value, isFiniteNumber) ?? [];
      if (usd === undefined || minutes === undefined || !isSpendable({ usd, minutes })) return [];
      return [[key, { usd, minutes }]];
    }),
  );
}

const isLedgerLine = (name: string): boolean =>
  name.startsWith(SEPARATOR) && isLedgerKey(name.slice(SEPARATOR.length));

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
  // A reformatted file has no lines that begin with a key.
  if (linesIn(Buffer.from(text)) <= members) return;
  const seen = new Set<string>();
  for (const { index, 1: key = '' } of text.matchAll(/^("(?:[^"\\\n]|\\.)*"):/gm)) {
    if (seen.has(key) && !key.startsWith(`"${SEPARATOR}`))
      throw refuse(`line ${lineAt(text, index)} has ${key} a second time; keep one of the two lines`);
    seen.add(key);
  }
}

/** The number of lines that begin with a key. */
function linesIn(bytes: Buffer): number {
  let count = 0;
  for (let at = bytes.indexOf('\n"'); at !== -1; at = bytes.indexOf('\n"', at + 2)) count += 1;
  return count;
}

/** Returns the members of an object without separators and the ledger. */
const membersOf = (object: JsonObject): [string, unknown][] =>
  Object.entries(object).filter(([key]) => !key.startsWith(SEPARATOR));

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
