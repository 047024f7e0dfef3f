import { DAY_S, parseDuration } from '../inputs/duration.ts';
import { type Fields, inputsOf } from '../inputs/fields.ts';
import { readApiKey, readManagingKey, readUrl } from '../inputs/key.ts';
import { scopesOf } from '../inputs/scopes.ts';
import { type Lifetime, parseLifetime } from '../keys/lifetime.ts';
import { parseTags } from '../keys/tags.ts';
import { Failure } from '../lib/failure.ts';
import { leastLifetime } from './due.ts';
import { valueInPlaceOfName } from './places.ts';

export interface RotateInputs {
  /** Creates and deletes keys; empty if the workflow run gets no secrets. */
  readonly apiKey: string;
  /** The key to rotate, from its secret; empty if `keyId` is given. */
  readonly currentKey: string;
  /** The id of the key to rotate; empty if `currentKey` is given. */
  readonly keyId: string;
  /** The secrets, as written by the user. */
  readonly secrets: readonly string[];
  /** A GitHub token that may write secrets. */
  readonly token: string;
  /** Id or name; empty for the project of the key to rotate. */
  readonly project: string;
  /** Milliseconds. */
  readonly grace: number;
  /** Milliseconds; undefined for always. */
  readonly rotateAfter: number | undefined;
  /** The lifetime of the new key; undefined for that of the old key. */
  readonly lifetime: Lifetime | undefined;
  /** All scopes of the new key, which must not exceed those of the old key; undefined for the same scopes. */
  readonly scopes: readonly string[] | undefined;
  /** The tags of the new key; undefined for those of the old key. */
  readonly tags: readonly string[] | undefined;
  /** How long an old key that Deepgram refuses to delete is tolerated, in milliseconds. */
  readonly undeletedAfter: number;
  readonly dryRun: boolean;
  readonly managementUrl: URL;
}

const SECOND_MS = 1000;
const IMMEDIATELY = /^0[smhd]?$/;

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
  // Without any secrets the run is skipped, and the job stays green.
  if (apiKey !== '') requireSecrets(inputs);
  return inputs;
}

/** Characters. All keys are longer; a shorter value could be part of a name. */
const SHORTEST_KEY = 16;

/** Refuses secret values in place of names. Compares with the given keys, so that it works for keys of any form. */
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
  return IMMEDIATELY.test(given) ? 0 : readYear(name, given, others);
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

/** Milliseconds, at most one year. */
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
