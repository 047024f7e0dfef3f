import type { Event } from '../../github/event.ts';
import type { Saving } from '../inputs/saving.ts';
import { targetBranch } from './branch.ts';
import { replaceVariables } from './commit-message.ts';

/** The branches that a run saves to, where another run may save meanwhile. Throws a Failure if one cannot be. */
export function branchesOf({ to, branch, pullRequest }: Saving, event: Event): readonly string[] {
  const proposes = to.includes('pull-request');
  if (!proposes && !to.includes('commit')) return [];
  const target = targetBranch(branch, event);
  if (!proposes) return [target];
  const own = replaceVariables('pull-request-branch', pullRequest.branch, { branch: target });
  return [target, own];
}
