import { DAY_S, parseDuration } from '../inputs/duration.ts';
import { type Fields, inputsOf } from '../inputs/fields.ts';
import { readApiKey, readManagingKey, readUrl } from '../inputs/key.ts';
import { scopesOf } from '../inputs/scopes.ts';
import { type Lifetime, parseLifetime } from '../keys/lifetime.ts';
import { parseTags } from '../keys/tags.ts';
import { Failure } from '../lib/failure.ts';
import { leastLifetime } from './family.ts';
import { valueInPlaceOfName } from './places.ts';

export interface RotateInputs {
  /** Makes and deletes keys; empty where the workflow run gets no secrets. */
  readonly apiKey: string;
  /** The key to rotate, as its secret has it; empty if `keyId` is given. */
  readonly currentKey: string;
  /** Id of the key to rotate; empty if `currentKey` is given. */
  readonly keyId: string;
  /** Places as the user wrote them. */
  readonly secrets: readonly string[];
  /** Of GitHub, with the permission to write secrets. */
  readonly token: string;
  /** Id or name; empty for that of the key to rotate. */
  readonly project: string;
  /** In milliseconds. */
  readonly grace: number;
  /** Milliseconds; undefined for always. */
  readonly rotateAfter: number | undefined;
  /** Of the new key; undefined if it is to be as long as the old one's. */
  readonly lifetime: Lifetime | undefined;
  /** All that the new key may do, no more than the old one; undefined for the same. */
  readonly scopes: readonly string[] | undefined;
  /** Of the new key; undefined for those of the old one. */
  readonly tags: readonly string[] | undefined;
  /** For how long an old key may stay that Deepgram refuses to delete, in milliseconds. */
  readonly undeletedAfter: number;
  readonly dryRun: boolean;
  readonly managementUrl: URL;
}

const SECOND_MS = 1000;
const AT_ONCE = /^0[smhd]?$/;

/** Reads all inputs; keys and token are masked before anything else. Throws a Failure that names the input. */
export function readInputs(): RotateInputs {
  const fields = inputsOf('rotate-key');
  const apiKey = readManagingKey(fields);
  const currentKey = readManagingKey(fields, 'current-key');
  const inputs = {
    apiKey,
    currentKey,
    keyId: fields.text('key-id'),
    secrets: fields.items('secrets'),
    token: readApiKey(fields, 'token'),
    project: fields.text('project'),
    grace: readDelay(fields, 'grace', ', or `0` to delete the old key at once'),
    rotateAfter: readRotateAfter(fields.text('rotate-after').toLowerCase()),
    lifetime: readLifetime(fields.text('time-to-live').toLowerCase()),
    scopes: readScopes(fields),
    tags: parseTags(fields.names('tags')),
    undeletedAfter: readDelay(fields, 'undeleted-after', ', or `0` to fail at once'),
    dryRun: fields.flag('dry-run'),
    managementUrl: readUrl(fields, 'management-url'),
  };
  if (inputs.rotateAfter !== undefined && inputs.rotateAfter < inputs.grace) {
    throw new Failure(
      'rotate-after: it is shorter than `grace`, so old keys would accumulate. Use a longer time.',
    );
  }
  refuseShortLife(inputs);
  refuseValues(inputs);
  // Where there are no secrets at all, the run is skipped, and the job stays green.
  if (apiKey !== '') requireSecrets(inputs);
  return inputs;
}

/** Shorter than any key, and as long as a name may well be. */
const SHORTEST_KEY = 16;

/** Whatever form keys have: those that are given are known. */
function refuseValues({ secrets, apiKey, currentKey, token }: RotateInputs): void {
  const given = [apiKey, currentKey, token].filter((value) => value.length >= SHORTEST_KEY);
  const values = given.map((value) => value.toLowerCase());
  const index = secrets.findIndex((place) => values.some((value) => place.toLowerCase().includes(value)));
  if (index >= 0) throw valueInPlaceOfName(index);
}

const readRotateAfter = (given: string): number | undefined =>
  given === '' ? undefined : readYear('rotate-after', given);

function readDelay(fields: Fields, name: string, others: string): number {
  const given = fields.text(name).toLowerCase();
  return AT_ONCE.test(given) ? 0 : readYear(name, given, others);
}

function readScopes(fields: Fields): readonly string[] | undefined {
  const scopes = [...new Set(scopesOf(fields, 'scopes'))];
  return scopes.length === 0 ? undefined : scopes;
}

function refuseShortLife({ lifetime, grace }: Pick<RotateInputs, 'lifetime' | 'grace'>): void {
  if (lifetime?.kind !== 'for' || lifetime.seconds * SECOND_MS >= leastLifetime(grace)) return;
  throw new Failure(
    'time-to-live: it is shorter than `grace` and a day, so the key in the secrets could expire before a daily ' +
      'run replaces it. Use a longer time.',
  );
}

/** Milliseconds, at most those of a year. */
function readYear(name: string, given: string, others?: string): number {
  const seconds = parseDuration(name, given, others);
  if (seconds <= 365 * DAY_S) return seconds * SECOND_MS;
  throw new Failure(`${name}: ${given} is more than 365 days. Use a shorter time.`);
}

const readLifetime = (given: string): Lifetime | undefined =>
  given === '' ? undefined : parseLifetime(given, '', Date.now());

function requireSecrets({ currentKey, keyId, token }: RotateInputs): void {
  if (currentKey === '' && keyId === '') {
    throw new Failure(
      'current-key: it is empty. Set it to the secret whose key is to be rotated. Likely causes: its name ' +
        'behind `secrets.` is misspelled, or it belongs to an environment that the job does not name. To rotate ' +
        '`api-key` itself, set both inputs to the same secret.',
    );
  }
  if (currentKey !== '' && keyId !== '')
    throw new Failure('key-id: `current-key` is set as well. Set only one of them.');
  if (token === '') {
    throw new Failure(
      'token: it is empty. GITHUB_TOKEN cannot write secrets: create a token with ' +
        'actions/create-github-app-token for an ' +
        'app with the permission `Secrets: write`, or use a fine-grained personal access token.',
    );
  }
}
