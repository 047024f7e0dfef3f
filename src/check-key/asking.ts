import { ManagementClient, type ManagementOptions } from '../deepgram/manage/client.ts';
import { Connection } from '../deepgram/manage/connection.ts';
import { type Facts, gather } from './facts.ts';
import type { Inputs } from './inputs.ts';
import { probeListen } from './probe.ts';

/** Finds out about the key over the network. Throws a ManagementError if the endpoint cannot be used at all. */
export async function ask(
  inputs: Inputs,
  onRetry: NonNullable<ManagementOptions['onRetry']>,
): Promise<Facts> {
  const { apiKey, baseUrl, managementUrl, retries, models } = inputs;
  const input = managementUrl === baseUrl ? 'base-url' : 'management-url';
  const client = new ManagementClient({ apiKey, baseUrl: managementUrl, retries, input, onRetry });
  const connection = new Connection(apiKey);
  try {
    return await gather(client, inputs, () => probeListen(connection, baseUrl, models));
  } finally {
    client.close();
    connection.close();
  }
}
