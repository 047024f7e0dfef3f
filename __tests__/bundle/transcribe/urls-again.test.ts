import type { IncomingMessage, ServerResponse } from 'node:http';
import { beforeAll, describe, expect, it } from 'vitest';
import { openStage, type Ran, resultOf } from '../helpers.ts';
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

const MEDIA = 'speech at a URL,';
const TUESDAY = 'Tue, 06 Oct 2026 08:00:00 GMT';
const WEDNESDAY = 'Wed, 07 Oct 2026 08:00:00 GMT';

/**
 * Sends the recording. The response to a range request has no length unless it is in `headers`. Deepgram requests
 * everything and needs the length.
 */
function sendMedia(
  request: IncomingMessage,
  response: ServerResponse,
  headers: Headers,
  media: string,
): void {
  if (request.headers.range === undefined) response.setHeader('content-length', media.length);
  response.writeHead(200, headers);
  response.write(media);
  response.end();
}

const etag = (value: string): Headers => ({ etag: `"${value}"` });
const since = (date: string): Headers => ({ 'last-modified': date, 'content-length': `${MEDIA.length + 2}` });

type Case = readonly [name: string, Visits];

const SAME: readonly Case[] = [
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
      first: { headers: { ...etag('1'), ...since(TUESDAY) } },
      again: { headers: { ...etag('2'), ...since(TUESDAY) } },
    },
  ],
  ['the host says nothing of them', { first: {}, again: {} }],
];

const OTHER: readonly Case[] = [
  ['their etag is another', { first: { headers: etag('1') }, again: { headers: etag('2') } }],
  [
    'their date is another',
    {
      first: { headers: { 'last-modified': TUESDAY } },
      again: { headers: { 'last-modified': WEDNESDAY } },
    },
  ],
];

const ALL = [...SAME, ...OTHER];
const fileOf = (index: number): string => `talk-${index}.mp3`;

interface Visited {
  /** The statuses by file. */
  readonly statuses: Readonly<Record<string, string>>;
  readonly deeds: Deeds;
}

/** Returns the effects of the second of two visits to all recordings, with a fixed name for the host. */
async function visitTwice(): Promise<Visited> {
  await using stage = await openStage({});
  let time: keyof Visits = 'first';
  await using host = await listenHttps(stage.deepgram, (request, response) => {
    const index = Number(/\d+/.exec(request.url ?? '')?.[0]);
    // Recordings with the same content would be sent once.
    sendMedia(request, response, ALL[index]?.[1][time].headers ?? {}, `${MEDIA} ${index}`);
  });
  const base = `https://127.0.0.1:${host.port}`;
  let ran: Ran | undefined;
  const visit = async (): Promise<Ran> => {
    const queries = ALL.map(([, visits]) => visits[time].query);
    const urls = queries.map(
      (query, index) => `${base}/${fileOf(index)}${query === undefined ? '' : `?${query}`}`,
    );
    const secrets = queries.filter((query) => query !== undefined);
    ran = await stage.run({ inputs: { urls: urls.join('\n') }, secrets });
    return ran;
  };
  expect(await deedsOf(stage, visit)).toMatchObject({ exitCode: 0, requests: ALL.length });
  time = 'again';
  const { plan, changes, ...deeds } = await deedsOf(stage, visit);
  const second = ran;
  await expectSettled(stage, visit);
  expect(await recordedSources(stage)).toEqual(ALL.map((_, index) => `${base}/${fileOf(index)}`));
  const name = (text: string): string => text.replaceAll(String(host.port), 'PORT');
  const statuses = ALL.map((_, index) => fileOf(index)).map((file) => [
    file,
    second === undefined ? '' : resultOf(second, `${base}/${file}`).status,
  ]);
  return {
    statuses: Object.fromEntries(statuses),
    deeds: {
      ...deeds,
      plan: plan.map(name),
      changes: Object.fromEntries(Object.entries(changes).map(([file, change]) => [name(file), change])),
    },
  };
}

describe('recordings at a URL', () => {
  let visited: Visited;
  beforeAll(async () => {
    visited = await visitTwice();
  });

  it.each(SAME.map(([name], index) => [name, index] as const))('are not sent again if %s', (_, index) => {
    expect(visited.statuses[fileOf(index)]).toBe('unchanged');
  });

  it.each(OTHER.map(([name], index) => [name, SAME.length + index] as const))(
    'are sent again if %s',
    (_, index) => {
      expect(visited.statuses[fileOf(index)]).toBe('transcribed');
    },
  );

  it('cost nothing but what is sent again', () => {
    const again = OTHER.map((_, index) => fileOf(SAME.length + index));
    const folder = 'transcripts/127.0.0.1_PORT';
    expect(visited.deeds).toEqual({
      exitCode: 0,
      requests: 2,
      counts: { planned: 2, transcribed: 2, unchanged: 4, minutes: 0.1, 'saved-minutes': 0.2 },
      changes: {
        ...changed(...again.map((file) => `${folder}/${file}.json`), LOCKFILE),
        ...rewritten(...again.map((file) => `${folder}/${file}.txt`)),
      },
      plan: [
        'Plan: 2 to transcribe (length and cost unknown); 4 unchanged.',
        ...again.map((file) => `  https://127.0.0.1:PORT/${file}: the media changed, length unknown`),
      ],
    });
  });
});

/** Hosts that state different facts about the same bytes each time, with the facts and the requests until then. */
const FICKLE = {
  etags: { headersOf: (visit: number) => etag(String(visit)), named: 'etag', requests: 2 },
  dates: {
    headersOf: (visit: number) => ({
      ...etag(String(visit)),
      'last-modified': new Date(visit * 1e9).toUTCString(),
    }),
    named: 'etag, lastModified',
    requests: 3,
  },
};

it('a host that states different facts each time is no longer trusted after as many requests as there are facts', async () => {
  await using stage = await openStage({});
  let visits = 0;
  const openHost = ({ headersOf }: (typeof FICKLE)[keyof typeof FICKLE], media: string) =>
    listenHttps(stage.deepgram, (request, response) => {
      // Deepgram downloads the recording that was just checked.
      if (request.method !== 'GET' || request.headers.range !== undefined) visits += 1;
      sendMedia(request, response, headersOf(visits), media);
    });
  await using etags = await openHost(FICKLE.etags, `${MEDIA} etags`);
  await using dates = await openHost(FICKLE.dates, `${MEDIA} dates`);
  const urls = [etags, dates].map(({ port }) => `https://127.0.0.1:${port}/talk.mp3`);
  const logs: string[] = [];
  for (let run = 0; run < 6; run += 1) {
    visits += 1;
    const { log, exitCode } = await stage.run({ inputs: { urls: urls.join('\n') } });
    expect(exitCode).toBe(0);
    logs.push(log);
  }
  for (const [index, { named, requests }] of Object.values(FICKLE).entries()) {
    expect(stage.deepgram.requests.filter(({ remoteUrl }) => remoteUrl === urls[index])).toHaveLength(
      requests,
    );
    expect(logs.join('')).toContain(
      `reports something different for the same audio each time, so this no longer counts: ${named}.`,
    );
  }
});
