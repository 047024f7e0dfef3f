import { createHash } from 'node:crypto';
import type { Project } from './accounts.ts';
import type { Done, ManagementCall } from './call.ts';
import { BALANCE_NOT_FOUND, RefusalError } from './refusals.ts';

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
  return { body: { balances: [balanceOf(caller.project)] }, note: `${caller.project.balance} usd` };
}

/** GET /v1/projects/{project}/balances/{balance} */
export function getBalance({ caller, params }: ManagementCall): Done {
  const balance = balanceOf(caller.project);
  if (balance.balance_id !== params['balance']) throw new RefusalError(BALANCE_NOT_FOUND);
  return { body: balance, note: `${balance.amount} usd` };
}

/** The balance in answers. Nobody bought it: `purchase_order_id` must be a UUID, or absent. */
export function balanceOf({ project_id, balance }: Pick<Project, 'project_id' | 'balance'>) {
  const balance_id = createHash('sha256').update(project_id).digest('hex').slice(0, 32);
  return { balance_id, amount: balance, units: 'usd' };
}
