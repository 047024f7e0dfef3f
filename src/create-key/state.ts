import * as core from '@actions/core';

/** What the main step tells the post step: where the key is, never what it is. */

export interface MadeKey {
  readonly keyId: string;
  readonly projectId: string;
  /** Whether it is valid until somebody deletes it. */
  readonly isForEver: boolean;
}

/** Other steps of the job can write a state too, where the main step did not. */
const ID = /^[\w-]{1,100}$/;

export function saveMade({ keyId, projectId, isForEver }: MadeKey): void {
  if (isForEver) core.saveState('isForEver', 'true');
  core.saveState('projectId', projectId);
  // Last, since it is what the post step goes by.
  core.saveState('keyId', keyId);
}

/** Undefined if there is nothing to revoke. */
export function readMade(): MadeKey | undefined {
  const [keyId, projectId] = [core.getState('keyId'), core.getState('projectId')];
  return ID.test(keyId) && ID.test(projectId)
    ? { keyId, projectId, isForEver: core.getState('isForEver') === 'true' }
    : undefined;
}
