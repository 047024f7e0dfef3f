import { at, isObject, isString } from '../lib/guards.ts';
import { type Api, openApi, textAt, type Wait } from './api.ts';
import { Comments } from './comments.ts';
import type { Event } from './event.ts';
import { GitHubError, type Task } from './explain.ts';
import { PullRequests } from './pull-requests.ts';

export interface Commit {
  readonly oid: string;
  /** Object id of its tree. */
  readonly tree: string;
}

/** What stands at a path of a commit: a file or link, a folder, or a submodule. */
export interface Entry {
  readonly type: 'blob' | 'tree' | 'commit';
  /** As git writes it, such as `100644`. */
  readonly mode: string;
  readonly oid: string;
}

export type Tree = ReadonlyMap<string, Entry>;

export interface NewCommit {
  readonly branch: string;
  /** The commit is refused as stale if the branch is elsewhere. */
  readonly expectedHead: string;
  readonly headline: string;
  readonly body: string;
  readonly files: readonly { readonly path: string; readonly content: Uint8Array }[];
  /** Paths of files to delete: all must be there, and none may be among the files. */
  readonly removed: readonly string[];
}

/** No commit has this id, so that no branch can be there. */
const NO_COMMIT = '0'.repeat(40);

const EMPTY_COMMIT = { expectedHead: NO_COMMIT, headline: 'Check', body: '', files: [], removed: [] };

const CREATE_COMMIT = `mutation ($input: CreateCommitOnBranchInput!) {
  createCommitOnBranch(input: $input) { commit { oid } }
}`;

/** One repository on GitHub. All methods throw GitHubError. */
export class GitHubClient {
  readonly comments: Comments;
  readonly pullRequests: PullRequests;
  readonly #api: Api;

  constructor(api: Api) {
    this.#api = api;
    this.comments = new Comments(api);
    this.pullRequests = new PullRequests(api);
  }

  /** Throws if the token is not accepted or may not see the repository. */
  async checkAccess(): Promise<void> {
    await this.#api.rest('GET', reading('read the repository'));
  }

  /** The commit that a branch points to; undefined if there is no such branch. */
  async head(branch: string): Promise<Commit | undefined> {
    const task = reading(`read the branch ${branch}`);
    const found = await this.#api.find('GET /git/ref/{ref}', task, { ref: `heads/${branch}` });
    return found === undefined ? undefined : await this.commit(textAt(found, 'object', 'sha'));
  }

  /** Undefined if there is no such commit. */
  async commit(oid: string): Promise<Commit | undefined> {
    const task = reading(`read the commit ${oid}`);
    const found = await this.#api.find('GET /git/commits/{oid}', task, { oid });
    return found === undefined ? undefined : { oid, tree: textAt(found, 'tree', 'sha') };
  }

  /** The newest commit that two have in common. */
  async mergeBase(base: string, head: string): Promise<string> {
    const parameters = { basehead: `${base}...${head}`, per_page: 1 };
    const answer = await this.#api.rest('GET /compare/{basehead}', reading('compare commits'), parameters);
    return textAt(answer, 'merge_base_commit', 'sha');
  }

  async defaultBranch(): Promise<string> {
    return textAt(await this.#api.rest('GET', reading('read the repository')), 'default_branch');
  }

  async hasTag(name: string): Promise<boolean> {
    const task = reading(`read the tag ${name}`);
    return (await this.#api.find('GET /git/ref/{ref}', task, { ref: `tags/${name}` })) !== undefined;
  }

  /** The tree of a commit; of one too large for a single answer, only the folders that lead to the paths. */
  async tree(oid: string, paths: readonly string[]): Promise<Tree> {
    const whole = await this.#readTree(oid, true);
    return whole.truncated ? await this.#walk(oid, '', paths) : whole.entries;
  }

  async #walk(oid: string, folder: string, paths: readonly string[]): Promise<Tree> {
    const { entries } = await this.#readTree(oid, false);
    const all = new Map<string, Entry>();
    for (const [name, entry] of entries) {
      const path = `${folder}${name}`;
      all.set(path, entry);
      const leads = entry.type === 'tree' && paths.some((wanted) => wanted.startsWith(`${path}/`));
      const inside = leads ? await this.#walk(entry.oid, `${path}/`, paths) : [];
      for (const [inner, innerEntry] of inside) all.set(inner, innerEntry);
    }
    return all;
  }

  /** https://docs.github.com/en/rest/git/trees#get-a-tree: 100,000 entries and 7 MB at most, if recursive. */
  async #readTree(oid: string, recursive: boolean): Promise<{ entries: Tree; truncated: boolean }> {
    const parameters = recursive ? { oid, recursive: 'true' } : { oid };
    const answer = await this.#api.rest('GET /git/trees/{oid}', reading('read the files'), parameters);
    const listed = at(answer, 'tree');
    if (!Array.isArray(listed)) throw new GitHubError('refused', `GitHub sent no files for the tree ${oid}.`);
    const entries = new Map(listed.map(readEntry).filter((entry) => entry !== undefined));
    return { entries, truncated: at(answer, 'truncated') === true };
  }

  /** The content of a file: https://docs.github.com/en/rest/git/blobs#get-a-blob, 100 MB at most. */
  async readBlob(oid: string): Promise<Uint8Array> {
    const answer = await this.#api.rest('GET /git/blobs/{oid}', reading('read a file'), { oid });
    if (at(answer, 'encoding') !== 'base64') {
      throw new GitHubError('refused', `GitHub sent no content for the file ${oid}.`);
    }
    return Buffer.from(textAt(answer, 'content'), 'base64');
  }

  /** Commits files and deletions, all or nothing, signed by GitHub, and gives the commit's id. Not sent again if unclear. */
  async commitOnBranch(commit: NewCommit): Promise<string> {
    const input = {
      branch: { repositoryNameWithOwner: `${this.#api.owner}/${this.#api.repo}`, branchName: commit.branch },
      expectedHeadOid: commit.expectedHead,
      message: { headline: commit.headline, body: commit.body },
      fileChanges: {
        additions: commit.files.map(addition),
        deletions: commit.removed.map((path) => ({ path })),
      },
    };
    const task = writing(`commit to the branch ${commit.branch}`);
    const answer = await this.#api.mutate(CREATE_COMMIT, task, { input });
    return textAt(answer, 'createCommitOnBranch', 'commit', 'oid');
  }

  /** Throws if the token may not commit, without a commit: it asks for one on a head that cannot be. */
  async checkMayCommit(branch: string): Promise<void> {
    try {
      await this.commitOnBranch({ ...EMPTY_COMMIT, branch });
    } catch (error) {
      const tells = error instanceof GitHubError && ['bad-token', 'forbidden'].includes(error.kind);
      if (tells) throw error;
    }
  }

  /** A branch that exists already is left where it is. */
  async createBranch(branch: string, oid: string): Promise<void> {
    const task = writing(`create the branch ${branch}`);
    try {
      await this.#api.rest('POST /git/refs', task, { ref: `refs/heads/${branch}`, sha: oid });
    } catch (error) {
      if (!(error instanceof GitHubError) || error.kind !== 'exists') throw error;
    }
  }

  async deleteBranch(branch: string): Promise<void> {
    await this.#api.find('DELETE /git/refs/{ref}', writing(`delete the branch ${branch}`), {
      ref: `heads/${branch}`,
    });
  }

  /** Waits before the n-th retry. */
  async pause(retry: number): Promise<void> {
    await this.#api.pause(retry);
  }
}

/** Connects to the repository of the event, at GITHUB_API_URL. */
export async function connect(token: string, event: Event, wait?: Wait): Promise<GitHubClient> {
  if (token === '')
    throw new GitHubError('bad-token', 'token: it is empty. Leave it out to use GITHUB_TOKEN.');
  return new GitHubClient(await openApi(token, event.owner, event.repo, wait));
}

const reading = (what: string): Task => ({ what, needs: 'contents: read' });
const writing = (what: string): Task => ({ what, needs: 'contents: write' });

function addition({ path, content }: NewCommit['files'][number]): { path: string; contents: string } {
  return { path, contents: Buffer.from(content).toString('base64') };
}

function readEntry(item: unknown): readonly [string, Entry] | undefined {
  if (!isObject(item)) return undefined;
  const { path, mode, type, sha } = item;
  if (!isString(path) || !isString(mode) || !isString(sha)) return undefined;
  if (type !== 'blob' && type !== 'tree' && type !== 'commit') return undefined;
  return [path, { type, mode, oid: sha }];
}
