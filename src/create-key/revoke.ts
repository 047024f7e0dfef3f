import { inputsOf } from '../inputs/fields.ts';
import { readApiKey, readUrl } from '../inputs/key.ts';
import { openClient } from '../keys/client.ts';
import { removeKey } from '../keys/making.ts';
import { messageOf } from '../lib/failure.ts';
import * as log from '../lib/log.ts';
import { type MadeKey, readMade } from './state.ts';

/**
 * Deletes the key of the main step, if there is one and the inputs request it. The URL is also taken from the inputs,
 * because another step can have written the state. Never throws: a failure is only a warning.
 */
export async function revoke(): Promise<void> {
  const made = readMade();
  if (made === undefined) return;
  try {
    const fields = inputsOf('create-key');
    if (fields.flag('token') || !fields.flag('revoke')) return;
    log.info(await deleted(readApiKey(fields), readUrl(fields, 'management-url'), made));
  } catch (error) {
    const end = made.isForEver
      ? 'never expires: delete it in the Deepgram console'
      : 'is valid until it expires';
    log.warning(`Key ${made.keyId} could not be deleted, and ${end}: ${messageOf(error)}`);
  }
}

async function deleted(apiKey: string, managementUrl: URL, { keyId, projectId }: MadeKey): Promise<string> {
  const client = openClient(apiKey, managementUrl);
  try {
    const wasThere = await removeKey(client, projectId, keyId);
    return wasThere ? `Key ${keyId} is deleted.` : `Key ${keyId} was already deleted.`;
  } finally {
    client.close();
  }
}
