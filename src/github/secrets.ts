import sealedBox from 'tweetnacl-sealedbox-js';
import { Failure, messageOf } from '../lib/failure.ts';
import { at, isFiniteNumber, isString } from '../lib/guards.ts';
import type { ServerClock } from '../lib/server-clock.ts';
import { type Api, textAt, undefinedIfMissing } from './api.ts';
import { GitHubError, type GitHubTask } from './explain.ts';

/** The owner of a secret, for Actions or for Dependabot. */
export type SecretOwnerKind =
  | 'repository'
  | 'environment'
  | 'organization'
  | 'dependabot'
  | 'dependabot-organization';

/** The location of a secret. */
export interface SecretLocation {
  readonly kind: SecretOwnerKind;
  /** The organization, or the owner of the repository. */
  readonly owner: string;
  /** Empty for a secret of an organization. */
  readonly repo: string;
  /** Empty for a secret that does not belong to an environment. */
  readonly environment: string;
  readonly name: string;
  /** As written by the user. */
  readonly label: string;
}

/** GitHub's description of a secret, which never includes its value. */
export interface Secret {
  /** Milliseconds since the epoch. */
  readonly updatedAt: number;
  /** Which repositories can see it; undefined unless it belongs to an organization. */
  readonly visibility: string | undefined;
  /** Ids of the repositories that can see it, if they are selected. */
  readonly repositories: readonly number[] | undefined;
}

interface SecretApi {
  /** The route of its secrets. */
  readonly route: string;
  /**
   * The permission from
   * https://docs.github.com/en/rest/authentication/permissions-required-for-fine-grained-personal-access-tokens
   */
  readonly permission: string;
}

const KINDS: Readonly<Record<SecretOwnerKind, SecretApi>> = {
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

/** Attempts to confirm that a secret was written. */
const MOST_CHECKS = 3;
/** Most items per page. */
const PAGE = 100;
const PUBLIC_KEY_BYTES = 32;

/** Secrets on GitHub. All methods throw a GitHubError, or a Failure that begins with the label of the location. */
export class Secrets {
  readonly #api: Api;

  constructor(api: Api) {
    this.#api = api;
  }

  /** GitHub's clock, which dates the secrets. */
  get clock(): ServerClock {
    return this.#api.clock;
  }

  /** GitHub's description of a secret. Throws a Failure if the secret does not exist. */
  async find(place: SecretLocation): Promise<Secret> {
    const found = await this.#read(place);
    if (found !== undefined) return found;
    const task = taskOf(place, `see ${ownerOf(place)}`);
    const key = await this.#get(place, '/public-key', task).catch(undefinedIfMissing);
    throw new Failure(
      `secrets: ${place.label}: ` +
        (key === undefined
          ? `there is no ${ownerOf(place)}, or the token may not see it: it needs \`${KINDS[place.kind].permission}\`.`
          : `${ownerOf(place)} has no secret ${place.name}. Check the name; if it is right, set the secret once by hand, to the key to rotate.`),
    );
  }

  /**
   * Writes a secret and confirms that GitHub has the new value. `before` is the secret's description until now. Throws
   * a GitHubError whose `mayBeDone` says whether the secret may have the new value anyway.
   */
  async write(place: SecretLocation, value: string, before: Secret): Promise<void> {
    await this.#put(place, value, before);
    const isWritten = await this.#confirm(place, value, before).catch((error: unknown) => {
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
  async #confirm(place: SecretLocation, value: string, before: Secret): Promise<boolean> {
    for (let attempt = 1; attempt <= MOST_CHECKS; attempt += 1) {
      const after = await this.#read(place);
      if (after !== undefined && after.updatedAt > before.updatedAt) return true;
      // GitHub reports whole seconds, so two writes within a second look like one.
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
      // Without these, other repositories than before could see an organization's secret.
      ...(visibility === undefined ? {} : { visibility }),
      ...(repositories === undefined ? {} : { selected_repository_ids: repositories }),
    });
  }

  /** If the key cannot be read, nothing has been written. */
  async #publicKey(place: SecretLocation): Promise<unknown> {
    const task = taskOf(place, `read the public key of ${ownerOf(place)}`);
    return await this.#get(place, '/public-key', task).catch((error: unknown) => {
      if (!(error instanceof GitHubError)) throw error;
      throw new GitHubError(error.kind, error.message, { retryAfter: error.retryAfter, mayBeDone: false });
    });
  }

  /** Undefined if the secret does not exist. */
  async #read(place: SecretLocation): Promise<Secret | undefined> {
    const task = taskOf(place, `read the secret ${place.label}`);
    const answer = await this.#get(place, '/{name}', task).catch(undefinedIfMissing);
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

/**
 * Encrypts a secret for GitHub: a libsodium sealed box in Base64.
 * https://docs.github.com/en/rest/guides/encrypting-secrets-for-the-rest-api
 */
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
  needs: { tokenPermission: KINDS[kind].permission },
});

/** The owner of the secret, for messages. */
function ownerOf({ owner, repo, environment }: SecretLocation): string {
  if (repo === '') return `organization ${owner}`;
  return environment === ''
    ? `repository ${owner}/${repo}`
    : `environment ${environment} in ${owner}/${repo}`;
}
