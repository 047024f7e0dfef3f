import { createHash } from 'node:crypto';
import type { Done, ManagementCall } from './call.ts';

/** GET /v1/projects: a key belongs to one project. */
export function listProjects({ caller }: ManagementCall): Done {
  const { project_id, name } = caller.project;
  return { body: { projects: [{ project_id, name }] }, note: '1 project' };
}

/** GET /v1/projects/{project} */
export function getProject({ caller }: ManagementCall): Done {
  const { project_id, name } = caller.project;
  return { body: { project_id, name, mip_opt_out: false }, note: `project ${project_id}` };
}

/** GET /v1/projects/{project}/balances */
export function listBalances({ caller }: ManagementCall): Done {
  const { project_id, balance } = caller.project;
  const balance_id = createHash('sha256').update(project_id).digest('hex').slice(0, 32);
  const balances = [{ balance_id, amount: balance, units: 'usd', purchase_order_id: '' }];
  return { body: { balances }, note: `${balance} usd` };
}
