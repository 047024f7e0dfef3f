import * as core from '@actions/core';

/** What the main step tells the post step: where the key is, never what it is. */

export interface Made {
  readonly keyId: string;
  readonly projectId: string;
  readonly managementUrl: string;
}

export function saveMade({ keyId, projectId, managementUrl }: Made): void {
  core.saveState('projectId', projectId);
  core.saveState('managementUrl', managementUrl);
  // Last, since it is what the post step goes by.
  core.saveState('keyId', keyId);
}

/** Undefined if there is nothing to revoke. */
export function readMade(): Made | undefined {
  const keyId = core.getState('keyId');
  if (keyId === '') return undefined;
  return { keyId, projectId: core.getState('projectId'), managementUrl: core.getState('managementUrl') };
}
