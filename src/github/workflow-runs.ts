import { at, isFiniteNumber, isString } from '../lib/guards.ts';
import { type Api, orUnknown } from './api.ts';
import type { GitHubTask } from './explain.ts';

const needs = 'actions: read';
const MOST_LISTED = 20;

/** Runs of workflows, and their jobs. All methods throw GitHubError. */
export class WorkflowRuns {
  readonly #api: Api;

  constructor(api: Api) {
    this.#api = api;
  }

  /** The commit of the last push whose run of a workflow succeeded; undefined if there is none or it cannot be told. */
  async lastSuccess(workflow: string, branch: string): Promise<string | undefined> {
    const filter = { workflow, branch, event: 'push', status: 'success', per_page: 1 };
    const task: GitHubTask = { what: 'list the runs of the workflow', needs };
    const answer = await this.#api
      .rest('GET /actions/workflows/{workflow}/runs', task, filter)
      .catch(orUnknown);
    const runs = at(answer, 'workflow_runs');
    const sha = at(Array.isArray(runs) ? runs[0] : undefined, 'head_sha');
    return isString(sha) ? sha : undefined;
  }

  /** The numbers of the runs of a workflow that go on now, but for one of them; none if that cannot be told. */
  async goingOn(workflow: string, but: number): Promise<readonly number[]> {
    const task: GitHubTask = { what: 'list the runs of the workflow', needs };
    const filter = { workflow, status: 'in_progress', per_page: MOST_LISTED };
    const answer = await this.#api
      .restOnce('GET /actions/workflows/{workflow}/runs', task, filter)
      .catch(orUnknown);
    const runs: unknown = at(answer, 'workflow_runs');
    return (Array.isArray(runs) ? runs : []).flatMap((run) => {
      const [id, number] = [at(run, 'id'), at(run, 'run_number')];
      return isFiniteNumber(number) && id !== but ? [number] : [];
    });
  }

  /**
   * The name of a job as people see it; undefined if it cannot be told. That of a job in a reusable workflow begins with
   * the job that calls it, and its values of the matrix: `transcripts (en) / transcribe`.
   * https://docs.github.com/en/rest/actions/workflow-jobs#get-a-job-for-a-workflow-run
   */
  async jobName(id: string): Promise<string | undefined> {
    const task: GitHubTask = { what: 'read the job', needs };
    const name = at(await this.#api.rest('GET /actions/jobs/{id}', task, { id }).catch(orUnknown), 'name');
    return isString(name) && name !== '' ? name : undefined;
  }
}
