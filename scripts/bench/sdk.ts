/**
 * Transcribes files with Deepgram's own SDK, for comparison. Arguments: URL, key, number of concurrent requests, files.
 */
import { createReadStream } from 'node:fs';
import { DeepgramClient } from '@deepgram/sdk';

const [base = '', apiKey = '', inFlight = '', ...files] = process.argv.slice(2);
const client = new DeepgramClient({
  apiKey,
  environment: { base, production: base, agent: base, agentRest: base },
});
const queue = files.values();

async function work(): Promise<void> {
  for (const file of queue) {
    await client.listen.v1.media.transcribeFile(createReadStream(file), {
      model: 'nova-3',
      smart_format: true,
    });
  }
}

await Promise.all(Array.from({ length: Number(inFlight) }, work));
