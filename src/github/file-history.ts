import { at, isFiniteNumber, isString } from '../lib/guards.ts';
import type { Api } from './api.ts';
import type { GitHubTask } from './explain.ts';

/** A version of a file that some commit has. */
export interface FileVersion {
  /** The id of its content. */
  readonly id: string;
  readonly bytes: number;
  /** Undefined if GitHub leaves it out of a list: above 512,000 bytes, and if it is not text. */
  readonly text: string | undefined;
}

const VERSIONS = `query ($owner: String!, $name: String!, $from: String!, $path: String!, $most: Int!) {
  repository(owner: $owner, name: $name) {
    object(expression: $from) {
      ... on Commit {
        history(first: $most, path: $path) {
          nodes { file(path: $path) { object { ... on Blob { oid byteSize isTruncated text } } } }
        }
      }
    }
  }
}`;

/**
 * The versions of a file after each of the `most` newest commits that changed it, newest first, without repetitions.
 * `from` is a commit or a branch, such as `refs/heads/main`. It takes one request, which is sent only once. Throws
 * GitHubError. https://docs.github.com/en/graphql/reference/objects#commit
 */
export async function fileVersions(
  api: Api,
  from: string,
  path: string,
  most: number,
): Promise<readonly FileVersion[]> {
  const task: GitHubTask = { what: `read the history of ${path}`, needs: 'contents: read' };
  const variables = { owner: api.owner, name: api.repo, from, path, most };
  const answer = await api.queryOnce(VERSIONS, task, variables);
  const nodes = at(answer, 'repository', 'object', 'history', 'nodes');
  const found = new Map<string, FileVersion>();
  for (const node of Array.isArray(nodes) ? nodes : []) {
    const version = readVersion(at(node, 'file', 'object'));
    if (version !== undefined && !found.has(version.id)) found.set(version.id, version);
  }
  return [...found.values()];
}

function readVersion(blob: unknown): FileVersion | undefined {
  const [id, bytes, text] = [at(blob, 'oid'), at(blob, 'byteSize'), at(blob, 'text')];
  if (!isString(id) || !isFiniteNumber(bytes)) return undefined;
  const isWhole = at(blob, 'isTruncated') === false && isString(text);
  return { id, bytes, text: isWhole ? text : undefined };
}
