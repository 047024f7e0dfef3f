import { ManagementClient } from '../deepgram/manage/client.ts';
import * as log from '../lib/log.ts';

const RETRIES = 2;

/** A client that logs its retries. */
export function openClient(apiKey: string, managementUrl: URL): ManagementClient {
  return new ManagementClient({
    apiKey,
    baseUrl: managementUrl,
    retries: RETRIES,
    input: 'management-url',
    onRetry: ({ finding }, retry, waitMs) =>
      log.info(`Retry ${retry} in ${(waitMs / 1000).toFixed(1)} s: ${finding}`),
  });
}
