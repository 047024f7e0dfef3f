import { type Key, NEVER, type NewKey } from '../deepgram/manage/answers.ts';
import type { KeyOrder, ManagementClient } from '../deepgram/manage/client.ts';
import { compareGranted } from '../keys/granted.ts';
import { makeKey, withdraw } from '../keys/making.ts';
import { A_DAY, type Advice } from '../keys/refused.ts';
import { HeldSignals } from '../keys/signals.ts';
import { tryKey } from '../keys/trying.ts';
import { Failure } from '../lib/failure.ts';
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

const adviceFor = ({ ttlSeconds }: KeyOrder): Advice => ({
  input: 'current-key',
  tooMuch: 'Give `api-key` a key that has.',
  tooMany: ttlSeconds === undefined ? 'Run again later.' : `${A_DAY} Run again tomorrow.`,
  lost: 'is deleted by a later rotation',
});

/** What is asked for: a key like the one in use. Throws a Failure if nobody can tell what that is like. */
export function orderFor(current: Key, root: string, lifetime: Inputs['lifetime']): KeyOrder {
  const { comment, scopes, tags = [] } = current;
  if (scopes === undefined) {
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

/** What nobody tells of the key in use, so that its successor is without it: sentences for the user. */
export function untoldOf({ id, tags, expires }: Key, lifetime: Inputs['lifetime']): readonly string[] {
  return [
    ...(tags === undefined
      ? [
          `Deepgram does not tell whether key ${id} has tags: the new one gets none, and tags cannot be added.`,
        ]
      : []),
    ...(expires === undefined && lifetime === undefined
      ? [
          `time-to-live: Deepgram does not tell whether key ${id} expires: the new one never does. Set it, to \`never\` ` +
            'if you mean that.',
        ]
      : []),
  ];
}

/** How long the successor lives, in seconds; undefined for ever. */
function secondsOf({ created, expires, id }: Key, lifetime: Inputs['lifetime']): number | undefined {
  if (lifetime !== undefined) return lifetime.kind === 'for' ? lifetime.seconds : undefined;
  // What is not told is warned of: see `untoldOf`.
  if (expires === undefined || expires === NEVER) return undefined;
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
    await makeSure(manager, projectId, key, order, url);
    if (signals.got !== undefined) throw new Failure(`Cancelled by ${signals.got}.`);
    log.info(`Key ${key.id} is made in project ${projectId}, and works.`);
    await write(key, began);
    return { ...key, madeAt: Date.parse(key.created) || began };
  } catch (error) {
    if (error instanceof HeldKeyError) throw error;
    throw await withdraw(manager, projectId, key.id, error);
  }
}

/** Uses a key that was just made. Throws a Failure if it is not accepted, or is not as it was asked for. */
async function makeSure(
  manager: ManagementClient,
  projectId: string,
  key: NewKey,
  order: KeyOrder,
  url: URL,
): Promise<void> {
  const known = await tryKey(manager, projectId, key, order, url);
  const { ttlSeconds } = order;
  const began = Date.parse(known.created) || Date.now();
  const expires = ttlSeconds === undefined ? NEVER : new Date(began + ttlSeconds * 1000).toISOString();
  const { excess, lack, others, untold } = compareGranted(order, known, expires);
  const wrong = [excess, lack, ...others].find((each) => each !== undefined);
  if (wrong !== undefined) throw new Failure(`The new key ${wrong}.`);
  for (const what of untold) {
    log.warning(`Deepgram does not tell ${what}: look at key ${key.id} in its console.`);
  }
}
