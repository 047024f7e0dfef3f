import { Failure } from '../src/lib/failure.ts';
import { read } from './documents.ts';

/** Where this repository is published. It is said once, in `repository` of package.json; all else follows from it. */

/** What stands for the owner in a copy that nobody publishes yet. */
export const PLACEHOLDER = 'OWNER';

export interface Repository {
  readonly owner: string;
  readonly name: string;
}

/** The repository that package.json names, as `github:owner/name`. Throws if it names none. */
export function repositoryIn(manifest: string): Repository {
  const { repository }: { repository?: unknown } = JSON.parse(manifest);
  const [, owner, name] = /^github:([^/]+)\/([^/]+)$/.exec(String(repository)) ?? [];
  if (owner === undefined || name === undefined) {
    throw new Failure('package.json: `repository` is not of the form `github:owner/name`.');
  }
  return { owner, name };
}

/** The repository as the files here have it. */
export const repository = async (): Promise<Repository> => repositoryIn((await read('package.json')).text);

/** How workflows name the repository: `owner/name`. */
export const slugOf = ({ owner, name }: Repository): string => `${owner}/${name}`;

/** An account of GitHub: https://docs.github.com/en/enterprise-cloud@latest/admin/managing-iam/iam-configuration-reference/username-considerations-for-external-authentication */
const ACCOUNT = /^[a-z\d](?:[a-z\d]|-(?=[a-z\d])){0,38}$/i;

/** The text with another owner wherever the repository or its maintainers are named. Throws a Failure for no account. */
export function withOwner(text: string, { owner: before, name }: Repository, owner: string): string {
  if (!ACCOUNT.test(owner)) throw new Failure(`--owner: "${owner}" is not the name of a GitHub account.`);
  const maintainers = new RegExp(`(?<=^\\S+ +)@${before}$`, 'gm');
  return text.replaceAll(`${before}/${name}`, `${owner}/${name}`).replaceAll(maintainers, `@${owner}`);
}

/** Files that name the repository besides all Markdown. */
export const NAMING = ['package.json', '.github/CODEOWNERS', '.github/ISSUE_TEMPLATE/*.yml'];
