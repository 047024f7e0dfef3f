import * as core from '@actions/core';

/** The state that the main step passes to the post step: the id of the key, never its secret. */

export interface MadeKey {
  readonly keyId: string;
  readonly projectId: string;
  /** Whether it is valid until somebody deletes it. */
  readonly isForEver: boolean;
}

/** If the main step has written no state, other steps of the job can write one. */
const ID = /^[\w-]{1,100}$/;

export function saveMade({ keyId, projectId, isForEver }: MadeKey): void {
  if (isForEver) core.saveState('isForEver', 'true');
  core.saveState('projectId', projectId);
  // Last, because the post step depends on it.
  core.saveState('keyId', keyId);
}

/** Undefined if there is nothing to revoke. */
export function readMade(): MadeKey | undefined {
  const [keyId, projectId] = [core.getState('keyId'), core.getState('projectId')];
  return ID.test(keyId) && ID.test(projectId)
    ? { keyId, projectId, isForEver: core.getState('isForEver') === 'true' }
    : undefined;
}
