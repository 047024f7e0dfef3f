// Calls the server with Deepgram's own SDK. It runs as a process of its own, because Node reads
// NODE_EXTRA_CA_CERTS only at its start. Arguments: base URL, key, `file` or `url`, path or URL.
import { createReadStream } from 'node:fs';
import { DeepgramClient, DeepgramError } from '@deepgram/sdk';

const [base = '', apiKey = '', kind = '', media = ''] = process.argv.slice(2);
const environment = { base, production: base, agent: base, agentRest: base };
const client = new DeepgramClient({ apiKey, environment, maxRetries: 0 });
const options = { model: 'nova-3', smart_format: true, utterances: true, tag: 'sdk' } as const;

async function transcribe() {
  const { listen } = client;
  if (kind === 'url') return listen.v1.media.transcribeUrl({ url: media, ...options });
  return listen.v1.media.transcribeFile(createReadStream(media), options);
}

try {
  console.log(JSON.stringify({ response: await transcribe() }));
} catch (error) {
  if (!(error instanceof DeepgramError)) throw error;
  console.log(JSON.stringify({ error: error.name, status: error.statusCode, body: error.body }));
}
