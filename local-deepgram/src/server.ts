import { randomBytes, randomUUID } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isPublic } from '../../src/transcribe/sources/public-address.ts';
import { createAcceptor } from './acceptor.ts';
import { type AnswerFor, parseCanned } from './canned.ts';
import { scheduleFaults } from './faults/schedule.ts';
import type { CodedFault } from './faults/types.ts';
import { createHttpServer } from './http.ts';
import type { Source } from './listen/handler.ts';
import { createRemoteOpener, type Reaches } from './listen/remote.ts';
import type { Accounts } from './management/accounts.ts';
import type { Management } from './management/index.ts';
import { checkAccounts, defaultAccounts } from './management/setup.ts';
import type { ModelSize, Recognizer } from './recognition/types.ts';
import type { OpenRecord, RequestRecord } from './requests.ts';
import type { Service } from './routes.ts';
import { type Authority, createAuthority } from './tls.ts';

export type { CodedFault, Fault, Match } from './faults/types.ts';
export type { Accounts } from './management/accounts.ts';
export type { RequestRecord } from './requests.ts';

/** Options of the server; all have defaults. */
export interface LocalDeepgramOptions {
  /** 0 selects a free port. */
  readonly port?: number;
  readonly model?: ModelSize;
  /** Most concurrent requests to /v1/listen; further ones get a 429. */
  readonly concurrency?: number;
  /** Milliseconds to wait before each transcript. */
  readonly latencyMs?: number;
  /** The JSON of an answer to return instead of recognizing. */
  readonly canned?: unknown;
  /** Makes such an answer for given media and query. */
  readonly cannedFor?: AnswerFor;
  readonly faults?: readonly CodedFault[];
  /** Random by default. Cannot be combined with `accounts`. */
  readonly apiKey?: string;
  /** Projects, members and keys; without them, one project with `apiKey`. */
  readonly accounts?: Accounts;
  /** The time for keys and tokens; the computer's clock by default. */
  readonly clock?: () => Date;
  /** The form of GET /v1/projects/{id}/keys/{id}: `{member, api_key}` by default, or `{item: {member}}`. */
  readonly keyShape?: 'flat' | 'wrapped';
  /**
   * Whether GET /v1/projects/{id}/keys has tags and expiration dates (`full`); in the newest specification it has none.
   */
  readonly keyList?: 'bare' | 'full';
  /** The addresses from which media of URLs are downloaded; by default only public ones, like Deepgram. */
  readonly reaches?: Reaches;
  /** Receives one line per request. */
  readonly log?: (line: string) => void;
  /** Issues the server's certificate; by default a new authority, which takes some milliseconds to create. */
  readonly authority?: Authority;
  /** Recognizes instead of the built-in models; the caller closes it. */
  readonly recognizer?: Recognizer;
}

/** A running server. */
export interface LocalDeepgram {
  /** Such as `https://127.0.0.1:40123`, without a trailing slash. */
  readonly url: string;
  /** Path of the CA's PEM file, for NODE_EXTRA_CA_CERTS. */
  readonly ca: string;
  /** The first key of the first project. */
  readonly apiKey: string;
  /** The current projects, members and keys. */
  readonly accounts: Accounts;
  /** Changes them without the API, for example with `disableKey` of management/accounts.ts. */
  changeAccounts(change: (accounts: Accounts) => Accounts): void;
  setClock(clock: () => Date): void;
  /** Issues certificates that the server trusts when it downloads media. */
  readonly authority: Authority;
  /** All requests so far, including those that are running. */
  readonly requests: readonly RequestRecord[];
  /** The highest number of concurrent requests to /v1/listen so far. */
  readonly peakInFlight: number;
  close(): Promise<void>;
}

/** Deepgram's limit of concurrent pre-recorded requests: https://developers.deepgram.com/reference/api-rate-limits */
const DEFAULT_CONCURRENCY = 50;
const DEFAULT_MODEL: ModelSize = 'tiny';
const KEY_BYTES = 20;

/** Starts Deepgram's API on 127.0.0.1 over HTTPS. Rejects if the port is in use or an option is invalid. */
export async function startLocalDeepgram(options: LocalDeepgramOptions = {}): Promise<LocalDeepgram> {
  const authority = options.authority ?? (await createAuthority());
  const service = await createService(options, authority);
  const { source, load, management } = service;
  const requests: OpenRecord[] = [];
  const log = options.log ?? (() => {});
  const server = createHttpServer(service, { requests, log }, (request) => acceptor.reset(request.socket));
  const acceptor = createAcceptor(server, await authority.issue(), log);
  const port = await acceptor.listen(options.port ?? 0);
  const ca = await writeAuthority(authority);
  return {
    url: `https://127.0.0.1:${port}`,
    ca: ca.path,
    apiKey: management.accounts.projects[0]?.keys[0]?.key ?? '',
    get accounts() {
      return management.accounts;
    },
    changeAccounts(change) {
      management.accounts = checkAccounts(change(management.accounts));
    },
    setClock(clock) {
      management.clock = clock;
    },
    authority,
    requests,
    get peakInFlight() {
      return load.peak;
    },
    async close() {
      await acceptor.close();
      if (source.kind === 'recognizer' && options.recognizer === undefined) await source.recognizer.close();
      await ca.remove();
    },
  };
}

async function createService(options: LocalDeepgramOptions, authority: Authority): Promise<Service> {
  return {
    management: createManagement(options),
    concurrency: options.concurrency ?? DEFAULT_CONCURRENCY,
    latencyMs: options.latencyMs ?? 0,
    faults: scheduleFaults(options.faults ?? []),
    load: { inFlight: 0, peak: 0, total: 0 },
    source: await createSource(options),
    openRemote: createRemoteOpener(authority.ca, options.reaches ?? isPublic),
  };
}

function createManagement(options: LocalDeepgramOptions): Management {
  const { accounts, apiKey = newKey(), clock = () => new Date() } = options;
  const { keyShape = 'flat', keyList = 'bare' } = options;
  if (accounts !== undefined && options.apiKey !== undefined)
    throw new Error('set accounts or apiKey, not both');
  return {
    accounts: accounts === undefined ? defaultAccounts(apiKey, clock()) : checkAccounts(accounts),
    clock,
    tools: { tokenSecret: newKey(), keyShape, keyList, newId: randomUUID, newKey },
  };
}

function newKey(): string {
  return randomBytes(KEY_BYTES).toString('hex');
}

async function createSource(options: LocalDeepgramOptions): Promise<Source> {
  if (options.cannedFor !== undefined) return { kind: 'canned', answerFor: options.cannedFor };
  if (options.canned !== undefined) {
    const answer = parseCanned(options.canned);
    return { kind: 'canned', answerFor: () => answer };
  }
  const model = options.model ?? DEFAULT_MODEL;
  if (options.recognizer !== undefined) return { kind: 'recognizer', recognizer: options.recognizer, model };
  // A server that never recognizes speech does not load the decoders.
  const { createRecognizer } = await import('./recognition/index.ts');
  return { kind: 'recognizer', recognizer: createRecognizer({ model }), model };
}

async function writeAuthority(authority: Authority) {
  const folder = await mkdtemp(join(tmpdir(), 'local-deepgram-'));
  const path = join(folder, 'ca.pem');
  await writeFile(path, authority.ca);
  return { path, remove: () => rm(folder, { recursive: true, force: true }) };
}
