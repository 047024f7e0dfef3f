import { setTimeout as sleep } from 'node:timers/promises';
import { type Key, NEVER, type NewKey, type Token } from '../deepgram/manage/answers.ts';
import type { KeyOrder, ManagementClient } from '../deepgram/manage/client.ts';
import { ManagementError } from '../deepgram/manage/error.ts';
import { expanded } from '../deepgram/manage/scopes.ts';
import { openClient } from '../keys/client.ts';
import { makeKey, withdraw } from '../keys/making.ts';
import { A_DAY, type Advice } from '../keys/refused.ts';
import { HeldSignals } from '../keys/signals.ts';
import { backoff } from '../lib/backoff.ts';
import { Failure, messageOf } from '../lib/failure.ts';
import * as log from '../lib/log.ts';
import type { Inputs } from './inputs.ts';
import { withMark } from './mark.ts';
import type { Subject } from './subject.ts';
import { HeldKeyError, type Writer } from './writing.ts';

/** A key that has taken the place of another in all secrets. */
export interface Successor extends NewKey {
  /** When it was made, in milliseconds since the epoch; by Deepgram's clock, as other keys, if that tells. */
  readonly madeAt: number;
}

/** How often a new key is tried. */
const TRIES = 5;

const adviceFor = ({ ttlSeconds }: KeyOrder): Advice => ({
  input: 'current-key',
  tooMuch: 'Give `api-key` a key that has.',
  tooMany: ttlSeconds === undefined ? 'Run again later.' : `${A_DAY} Run again tomorrow.`,
  lost: 'is deleted by a later rotation',
});

/** What is asked for: a key like the one in use. Throws a Failure if nobody can tell what that is like. */
export function orderFor(current: Key, root: string, lifetime: Inputs['lifetime']): KeyOrder {
  const { comment, scopes, tags } = current;
  if (scopes.length === 0) {
    throw new Failure(
      `current-key: Deepgram does not tell the scopes of key ${current.id}. Replace it by hand.`,
    );
  }
  const seconds = secondsOf(current, lifetime);
  return {
    comment: withMark(comment, root),
    scopes,
    tags,
    ...(seconds === undefined ? {} : { ttlSeconds: seconds }),
  };
}

/** How long the successor lives, in seconds; undefined for ever. */
function secondsOf({ created, expires, id }: Key, lifetime: Inputs['lifetime']): number | undefined {
  if (lifetime !== undefined) return lifetime.kind === 'for' ? lifetime.seconds : undefined;
  if (expires === NEVER) return undefined;
  const seconds = Math.round((Date.parse(expires) - Date.parse(created)) / 1000);
  if (seconds > 0) return seconds;
  throw new Failure(
    `time-to-live: Deepgram does not tell how long key ${id} was to live, so that its successor cannot live as long. Set it.`,
  );
}

/** Makes a key, makes sure that it works and writes it to all targets. A key that no secret holds is deleted again. */
export async function succeed(
  manager: ManagementClient,
  { projectId }: Subject,
  order: KeyOrder,
  url: URL,
  write: Writer,
): Promise<Successor> {
  // From here on a cancelled run ends what it has begun: what it made would be of no use to the next one.
  using signals = new HeldSignals();
  const began = Date.now();
  const key = await makeKey(manager, projectId, order, adviceFor(order));
  try {
    await makeSure(key, order, url);
    if (signals.got !== undefined) throw new Failure(`Cancelled by ${signals.got}.`);
    log.info(`Key ${key.id} is made in project ${projectId}, and works.`);
    await write(key, began);
    return { ...key, madeAt: Date.parse(key.created) || began };
  } catch (error) {
    if (error instanceof HeldKeyError) throw error;
    throw await withdraw(manager, projectId, key.id, error);
  }
}

/** Uses a key that was just made. Throws a Failure if it is not accepted, or may something else than was asked for. */
async function makeSure(key: NewKey, order: KeyOrder, url: URL): Promise<void> {
  const client = openClient(key.key, url);
  try {
    const told = await firstAnswer(client);
    const scopes = [told?.scopes, key.scopes].find((given = []) => given.length > 0);
    if (scopes === undefined || isSame(scopes, order.scopes)) return;
    throw new Failure(`The new key has the scopes ${scopes.join(', ')}, not ${order.scopes.join(', ')}.`);
  } finally {
    client.close();
  }
}

/** What a new key says of itself; undefined if it may not. */
async function firstAnswer(client: ManagementClient): Promise<Token | undefined> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await client.token();
    } catch (error) {
      const kind = error instanceof ManagementError ? error.kind : undefined;
      if (kind === 'missing-scope') return undefined;
      // It may not be known everywhere yet.
      if (kind !== 'bad-key' || attempt === TRIES)
        throw new Failure(`The new key does not work: ${messageOf(error)}`);
      await sleep(backoff(attempt));
    }
  }
}

function isSame(a: readonly string[], b: readonly string[]): boolean {
  const [one, other] = [expanded(a), expanded(b)];
  return one.size === other.size && [...one].every((scope) => other.has(scope));
}
