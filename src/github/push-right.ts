import { at } from '../lib/guards.ts';
import type { Api } from './api.ts';
import type { GitHubTask } from './explain.ts';

const PUSH_RIGHT = `query ($owner: String!, $name: String!, $ref: String!) {
  viewer { login }
  repository(owner: $owner, name: $name) { ref(qualifiedName: $ref) { refUpdateRule { viewerCanPush } } }
}`;

/** The login of GITHUB_TOKEN. */
const WORKFLOW_LOGIN = 'github-actions[bot]';

/** What a token may do on a branch. */
export interface PushRight {
  /** Whether the token is a workflow's own, which cannot bypass rules. */
  readonly isWorkflow: boolean;
  /** Whether the branch protection lets the token push; undefined if GitHub does not say. */
  readonly canPush: boolean | undefined;
}

/** The rights of the token on a protected branch, according to GitHub. Never throws. */
export async function readPushRight(api: Api, branch: string): Promise<PushRight> {
  const task: GitHubTask = { what: `read the branch ${branch}`, needs: 'contents: read' };
  const answer = await api
    .query(PUSH_RIGHT, task, { owner: api.owner, name: api.repo, ref: `refs/heads/${branch}` })
    // It only improves a message, so its failure is ignored.
    .catch(() => undefined);
  const can = at(answer, 'repository', 'ref', 'refUpdateRule', 'viewerCanPush');
  return {
    isWorkflow: at(answer, 'viewer', 'login') === WORKFLOW_LOGIN,
    canPush: typeof can === 'boolean' ? can : undefined,
  };
}
