import { inputsOf } from '../inputs/fields.ts';
import { readApiKey } from '../inputs/key.ts';
import { openClient } from '../keys/client.ts';
import { removeKey } from '../keys/making.ts';
import { messageOf } from '../lib/failure.ts';
import * as log from '../lib/log.ts';
import { type Made, readMade } from './state.ts';

/** Deletes the key that the main step made, if it made one. Never throws: what cannot be done is a warning. */
export async function revoke(): Promise<void> {
  const made = readMade();
  if (made === undefined) return;
  try {
    log.info(await deleted(readApiKey(inputsOf('create-key')), made));
  } catch (error) {
    log.warning(`Key ${made.keyId} could not be deleted, and is valid until it expires: ${messageOf(error)}`);
  }
}

async function deleted(apiKey: string, { keyId, projectId, managementUrl }: Made): Promise<string> {
  const client = openClient(apiKey, new URL(managementUrl));
  try {
    const wasThere = await removeKey(client, projectId, keyId);
    return wasThere ? `Key ${keyId} is deleted.` : `Key ${keyId} is gone already.`;
  } finally {
    client.close();
  }
}
