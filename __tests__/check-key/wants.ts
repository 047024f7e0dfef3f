import { type KeyFacts, type Known, known, unknown } from '../../src/check-key/facts.ts';
import type { KeyRequirements } from '../../src/check-key/wanted.ts';
import { DEFAULTS } from '../../src/inputs/fields.ts';

/** Requirements and facts of keys for the tests. */

export const NOW = Date.parse('2026-06-01T00:00:00Z');

/** The scopes that are forbidden by default. */
export const FORBIDDEN = DEFAULTS['check-key']['forbidden-scopes'].split(', ');

/** No requirements. */
export const NOTHING: KeyRequirements = {
  others: [],
  hasNoOthers: false,
  required: [],
  allowed: [],
  forbidden: [],
  exempt: [],
  isLenient: false,
  projects: [],
  expiresWithin: undefined,
  mustExpire: false,
  tags: [],
  minBalance: undefined,
  models: [],
  probe: false,
};

const HIDDEN = unknown('It is hidden.', 'Show it.');

/** Only the validity of the key is known. */
export const HIDES_ALL: KeyFacts = {
  valid: known({ accepted: true, finding: 'Deepgram knows it.', advice: '' }),
  keyId: '',
  comment: '',
  scopes: HIDDEN,
  project: HIDDEN,
  expires: HIDDEN,
  tags: HIDDEN,
  balance: HIDDEN,
  models: HIDDEN,
  probe: HIDDEN,
};

/** A key with these scopes, with all facts known. */
export const openKey = (...scopes: readonly string[]): KeyFacts => ({
  ...HIDES_ALL,
  keyId: 'key-id',
  comment: 'for CI',
  scopes: known(scopes),
  project: known({ id: 'p-1', name: 'Recordings' }),
  expires: known('2026-06-11T12:00:00Z'),
  tags: known(['ci', 'prod']),
  balance: known(12.5),
  models: known([{ names: ['nova-3-general', 'nova-3'], usable: true }]),
  probe: known({ works: true, finding: 'nova-3 transcribed a tone.', advice: '' }),
});

/** The facts with one of them unknown. */
export const hiding = (facts: KeyFacts, name: keyof KeyFacts): KeyFacts => ({ ...facts, [name]: HIDDEN });

export const valueIn = <T>(fact: Known<T>): T | undefined => (fact.known ? fact.value : undefined);
