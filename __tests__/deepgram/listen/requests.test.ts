import { execFile } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { violationsOf } from '../../../local-deepgram/__tests__/openapi.ts';
import {
  type LocalDeepgram,
  type RequestRecord,
  startLocalDeepgram,
} from '../../../local-deepgram/src/server.ts';
import { SpeechClient } from '../../../src/deepgram/listen/client.ts';
import type { QueryParameter } from '../../../src/deepgram/listen/parameters.ts';
import { USER_AGENT } from '../../../src/deepgram/user-agent.ts';
import { read } from '../../helpers/inputs.ts';
import { OPTION_SETS } from '../../helpers/option-sets.ts';
import { answerOf } from '../../helpers/runs.ts';
import { makeWorkspace } from '../../helpers/workspace.ts';

const SDK = fileURLToPath(
  new URL('../../../local-deepgram/__tests__/sdk-options-client.ts', import.meta.url),
);

let deepgram: LocalDeepgram;
let ca: string;

beforeAll(async () => {
  deepgram = await startLocalDeepgram({ canned: JSON.parse(answerOf('media').raw) });
  ca = await readFile(deepgram.ca, 'utf8');
});

afterAll(async () => {
  await deepgram.close();
});

/** The requests that an action causes. */
async function sentBy(act: () => Promise<unknown>): Promise<readonly RequestRecord[]> {
  const before = deepgram.requests.length;
  await act();
  return deepgram.requests.slice(before);
}

const parametersOf = async (): Promise<(readonly QueryParameter[])[]> =>
  await Promise.all(OPTION_SETS.map(async (inputs) => (await read(inputs)).parameters));

async function send(parameters: readonly QueryParameter[]): Promise<void> {
  const realPath = path.join(await makeWorkspace(), 'a.mp3');
  await writeFile(realPath, 'media');
  const client = new SpeechClient({
    credential: async () => deepgram.apiKey,
    baseUrl: new URL(deepgram.url),
    parameters,
    connections: 1,
    answerTimeout: 30_000,
    ca,
  });
  const source = { kind: 'file', path: 'a.mp3', realPath, size: 5 } as const;
  await client.transcribe(source, new AbortController().signal).finally(() => client.close());
}

const queryOf = ({ query }: RequestRecord): string => {
  const sorted = new URLSearchParams(query);
  sorted.sort();
  return String(sorted);
};

describe('a request', () => {
  it("conforms to Deepgram's description and its own SDK, and identifies its sender", async () => {
    const sets = await parametersOf();
    const ours = await sentBy(async () => {
      for (const parameters of sets) await send(parameters);
    });
    expect(ours.map(({ status }) => status)).toEqual(sets.map(() => 200));
    expect(new Set(ours.map(({ headers }) => headers['user-agent']))).toEqual(new Set([USER_AGENT]));
    for (const { query } of ours) {
      const headers = { authorization: 'Token key', 'content-type': 'application/json' };
      const body = { url: 'https://example.com' };
      expect(await violationsOf({ method: 'POST', path: '/v1/listen', query, headers, body })).toEqual([]);
    }
    const theirs = await sentBy(async () => {
      const env = { ...process.env, NODE_EXTRA_CA_CERTS: deepgram.ca };
      const args = [SDK, deepgram.url, deepgram.apiKey, SDK, JSON.stringify(sets)];
      await promisify(execFile)(process.execPath, args, { env });
    });
    expect(theirs.map(queryOf)).toEqual(ours.map(queryOf));
  });
});

it('names the version of package.json', async () => {
  const { name, version } = JSON.parse(await readFile('package.json', 'utf8'));
  expect(USER_AGENT).toBe(`${name}/${version}`);
});
