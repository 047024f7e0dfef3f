import { setTimeout as sleep } from 'node:timers/promises';
import { DeepgramError, type ErrorKind } from '../deepgram/error.ts';
import type { NewKey, Token } from '../deepgram/manage/answers.ts';
import type { KeyOrder, ManagementClient } from '../deepgram/manage/client.ts';
import { backoff } from '../lib/backoff.ts';
import { Failure, messageOf } from '../lib/failure.ts';
import { openClient } from './client.ts';
import { detailsOfNew } from './details.ts';

/** Errors that a working key gets when it asks for its own details. */
export const SILENT: ReadonlySet<ErrorKind> = new Set(['missing-scope', 'forbidden', 'not-served']);

/** Attempts to use a new key. */
const TRIES = 5;

/** A new key to try, with its project and its order. */
export interface KeyTrial {
  readonly project: string;
  readonly key: NewKey;
  readonly order: KeyOrder;
  /** The API with which the key is tried. */
  readonly url: URL;
}

/**
 * Uses a new key until Deepgram accepts it. Returns the key with the details that it and its entry report now. Throws a
 * Failure if it is not accepted.
 */
export async function tryKey(
  manager: ManagementClient,
  { project, key, order, url }: KeyTrial,
): Promise<NewKey> {
  const client = openClient(key.key, url);
  try {
    const self = await firstAnswer(client);
    const scopes = self?.scopes?.length === 0 ? undefined : self?.scopes;
    return await detailsOfNew(manager, project, { ...key, scopes: scopes ?? key.scopes }, order);
  } finally {
    client.close();
  }
}

/** The details that a new key reports about itself; undefined if it may not read them. */
async function firstAnswer(client: ManagementClient): Promise<Token | undefined> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await client.token();
    } catch (error) {
      const kind = error instanceof DeepgramError ? error.kind : undefined;
      if (kind === 'missing-scope' || kind === 'not-served') return undefined;
      // It may not be known on all of Deepgram's servers yet.
      if (kind !== 'bad-key' || attempt === TRIES)
        throw new Failure(`The new key does not work: ${messageOf(error)}`);
      await sleep(backoff(attempt));
    }
  }
}
