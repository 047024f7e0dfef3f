import type { Event } from '../../github/event.ts';
import type { Saving } from '../inputs/saving.ts';
import { targetBranch } from './branch.ts';
import { replaceVariables } from './commit-message.ts';

/** A branch that a run may save to. */
export interface Watched {
  readonly branch: string;
  /** Whether the same name with `-2`, `-3` and so on may be used in its place, as findPlace() does. */
  readonly isNumbered: boolean;
}

/** The branches that a run saves to, where another run may save meanwhile. Throws a Failure if one cannot be. */
export function branchesOf({ to, branch, pullRequest }: Saving, event: Event): readonly Watched[] {
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
