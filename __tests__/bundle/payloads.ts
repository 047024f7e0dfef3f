import { at } from '../servers/github/json.ts';
import { webhooks } from '../servers/github/webhooks.ts';
import { OWNER, REPO } from './repository-name.ts';

const HERE = `${OWNER}/${REPO}`;

type Json = Readonly<Record<string, unknown>>;

/**
 * Returns the first matching example of an event from GitHub's webhooks, with the repository of the tests and changed
 * members.
 */
export function payload(name: string, fits: (example: unknown) => boolean, changes: Json = {}): unknown {
  const example = webhooks.find((event) => event.name === name)?.examples.find(fits);
  if (example === undefined) throw new Error(`There is no such example of ${name}.`);
  const moved: unknown = JSON.parse(JSON.stringify(example).replaceAll('Codertocat/Hello-World', HERE));
  return merged(moved, changes);
}

function merged(value: unknown, changes: Json): unknown {
  const entries = Object.entries(changes).map(([name, change]) => {
    const isObject = typeof change === 'object' && change !== null && !Array.isArray(change);
    return [name, isObject ? merged(at(value, name), { ...change }) : change];
  });
  return { ...Object(value), ...Object.fromEntries(entries) };
}

export interface Branches {
  readonly number?: number;
  readonly headSha: string;
  readonly baseSha: string;
  /** The repository of the head, if it is a fork. */
  readonly fork?: string;
  readonly author?: string;
}

/** A pull request from `changes` into `main`. */
export function pullRequest({
  number = 2,
  headSha,
  baseSha,
  fork = HERE,
  author = 'octocat',
}: Branches): unknown {
  return payload('pull_request', (example) => at(example, 'action') === 'synchronize', {
    number,
    pull_request: {
      number,
      user: { login: author },
      head: { ref: 'changes', sha: headSha, repo: { full_name: fork, fork: fork !== HERE } },
      base: { ref: 'main', sha: baseSha },
    },
  });
}

/** The heads of the branches `main` and `changes`. */
export interface BranchHeads {
  readonly main: string;
  readonly changes: string;
}

/** The repository of a stranger. */
export const FORK = 'stranger/octo-repo';

/** Pull requests from `changes` into `main`, of different authors and states. */
export const pulls = {
  own: ({ main, changes }: BranchHeads): unknown => pullRequest({ headSha: changes, baseSha: main }),
  fromFork: ({ main, changes }: BranchHeads): unknown =>
    pullRequest({ headSha: changes, baseSha: main, fork: FORK }),
  ofDependabot: ({ main, changes }: BranchHeads): unknown =>
    pullRequest({ headSha: changes, baseSha: main, author: 'dependabot[bot]' }),
  merged: (pull: unknown): unknown =>
    merged(pull, { action: 'closed', pull_request: { state: 'closed', merged: true } }),
};

const NO_COMMIT = '0'.repeat(40);

/** A push to a branch. Without `before`, the branch is new. */
export function push(ref: string, after: string, before = NO_COMMIT, forced = false): unknown {
  return payload('push', (example) => String(at(example, 'ref')).startsWith('refs/heads/'), {
    ref,
    before,
    after,
    created: before === NO_COMMIT,
    deleted: false,
    forced,
  });
}
