import { ManagementClient, type ManagementOptions } from '../deepgram/manage/client.ts';
import { Connection } from '../deepgram/manage/connection.ts';
import { factsOfToken, type KeyFacts, NO_KEY } from './facts.ts';
import { gather } from './gather.ts';
import type { CheckInputs } from './inputs.ts';
import { probeListen } from './probe.ts';

/** The facts about a key, and Deepgram's time when they were read, in milliseconds since the epoch. */
export interface CheckedKey {
  readonly facts: KeyFacts;
  readonly now: number;
}

/**
 * Reads the facts about all keys from Deepgram, one key at a time. Throws a DeepgramError if the endpoint cannot be
 * used at all.
 */
export async function askAll(
  inputs: CheckInputs,
  onRetry: NonNullable<ManagementOptions['onRetry']>,
): Promise<readonly CheckedKey[]> {
  const { readerKey, subjects } = inputs;
  const reader = readerKey === '' ? undefined : clientOf(inputs, readerKey, onRetry);
  try {
    const found: CheckedKey[] = [];
    for (const { key } of subjects) found.push(await ask(inputs, key, reader, onRetry));
    return found;
  } finally {
    reader?.close();
  }
}

async function ask(
  inputs: CheckInputs,
  key: string,
  reader: ManagementClient | undefined,
  onRetry: NonNullable<ManagementOptions['onRetry']>,
): Promise<CheckedKey> {
  const factsWithoutRequest = key === '' ? NO_KEY : factsOfToken(key);
  if (factsWithoutRequest !== undefined) return { facts: factsWithoutRequest, now: Date.now() };
  const own = clientOf(inputs, key, onRetry);
  const connection = new Connection(key);
  try {
    const probe = () => probeListen(connection, inputs.baseUrl, inputs.models);
    return { facts: await gather({ own, reader }, inputs, probe), now: own.clock.now() };
  } finally {
    own.close();
    connection.close();
  }
}

function clientOf(
  { baseUrl, managementUrl, retries }: CheckInputs,
  apiKey: string,
  onRetry: NonNullable<ManagementOptions['onRetry']>,
): ManagementClient {
  const input = managementUrl === baseUrl ? 'base-url' : 'management-url';
  return new ManagementClient({ apiKey, baseUrl: managementUrl, retries, input, onRetry });
}
