import { isUtf8 } from 'node:buffer';
import type { HttpAnswer } from './http.ts';
import { at, listAt, textAt } from './json.ts';

/** The content of a path: a string or bytes for a file of mode 100644, or an entry for any git object. */
export type Content = string | Uint8Array | TreeEntry;

/** The new contents by path; `null` deletes. */
export type Changes = Readonly<Record<string, Content | null>>;

export interface Person {
  readonly name: string;
  readonly email: string;
}

export interface GitCommit {
  readonly oid: string;
  readonly message: string;
  readonly tree: string;
  readonly parents: readonly string[];
  readonly author: Person;
}

export interface TreeEntry {
  readonly oid: string;
  /** Git's octal mode, such as 100644. */
  readonly mode: string;
}

/** Sends a request to the repository and returns its response, whatever its status. */
export type Send = (method: string, path: string, body?: unknown) => Promise<HttpAnswer>;

const FILE = '100644';
const SUBMODULE = '160000';

/** Encodes a branch for a URL path. Its slashes are kept, and `#` and `?` are encoded. */
export const inPath = (name: string): string => name.split('/').map(encodeURIComponent).join('/');

const entryOf = (path: string, mode: string, content: { sha: string } | { content: string }): object => ({
  path,
  mode,
  type: mode === SUBMODULE ? 'commit' : 'blob',
  ...content,
});

/** A repository through the git database of GitHub's REST API. */
export class GitRepository {
  readonly #send: Send;

  constructor(send: Send) {
    this.#send = send;
  }

  /** Returns the head of a branch; undefined if there is no such branch. */
  async find(branch: string): Promise<string | undefined> {
    const { status, body } = await this.#send('GET', `git/ref/heads/${inPath(branch)}`);
    return status === 404 ? undefined : textAt(body, 'object', 'sha');
  }

  /** Returns the head of a branch. Throws if there is no such branch. */
  async head(branch: string): Promise<string> {
    const oid = await this.find(branch);
    if (oid === undefined) throw new Error(`There is not a branch ${branch}.`);
    return oid;
  }

  /** Returns all files, links and submodules at the head of a branch. */
  async tree(branch: string): Promise<Map<string, TreeEntry>> {
    return this.treeOf(await this.head(branch));
  }

  /** Returns all files, links and submodules of a commit. */
  async treeOf(commit: string): Promise<Map<string, TreeEntry>> {
    const { tree } = await this.commit(commit);
    const entries = listAt(await this.#ask('GET', `git/trees/${tree}?recursive=1`), 'tree');
    return new Map(
      entries
        .filter((entry) => at(entry, 'type') !== 'tree')
        .map((entry) => [textAt(entry, 'path'), { oid: textAt(entry, 'sha'), mode: textAt(entry, 'mode') }]),
    );
  }

  async content(oid: string): Promise<Buffer> {
    return Buffer.from(textAt(await this.#ask('GET', `git/blobs/${oid}`), 'content'), 'base64');
  }

  async commit(oid: string): Promise<GitCommit> {
    const answer = await this.#ask('GET', `git/commits/${oid}`);
    return {
      oid,
      message: textAt(answer, 'message'),
      tree: textAt(answer, 'tree', 'sha'),
      parents: listAt(answer, 'parents').map((parent) => textAt(parent, 'sha')),
      author: { name: textAt(answer, 'author', 'name'), email: textAt(answer, 'author', 'email') },
    };
  }

  /** Returns the first-parent commits of a branch, newest first. */
  async commits(branch: string): Promise<GitCommit[]> {
    const commits: GitCommit[] = [];
    let next: string | undefined = await this.head(branch);
    while (next !== undefined) {
      const commit: GitCommit = await this.commit(next);
      commits.push(commit);
      next = commit.parents[0];
    }
    return commits;
  }

  /** Writes a commit that no branch points to yet. The changes are relative to the first parent. */
  async write(
    parents: readonly string[],
    changes: Changes,
    message: string,
    author: Person,
  ): Promise<string> {
    // Sends all entries and no base, because the emulator would keep a folder whose last file is deleted, unlike git.
    const [first] = parents;
    const kept = first === undefined ? new Map<string, TreeEntry>() : await this.treeOf(first);
    for (const path of Object.keys(changes)) kept.delete(path);
    const entries = [...kept].map(([path, { mode, oid }]) => entryOf(path, mode, { sha: oid }));
    for (const [path, content] of Object.entries(changes)) {
      if (content !== null) entries.push(await this.#entry(path, content));
    }
    const tree = await this.#ask('POST', 'git/trees', { tree: entries });
    const commit = await this.#ask('POST', 'git/commits', {
      message,
      tree: textAt(tree, 'sha'),
      parents,
      author,
    });
    return textAt(commit, 'sha');
  }

  /** Points a branch at a commit. Throws if that is not a fast-forward, unless forced. */
  async point(
    branch: string,
    oid: string,
    { force = false }: { readonly force?: boolean } = {},
  ): Promise<void> {
    const exists = (await this.find(branch)) !== undefined;
    if (exists) await this.#ask('PATCH', `git/refs/heads/${inPath(branch)}`, { sha: oid, force });
    else await this.#ask('POST', 'git/refs', { ref: `refs/heads/${branch}`, sha: oid });
  }

  /** Text is sent with the tree, because one request for each of thousands of files would take minutes. */
  async #entry(path: string, content: Content): Promise<object> {
    if (typeof content === 'string') return entryOf(path, FILE, { content });
    if (!(content instanceof Uint8Array)) return entryOf(path, content.mode, { sha: content.oid });
    if (isUtf8(content)) return entryOf(path, FILE, { content: Buffer.from(content).toString() });
    const encoded = Buffer.from(content).toString('base64');
    const blob = await this.#ask('POST', 'git/blobs', { content: encoded, encoding: 'base64' });
    return entryOf(path, FILE, { sha: textAt(blob, 'sha') });
  }

  async #ask(method: string, path: string, body?: unknown): Promise<unknown> {
    const answer = await this.#send(method, path, body);
    if (answer.status < 300) return answer.body;
    throw new Error(`${method} ${path}: ${answer.status} ${JSON.stringify(answer.body)}`);
  }
}
