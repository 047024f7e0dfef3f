import { existsSync, lstatSync } from 'node:fs';
import path from 'node:path';
import { GitError, git } from './git.ts';
import { type GitIndex, type RepositoryIndex, readIndex } from './index.ts';

/**
 * What the repository has of a file: `tracked` (also left out by a sparse checkout, or deleted and not committed),
 * `untracked`, or `unknown`: git does not answer, or the file is in a submodule that is not checked out. Where there is no
 * repository at all, only the disk can tell: `no-repository`.
 */
type Presence = 'tracked' | 'untracked' | 'unknown' | 'no-repository';

/** What git tells of the files of a workspace, whichever repositories they are in. */
export interface Checkout extends GitIndex {
  presenceOf(file: string): Presence;
  /** Why git did not answer, a sentence for each repository. */
  readonly silences: readonly string[];
}

/** A repository in the workspace, or the one around it. */
interface Repository {
  /** Where it begins in the workspace, with `/` at its end; empty if the workspace is in it. */
  readonly prefix: string;
  /** Undefined if git does not answer. */
  readonly index: RepositoryIndex | undefined;
  readonly silence?: string;
}

/**
 * Asks git about the files of a workspace, given by the names that matter. `root` is the workspace's own real path; names
 * are from there, with `/`. Never throws: a git that does not answer is told as such.
 */
export async function readCheckout(root: string, names: Iterable<string>): Promise<Checkout> {
  const folders = nestedRepositories(root, names);
  const around = repositoryAround(root) === undefined ? [] : [''];
  const repositories = await Promise.all(
    [...around, ...folders].map((folder) => readRepository(root, folder)),
  );
  return checkoutOf(repositories);
}

/** The folder of the repository that a folder is in, by git's own mark; undefined if there is none. */
export function repositoryAround(folder: string): string | undefined {
  if (existsSync(path.join(folder, '.git'))) return folder;
  const parent = path.dirname(folder);
  return parent === folder ? undefined : repositoryAround(parent);
}

/** Whether a repository is surely no sparse checkout, by the file that git keeps of one; git itself is not asked. */
export function isWhole(repository: string): boolean {
  const own = path.join(repository, '.git');
  return lstatSync(own).isDirectory() && !existsSync(path.join(own, 'info', 'sparse-checkout'));
}

/** Folders below the root, as they are named there, which are repositories of their own: clones and submodules. */
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
    return { prefix, index: undefined, silence: `${where}: ${error.message}` };
  }
}

function checkoutOf(repositories: readonly Repository[]): Checkout {
  // The innermost one has the file.
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
    silences: repositories.flatMap(({ silence }) => silence ?? []),
  };
}

function presenceIn(index: RepositoryIndex, file: string): Presence {
  if (index.has(file)) return 'tracked';
  return index.submodules.some((folder) => file.startsWith(`${folder}/`)) ? 'unknown' : 'untracked';
}

/** The part of an address that names a repository, whether it is written as a URL or as ssh does. */
const REPOSITORY = /[/:]([^/:]+)\/([^/:]+?)(?:\.git)?\/?$/;

/**
 * The repository that was cloned, such as `octo-org/octo-repo`; undefined where git does not say, or the clone is not of
 * this server. `server` is a host, such as `github.com`.
 */
export async function clonedFrom(folder: string, server: string): Promise<string | undefined> {
  const url = await git(folder, ['config', '--get', 'remote.origin.url']).catch(() => '');
  const [, owner, name] = REPOSITORY.exec(url.trim()) ?? [];
  // Over ssh behind a firewall it is ssh.github.com: https://docs.github.com/en/authentication/troubleshooting-ssh/using-ssh-over-the-https-port
  const isHere = url.includes(`${server}/`) || url.includes(`${server}:`);
  return isHere && owner !== undefined && name !== undefined ? `${owner}/${name}` : undefined;
}
