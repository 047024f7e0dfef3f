import sealedBox from 'tweetnacl-sealedbox-js';
import { Failure, messageOf } from '../lib/failure.ts';
import { at, isFiniteNumber, isString } from '../lib/guards.ts';
import type { ServerClock } from '../lib/server-clock.ts';
import { type Api, orNothing, textAt } from './api.ts';
import { GitHubError, type GitHubTask } from './explain.ts';

/** What secrets can belong to, for Actions or for Dependabot. */
export type PlaceKind =
  | 'repository'
  | 'environment'
  | 'organization'
  | 'dependabot'
  | 'dependabot-organization';

/** Where a secret stands. */
export interface SecretLocation {
  readonly kind: PlaceKind;
  /** An organization, or whose repository it is. */
  readonly owner: string;
  /** Empty for one of an organization. */
  readonly repo: string;
  /** Empty for one that is of no environment. */
  readonly environment: string;
  readonly name: string;
  /** As the user wrote it. */
  readonly label: string;
}

/** What GitHub tells of a secret, which is never its value. */
export interface Secret {
  /** Milliseconds since the epoch. */
  readonly updatedAt: number;
  /** Which repositories see it; undefined unless it is an organization's. */
  readonly visibility: string | undefined;
  /** Ids of the repositories that see it, if they are selected. */
  readonly repositories: readonly number[] | undefined;
}

interface SecretApi {
  /** Of its secrets. */
  readonly route: string;
  /** https://docs.github.com/en/rest/authentication/permissions-required-for-fine-grained-personal-access-tokens */
  readonly permission: string;
}

const KINDS: Readonly<Record<PlaceKind, SecretApi>> = {
  repository: { route: '/repos/{owner}/{repo}/actions/secrets', permission: 'Secrets: write' },
  environment: {
    route: '/repos/{owner}/{repo}/environments/{environment}/secrets',
    permission: 'Environments: write',
  },
  organization: { route: '/orgs/{owner}/actions/secrets', permission: 'Organization secrets: write' },
  dependabot: { route: '/repos/{owner}/{repo}/dependabot/secrets', permission: 'Dependabot secrets: write' },
  'dependabot-organization': {
    route: '/orgs/{owner}/dependabot/secrets',
    permission: 'Organization dependabot secrets: write',
  },
};

/** How often GitHub is asked at most whether a secret was written. */
const LOOKS = 3;
/** The most that GitHub lists at once. */
const PAGE = 100;
const PUBLIC_KEY_BYTES = 32;

/** Secrets on GitHub. All methods throw a GitHubError or a Failure that begins with the label of the place. */
export class Secrets {
  readonly #api: Api;

  constructor(api: Api) {
    this.#api = api;
  }

  /** GitHub's, by which secrets are written. */
  get clock(): ServerClock {
    return this.#api.clock;
  }

  /** What GitHub tells of a secret. Throws a Failure if there is none. */
  async find(place: SecretLocation): Promise<Secret> {
    const found = await this.#read(place);
    if (found !== undefined) return found;
    const task = taskOf(place, `see ${ownerOf(place)}`);
    const key = await this.#get(place, '/public-key', task).catch(orNothing);
    throw new Failure(
      `secrets: ${place.label}: ` +
        (key === undefined
          ? `there is no ${ownerOf(place)}, or the token may not see it: it needs \`${KINDS[place.kind].permission}\`.`
          : `${ownerOf(place)} has no secret ${place.name}. Check the name; if it is right, set the secret once by hand, to the key to rotate.`),
    );
  }

  /**
   * Gives a secret another value and makes sure that GitHub has it. `before` is what GitHub told until now. Throws a
   * GitHubError whose `mayBeDone` says whether the secret may have the new value all the same.
   */
  async write(place: SecretLocation, value: string, before: Secret): Promise<void> {
    await this.#put(place, value, before);
    const isWritten = await this.#makeSure(place, value, before).catch((error: unknown) => {
      throw new GitHubError(
        'unclear',
        `GitHub accepted the new value of ${place.label}, but then: ${messageOf(error)}`,
      );
    });
    if (isWritten) return;
    throw new GitHubError(
      'unclear',
      `GitHub accepted the new value of ${place.label}, but still reports the secret as unchanged. Run the job again.`,
    );
  }

  /** Whether GitHub shows that a secret was written. */
  async #makeSure(place: SecretLocation, value: string, before: Secret): Promise<boolean> {
    for (let attempt = 1; attempt <= LOOKS; attempt += 1) {
      const after = await this.#read(place);
      if (after !== undefined && after.updatedAt > before.updatedAt) return true;
      // GitHub tells whole seconds: what was written twice in one looks as if it was written once.
      await this.#api.pause(attempt);
      await this.#put(place, value, before);
    }
    return false;
  }

  async #put(place: SecretLocation, value: string, { visibility, repositories }: Secret): Promise<void> {
    const key = await this.#publicKey(place);
    const task = taskOf(place, `change the secret ${place.label}`);
    await this.#api.anywhere(`PUT ${pathOf(place, '/{name}')}`, task, {
      encrypted_value: seal(value, textAt(key, 'key'), place.label),
      key_id: textAt(key, 'key_id'),
      // Without these, an organization's secret would be seen by others than before.
      ...(visibility === undefined ? {} : { visibility }),
      ...(repositories === undefined ? {} : { selected_repository_ids: repositories }),
    });
  }

  /** A failure to read it is none to write. */
  async #publicKey(place: SecretLocation): Promise<unknown> {
    const task = taskOf(place, `read the public key of ${ownerOf(place)}`);
    return await this.#get(place, '/public-key', task).catch((error: unknown) => {
      if (!(error instanceof GitHubError)) throw error;
      throw new GitHubError(error.kind, error.message, error.retryAfter, false);
    });
  }

  /** Undefined if the secret does not exist. */
  async #read(place: SecretLocation): Promise<Secret | undefined> {
    const task = taskOf(place, `read the secret ${place.label}`);
    const answer = await this.#get(place, '/{name}', task).catch(orNothing);
    if (answer === undefined) return undefined;
    const updatedAt = Date.parse(textAt(answer, 'updated_at'));
    const visibility = at(answer, 'visibility');
    return {
      updatedAt,
      visibility: isString(visibility) ? visibility : undefined,
      repositories: visibility === 'selected' ? await this.#repositories(place, task) : undefined,
    };
  }

  async #repositories(place: SecretLocation, task: GitHubTask): Promise<readonly number[]> {
    const ids: number[] = [];
    for (let page = 1; ; page += 1) {
      const answer = await this.#get(place, '/{name}/repositories', task, { per_page: PAGE, page });
      const listed = at(answer, 'repositories');
      const some = Array.isArray(listed) ? listed.map((each: unknown) => at(each, 'id')) : [];
      ids.push(...some.filter(isFiniteNumber));
      if (some.length < PAGE) return ids;
    }
  }

  async #get(place: SecretLocation, path: string, task: GitHubTask, more: object = {}): Promise<unknown> {
    return await this.#api.anywhere(`GET ${pathOf(place, path)}`, task, { ...more });
  }
}

/** The sealed box of libsodium in which GitHub takes a secret, in Base64: https://docs.github.com/en/rest/guides/encrypting-secrets-for-the-rest-api */
export function seal(value: string, publicKey: string, label: string): string {
  const key = Buffer.from(publicKey, 'base64');
  if (key.length !== PUBLIC_KEY_BYTES)
    throw new GitHubError('refused', `GitHub's public key for ${label} cannot be used.`);
  return Buffer.from(sealedBox.seal(Buffer.from(value), key)).toString('base64');
}

function pathOf({ kind, owner, repo, environment, name }: SecretLocation, path: string): string {
  const values: Readonly<Record<string, string>> = { owner, repo, environment, name };
  return `${KINDS[kind].route}${path}`.replaceAll(/\{(\w+)\}/g, (_, key: string) =>
    encodeURIComponent(values[key] ?? ''),
  );
}

const taskOf = ({ kind }: SecretLocation, what: string): GitHubTask => ({
  what,
  needs: { ofToken: KINDS[kind].permission },
});

/** What the secret belongs to, in words. */
function ownerOf({ owner, repo, environment }: SecretLocation): string {
  if (repo === '') return `organization ${owner}`;
  return environment === ''
    ? `repository ${owner}/${repo}`
    : `environment ${environment} in ${owner}/${repo}`;
}
