import { Failure } from '../src/lib/failure.ts';
import { read } from './documents.ts';

/**
 * The published location of this repository. `repository` in package.json is the only place that defines it; all others
 * are derived from it.
 */

/** The placeholder for the owner in a copy that is not published yet. */
export const PLACEHOLDER = 'OWNER';

export interface Repository {
  readonly owner: string;
  readonly name: string;
}

/** The repository in package.json, as `github:owner/name`. Throws if there is none. */
export function repositoryIn(manifest: string): Repository {
  const { repository }: { repository?: unknown } = JSON.parse(manifest);
  const [, owner, name] = /^github:([^/]+)\/([^/]+)$/.exec(String(repository)) ?? [];
  if (owner === undefined || name === undefined) {
    throw new Failure('package.json: `repository` is not of the form `github:owner/name`.');
  }
  return { owner, name };
}

/** The repository that these files name. */
export const repository = async (): Promise<Repository> => repositoryIn((await read('package.json')).text);

/** The repository in the notation of workflows: `owner/name`. */
export const slugOf = ({ owner, name }: Repository): string => `${owner}/${name}`;

/**
 * A GitHub account name:
 * https://docs.github.com/en/enterprise-cloud@latest/admin/managing-iam/iam-configuration-reference/username-considerations-for-external-authentication
 */
const ACCOUNT = /^[a-z\d](?:[a-z\d]|-(?=[a-z\d])){0,38}$/i;

/**
 * Replaces the owner wherever a text names the repository or its maintainers. Throws a Failure for an invalid account.
 */
export function withOwner(text: string, { owner: before, name }: Repository, owner: string): string {
  if (!ACCOUNT.test(owner)) throw new Failure(`--owner: "${owner}" is not the name of a GitHub account.`);
  const maintainers = new RegExp(`(?<=^\\S+ +)@${before}$`, 'gm');
  return text.replaceAll(`${before}/${name}`, `${owner}/${name}`).replaceAll(maintainers, `@${owner}`);
}

/** Files other than Markdown that name the repository. */
export const NAMING = ['package.json', '.github/CODEOWNERS', '.github/ISSUE_TEMPLATE/*.yml'];
