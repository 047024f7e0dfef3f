import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { blobId, sha256 } from '../../../src/lib/hash.ts';
import { type HttpAnswer, type HttpRequest, listen } from './http.ts';
import { at, textAt } from './json.ts';

/**
 * A repository on GitHub in memory that answers only the requests of saving. It serves tests of hundreds of histories,
 * for which the other server would take hours. The other server is checked against GitHub's own descriptions, and the
 * same savers are tested with both.
 */

/** Contents by path. */
export type Files = ReadonlyMap<string, string>;

interface Commit {
  readonly files: Files;
  readonly parents: readonly string[];
}

interface Pull {
  readonly number: number;
  readonly head: string;
  readonly base: string;
  title: string;
  body: string;
  state: 'open' | 'merged' | 'closed';
  /** The head after the pull request was closed. */
  headSha: string | undefined;
}

export type Changes = Readonly<Record<string, string | null>>;

const NAME = 'mona/talks';
const MISSING: HttpAnswer = { status: 404, body: { message: 'Not Found' } };
const refused = (message: string): HttpAnswer => ({
  status: 422,
  body: { message: 'Validation Failed', errors: [{ message }] },
});

export class SmallGitHub {
  readonly branches = new Map<string, string>();
  readonly pulls: Pull[] = [];
  readonly #commits = new Map<string, Commit>();
  readonly #trees = new Map<string, Files>();
  readonly #blobs = new Map<string, string>();
  /** A folder in which git merges files. */
  readonly #scratch: string;

  constructor(files: Files, scratch: string) {
    this.#scratch = scratch;
    this.branches.set('main', this.#commit(files, []));
  }

  /** Serves the repository until it is closed. */
  async listen(): Promise<{ url: string; close(): Promise<void> }> {
    return await listen(async (request) => this.#answer(request));
  }

  /** Returns the files of a commit. */
  filesOf(commit: string): Files {
    return this.#commits.get(commit)?.files ?? new Map();
  }

  /** Returns the head of a branch. Throws if there is no such branch. */
  headOf(branch: string): string {
    const head = this.branches.get(branch);
    if (head === undefined) throw new Error(`There is not a branch ${branch}.`);
    return head;
  }

  filesOn(branch: string): Files {
    return this.filesOf(this.headOf(branch));
  }

  /** Commits to a branch as a person does; null deletes. */
  push(branch: string, changes: Changes): void {
    const files = new Map(this.filesOn(branch));
    for (const [name, content] of Object.entries(changes)) {
      if (content === null) files.delete(name);
      else files.set(name, content);
    }
    this.branches.set(branch, this.#commit(files, [this.headOf(branch)]));
  }

  /** Closes a pull request. Its branch stays. */
  closePull(pull: Pull): void {
    pull.headSha = this.#headShaOf(pull);
    pull.state = 'closed';
  }

  /** Merges a pull request unless it conflicts. Returns whether it was merged. */
  mergePull(pull: Pull): boolean {
    const merged = this.#merged(pull);
    if (merged === undefined) return false;
    const parents = [this.headOf(pull.base), this.#headShaOf(pull)];
    pull.headSha = this.#headShaOf(pull);
    pull.state = 'merged';
    this.branches.set(pull.base, this.#commit(merged, parents));
    return true;
  }

  /** Deletes a branch, which closes its open pull requests. */
  deleteBranch(branch: string): void {
    for (const pull of this.pulls) if (pull.head === branch && pull.state === 'open') this.closePull(pull);
    this.branches.delete(branch);
  }

  #headShaOf({ head, headSha }: Pull): string {
    return headSha ?? this.branches.get(head) ?? '';
  }

  #commit(files: Files, parents: readonly string[]): string {
    const tree = this.#treeOf(files);
    const id = sha256(`${tree} ${parents.join()} ${this.#commits.size}`).slice(0, 40);
    this.#commits.set(id, { files: new Map(files), parents });
    return id;
  }

  #treeOf(files: Files): string {
    const sorted = [...files].sort(([a], [b]) => (a < b ? -1 : 1));
    for (const [, content] of sorted) this.#blobs.set(blobId(content), content);
    const id = sha256(JSON.stringify(sorted.map(([name, content]) => [name, blobId(content)]))).slice(0, 40);
    this.#trees.set(id, files);
    return id;
  }

  #ancestors(commit: string): ReadonlySet<string> {
    const seen = new Set<string>();
    const left = [commit];
    for (let next = left.pop(); next !== undefined; next = left.pop()) {
      if (seen.has(next)) continue;
      seen.add(next);
      left.push(...(this.#commits.get(next)?.parents ?? []));
    }
    return seen;
  }

  /** Returns the newest common commit. Commits are numbered in order. */
  #mergeBase(one: string, other: string): string | undefined {
    const both = this.#ancestors(one);
    const order = [...this.#commits.keys()];
    return [...this.#ancestors(other)]
      .filter((commit) => both.has(commit))
      .sort((a, b) => order.indexOf(b) - order.indexOf(a))[0];
  }

  #merged(pull: Pull): Files | undefined {
    const [ours, theirs] = [this.headOf(pull.base), this.#headShaOf(pull)];
    const [base, our, their] = [this.#mergeBase(ours, theirs) ?? '', ours, theirs].map((commit) =>
      this.filesOf(commit),
    );
    if (base === undefined || our === undefined || their === undefined) return undefined;
    const merged = new Map<string, string>();
    for (const name of new Set([...our.keys(), ...their.keys()])) {
      const [before, mine, other] = [base.get(name), our.get(name), their.get(name)];
      const content =
        mine === before
          ? other
          : other === before || other === mine
            ? mine
            : this.#mergedFile(before, mine, other);
      if (content === CONFLICT) return undefined;
      if (content !== undefined) merged.set(name, content);
    }
    return merged;
  }

  /** Lets git merge a file that both sides changed. */
  #mergedFile(...contents: readonly (string | undefined)[]): string | typeof CONFLICT {
    const [before, mine, other] = contents;
    if (before === undefined || mine === undefined || other === undefined) return CONFLICT;
    const names = ['mine', 'before', 'other'].map((name) => path.join(this.#scratch, name));
    for (const [index, content] of [mine, before, other].entries())
      writeFileSync(names[index] ?? '', content);
    try {
      return execFileSync('git', ['merge-file', '-p', ...names], {
        encoding: 'utf8',
        stdio: ['ignore', 'pipe', 'ignore'],
      });
    } catch {
      return CONFLICT;
    }
  }

  #answer({ method, path: asked, body }: HttpRequest): HttpAnswer {
    const url = new URL(asked, 'http://github');
    if (url.pathname === '/graphql') return this.#graphql(body);
    const route = decodeURIComponent(url.pathname).replace(`/repos/${NAME}`, '');
    const key = `${method} /${route.split('/').slice(1, 3).join('/')}`;
    const rest = route.split('/').slice(3).join('/');
    const answer = this.#routes[key] ?? this.#routes[`${method} /${route.split('/')[1] ?? ''}`];
    return (
      answer?.(rest === '' ? (route.split('/')[2] ?? '') : rest, body, url.searchParams) ?? {
        status: 501,
        body: { message: `${method} ${route}` },
      }
    );
  }

  readonly #routes: Readonly<
    Record<string, (rest: string, body: unknown, query: URLSearchParams) => HttpAnswer>
  > = {
    'GET /': () => ({ status: 200, body: { archived: false, default_branch: 'main' } }),
    'GET /git/ref': (ref) => {
      const sha = this.branches.get(ref.replace('heads/', ''));
      return sha === undefined ? MISSING : { status: 200, body: { ref: `refs/${ref}`, object: { sha } } };
    },
    'GET /git/matching-refs': (ref) => ({
      status: 200,
      body: [...this.branches]
        .filter(([name]) => `heads/${name}`.startsWith(ref))
        .map(([name, sha]) => ({ ref: `refs/heads/${name}`, object: { sha } })),
    }),
    'GET /git/commits': (oid) => {
      const commit = this.#commits.get(oid);
      return commit === undefined
        ? MISSING
        : { status: 200, body: { sha: oid, tree: { sha: this.#treeOf(commit.files) } } };
    },
    'GET /git/trees': (oid) => this.#listing(oid),
    'GET /git/blobs': (oid) => ({
      status: 200,
      body: { encoding: 'base64', content: Buffer.from(this.#blobs.get(oid) ?? '').toString('base64') },
    }),
    'GET /compare': (range) => {
      const [one = '', other = ''] = range.split('...');
      const sha = this.#mergeBase(one, other);
      return sha === undefined ? MISSING : { status: 200, body: { merge_base_commit: { sha } } };
    },
    'GET /commits': () => ({ status: 200, body: [] }),
    'GET /rules': () => ({ status: 200, body: [] }),
    'GET /branches': (name) => ({ status: 200, body: { name, protected: false } }),
    'POST /git/refs': (_, body) => {
      const name = textAt(body, 'ref').replace('refs/heads/', '');
      if (this.branches.has(name)) return { status: 422, body: { message: 'Reference already exists' } };
      this.branches.set(name, textAt(body, 'sha'));
      return { status: 201, body: {} };
    },
    'PATCH /git/refs': (ref, body) => {
      const [name, sha] = [ref.replace('heads/', ''), textAt(body, 'sha')];
      const head = this.branches.get(name);
      if (head === undefined || !this.#ancestors(sha).has(head))
        return { status: 422, body: { message: 'Update is not a fast forward' } };
      this.branches.set(name, sha);
      return { status: 200, body: {} };
    },
    'DELETE /git/refs': (ref) => {
      this.deleteBranch(ref.replace('heads/', ''));
      return { status: 204 };
    },
    'GET /pulls': (number, _, query) => {
      if (number !== '') return this.#pull(Number(number), (pull) => this.#shown(pull));
      const wanted = query.get('head');
      const found = this.pulls.filter(
        ({ head, base, state }) =>
          query.get('base') === base &&
          (wanted === null || wanted === `mona:${head}`) &&
          (query.get('state') === 'all' || state === 'open'),
      );
      return { status: 200, body: found.map((pull) => this.#shown(pull)).reverse() };
    },
    'POST /pulls': (_, body) => this.#open(body),
    'PATCH /pulls': (number, body) =>
      this.#pull(Number(number), (pull) => {
        for (const key of ['title', 'body'] as const) pull[key] = textIn(body, key) ?? pull[key];
        return this.#shown(pull);
      }),
  };

  #listing(oid: string): HttpAnswer {
    const files = this.#trees.get(oid);
    if (files === undefined) return MISSING;
    const names = [...files.keys()];
    const folders = new Set(
      names.flatMap((name) => name.split('/').map((_, index, parts) => parts.slice(0, index).join('/'))),
    );
    const tree = [
      ...[...folders]
        .filter((name) => name !== '')
        .map((name) => ({ path: name, type: 'tree', mode: '040000', sha: sha256(name).slice(0, 40) })),
      ...[...files].map(([name, content]) => ({
        path: name,
        type: 'blob',
        mode: '100644',
        sha: blobId(content),
      })),
    ];
    return { status: 200, body: { sha: oid, tree, truncated: false } };
  }

  #pull(number: number, use: (pull: Pull) => unknown): HttpAnswer {
    const pull = this.pulls[number - 1];
    return pull === undefined ? MISSING : { status: 200, body: use(pull) };
  }

  #shown(pull: Pull): object {
    const { number, head, base, title, body, state } = pull;
    return {
      number,
      title,
      body,
      html_url: `https://github.com/${NAME}/pull/${number}`,
      state: state === 'open' ? 'open' : 'closed',
      merged_at: state === 'merged' ? '2026-01-01T00:00:00Z' : null,
      head: { ref: head, sha: this.#headShaOf(pull), repo: { full_name: NAME } },
      base: { ref: base, sha: this.branches.get(base), repo: { full_name: NAME } },
      mergeable: state === 'open' ? this.#merged(pull) !== undefined : null,
    };
  }

  #open(body: unknown): HttpAnswer {
    const [head, base, title, text] = ['head', 'base', 'title', 'body'].map((key) => textIn(body, key) ?? '');
    if (head === undefined || base === undefined || title === undefined || text === undefined) return MISSING;
    const [from, into] = [this.branches.get(head), this.branches.get(base)];
    if (from === undefined || into === undefined || this.#ancestors(into).has(from))
      return refused(`No commits between ${base} and ${head}`);
    const open = this.pulls.find((pull) => pull.head === head && pull.base === base && pull.state === 'open');
    if (open !== undefined) return refused(`A pull request already exists for mona:${head}.`);
    const pull: Pull = {
      number: this.pulls.length + 1,
      head,
      base,
      title,
      body: text,
      state: 'open',
      headSha: undefined,
    };
    this.pulls.push(pull);
    return { status: 201, body: this.#shown(pull) };
  }

  #graphql(body: unknown): HttpAnswer {
    const input = at(body, 'variables', 'input');
    if (input === undefined)
      return {
        status: 200,
        body: { data: { viewer: { login: 'github-actions[bot]' }, repository: { ref: null } } },
      };
    const branch = textAt(input, 'branch', 'branchName');
    const head = this.branches.get(branch);
    if (head !== textAt(input, 'expectedHeadOid')) {
      const message = `Expected branch to point to "${textAt(input, 'expectedHeadOid')}" but it did not.`;
      return { status: 200, body: { errors: [{ type: 'STALE_DATA', message }] } };
    }
    const files = new Map(this.filesOf(head));
    for (const item of listIn(input, 'deletions')) {
      // GitHub refuses to delete a missing file.
      if (!files.delete(textAt(item, 'path'))) throw new Error(`${textAt(item, 'path')} is not there.`);
    }
    for (const item of listIn(input, 'additions'))
      files.set(textAt(item, 'path'), Buffer.from(textAt(item, 'contents'), 'base64').toString('utf8'));
    const oid = this.#commit(files, [head]);
    this.branches.set(branch, oid);
    return { status: 200, body: { data: { createCommitOnBranch: { commit: { oid } } } } };
  }
}

const CONFLICT = Symbol('conflict');

function textIn(body: unknown, key: string): string | undefined {
  const value = at(body, key);
  return typeof value === 'string' ? value : undefined;
}

function listIn(input: unknown, key: string): readonly unknown[] {
  const list = at(input, 'fileChanges', key);
  return Array.isArray(list) ? list : [];
}
