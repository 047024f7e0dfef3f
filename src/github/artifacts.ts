import { at, isFiniteNumber, isString } from '../lib/guards.ts';
import type { Api } from './api.ts';
import { GitHubError, type GitHubTask } from './explain.ts';

/** An artifact that an earlier run left. */
export interface PastArtifact {
  readonly id: number;
  /** Bytes of its archive. */
  readonly bytes: number;
  readonly runId: number;
}

/** More are not listed. */
const MOST_LISTED = 20;

const READING: GitHubTask = { what: 'read artifacts of earlier runs', needs: 'actions: read' };

/** Artifacts of a repository. All methods throw GitHubError. */
export class PastArtifacts {
  readonly #api: Api;

  constructor(api: Api) {
    this.#api = api;
  }

  /** Those of a name that runs of this repository's own commits left and that have not expired; the newest first. */
  async list(name: string): Promise<readonly PastArtifact[]> {
    const answer = await this.#api.rest('GET /actions/artifacts', READING, { name, per_page: MOST_LISTED });
    const listed = at(answer, 'artifacts');
    return Array.isArray(listed) ? listed.filter(isOurs).flatMap(readArtifact) : [];
  }

  /** The name of the file of the workflow that a run is of. */
  async workflowOf(runId: number): Promise<string | undefined> {
    const path = at(await this.#api.rest('GET /actions/runs/{runId}', READING, { runId }), 'path');
    return isString(path) ? path.replace(/@.*$/s, '').replace(/^.*\//s, '') : undefined;
  }

  /** Where its archive can be had for a minute: an address with a signature, which needs no token and must get none. */
  async archiveOf({ id }: PastArtifact): Promise<URL> {
    const route = 'GET /actions/artifacts/{id}/zip';
    const location = await this.#api.locationOf(route, READING, { id });
    if (URL.canParse(location)) return new URL(location);
    throw new GitHubError('refused', 'GitHub does not say where an artifact is.');
  }
}

/** Not of a fork: what its runs leave is a stranger's. */
const isOurs = (item: unknown): boolean => {
  const run = at(item, 'workflow_run');
  const repository = at(run, 'repository_id');
  return (
    at(item, 'expired') === false &&
    isFiniteNumber(repository) &&
    repository === at(run, 'head_repository_id')
  );
};

function readArtifact(item: unknown): PastArtifact[] {
  const [id, bytes, runId] = [at(item, 'id'), at(item, 'size_in_bytes'), at(item, 'workflow_run', 'id')];
  if (!isFiniteNumber(id) || !isFiniteNumber(bytes) || !isFiniteNumber(runId)) return [];
  return [{ id, bytes, runId }];
}
