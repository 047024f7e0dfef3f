import { existsSync, lstatSync } from 'node:fs';
import path from 'node:path';
import { GitError, git } from './git.ts';
import { type GitIndex, type RepositoryIndex, readIndex } from './index.ts';

/**
 * The state of a file in its repository: `tracked` (also if a sparse checkout leaves it out, or it is deleted but the
 * deletion is not committed), `untracked`, or `unknown` if git does not answer or the file is in a submodule that is
 * not checked out. Without a repository, only the disk can say: `no-repository`.
 */
type Presence = 'tracked' | 'untracked' | 'unknown' | 'no-repository';

/** What git knows about the files of a workspace, whichever repositories they are in. */
export interface Checkout extends GitIndex {
  presenceOf(file: string): Presence;
  /** The reasons why git did not answer, one sentence per repository. */
  readonly gitErrors: readonly string[];
}

/** A repository in the workspace, or the one that contains it. */
interface Repository {
  /** Its folder in the workspace, with `/` at the end; empty if the workspace itself is in the repository. */
  readonly prefix: string;
  /** Undefined if git does not answer. */
  readonly index: RepositoryIndex | undefined;
  readonly gitError?: string;
}

/**
 * Asks git about the files of a workspace; `names` are the files of interest. `root` is the workspace's real path;
 * names are relative to it, with `/`. Never throws: the result says where git did not answer.
 */
export async function readCheckout(root: string, names: Iterable<string>): Promise<Checkout> {
  const folders = nestedRepositories(root, names);
  const outer = repositoryAround(root) === undefined ? [] : [''];
  const repositories = await Promise.all(
    [...outer, ...folders].map((folder) => readRepository(root, folder)),
  );
  return checkoutOf(repositories);
}

/** The root of the repository that contains a folder, found by its `.git`; undefined if there is none. */
export function repositoryAround(folder: string): string | undefined {
  if (existsSync(path.join(folder, '.git'))) return folder;
  const parent = path.dirname(folder);
  return parent === folder ? undefined : repositoryAround(parent);
}

/**
 * Whether a repository is certainly not a sparse checkout, according to the file that git keeps for one, without
 * running git.
 */
export function isWhole(repository: string): boolean {
  const own = path.join(repository, '.git');
  return lstatSync(own).isDirectory() && !existsSync(path.join(own, 'info', 'sparse-checkout'));
}

/**
 * The folders of the names that are repositories of their own: clones and submodules. They are relative to the root.
 */
export function nestedRepositories(root: string, names: Iterable<string>): string[] {
  const seen = new Set<string>();
  const found: string[] = [];
  for (const name of names) {
    for (let folder = parentOf(name); folder !== '' && !seen.has(folder); folder = parentOf(folder)) {
      seen.add(folder);
      if (existsSync(path.join(root, ...folder.split('/'), '.git'))) found.push(folder);
    }
  }
  return found;
}

const parentOf = (name: string): string => name.slice(0, Math.max(0, name.lastIndexOf('/')));

async function readRepository(root: string, folder: string): Promise<Repository> {
  const prefix = folder === '' ? '' : `${folder}/`;
  try {
    return { prefix, index: await readIndex(path.join(root, ...folder.split('/'))) };
  } catch (error) {
    if (!(error instanceof GitError)) throw error;
    const where = folder === '' ? 'the workspace' : folder;
    return { prefix, index: undefined, gitError: `${where}: ${error.message}` };
  }
}

function checkoutOf(repositories: readonly Repository[]): Checkout {
  // A file belongs to the innermost repository around it.
  const innermost = [...repositories].sort((one, other) => other.prefix.length - one.prefix.length);
  const find = (file: string): Repository | undefined =>
    innermost.find(({ prefix }) => file.startsWith(prefix));
  const ask = <T>(file: string, question: (index: RepositoryIndex, inside: string) => T): T | undefined => {
    const { prefix = '', index } = find(file) ?? {};
    return index && question(index, file.slice(prefix.length));
  };
  return {
    idOf: (file) => ask(file, (index, inside) => index.idOf(inside)),
    sparseIdOf: (file) => ask(file, (index, inside) => index.sparseIdOf(inside)),
    stagedIdOf: (file) => ask(file, (index, inside) => index.stagedIdOf(inside)),
    has: (file) => ask(file, (index, inside) => index.has(inside)) ?? false,
    presenceOf: (file) => (find(file) === undefined ? 'no-repository' : (ask(file, presenceIn) ?? 'unknown')),
    gitErrors: repositories.flatMap(({ gitError }) => gitError ?? []),
  };
}

function presenceIn(index: RepositoryIndex, file: string): Presence {
  if (index.has(file)) return 'tracked';
  return index.submodules.some((folder) => file.startsWith(`${folder}/`)) ? 'unknown' : 'untracked';
}

/** The part of a remote URL that names the repository, in URL or ssh notation. */
const REPOSITORY = /[/:]([^/:]+)\/([^/:]+?)(?:\.git)?\/?$/;

/**
 * The repository that was cloned, such as `octo-org/octo-repo`; undefined if git does not say, or if the clone comes
 * from another server. `server` is a host, such as `github.com`.
 */
export async function clonedFrom(folder: string, server: string): Promise<string | undefined> {
  const url = await git(folder, ['config', '--get', 'remote.origin.url']).catch(() => '');
  const [, owner, name] = REPOSITORY.exec(url.trim()) ?? [];
  // Over ssh behind a firewall, the host is ssh.github.com:
  // https://docs.github.com/en/authentication/troubleshooting-ssh/using-ssh-over-the-https-port
  const isHere = url.includes(`${server}/`) || url.includes(`${server}:`);
  return isHere && owner !== undefined && name !== undefined ? `${owner}/${name}` : undefined;
}
