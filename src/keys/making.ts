import { DeepgramError } from '../deepgram/error.ts';
import type { NewKey } from '../deepgram/manage/answers.ts';
import type { KeyOrder, ManagementClient } from '../deepgram/manage/client.ts';
import { Failure, messageOf } from '../lib/failure.ts';
import { projectsSentence } from './project.ts';
import { type Advice, explainKey } from './refused.ts';

/** Creates a key and masks it immediately. Throws a Failure that says what the key in `api-key` lacks. */
export async function makeKey(
  client: ManagementClient,
  project: string,
  order: KeyOrder,
  advice: Advice,
): Promise<NewKey> {
  try {
    return await client.createKey(project, order);
  } catch (error) {
    const kind = error instanceof DeepgramError ? error.kind : undefined;
    const circumstances = {
      wanted: order.scopes,
      held: kind === 'missing-scope' ? await scopesHeld(client) : undefined,
      others: kind === 'unknown-project' ? await projectsSentence(client) : '',
    };
    throw explainKey(error, circumstances, advice);
  }
}

/** The scopes of the key in use; undefined if Deepgram does not report them. */
async function scopesHeld(client: ManagementClient): Promise<readonly string[] | undefined> {
  const self = await client.token().catch(() => undefined);
  return self?.scopes;
}

/** Deletes a new key that nobody got. Returns the error to throw. */
export async function withdraw(
  client: ManagementClient,
  project: string,
  id: string,
  cause: unknown,
): Promise<Failure> {
  const why = messageOf(cause).replace(/\.?$/, '.');
  try {
    await removeKey(client, project, id);
    return new Failure(`${why} Key ${id} had been created, and was deleted again.`);
  } catch (error) {
    return new Failure(`${why} Key ${id} had been created, and could not be deleted: ${messageOf(error)}`);
  }
}

/** Deletes a key. Returns whether it existed. Throws a DeepgramError. */
export async function removeKey(client: ManagementClient, project: string, id: string): Promise<boolean> {
  try {
    await client.deleteKey(project, id);
    return true;
  } catch (error) {
    if (error instanceof DeepgramError && error.kind === 'unknown-key') return false;
    throw error;
  }
}
