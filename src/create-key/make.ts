import type { Event } from '../github/event.ts';
import { Failure, messageOf } from '../lib/failure.ts';
import * as log from '../report/log.ts';
import type { ManagementClient } from '../speech/management.ts';
import { NEVER, type NewKey } from '../speech/management-answers.ts';
import { ManagementError } from '../speech/management-error.ts';
import { openClient } from './client.ts';
import type { Inputs, KeyWish, TokenWish } from './inputs.ts';
import { defaultComment, defaultTags } from './labels.ts';
import { expiryOf } from './lifetime.ts';
import { setOutputs } from './outputs.ts';
import { findProject, othersSeen } from './project.ts';
import { explainKey, explainOther } from './refused.ts';
import { HeldSignals } from './signals.ts';
import { saveMade } from './state.ts';

/** Makes what is wanted and sets the outputs. Throws if there is nothing to use afterwards. */
export async function make({ apiKey, managementUrl, wish }: Inputs, event: Event): Promise<void> {
  const client = openClient(apiKey, managementUrl);
  try {
    if (wish.kind === 'token') await makeToken(client, wish);
    else await makeKey(client, managementUrl, wish, event);
  } finally {
    client.close();
  }
}

async function makeToken(client: ManagementClient, { seconds }: TokenWish): Promise<void> {
  const granted = await client.grant(seconds).catch((error: unknown) => {
    throw explainOther(error);
  });
  // Deepgram has granted other times than were asked for: https://github.com/deepgram/deepgram-js-sdk/pull/420
  const lives = granted.expiresIn ?? seconds;
  const expires = new Date(Date.now() + lives * 1000).toISOString();
  setOutputs({ token: granted.token, 'expires-at': expires });
  log.info(`A temporary token is granted. It expires at ${expires}, in ${lives} s, and cannot be revoked.`);
  if (lives < seconds)
    log.warning(`time-to-live: ${seconds} s were asked for, and Deepgram granted ${lives} s.`);
}

async function makeKey(client: ManagementClient, url: URL, wish: KeyWish, event: Event): Promise<void> {
  const projectId = await findProject(client, wish.project);
  // From here on a cancelled run has to wait for the answer: only who has seen it can delete the key.
  using signals = new HeldSignals();
  const expires = expiryOf(wish.lifetime, Date.now());
  const key = await order(client, projectId, wish, event, expires);
  try {
    const isCancelled = signals.got !== undefined;
    if (wish.revoke || isCancelled) saveMade({ keyId: key.id, projectId, managementUrl: url.href });
    if (isCancelled) throw new Failure(`Cancelled by ${signals.got}.`);
    const told = key.expires === NEVER ? expires : key.expires;
    setOutputs({ 'api-key': key.key, 'key-id': key.id, 'project-id': projectId, 'expires-at': told });
    tell(wish, projectId, key, told);
  } catch (error) {
    throw await withdraw(client, projectId, key.id, error);
  }
}

async function order(
  client: ManagementClient,
  project: string,
  { comment, scopes, tags, lifetime }: KeyWish,
  event: Event,
  expires: string,
): Promise<NewKey> {
  try {
    return await client.createKey(project, {
      comment: comment || defaultComment(event),
      scopes,
      tags: tags ?? defaultTags(event),
      ...(lifetime.kind === 'for' ? { ttlSeconds: lifetime.seconds } : {}),
      ...(lifetime.kind === 'until' ? { expirationDate: lifetime.date } : {}),
    });
  } catch (error) {
    const kind = error instanceof ManagementError ? error.kind : undefined;
    throw explainKey(error, {
      wanted: scopes,
      held: kind === 'missing-scope' ? await scopesHeld(client) : undefined,
      expires,
      others: kind === 'unknown-project' ? await othersSeen(client) : '',
    });
  }
}

/** The scopes of the key that makes others; undefined if it does not tell. */
async function scopesHeld(client: ManagementClient): Promise<readonly string[] | undefined> {
  const self = await client.token().catch(() => undefined);
  return self?.scopes;
}

function tell({ revoke, scopes }: KeyWish, projectId: string, key: NewKey, expires: string): void {
  const when = expires === NEVER ? 'It never expires' : `It expires at ${expires}`;
  const end = revoke ? 'is deleted when the job ends' : 'is not deleted when the job ends';
  log.info(`Key ${key.id} is made in project ${projectId}, with ${scopes.join(', ')}. ${when}, and ${end}.`);
  if (expires === NEVER && !revoke) {
    log.warning(
      `Key ${key.id} is valid until somebody deletes it: it never expires, and \`revoke\` is false.`,
    );
  } else if (expires !== NEVER && key.expires === NEVER) {
    log.warning(`Deepgram's answer does not say that key ${key.id} expires. Look into the Deepgram console.`);
  }
}

/** Deletes a key that nobody got. Gives the error to throw. */
async function withdraw(
  client: ManagementClient,
  project: string,
  id: string,
  cause: unknown,
): Promise<Failure> {
  const why = messageOf(cause).replace(/\.?$/, '.');
  try {
    await client.deleteKey(project, id);
    return new Failure(`${why} Key ${id} was made before, and is deleted again.`);
  } catch (error) {
    return new Failure(`${why} Key ${id} was made before, and could not be deleted: ${messageOf(error)}`);
  }
}
