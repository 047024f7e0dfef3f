import { expanded } from '../deepgram/manage/scopes.ts';
import { inputsOf } from '../inputs/fields.ts';
import { readManagingKey, readUrl } from '../inputs/key.ts';
import { scopesOf } from '../inputs/scopes.ts';
import { Failure } from '../lib/failure.ts';
import { type AuditRule, type KeyPolicy, RULES } from './rules.ts';

const FAIL_ON = [...RULES, 'unknown', 'any', 'none'] as const;
/** One hundred years. */
const MOST_DAYS = 36_500;

export interface AuditInputs extends KeyPolicy {
  /** Empty if the workflow run gets no secrets. */
  readonly apiKey: string;
  /** Id or name; empty for all projects. */
  readonly project: string;
  /** A path in the workspace; empty if there are no exceptions. */
  readonly exceptions: string;
  /** Rules that fail the step if they are broken, or `unknown` for facts that could not be read. */
  readonly failOn: ReadonlySet<AuditRule | 'unknown'>;
  readonly managementUrl: URL;
}

/** Reads all inputs; the key is masked before anything else. Throws a Failure that names the input. */
export function readInputs(): AuditInputs {
  const fields = inputsOf('audit-keys');
  const named = fields.listOf('fail-on', FAIL_ON);
  if (named.includes('none') && named.length > 1) {
    throw new Failure('fail-on: `none` cannot be combined with other values.');
  }
  const single = named.filter((name) => name !== 'any' && name !== 'none');
  return {
    apiKey: readManagingKey(fields),
    project: fields.text('project'),
    allowed: [...expanded(scopesOf(fields, 'allowed-scopes', { patterns: true }))],
    tags: fields.names('required-tags'),
    mustExpire: fields.flag('must-expire'),
    expiresWithin: fields.integer('expires-within', 0, MOST_DAYS),
    olderThan: fields.optionalInteger('older-than', 1, MOST_DAYS),
    unusedFor: fields.optionalInteger('unused-for', 1, MOST_DAYS),
    exceptions: fields.text('exceptions'),
    failOn: new Set(named.includes('any') ? [...RULES, ...single] : single),
    managementUrl: readUrl(fields, 'management-url'),
  };
}
