import PQueue from 'p-queue';
import { at, isObject, isString } from '../lib/guards.ts';
import type { Api } from './api.ts';
import { GitHubError, type GitHubTask } from './explain.ts';

/** An entry at a path of a commit: a file or link, a folder, or a submodule. */
export interface CommitEntry {
  readonly type: 'blob' | 'tree' | 'commit';
  /** In git's notation, such as `100644`. */
  readonly mode: string;
  readonly oid: string;
}

export type Tree = ReadonlyMap<string, CommitEntry>;

interface Listing {
  readonly entries: Tree;
  readonly truncated: boolean;
}

/** Concurrent requests, and all requests for one tree. */
const CONCURRENCY = 6;
const MOST_REQUESTS = 300;

/** Cached listings: of a branch and of another one, before and after a push. */
const MOST_CACHED = 8;

const READING: GitHubTask = { what: 'read the files', needs: 'contents: read' };

/** Trees of a repository. They never change, so recent ones are cached. */
export class Trees {
  readonly #api: Api;
  readonly #cache = new Map<string, Promise<Listing>>();

  constructor(api: Api) {
    this.#api = api;
  }

  /**
   * The entries of a tree. If the tree is too large for a single answer, they include the folders on the way to the
   * paths and, of these folders, the complete content of the largest that fit into one answer. Throws GitHubError.
   */
  async read(oid: string, paths: readonly string[]): Promise<Tree> {
    const queue = new PQueue({ concurrency: CONCURRENCY });
    const all = new Map<string, CommitEntry>();
    let requests = 0;
    const list = async (id: string, { recursive }: { readonly recursive: boolean }): Promise<Listing> => {
      requests += 1;
      if (requests > MOST_REQUESTS) throw new GitHubError('too-large', TOO_LARGE);
      return await queue.add(() => this.#list(id, { recursive }));
    };
    const walk = async (id: string, folder: string): Promise<void> => {
      const whole = await list(id, { recursive: true });
      const { entries } = whole.truncated ? await list(id, { recursive: false }) : whole;
      for (const [name, entry] of entries) all.set(`${folder}${name}`, entry);
      if (!whole.truncated) return;
      const leading = [...entries].filter(
        ([name, { type }]) =>
          type === 'tree' && paths.some((wanted) => wanted.startsWith(`${folder}${name}/`)),
      );
      await Promise.all(leading.map(([name, entry]) => walk(entry.oid, `${folder}${name}/`)));
    };
    await walk(oid, '');
    return all;
  }

  /** The paths of files that differ between two trees. Only folders that differ are read. Throws GitHubError. */
  async changed(before: string, after: string): Promise<readonly string[]> {
    const [one, other] = await Promise.all([
      this.#list(before, { recursive: true }),
      this.#list(after, { recursive: true }),
    ]);
    if (!one.truncated && !other.truncated) return differentPaths(one.entries, other.entries);
    const queue = new PQueue({ concurrency: CONCURRENCY });
    const paths: string[] = [];
    let requests = 0;
    const list = async (id: string | undefined): Promise<Tree> => {
      if (id === undefined) return new Map();
      requests += 1;
      if (requests > MOST_REQUESTS) throw new GitHubError('too-large', TOO_LARGE);
      return (await queue.add(() => this.#list(id, { recursive: false }))).entries;
    };
    const walk = async (was: string | undefined, is: string | undefined, folder: string): Promise<void> => {
      const [left, right] = await Promise.all([list(was), list(is)]);
      const folders: Promise<void>[] = [];
      for (const name of new Set([...left.keys(), ...right.keys()])) {
        const [a, b] = [left.get(name), right.get(name)];
        if (a?.oid === b?.oid && a?.mode === b?.mode) continue;
        const isFolder = [a, b].some((entry) => entry?.type === 'tree');
        if (!isFolder) paths.push(`${folder}${name}`);
        else folders.push(walk(folderId(a), folderId(b), `${folder}${name}/`));
      }
      await Promise.all(folders);
    };
    await walk(before, after, '');
    return paths;
  }

  #list(oid: string, { recursive }: { readonly recursive: boolean }): Promise<Listing> {
    const key = `${oid} ${recursive}`;
    const known = this.#cache.get(key);
    this.#cache.delete(key);
    const listing = known ?? this.#ask(oid, recursive);
    this.#cache.set(key, listing);
    listing.catch(() => this.#cache.delete(key));
    for (const oldest of this.#cache.keys()) if (this.#cache.size > MOST_CACHED) this.#cache.delete(oldest);
    return listing;
  }

  /** A recursive answer has at most 100,000 entries and 7 MB: https://docs.github.com/en/rest/git/trees#get-a-tree */
  async #ask(oid: string, recursive: boolean): Promise<Listing> {
    const parameters = recursive ? { oid, recursive: 'true' } : { oid };
    const answer = await this.#api.rest('GET /git/trees/{oid}', READING, parameters);
    const listed = at(answer, 'tree');
    if (!Array.isArray(listed)) throw new GitHubError('refused', `GitHub sent no files for the tree ${oid}.`);
    const entries = new Map(listed.map(readEntry).filter((entry) => entry !== undefined));
    return { entries, truncated: at(answer, 'truncated') === true };
  }
}

const TOO_LARGE =
  `The repository is too large to read through GitHub's API: more than ${MOST_REQUESTS} requests would be ` +
  'needed. Use `output` to write the transcripts to fewer folders.';

const folderId = (entry: CommitEntry | undefined): string | undefined =>
  entry?.type === 'tree' ? entry.oid : undefined;

function differentPaths(one: Tree, other: Tree): string[] {
  const isFile = (entry: CommitEntry | undefined): boolean => entry !== undefined && entry.type !== 'tree';
  return [...new Set([...one.keys(), ...other.keys()])].filter((path) => {
    const [a, b] = [one.get(path), other.get(path)];
    return (isFile(a) || isFile(b)) && (a?.oid !== b?.oid || a?.mode !== b?.mode);
  });
}

function readEntry(item: unknown): readonly [string, CommitEntry] | undefined {
  if (!isObject(item)) return undefined;
  const { path, mode, type, sha } = item;
  if (!isString(path) || !isString(mode) || !isString(sha)) return undefined;
  if (type !== 'blob' && type !== 'tree' && type !== 'commit') return undefined;
  return [path, { type, mode, oid: sha }];
}
