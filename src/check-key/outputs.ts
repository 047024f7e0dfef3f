import { roleOf } from '../deepgram/manage/scopes.ts';
import { putOutputs } from '../lib/runner-files.ts';
import { withoutSecrets } from '../lib/safe-text.ts';
import { daysUntil, excessScopes, missingScopes } from './checks.ts';
import type { KeyFacts, Known } from './facts.ts';
import type { CheckInputs } from './inputs.ts';

const NOTHING = {
  valid: 'unknown',
  scopes: '',
  role: '',
  'project-id': '',
  'project-name': '',
  'expires-at': '',
  'days-left': '',
  'missing-scopes': '',
  'excess-scopes': '',
  balance: '',
  report: '',
  'skipped-reason': '',
};

export type CheckOutputs = Readonly<Record<keyof typeof NOTHING, string>>;

/** The outputs of one key. Unknown values are empty. */
export type KeyOutputs = Omit<CheckOutputs, 'report' | 'skipped-reason'>;

/** Sets all outputs; those that are not given are empty. */
export function setOutputs(outputs: Partial<CheckOutputs>): void {
  const all = Object.entries({ ...NOTHING, ...outputs });
  putOutputs(Object.fromEntries(all.map(([name, value]) => [name, withoutSecrets(value)])));
}

const or = <T>(fact: Known<T>, otherwise: T): T => (fact.known ? fact.value : otherwise);

/** The outputs of a key. Unknown values are empty. `now` is in milliseconds. */
export function outputsOf(inputs: CheckInputs, facts: KeyFacts, now: number): KeyOutputs {
  const scopes = or(facts.scopes, []);
  const project = or(facts.project, { id: '', name: '' });
  const expires = or(facts.expires, '');
  return {
    valid: facts.valid.known ? String(facts.valid.value.accepted) : 'unknown',
    scopes: scopes.join(','),
    role: roleOf(scopes) ?? '',
    'project-id': project.id,
    'project-name': project.name,
    'expires-at': expires,
    'days-left': String(daysUntil(expires, now) ?? ''),
    'missing-scopes': facts.scopes.known ? missingScopes(inputs, scopes).join(',') : '',
    'excess-scopes': facts.scopes.known ? excessScopes(inputs, scopes).join(',') : '',
    balance: facts.balance.known ? facts.balance.value.toFixed(2) : '',
  };
}

/**
 * The outputs of several keys: whether all are valid, the earliest expiry, and otherwise the values that all keys
 * share.
 */
export function outputsOfAll(each: readonly KeyOutputs[]): KeyOutputs {
  const [first, ...others] = each;
  if (first === undefined) throw new Error('There is no key.');
  if (others.length === 0) return first;
  const common = Object.entries(first).map(([name, value]) => {
    const isSame = others.every((other) =>
      Object.entries(other).some(([key, own]) => key === name && own === value),
    );
    return [name, isSame ? value : ''];
  });
  const valids = each.map(({ valid }) => valid);
  const valid = ['false', 'unknown'].find((answer) => valids.includes(answer)) ?? 'true';
  const soonest = each
    .filter((outputs) => outputs['days-left'] !== '')
    .sort((a, b) => Number(a['days-left']) - Number(b['days-left']))[0];
  const end = soonest && { 'expires-at': soonest['expires-at'], 'days-left': soonest['days-left'] };
  return { ...first, ...Object.fromEntries(common), valid, ...end };
}
