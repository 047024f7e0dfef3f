import { at, isString } from '../lib/guards.ts';
import type { Allowance, RemainingRequests } from './allowance.ts';
import { type Api, openApi, type Tagged, textAt, undefinedIfMissing, type Wait } from './api.ts';
import { PastArtifacts } from './artifacts.ts';
import { Comments } from './comments.ts';
import type { Event } from './event.ts';
import { GitHubError, type GitHubTask } from './explain.ts';
import { type FileVersion, fileVersions } from './file-history.ts';
import { checkMayCommit, createCommit, type NewCommit } from './new-commit.ts';
import { PullRequests } from './pull-requests.ts';
import { type PushRight, readPushRight } from './push-right.ts';
import { Rules } from './rules.ts';
import { type Tree, Trees } from './trees.ts';
import { WorkflowRuns } from './workflow-runs.ts';

export type { CommitEntry, Tree } from './trees.ts';

export interface Commit {
  readonly oid: string;
  /** Object id of its tree. */
  readonly tree: string;
}

/** A file of a commit. */
interface CommitFile {
  /** Object id of its content. */
  readonly id: string;
  /** Reads its content. Throws GitHubError. */
  read(): Promise<Uint8Array>;
}

/** One repository on GitHub. All methods throw GitHubError. */
export class GitHubClient {
  readonly comments: Comments;
  readonly pullRequests: PullRequests;
  readonly rules: Rules;
  readonly artifacts: PastArtifacts;
  readonly runs: WorkflowRuns;
  readonly #api: Api;
  readonly #trees: Trees;
  readonly #heads = new Map<string, Tagged>();
  readonly #commits = new Map<string, Commit>();

  constructor(api: Api) {
    this.#api = api;
    this.rules = new Rules(api);
    this.#trees = new Trees(api);
    this.artifacts = new PastArtifacts(api);
    this.runs = new WorkflowRuns(api);
    this.comments = new Comments(api);
    this.pullRequests = new PullRequests(api);
  }

  /** The requests left before the rate limit, as last reported; undefined if not reported. */
  remainingRequests(resource: Parameters<Allowance['remaining']>[0]): RemainingRequests | undefined {
    return this.#api.allowance.remaining(resource);
  }

  /** The commit that a branch points to; undefined if the branch does not exist. */
  async head(branch: string): Promise<Commit | undefined> {
    const oid = await this.headId(branch);
    return oid === undefined ? undefined : await this.commit(oid);
  }

  /**
   * The id of the commit that a branch points to; undefined if the branch does not exist. Repeated requests are
   * conditional.
   */
  async headId(branch: string): Promise<string | undefined> {
    const task = reading(`read the branch ${branch}`);
    const before = this.#heads.get(branch);
    const found = await this.#api
      .ifChanged('GET /git/ref/{ref}', task, { ref: `heads/${branch}` }, before)
      .catch(undefinedIfMissing);
    if (found === undefined) return undefined;
    this.#heads.set(branch, found);
    return textAt(found.data, 'object', 'sha');
  }

  /** The commits of a branch and of branches with the same name and a number, such as `name-2`, as texts to compare. */
  async numberedHeads(branch: string): Promise<readonly string[]> {
    const task = reading(`read the branches ${branch}`);
    const route = 'GET /git/matching-refs/{ref}';
    const key = `${branch}-`;
    const found = await this.#api.ifChanged(route, task, { ref: `heads/${branch}` }, this.#heads.get(key));
    this.#heads.set(key, found);
    const refs: unknown[] = Array.isArray(found.data) ? found.data : [];
    const start = `refs/heads/${branch}`;
    const isOne = (name: string): boolean =>
      name.startsWith(start) && /^(-\d+)?$/.test(name.slice(start.length));
    return refs.flatMap((item) => {
      const [name, oid] = [at(item, 'ref'), at(item, 'object', 'sha')];
      return isString(name) && isString(oid) && isOne(name) ? [`${name} ${oid}`] : [];
    });
  }

  /** Undefined if the commit does not exist. Commits never change, so each is requested only once. */
  async commit(oid: string): Promise<Commit | undefined> {
    const known = this.#commits.get(oid);
    if (known !== undefined) return known;
    const task = reading(`read the commit ${oid}`);
    const found = await this.#api.find('GET /git/commits/{oid}', task, { oid });
    if (found === undefined) return undefined;
    const commit = { oid, tree: textAt(found, 'tree', 'sha') };
    this.#commits.set(oid, commit);
    return commit;
  }

  /** The newest common ancestor of two commits. */
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

  /** The files of a tree, as returned by Trees.read(). */
  async tree(oid: string, paths: readonly string[]): Promise<Tree> {
    return await this.#trees.read(oid, paths);
  }

  /** The paths of files that differ between two trees. */
  async changedPaths(before: string, after: string): Promise<readonly string[]> {
    return await this.#trees.changed(before, after);
  }

  /** The id of the last commit that changed a path, in the history of `oid`; undefined if there is none. */
  async lastCommit(oid: string, path: string): Promise<string | undefined> {
    const task = reading(`list the commits of ${path}`);
    const answer = await this.#api.rest('GET /commits', task, { sha: oid, path, per_page: 1 });
    const sha = Array.isArray(answer) ? at(answer[0], 'sha') : undefined;
    return isString(sha) ? sha : undefined;
  }

  /**
   * A file of a commit, with one request up to 1 MB and two beyond; undefined if there is none. GitHub also answers for
   * commits that no branch has any more. https://docs.github.com/en/rest/repos/contents#get-repository-content
   */
  async fileAt(commit: string, path: string): Promise<CommitFile | undefined> {
    const answer = await this.#api
      .restOnce('GET /contents/{path}', reading(`read ${path}`), { path, ref: commit })
      .catch(undefinedIfMissing);
    const [id, content] = [at(answer, 'sha'), at(answer, 'content')];
    if (at(answer, 'type') !== 'file' || !isString(id)) return undefined;
    const isWhole = at(answer, 'encoding') === 'base64' && isString(content);
    return { id, read: async () => (isWhole ? Buffer.from(content, 'base64') : await this.readBlob(id)) };
  }

  /** The newest versions of a file in the history of a branch, as returned by fileVersions(). */
  async versionsOn(branch: string, path: string, most: number): Promise<readonly FileVersion[]> {
    return await fileVersions(this.#api, `refs/heads/${branch}`, path, most);
  }

  /** The content of a file, at most 100 MB: https://docs.github.com/en/rest/git/blobs#get-a-blob */
  async readBlob(oid: string): Promise<Uint8Array> {
    const answer = await this.#api.rest('GET /git/blobs/{oid}', reading('read a file'), { oid });
    if (at(answer, 'encoding') !== 'base64') {
      throw new GitHubError('refused', `GitHub sent no content for the file ${oid}.`);
    }
    return Buffer.from(textAt(answer, 'content'), 'base64');
  }

  /** Commits files and deletions, as createCommit() does, and returns the commit's id. */
  async commitOnBranch(commit: NewCommit): Promise<string> {
    return await createCommit(this.#api, commit);
  }

  /** Throws if the token may not commit. */
  async checkMayCommit(branch: string): Promise<void> {
    await checkMayCommit(this.#api, branch);
  }

  /** The right of the token to push, as readPushRight() returns it. */
  async pushRight(branch: string): Promise<PushRight> {
    return await readPushRight(this.#api, branch);
  }

  /** Creates a branch. Returns false, and leaves the branch as it is, if it already exists. */
  async createBranch(branch: string, oid: string): Promise<boolean> {
    const task = writing(`create the branch ${branch}`);
    try {
      await this.#api.rest('POST /git/refs', task, { ref: `refs/heads/${branch}`, sha: oid });
      return true;
    } catch (error) {
      if (error instanceof GitHubError && error.kind === 'exists') return false;
      throw error;
    }
  }

  /** Fast-forwards a branch to a commit. */
  async forwardBranch(branch: string, oid: string): Promise<void> {
    const parameters = { ref: `heads/${branch}`, sha: oid, force: false };
    await this.#api.rest('PATCH /git/refs/{ref}', writing(`move the branch ${branch}`), parameters);
  }

  async deleteBranch(branch: string): Promise<void> {
    await this.#api.find('DELETE /git/refs/{ref}', writing(`delete the branch ${branch}`), {
      ref: `heads/${branch}`,
    });
  }

  /** Waits before the n-th retry of a request that competes with other runs. */
  async pauseRandomly(retry: number): Promise<undefined> {
    await this.#api.pauseRandomly(retry);
  }

  /** Waits before the n-th retry. */
  async pause(retry: number): Promise<undefined> {
    await this.#api.pause(retry);
  }
}

/** Connects to the repository of the event, at GITHUB_API_URL. */
export async function connect(token: string, event: Event, wait?: Wait): Promise<GitHubClient> {
  if (token === '')
    throw new GitHubError('bad-token', 'token: it is empty. Leave it out to use GITHUB_TOKEN.');
  return new GitHubClient(await openApi(token, event.owner, event.repo, wait));
}

const reading = (what: string): GitHubTask => ({ what, needs: 'contents: read' });
const writing = (what: string): GitHubTask => ({ what, needs: 'contents: write' });
