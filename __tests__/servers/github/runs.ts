import { createHash } from 'node:crypto';
import { problem } from './answers.ts';
import { type Gap, get } from './gap.ts';
import type { HttpAnswer } from './http.ts';
import { textAt } from './json.ts';
import { pageOf } from './paging.ts';

/** An artifact of a finished run. */
export interface PastArtifact {
  readonly name: string;
  /** The ZIP archive. */
  readonly archive: Buffer;
  /** In 90 days if not given. After this time it cannot be downloaded. */
  readonly expiresAt?: Date;
}

/** A run of a workflow. */
export interface PastRun {
  /** Counted from 1,000 if not given. */
  readonly id?: number;
  /** The name of the workflow file. */
  readonly workflow: string;
  readonly branch: string;
  readonly sha: string;
  readonly event?: string;
  /** `null` while the run is in progress. */
  readonly conclusion?: string | null;
  readonly attempt?: number;
  readonly createdAt?: Date;
  readonly artifacts?: readonly PastArtifact[];
  /** The repository of the commit, if it is a fork: `owner/name`, or `null` if it was deleted. */
  readonly headRepository?: string | null;
}

type Run = Required<Omit<PastRun, 'headRepository'>> & Pick<PastRun, 'headRepository'>;
type Artifact = Required<PastArtifact> & { readonly id: number; readonly run: Run };

/** A job as it is displayed. */
interface Job {
  readonly name: string;
  readonly run: number;
}

const FIRST_RUN = 1000;
const FIRST_JOB = 51_725_241_953;
const DAY_MS = 24 * 60 * 60 * 1000;
const RETENTION_DAYS = 90;

/** The URL path of archive downloads, which represents a storage on another host. */
export const ARCHIVES = '/archives-of-artifacts/';

/** Runs of workflows and their artifacts, newest first. */
export class Runs {
  readonly #runs: Run[] = [];
  readonly #artifacts: Artifact[] = [];
  readonly #jobs: Job[] = [];

  add(run: PastRun): number {
    const id = run.id ?? FIRST_RUN + this.#runs.length;
    const { createdAt = new Date() } = run;
    const whole = { event: 'push', conclusion: 'success', attempt: 1, artifacts: [], ...run, id, createdAt };
    this.#runs.unshift(whole);
    const expiresAt = new Date(createdAt.getTime() + RETENTION_DAYS * DAY_MS);
    for (const artifact of whole.artifacts) {
      const number = this.#artifacts.length + 1;
      this.#artifacts.unshift({ expiresAt, ...artifact, id: number, run: whole });
    }
    return id;
  }

  /** Adds a job in progress. Returns its id, which is also that of its check run. */
  addJob(name: string, run = FIRST_RUN): number {
    return this.#jobs.push({ name, run }) + FIRST_JOB;
  }

  job(id: number): Job | undefined {
    return this.#jobs[id - FIRST_JOB - 1];
  }

  runs(fits: (run: Run) => boolean = () => true): readonly Run[] {
    return this.#runs.filter(fits);
  }

  artifacts(fits: (artifact: Artifact) => boolean = () => true): readonly Artifact[] {
    return this.#artifacts.filter(fits);
  }

  /** Returns the response for a URL under `ARCHIVES`. */
  download(path: string): HttpAnswer {
    const id = Number(path.replace(/^.*\/|\?.*$/g, ''));
    const [artifact] = this.artifacts((candidate) => candidate.id === id);
    if (artifact === undefined) return { status: 404 };
    return { status: 200, headers: { 'content-type': 'application/zip' }, bytes: artifact.archive };
  }
}

const isExpired = ({ expiresAt }: Artifact): boolean => expiresAt.getTime() < Date.now();
const nodeId = (kind: string, id: number): string => Buffer.from(`${kind}${id}`).toString('base64');

/** Returns a list with its total length. */
function listed(url: URL, name: string, items: readonly object[]): HttpAnswer {
  const page = pageOf(items, url);
  const body = { total_count: items.length, [name]: page.items };
  return { status: 200, headers: page.headers, body };
}

const NOT_FOUND = problem(404, 'Not Found');

const showArtifact = (artifact: Artifact, base: string): object => {
  const { id, name, archive, run } = artifact;
  return {
    id,
    node_id: nodeId('Artifact', id),
    name,
    size_in_bytes: archive.length,
    url: `${base}/actions/artifacts/${id}`,
    archive_download_url: `${base}/actions/artifacts/${id}/zip`,
    expired: isExpired(artifact),
    digest: `sha256:${createHash('sha256').update(archive).digest('hex')}`,
    created_at: run.createdAt.toISOString(),
    updated_at: run.createdAt.toISOString(),
    expires_at: artifact.expiresAt.toISOString(),
    workflow_run: {
      id: run.id,
      repository_id: 1,
      head_repository_id: 1,
      head_branch: run.branch,
      head_sha: run.sha,
    },
  };
};

const listArtifacts: Gap = async ({ path }, _rest, { api, repository, runs }, [, run]) => {
  const url = new URL(path, api);
  const name = url.searchParams.get('name');
  const found = runs.artifacts(
    (artifact) =>
      (run === undefined || artifact.run.id === Number(run)) && (name === null || artifact.name === name),
  );
  const isRun = run === undefined || runs.runs(({ id }) => id === Number(run)).length > 0;
  const shown = found.map((artifact) => showArtifact(artifact, `${api}${repository}`));
  return isRun ? listed(url, 'artifacts', shown) : NOT_FOUND;
};

const oneArtifact: Gap = async (_request, _rest, { api, repository, runs }, [, id]) => {
  const [artifact] = runs.artifacts((candidate) => candidate.id === Number(id));
  if (artifact === undefined) return NOT_FOUND;
  return { status: 200, body: showArtifact(artifact, `${api}${repository}`) };
};

/** Source: https://docs.github.com/rest/actions/artifacts#download-an-artifact */
const download: Gap = async (_request, _rest, { api, runs }, [, id]) => {
  const [artifact] = runs.artifacts((candidate) => candidate.id === Number(id));
  if (artifact === undefined) return NOT_FOUND;
  if (isExpired(artifact)) return problem(410, 'Artifact has expired');
  return { status: 302, headers: { location: `${api}${ARCHIVES}${id}?sig=signature-of-the-tests` } };
};

const listRuns: Gap = async ({ path }, rest, gaps, [, workflow]) => {
  const url = new URL(path, gaps.api);
  const { branch, event, status, head_sha: sha } = Object.fromEntries(url.searchParams);
  const found = gaps.runs.runs(
    (run) =>
      (workflow === undefined ||
        run.workflow === workflow ||
        workflowId(run.workflow) === Number(workflow)) &&
      (branch === undefined || run.branch === branch) &&
      (event === undefined || run.event === event) &&
      (sha === undefined || run.sha === sha) &&
      (status === undefined || statusOf(run) === status || run.conclusion === status),
  );
  const { body } = await get(rest, gaps.repository);
  return listed(
    url,
    'workflow_runs',
    found.map((run) => showRun(run, `${gaps.api}${gaps.repository}`, body)),
  );
};

const oneRun: Gap = async (_request, rest, gaps, [, id]) => {
  const [run] = gaps.runs.runs((candidate) => candidate.id === Number(id));
  if (run === undefined) return NOT_FOUND;
  const { body } = await get(rest, gaps.repository);
  return { status: 200, body: showRun(run, `${gaps.api}${gaps.repository}`, body) };
};

const oneJob: Gap = async (_request, _rest, { api, repository, runs }, [, id]) => {
  const job = runs.job(Number(id));
  if (job === undefined) return NOT_FOUND;
  const url = `${api}${repository}`;
  const body = {
    id: Number(id),
    run_id: job.run,
    run_url: `${url}/actions/runs/${job.run}`,
    node_id: nodeId('Job', Number(id)),
    head_sha: '0'.repeat(40),
    url: `${url}/actions/jobs/${id}`,
    html_url: `https://github.com${repository}/actions/runs/${job.run}/job/${id}`,
    status: 'in_progress',
    conclusion: null,
    created_at: new Date().toISOString(),
    started_at: new Date().toISOString(),
    completed_at: null,
    name: job.name,
    check_run_url: `${url}/check-runs/${id}`,
    labels: [],
    runner_id: 1,
    runner_name: 'runner',
    runner_group_id: 1,
    runner_group_name: 'GitHub Actions',
    workflow_name: 'Transcripts',
    head_branch: 'main',
  };
  return { status: 200, body };
};

const statusOf = ({ conclusion }: Run): string => (conclusion === null ? 'in_progress' : 'completed');

/** Returns a number that is always the same for the same file. */
const workflowId = (file: string): number => createHash('sha256').update(file).digest().readUInt32BE();

/** Returns a run as GitHub does. */
function showRun(run: Run, base: string, repository: unknown): object {
  const { id, workflow, branch, sha, event, conclusion, attempt, createdAt, headRepository } = run;
  const url = `${base}/actions/runs/${id}`;
  const time = createdAt.toISOString();
  const name = workflow.replace(/\.ya?ml$/, '');
  const minimal = minimalOf(repository);
  return {
    id,
    name,
    node_id: nodeId('WorkflowRun', id),
    head_branch: branch,
    head_sha: sha,
    path: `.github/workflows/${workflow}`,
    display_title: name,
    run_number: id - FIRST_RUN + 1,
    run_attempt: attempt,
    event,
    status: statusOf(run),
    conclusion,
    workflow_id: workflowId(workflow),
    url,
    html_url: `${textAt(repository, 'html_url')}/actions/runs/${id}`,
    pull_requests: [],
    created_at: time,
    updated_at: time,
    run_started_at: time,
    jobs_url: `${url}/jobs`,
    logs_url: `${url}/logs`,
    check_suite_url: `${base}/check-suites/${id}`,
    artifacts_url: `${url}/artifacts`,
    cancel_url: `${url}/cancel`,
    rerun_url: `${url}/rerun`,
    workflow_url: `${base}/actions/workflows/${workflowId(workflow)}`,
    head_commit: headCommitOf(run),
    repository: minimal,
    head_repository: headRepository === undefined ? minimal : forkOf(minimal, headRepository),
  };
}

/** Schema `minimal-repository` of GitHub's description, which lacks the merge settings. */
const minimalOf = (repository: unknown): object =>
  Object.fromEntries(Object.entries(Object(repository)).filter(([name]) => !name.startsWith('allow_')));

function forkOf(repository: unknown, name: string | null): unknown {
  if (name === null) return null;
  const here = textAt(repository, 'full_name');
  return { ...JSON.parse(JSON.stringify(repository).replaceAll(here, name)), fork: true };
}

const headCommitOf = ({ sha, createdAt }: Run): object => ({
  id: sha,
  tree_id: sha,
  message: 'Change files',
  timestamp: createdAt.toISOString(),
  author: { name: 'Mona Octocat', email: 'mona@example.com' },
  committer: { name: 'GitHub', email: 'noreply@github.com' },
});

/** Runs and artifacts over REST. */
export const RUN_GAPS: readonly (readonly [string, RegExp, Gap])[] = [
  ['GET', /^\/actions\/artifacts$/, listArtifacts],
  ['GET', /^\/actions\/runs\/(\d+)\/artifacts$/, listArtifacts],
  ['GET', /^\/actions\/artifacts\/(\d+)$/, oneArtifact],
  ['GET', /^\/actions\/artifacts\/(\d+)\/zip$/, download],
  ['GET', /^\/actions\/runs$/, listRuns],
  ['GET', /^\/actions\/workflows\/([^/]+)\/runs$/, listRuns],
  ['GET', /^\/actions\/runs\/(\d+)$/, oneRun],
  ['GET', /^\/actions\/jobs\/(\d+)$/, oneJob],
];
