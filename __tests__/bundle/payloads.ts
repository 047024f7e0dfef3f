import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { at, listAt } from '../github/json.ts';
import { OWNER, REPO } from './github.ts';

/** Payloads of GitHub's webhooks, as the community collects them, moved to the repository of the tests. */
const file = createRequire(import.meta.url).resolve('@octokit/webhooks-examples');
const collected: readonly unknown[] = JSON.parse(readFileSync(file, 'utf8'));

const HERE = `${OWNER}/${REPO}`;

type Json = Readonly<Record<string, unknown>>;

/** The first example of an event that fits, with the repository of the tests, and changed members. */
export function payload(name: string, fits: (example: unknown) => boolean, changes: Json = {}): unknown {
  const events = collected.find((event) => at(event, 'name') === name);
  const example = listAt(events, 'examples').find(fits);
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
  /** The repository of the head, if it is another one. */
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

/** A push to a branch; without `before` the branch is new. */
export function push(ref: string, after: string, before = '0'.repeat(40)): unknown {
  return payload('push', (example) => String(at(example, 'ref')).startsWith('refs/heads/'), {
    ref,
    before,
    after,
  });
}
