import { at, isFiniteNumber, isString } from '../lib/guards.ts';
import { type Api, undefinedIfFailed } from './api.ts';
import type { GitHubTask } from './explain.ts';

const needs = 'actions: read';
const MOST_LISTED = 20;

/** Workflow runs and their jobs. All methods throw GitHubError. */
export class WorkflowRuns {
  readonly #api: Api;

  constructor(api: Api) {
    this.#api = api;
  }

  /** The commit of the last push with a successful run of a workflow; undefined if there is none or it is unknown. */
  async lastSuccess(workflow: string, branch: string): Promise<string | undefined> {
    const filter = { workflow, branch, event: 'push', status: 'success', per_page: 1 };
    const task: GitHubTask = { what: 'list the runs of the workflow', needs };
    const answer = await this.#api
      .rest('GET /actions/workflows/{workflow}/runs', task, filter)
      .catch(undefinedIfFailed);
    const runs = at(answer, 'workflow_runs');
    const sha = at(Array.isArray(runs) ? runs[0] : undefined, 'head_sha');
    return isString(sha) ? sha : undefined;
  }

  /** The numbers of the workflow's runs in progress, except for the run `but`; empty if unknown. */
  async inProgress(workflow: string, except: number): Promise<readonly number[]> {
    const task: GitHubTask = { what: 'list the runs of the workflow', needs };
    const filter = { workflow, status: 'in_progress', per_page: MOST_LISTED };
    const answer = await this.#api
      .restOnce('GET /actions/workflows/{workflow}/runs', task, filter)
      .catch(undefinedIfFailed);
    const runs: unknown = at(answer, 'workflow_runs');
    return (Array.isArray(runs) ? runs : []).flatMap((run) => {
      const [id, number] = [at(run, 'id'), at(run, 'run_number')];
      return isFiniteNumber(number) && id !== except ? [number] : [];
    });
  }

  /**
   * The display name of a job; undefined if unknown. For a job in a reusable workflow, it begins with the calling job
   * and its matrix values: `transcripts (en) / transcribe`.
   * https://docs.github.com/en/rest/actions/workflow-jobs#get-a-job-for-a-workflow-run
   */
  async jobName(id: string): Promise<string | undefined> {
    const task: GitHubTask = { what: 'read the job', needs };
    const name = at(
      await this.#api.rest('GET /actions/jobs/{id}', task, { id }).catch(undefinedIfFailed),
      'name',
    );
    return isString(name) && name !== '' ? name : undefined;
  }
}
