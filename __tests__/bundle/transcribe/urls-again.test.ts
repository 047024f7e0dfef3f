import type { IncomingMessage, ServerResponse } from 'node:http';
import { describe, expect, it } from 'vitest';
import { openStage } from '../helpers.ts';
import {
  changed,
  type Deeds,
  deedsOf,
  expectSettled,
  LOCKFILE,
  recordedSources,
  rewritten,
} from '../rerun.ts';
import { listenHttps } from '../servers.ts';

type Headers = Readonly<Record<string, string>>;

/** The host's headers for the recording, and the query of the URL, in the first and in the second run. */
interface Visits {
  readonly first: { readonly headers?: Headers; readonly query?: string };
  readonly again: { readonly headers?: Headers; readonly query?: string };
}

const MEDIA = 'speech at a URL';
const TUESDAY = 'Tue, 06 Oct 2026 08:00:00 GMT';
const WEDNESDAY = 'Wed, 07 Oct 2026 08:00:00 GMT';

/**
 * Sends the recording. The response to a range request has no length unless it is in `headers`. Deepgram requests
 * everything and needs the length.
 */
function sendMedia(request: IncomingMessage, response: ServerResponse, headers: Headers): void {
  if (request.headers.range === undefined) response.setHeader('content-length', MEDIA.length);
  response.writeHead(200, headers);
  response.write(MEDIA);
  response.end();
}

/** Returns the effects of the second run, with a fixed name for the host. */
async function visitTwice({ first, again }: Visits): Promise<Deeds> {
  await using stage = await openStage({});
  let headers: Headers = {};
  await using host = await listenHttps(stage.deepgram, (request, response) => {
    sendMedia(request, response, headers);
  });
  const base = `https://127.0.0.1:${host.port}`;
  const visit = (visited: Visits['first']) => () => {
    headers = visited.headers ?? {};
    const query = visited.query === undefined ? '' : `?${visited.query}`;
    return stage.run({ inputs: { urls: `${base}/talk.mp3${query}` }, secrets: [visited.query ?? ''] });
  };
  expect(await deedsOf(stage, visit(first))).toMatchObject({ exitCode: 0, requests: 1 });
  const { plan, changes, ...deeds } = await deedsOf(stage, visit(again));
  await expectSettled(stage, visit(again));
  expect(await recordedSources(stage)).toEqual([`${base}/talk.mp3`]);
  const name = (text: string): string => text.replaceAll(String(host.port), 'PORT');
  return {
    ...deeds,
    plan: plan.map(name),
    changes: Object.fromEntries(Object.entries(changes).map(([file, change]) => [name(file), change])),
  };
}

const etag = (value: string): Headers => ({ etag: `"${value}"` });

describe.concurrent('recordings at a URL are not sent again if', () => {
  it.each<[string, Visits]>([
    ['their etag is the same', { first: { headers: etag('1') }, again: { headers: etag('1') } }],
    [
      'their etag is, and the signature of the URL another',
      {
        first: { headers: etag('1'), query: 'X-Amz-Signature=c0ffee5ec2e7' },
        again: { headers: etag('1'), query: 'X-Amz-Signature=5ec2e7c0ffee' },
      },
    ],
    [
      'their date and length are, behind a server with an etag of its own',
      {
        first: { headers: { ...etag('1'), 'last-modified': TUESDAY, 'content-length': `${MEDIA.length}` } },
        again: { headers: { ...etag('2'), 'last-modified': TUESDAY, 'content-length': `${MEDIA.length}` } },
      },
    ],
    ['the host says nothing of them', { first: {}, again: {} }],
  ])('%s', async (_, visits) => {
    expect(await visitTwice(visits)).toEqual({
      exitCode: 0,
      requests: 0,
      counts: { unchanged: 1, 'saved-minutes': 0.05 },
      changes: {},
      plan: ['Plan: 0 to transcribe; 1 unchanged.'],
    });
  });
});

describe.concurrent('recordings at a URL are sent again if', () => {
  it.each<[string, Visits]>([
    ['their etag is another', { first: { headers: etag('1') }, again: { headers: etag('2') } }],
    [
      'their date is another',
      {
        first: { headers: { 'last-modified': TUESDAY } },
        again: { headers: { 'last-modified': WEDNESDAY } },
      },
    ],
  ])('%s', async (_, visits) => {
    const folder = 'transcripts/127.0.0.1_PORT';
    expect(await visitTwice(visits)).toEqual({
      exitCode: 0,
      requests: 1,
      counts: { planned: 1, transcribed: 1, minutes: 0.05 },
      changes: { ...changed(`${folder}/talk.mp3.json`, LOCKFILE), ...rewritten(`${folder}/talk.mp3.txt`) },
      plan: [
        'Plan: 1 to transcribe (length and cost unknown).',
        '  https://127.0.0.1:PORT/talk.mp3: the media changed, length unknown',
      ],
    });
  });
});

describe.concurrent('a host that states different facts about the same bytes each time', () => {
  it.each<[string, (visit: number) => Headers, string, number]>([
    ['another etag', (visit) => etag(String(visit)), 'etag', 2],
    [
      'another etag and date',
      (visit) => ({ ...etag(String(visit)), 'last-modified': new Date(visit * 1e9).toUTCString() }),
      'etag, lastModified',
      3,
    ],
  ])(
    'is no longer trusted after as many requests as there are facts: %s',
    async (_, headersOf, named, requests) => {
      await using stage = await openStage({});
      let visits = 0;
      await using host = await listenHttps(stage.deepgram, (request, response) => {
        // Deepgram downloads the recording that was just checked.
        if (request.method !== 'GET' || request.headers.range !== undefined) visits += 1;
        sendMedia(request, response, headersOf(visits));
      });
      const logs: string[] = [];
      for (let run = 0; run < 6; run += 1) {
        visits += 1;
        const { log, exitCode } = await stage.run({
          inputs: { urls: `https://127.0.0.1:${host.port}/talk.mp3` },
        });
        expect(exitCode).toBe(0);
        logs.push(log);
      }
      expect(stage.deepgram.requests).toHaveLength(requests);
      expect(logs.join('')).toContain(
        `reports something different for the same audio each time, so this no longer counts: ${named}.`,
      );
    },
  );
});
