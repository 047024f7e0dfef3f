import type { Failure } from '../../lib/failure.ts';
import { isCount, isFiniteNumber, isObject, isString, type JsonObject, listOf } from '../../lib/guards.ts';
import { LONGEST_RECORDING } from '../../lib/units.ts';

/** The most marks that one entry can have. */
const MOST_MARKS = 10_000;

/** Creates the error for a problem: the end of a sentence, without the full stop. */
export type Refuse = (problem: string) => Failure;

/** The values that a field accepts: a guard, and a description for error messages. */
interface FieldKind<T> {
  readonly is: (value: unknown) => value is T;
  readonly expected: string;
}

const matching =
  (pattern: RegExp) =>
  (value: unknown): value is string =>
    isString(value) && pattern.test(value);

const isTexts = (value: unknown): value is readonly string[] => listOf(value, isString) !== undefined;

export const OBJECT: FieldKind<JsonObject> = { is: isObject, expected: 'an object' };
const LIST: FieldKind<readonly unknown[]> = {
  is: (value): value is readonly unknown[] => Array.isArray(value),
  expected: 'a list',
};
export const TEXT: FieldKind<string> = { is: isString, expected: 'a text' };
export const TEXTS: FieldKind<readonly string[]> = { is: isTexts, expected: 'a list of strings' };
/** The marks of requests to transcribe a recording again. */
export const MARKS: FieldKind<readonly string[]> = {
  is: (value): value is readonly string[] => {
    const marks = listOf(value, matching(/^[0-9a-f]{8}$/));
    return marks !== undefined && marks.length > 0 && marks.length <= MOST_MARKS;
  },
  expected: `a list of up to ${MOST_MARKS} hashes of 8 hexadecimal digits`,
};
export const NUMBER: FieldKind<number> = { is: isFiniteNumber, expected: 'a number' };

const within =
  (most: number) =>
  (value: unknown): value is number =>
    isFiniteNumber(value) && value >= 0 && value <= most;

/** Seconds of a recording. */
export const SECONDS: FieldKind<number> = {
  is: within(LONGEST_RECORDING),
  expected: 'a number of seconds from 0 to a week',
};
export const FRACTION: FieldKind<number> = { is: within(1), expected: 'a number from 0 to 1' };
export const COUNT: FieldKind<number> = { is: isCount, expected: 'a whole number of 0 or more' };
export const HASH: FieldKind<string> = { is: matching(/^[0-9a-f]+$/), expected: 'a hexadecimal hash' };
export const SHA256: FieldKind<string> = {
  is: matching(/^[0-9a-f]{64}$/),
  expected: 'a hexadecimal SHA-256',
};
/** Of the 43 characters, the last one encodes only four bits. */
export const SHA256_BASE64: FieldKind<string> = {
  is: matching(/^[\w-]{42}[AEIMQUYcgkosw048]$/),
  expected: 'a SHA-256 in base64url',
};
/** SHA-1, or SHA-256 in a repository that uses it. */
export const GIT_ID: FieldKind<string> = {
  is: matching(/^([0-9a-f]{40}|[0-9a-f]{64})$/),
  expected: 'a git object id',
};
export const TRUE: FieldKind<true> = { is: (value): value is true => value === true, expected: 'true' };

/** Accepts a list whose items are all among the given words. */
export function listed<T extends string>(words: readonly T[]): FieldKind<readonly T[]> {
  const isWord = (value: unknown): value is T => words.some((word) => word === value);
  return {
    is: (value): value is readonly T[] => listOf(value, isWord) !== undefined,
    expected: `a list of some of ${words.join(', ')}`,
  };
}

/** Accepts a missing field as well. */
export const optional = <T>({ is, expected }: FieldKind<T>): FieldKind<T | undefined> => ({
  is: (value): value is T | undefined => value === undefined || is(value),
  expected,
});

/** An object of the lock file, with its path from the root for error messages. */
export class LockObject {
  readonly #value: JsonObject;
  readonly #refuse: Refuse;
  readonly #place: string;

  constructor(value: JsonObject, refuse: Refuse, place = '') {
    this.#value = value;
    this.#refuse = refuse;
    this.#place = place;
  }

  /** Returns the value of a field. Throws a Failure if it is not of the expected kind. */
  get<T>(field: string, kind: FieldKind<T>): T {
    const value = this.#value[field];
    if (kind.is(value)) return value;
    throw this.refuse(field, value === undefined ? 'is missing' : `is not ${kind.expected}`);
  }

  /** Returns a nested object. Throws a Failure if the field is not an object. */
  part(field: string): LockObject {
    return new LockObject(this.get(field, OBJECT), this.#refuse, `${this.#place}${field}.`);
  }

  /**
   * Returns the items of a list as an object: `names` gives the field name for each position. Throws a Failure if the
   * field is not a list, or has more items than names.
   */
  items(field: string, names: readonly string[]): LockObject {
    const values = this.get(field, LIST);
    if (values.length > names.length) throw this.refuse(field, `has more than ${names.length} items`);
    const named: Record<string, unknown> = {};
    for (const [position, name] of names.entries()) named[name] = values[position];
    return new LockObject(named, this.#refuse, `${this.#place}${field}.`);
  }

  fields(): string[] {
    return Object.keys(this.#value);
  }

  refuse(field: string, problem: string): Failure {
    return this.#refuse(`${this.#place}${field} ${problem}`);
  }
}
