import { at, isFiniteNumber, isString } from '../lib/guards.ts';
import type { Api } from './api.ts';
import { GitHubError, type GitHubTask } from './explain.ts';

/** An artifact of an earlier run. */
export interface PastArtifact {
  readonly id: number;
  /** Size of its archive in bytes. */
  readonly bytes: number;
  readonly runId: number;
}

/** Only the newest artifacts are listed. */
const MOST_LISTED = 20;

const READING: GitHubTask = { what: 'read artifacts of earlier runs', needs: 'actions: read' };

/** Artifacts of a repository. All methods throw GitHubError. */
export class PastArtifacts {
  readonly #api: Api;

  constructor(api: Api) {
    this.#api = api;
  }

  /** The artifacts with a name from runs for this repository's own commits, without expired ones; newest first. */
  async list(name: string): Promise<readonly PastArtifact[]> {
    const answer = await this.#api.rest('GET /actions/artifacts', READING, { name, per_page: MOST_LISTED });
    const listed = at(answer, 'artifacts');
    return Array.isArray(listed) ? listed.filter(isOurs).flatMap(readArtifact) : [];
  }

  /** The file name of a run's workflow. */
  async workflowOf(runId: number): Promise<string | undefined> {
    const path = at(await this.#api.rest('GET /actions/runs/{runId}', READING, { runId }), 'path');
    return isString(path) ? path.replace(/@.*$/s, '').replace(/^.*\//s, '') : undefined;
  }

  /** The URL of its archive, valid for a minute. It is signed, so it needs no token and must not get one. */
  async archiveOf({ id }: PastArtifact): Promise<URL> {
    const route = 'GET /actions/artifacts/{id}/zip';
    const location = await this.#api.locationOf(route, READING, { id });
    if (URL.canParse(location)) return new URL(location);
    throw new GitHubError('refused', 'GitHub does not say where an artifact is.');
  }
}

/** Whether it is not from a run for a fork, whose artifacts are untrusted. */
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
