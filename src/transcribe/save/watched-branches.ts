import type { Event } from '../../github/event.ts';
import type { Saving } from '../inputs/saving.ts';
import { targetBranch } from './branch.ts';
import { replaceVariables } from './commit-message.ts';

/** A branch that a run can save to. */
export interface WatchedBranch {
  readonly branch: string;
  /** Whether findPlace() can use the same name with `-2`, `-3` and so on instead. */
  readonly isNumbered: boolean;
}

/** Returns the branches that this run saves to, and other runs may too. Throws a Failure if there is no such branch. */
export function branchesOf({ to, branch, pullRequest }: Saving, event: Event): readonly WatchedBranch[] {
  const proposes = to.includes('pull-request');
  if (!proposes && !to.includes('commit')) return [];
  const target = targetBranch(branch, event);
  if (!proposes) return [{ branch: target, isNumbered: false }];
  const own = replaceVariables('pull-request-branch', pullRequest.branch, { branch: target });
  return [
    { branch: target, isNumbered: false },
    { branch: own, isNumbered: true },
  ];
}
