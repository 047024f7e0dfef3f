// Asks for what option sets ask for with Deepgram's own SDK, one request each. It runs as a process of its own, because
// Node reads NODE_EXTRA_CA_CERTS only at its start. Arguments: base URL, key, a path of media, a JSON list of lists of
// `[name, value]`.
import { createReadStream } from 'node:fs';
import { DeepgramClient } from '@deepgram/sdk';

const [base = '', apiKey = '', media = '', sets = '[]'] = process.argv.slice(2);
const environment = { base, production: base, agent: base, agentRest: base };
const client = new DeepgramClient({ apiKey, environment, maxRetries: 0 });

/** `true` and numbers as what they are, and what is said several times as a list. */
function argumentsOf(parameters: readonly (readonly [string, string])[]): Record<string, unknown> {
  const byName = Map.groupBy(parameters, ([name]) => name);
  return Object.fromEntries(
    [...byName].map(([name, all]) => {
      const values = all.map(([, value]) => (value === 'true' ? true : value));
      return [name, values.length > 1 ? values : values[0]];
    }),
  );
}

const all: readonly (readonly (readonly [string, string])[])[] = JSON.parse(sets);
for (const parameters of all)
  await client.listen.v1.media.transcribeFile(createReadStream(media), argumentsOf(parameters));
