import { FAILURES } from '../errors.ts';
import { isJsonObject } from '../json.ts';
import { type Fault, RESET_POINTS } from './types.ts';

/** A fault file is invalid; the message names the entry and the field. */
export class FaultFileError extends Error {
  override readonly name = 'FaultFileError';
}

/** The rule for a field: a test and its description. */
interface Rule {
  readonly test: (value: unknown) => boolean;
  readonly wanted: string;
  readonly required?: true;
}

type Rules = Readonly<Record<string, Rule>>;

const HEADER_NAME = /^[!#$%&'*+.^_`|~0-9a-z-]+$/i;
const HEADER_VALUE = /^[\t\x20-\x7e\x80-\xff]*$/;

const TEXT: Rule = { test: (value) => typeof value === 'string' && value !== '', wanted: 'a text' };
const FLAG: Rule = { test: (value) => typeof value === 'boolean', wanted: 'true or false' };
const MILLISECONDS: Rule = { test: (value) => isWhole(value, 0), wanted: 'milliseconds, 0 or more' };
const COUNT: Rule = { test: (value) => isWhole(value, 1), wanted: 'a whole number from 1' };
const HEADERS: Rule = { test: isHeaders, wanted: 'an object of header names and texts' };

const MATCH_RULES: Rules = {
  request: { test: isRequestNumber, wanted: 'a whole number from 1, or a list of them' },
  path: TEXT,
  method: TEXT,
  query: TEXT,
  header: TEXT,
  url: TEXT,
};

const COMMON_RULES: Rules = {
  fault: { test: () => true, wanted: 'a kind of fault' },
  on: { test: isJsonObject, wanted: 'an object' },
  times: COUNT,
  delayMs: MILLISECONDS,
};

/** The specific fields of each type of fault. */
const KIND_RULES: Readonly<Record<Fault['fault'], Rules>> = {
  error: {
    error: {
      test: (value) => typeof value === 'string' && Object.hasOwn(FAILURES, value),
      wanted: `one of ${Object.keys(FAILURES).join(', ')}`,
      required: true,
    },
    headers: HEADERS,
    early: FLAG,
  },
  answer: {
    status: { test: isFinalStatus, wanted: 'a status from 200 to 599', required: true },
    body: { test: () => true, wanted: 'a text or JSON' },
    headers: HEADERS,
    early: FLAG,
  },
  reset: {
    at: {
      test: (value) => RESET_POINTS.some((point) => point === value),
      wanted: `one of ${RESET_POINTS.join(', ')}`,
      required: true,
    },
  },
  truncate: {},
  stall: {},
  drip: { bytes: { ...COUNT, required: true }, everyMs: { ...MILLISECONDS, required: true } },
  delay: { delayMs: { ...MILLISECONDS, required: true } },
};

/** Parses the JSON of a fault file. Throws FaultFileError. */
export function parseFaults(value: unknown): readonly Fault[] {
  if (!Array.isArray(value)) throw new FaultFileError('the fault file must be a JSON list of faults');
  const entries: readonly unknown[] = value;
  return entries.map((entry, index) => parseFault(entry, `fault ${index + 1}`));
}

function parseFault(entry: unknown, where: string): Fault {
  if (!isJsonObject(entry)) throw new FaultFileError(`${where}: must be an object`);
  const kind = entry['fault'];
  if (!isKind(kind)) {
    throw new FaultFileError(`${where}: "fault" must be one of ${Object.keys(KIND_RULES).join(', ')}`);
  }
  check(entry, { ...COMMON_RULES, ...KIND_RULES[kind] }, `${where} (${kind})`);
  if (isJsonObject(entry['on'])) check(entry['on'], MATCH_RULES, `${where} (${kind}), "on"`);
  if (!isFault(entry)) throw new FaultFileError(`${where}: is not a fault`);
  return entry;
}

function isKind(value: unknown): value is Fault['fault'] {
  return typeof value === 'string' && Object.hasOwn(KIND_RULES, value);
}

/** Whether every field satisfies its rule: the guard behind the messages of check(). */
function isFault(
  entry: Readonly<Record<string, unknown>>,
): entry is Readonly<Record<string, unknown>> & Fault {
  const kind = entry['fault'];
  return isKind(kind) && problem(entry, { ...COMMON_RULES, ...KIND_RULES[kind] }) === undefined;
}

function check(fields: Readonly<Record<string, unknown>>, rules: Rules, where: string): void {
  const found = problem(fields, rules);
  if (found !== undefined) throw new FaultFileError(`${where}: ${found}`);
}

function problem(fields: Readonly<Record<string, unknown>>, rules: Rules): string | undefined {
  for (const name of Object.keys(fields)) {
    if (!Object.hasOwn(rules, name)) {
      return `"${name}" is not a field here; there are ${Object.keys(rules).join(', ')}`;
    }
  }
  for (const [name, rule] of Object.entries(rules)) {
    const value = fields[name];
    if (value === undefined && rule.required) return `"${name}" is missing: give ${rule.wanted}`;
    if (value !== undefined && !rule.test(value)) return `"${name}" must be ${rule.wanted}`;
  }
  return undefined;
}

function isWhole(value: unknown, least: number): boolean {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= least;
}

function isFinalStatus(value: unknown): boolean {
  return isWhole(value, 200) && Number(value) <= 599;
}

function isRequestNumber(value: unknown): boolean {
  return Array.isArray(value)
    ? value.length > 0 && value.every((item) => isWhole(item, 1))
    : isWhole(value, 1);
}

function isHeaders(value: unknown): boolean {
  return (
    isJsonObject(value) &&
    Object.entries(value).every(
      ([name, text]) => HEADER_NAME.test(name) && typeof text === 'string' && HEADER_VALUE.test(text),
    )
  );
}
