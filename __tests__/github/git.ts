import type { HttpAnswer } from './http.ts';
import { at, listAt, textAt } from './json.ts';

/** What a path holds: a file of mode 100644 by its content, or anything that git can hold by its object id. */
export type Content = string | Uint8Array | TreeEntry;

/** Paths and what they shall hold; `null` deletes. */
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

/** Sends a request to the repository and gives its answer, whatever its status. */
export type Send = (method: string, path: string, body?: unknown) => Promise<HttpAnswer>;

const SUBMODULE = '160000';

/** A repository through the git database of GitHub's REST API. */
export class GitRepository {
  readonly #send: Send;

  constructor(send: Send) {
    this.#send = send;
  }

  /** The commit at the head of a branch, if there is such a branch. */
  async find(branch: string): Promise<string | undefined> {
    const { status, body } = await this.#send('GET', `git/ref/heads/${encodeURI(branch)}`);
    return status === 404 ? undefined : textAt(body, 'object', 'sha');
  }

  /** The commit at the head of a branch. */
  async head(branch: string): Promise<string> {
    const oid = await this.find(branch);
    if (oid === undefined) throw new Error(`There is no branch ${branch}.`);
    return oid;
  }

  /** All files, links and submodules at the head of a branch. */
  async tree(branch: string): Promise<Map<string, TreeEntry>> {
    return this.#treeOf(await this.head(branch));
  }

  async #treeOf(commit: string): Promise<Map<string, TreeEntry>> {
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

  /** The commits of a branch by first parents, the newest first. */
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

  /** Writes a commit that no branch points to yet. */
  async write(
    parent: string | undefined,
    changes: Changes,
    message: string,
    author: Person,
  ): Promise<string> {
    // All entries and no base: the emulator would keep a folder whose last file is deleted, which git does not.
    const entries = parent === undefined ? new Map<string, TreeEntry>() : await this.#treeOf(parent);
    for (const [path, content] of Object.entries(changes)) {
      if (content === null) entries.delete(path);
      else entries.set(path, await this.#entry(content));
    }
    const tree = await this.#ask('POST', 'git/trees', {
      tree: [...entries].map(([path, { mode, oid }]) => ({
        path,
        mode,
        type: mode === SUBMODULE ? 'commit' : 'blob',
        sha: oid,
      })),
    });
    const commit = await this.#ask('POST', 'git/commits', {
      message,
      tree: textAt(tree, 'sha'),
      parents: parent === undefined ? [] : [parent],
      author,
    });
    return textAt(commit, 'sha');
  }

  /** Points a branch at a commit; throws if that is no fast-forward. */
  async point(branch: string, oid: string): Promise<void> {
    const exists = (await this.find(branch)) !== undefined;
    if (exists) await this.#ask('PATCH', `git/refs/heads/${encodeURI(branch)}`, { sha: oid, force: false });
    else await this.#ask('POST', 'git/refs', { ref: `refs/heads/${branch}`, sha: oid });
  }

  async #entry(content: Content): Promise<TreeEntry> {
    if (typeof content !== 'string' && !(content instanceof Uint8Array)) return content;
    const encoded = Buffer.from(content).toString('base64');
    const blob = await this.#ask('POST', 'git/blobs', { content: encoded, encoding: 'base64' });
    return { mode: '100644', oid: textAt(blob, 'sha') };
  }

  async #ask(method: string, path: string, body?: unknown): Promise<unknown> {
    const answer = await this.#send(method, path, body);
    if (answer.status < 300) return answer.body;
    throw new Error(`${method} ${path}: ${answer.status} ${JSON.stringify(answer.body)}`);
  }
}
