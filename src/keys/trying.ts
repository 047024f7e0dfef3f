import { setTimeout as sleep } from 'node:timers/promises';
import { DeepgramError, type ErrorKind } from '../deepgram/error.ts';
import type { NewKey, Token } from '../deepgram/manage/answers.ts';
import type { KeyOrder, ManagementClient } from '../deepgram/manage/client.ts';
import { backoff } from '../lib/backoff.ts';
import { Failure, messageOf } from '../lib/failure.ts';
import { openClient } from './client.ts';
import { detailsOfNew } from './details.ts';

/** Of a key that works, but does not say which one it is. */
export const SILENT: ReadonlySet<ErrorKind> = new Set(['missing-scope', 'forbidden', 'not-served']);

/** How often a new key is tried. */
const TRIES = 5;

/**
 * Uses a key that was just made until Deepgram knows it. Gives it as it and its entry tell of it now. Throws a Failure if
 * it is not accepted.
 */
export async function tryKey(
  manager: ManagementClient,
  project: string,
  key: NewKey,
  order: KeyOrder,
  url: URL,
): Promise<NewKey> {
  const client = openClient(key.key, url);
  try {
    const told = await firstAnswer(client);
    const scopes = told?.scopes?.length === 0 ? undefined : told?.scopes;
    return await detailsOfNew(manager, project, { ...key, scopes: scopes ?? key.scopes }, order);
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
      const kind = error instanceof DeepgramError ? error.kind : undefined;
      if (kind === 'missing-scope' || kind === 'not-served') return undefined;
      // It may not be known everywhere yet.
      if (kind !== 'bad-key' || attempt === TRIES)
        throw new Failure(`The new key does not work: ${messageOf(error)}`);
      await sleep(backoff(attempt));
    }
  }
}
