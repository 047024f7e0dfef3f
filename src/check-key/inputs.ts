import { expanded, matchesAny, ROLES } from '../deepgram/manage/scopes.ts';
import { DEFAULTS, type Fields, inputsOf } from '../inputs/fields.ts';
import {
  managementOf,
  readApiKey,
  readKeys,
  readManagingKey,
  readNamedKeys,
  readUrl,
} from '../inputs/key.ts';
import { scopesOf } from '../inputs/scopes.ts';
import { Failure } from '../lib/failure.ts';
import { CHECKS, type CheckName, type KeyRequirements } from './wanted.ts';

const PROBE = ['none', 'listen'] as const;
const FAIL_ON = [...CHECKS, 'unknown', 'any', 'none'] as const;
/** Only warns unless `fail-on` names it. */
const NOT_IN_ANY: ReadonlySet<string> = new Set(['expiring']);
const NO_SCOPES = 'none';
const NO_KEYS = DEFAULTS['check-key']['differs-from'];
/** One hundred years. */
const MOST_DAYS = 36_500;

/** A key to check. */
interface NamedKey {
  readonly name: string;
  readonly key: string;
}

export interface CheckInputs extends KeyRequirements {
  /** Empty if the workflow run gets no secrets. */
  readonly apiKey: string;
  /** All keys to check, with their names in the report; a missing key is empty. */
  readonly subjects: readonly NamedKey[];
  /** Reads the entries of the other keys; empty if each key reads its own entry. */
  readonly readerKey: string;
  /** The checks that fail the step, or `unknown` for checks without a result. */
  readonly failOn: ReadonlySet<CheckName | 'unknown'>;
  /** Name of the key in the report. */
  readonly name: string;
  readonly baseUrl: URL;
  readonly managementUrl: URL;
  readonly retries: number;
}

/** Reads all inputs; the keys are masked before anything else. Throws a Failure that names the input. */
export function readInputs(): CheckInputs {
  const fields = inputsOf('check-key');
  const single = readApiKey(fields);
  const readerKey = readManagingKey(fields, 'reader-key');
  const named = readNamedKeys(fields, 'keys');
  const name = fields.text('name');
  const subjects = single === '' && named.length > 0 ? named : [{ name, key: single }, ...named];
  const apiKey = subjects.find(({ key }) => key !== '')?.key ?? '';
  refuseDuplicates(subjects);
  const isSetButEmpty = fields.isSetButEmpty('differs-from');
  // The default is not a key and is not masked.
  const others = fields.text('differs-from') === NO_KEYS ? [] : readKeys(fields, 'differs-from');
  const baseUrl = readUrl(fields, 'base-url');
  return {
    apiKey,
    subjects,
    readerKey,
    others,
    hasNoOthers: isSetButEmpty,
    ...readScopes(fields),
    projects: fields.names('project'),
    expiresWithin: fields.optionalInteger('expires-within', 1, MOST_DAYS),
    mustExpire: fields.flag('must-expire'),
    tags: fields.names('required-tags'),
    minBalance: fields.optionalNumber('min-balance'),
    models: fields.items('models'),
    probe: fields.oneOf('probe', PROBE) === 'listen',
    failOn: readFailOn(fields),
    name,
    baseUrl,
    managementUrl:
      fields.text('management-url') === '' ? managementOf(baseUrl) : readUrl(fields, 'management-url'),
    retries: fields.integer('retries', 0, 10),
  };
}

/** Two keys with the same name could not be distinguished in the report. */
function refuseDuplicates(subjects: readonly NamedKey[]): void {
  const duplicate = subjects.find(
    ({ name }, index) => subjects.findIndex((other) => other.name === name) < index,
  );
  if (duplicate !== undefined)
    throw new Failure(`keys: "${duplicate.name}" is named twice. Give each its own name.`);
}

function readScopes(
  fields: Fields,
): Pick<KeyRequirements, 'required' | 'allowed' | 'forbidden' | 'exempt' | 'isLenient'> {
  const defaults = DEFAULTS['check-key'];
  const required = [...expanded(scopesOf(fields, 'required-scopes'))];
  const named = [...expanded(scopesOf(fields, 'allowed-scopes', { patterns: true }))];
  const isDefaultAllowed = fields.text('allowed-scopes') === defaults['allowed-scopes'];
  const given = fields.text('forbidden-scopes');
  const isDefaultForbidden = given === defaults['forbidden-scopes'];
  // Naming the forbidden scopes allows all others.
  const allowed = isDefaultAllowed && !isDefaultForbidden ? [] : named;
  const scopes = { required, allowed, isLenient: isDefaultAllowed };
  if (given === NO_SCOPES) return { ...scopes, forbidden: [], exempt: [] };
  const forbidden = scopesOf(fields, 'forbidden-scopes', { patterns: true, documented: true });
  for (const role of forbidden.filter((scope) => Object.hasOwn(ROLES, scope))) {
    throw new Failure(
      `forbidden-scopes: \`${role}\` is a role, which also includes harmless scopes. List the scopes to forbid.`,
    );
  }
  // Scopes that the user requires or allows are not forbidden by default.
  if (isDefaultForbidden) return { ...scopes, forbidden, exempt: [...required, ...allowed] };
  const both = required.find((scope) => matchesAny(scope, forbidden));
  if (both === undefined) return { ...scopes, forbidden, exempt: [] };
  throw new Failure(`forbidden-scopes: \`${both}\` is in \`required-scopes\` as well. Set only one of them.`);
}

function readFailOn(fields: Fields): CheckInputs['failOn'] {
  const named = fields.listOf('fail-on', FAIL_ON);
  if (named.includes('none')) {
    if (named.length === 1) return new Set();
    throw new Failure('fail-on: `none` cannot be combined with other values.');
  }
  const any = CHECKS.filter((check) => named.includes('any') && !NOT_IN_ANY.has(check));
  const single = named.filter((name) => name !== 'any' && name !== 'none');
  return new Set([...any, ...single]);
}
