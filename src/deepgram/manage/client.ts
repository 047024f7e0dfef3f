import { parseJson } from '../../lib/guards.ts';
import { keepLikelySecrets, keepSecret, Mask } from '../../lib/secrets.ts';
import { ServerClock } from '../../lib/server-clock.ts';
import { DeepgramError } from '../error.ts';
import type { DeepgramReply } from '../explain.ts';
import { type OnRetry, retrying } from '../retry.ts';
import {
  type Balance,
  type Grant,
  type Key,
  type KeyList,
  type Model,
  type NewKey,
  type Project,
  type ProjectMember,
  readAccessors,
  readBalances,
  readEntry,
  readGrant,
  readKeys,
  readMembers,
  readModels,
  readNewKey,
  readProjects,
  readToken,
  type Token,
} from './answers.ts';
import { Connection } from './connection.ts';
import { hasMore, partialList } from './pages.ts';
import { explainRefusal, type ManagementTask } from './refusals.ts';

export interface ManagementOptions {
  readonly apiKey: string;
  /** HTTPS; its path is put before `/v1`. */
  readonly baseUrl: URL;
  /** Most retries after transient errors. */
  readonly retries: number;
  /** The name of the input with the URL, for messages. */
  readonly input?: string;
  /** Called before a request is sent again. */
  readonly onRetry?: OnRetry;
}

/** The properties of a key to create. */
export interface KeyOrder {
  readonly comment: string;
  /** Scopes, or the name of one role. */
  readonly scopes: readonly string[];
  readonly tags?: readonly string[];
  /** Lifetime in seconds; without it and without `expirationDate`, the key never expires. */
  readonly ttlSeconds?: number;
  /** The expiry in ISO 8601; cannot be combined with `ttlSeconds`. */
  readonly expirationDate?: string;
}

/** The requests and the scopes that they need: https://developers.deepgram.com/docs/working-with-roles */
export const TASKS = {
  token: { what: 'ask about itself', needs: undefined },
  projects: { what: 'read its project', needs: 'project:read' },
  keys: { what: "read the project's keys", needs: 'keys:read' },
  key: { what: 'read the entry of a key', needs: 'keys:read' },
  createKey: { what: 'create a key', needs: 'keys:write' },
  deleteKey: {
    what: 'delete the key',
    needs: 'keys:write',
    advice:
      'A key with `keys:write` can delete only keys that the same person created; a key with the role Owner ' +
      'can delete all.',
  },
  balances: { what: "read the project's balance", needs: 'billing:read' },
  members: { what: "read the project's members", needs: 'members:read' },
  usage: { what: "read the project's usage", needs: 'usage:read' },
  models: { what: 'list the models', needs: 'project:read' },
  // Needs a role; Deepgram names no scope for it:
  // https://developers.deepgram.com/guides/fundamentals/token-based-authentication
  grant: { what: 'create a temporary token', needs: undefined },
} as const satisfies Readonly<Record<string, ManagementTask>>;

interface ManagementCall {
  readonly method: 'GET' | 'POST' | 'DELETE';
  readonly path: string;
  readonly body?: unknown;
  readonly creates?: 'token';
}

const get = (path: string): ManagementCall => ({ method: 'GET', path });
const keysOf = (project: string): string => `/projects/${encodeURIComponent(project)}/keys`;
const keyOf = (project: string, key: string): string => `${keysOf(project)}/${encodeURIComponent(key)}`;

/**
 * Sends requests to Deepgram's management API with one key. All methods throw a DeepgramError. The creation of a key is
 * retried only if certainly no key was created.
 */
export class ManagementClient {
  readonly #options: ManagementOptions;
  readonly #connection: Connection;
  readonly #clock = new ServerClock();
  /** Masks the key in use if an answer repeats it. */
  readonly #mask = new Mask();

  constructor(options: ManagementOptions) {
    this.#options = options;
    this.#mask.keep(options.apiKey);
    this.#connection = new Connection(options.apiKey);
  }

  /** The key's description of itself. */
  async token(): Promise<Token> {
    return this.#read(await this.#ask(TASKS.token, get('/auth/token')), readToken);
  }

  async projects(): Promise<readonly Project[]> {
    return this.#readList(await this.#ask(TASKS.projects, get('/projects')), ['projects'], readProjects);
  }

  /** All keys that the key in use can see. The list may omit tags and expiry; `getKey` has them. */
  async listKeys(project: string): Promise<KeyList & { readonly isPartial: boolean }> {
    const reply = await this.#ask(TASKS.keys, get(keysOf(project)));
    return this.#read(reply, (answer) => {
      const list = readKeys(answer);
      return list && { ...list, isPartial: hasMore(answer, reply.headers, ['api_keys']) };
    });
  }

  async getKey(project: string, key: string): Promise<Key> {
    return this.#read(await this.#ask(TASKS.key, get(keyOf(project, key))), readEntry);
  }

  /** Creates a key and masks it immediately. */
  async createKey(project: string, order: KeyOrder): Promise<NewKey> {
    const { comment, scopes, tags = [], ttlSeconds, expirationDate } = order;
    const body = {
      comment,
      scopes,
      ...(tags.length === 0 ? {} : { tags }),
      ...(ttlSeconds === undefined ? {} : { time_to_live_in_seconds: ttlSeconds }),
      ...(expirationDate === undefined ? {} : { expiration_date: expirationDate }),
    };
    const reply = await this.#ask(TASKS.createKey, { method: 'POST', path: keysOf(project), body });
    const created = this.#read(reply, readNewKey);
    keepSecret(created.key);
    return created;
  }

  async deleteKey(project: string, key: string): Promise<void> {
    await this.#ask(TASKS.deleteKey, { method: 'DELETE', path: keyOf(project, key) });
  }

  async balances(project: string): Promise<readonly Balance[]> {
    const path = `/projects/${encodeURIComponent(project)}/balances`;
    return this.#readList(await this.#ask(TASKS.balances, get(path)), ['balances'], readBalances);
  }

  async members(project: string): Promise<readonly ProjectMember[]> {
    const path = `/projects/${encodeURIComponent(project)}/members`;
    return this.#readList(await this.#ask(TASKS.members, get(path)), ['members'], readMembers);
  }

  /** The ids of the keys that were used between two days, given as `2026-01-31`. */
  async usedKeys(project: string, start: string, end: string): Promise<readonly string[]> {
    const query = new URLSearchParams({ grouping: 'accessor', start, end });
    const path = `/projects/${encodeURIComponent(project)}/usage/breakdown?${query}`;
    return this.#readList(await this.#ask(TASKS.usage, get(path)), ['results'], readAccessors);
  }

  /** The models of a project, or those that Deepgram offers to everybody. */
  async models(project?: string): Promise<readonly Model[]> {
    const folder = project === undefined ? '' : `/projects/${encodeURIComponent(project)}`;
    return this.#readList(await this.#ask(TASKS.models, get(`${folder}/models`)), ['stt', 'tts'], readModels);
  }

  /** Creates a temporary token for transcription and masks it immediately. */
  async grant(ttlSeconds: number): Promise<Grant> {
    const body = { ttl_seconds: ttlSeconds };
    const granted = this.#read(
      await this.#ask(TASKS.grant, { method: 'POST', path: '/auth/grant', body, creates: 'token' }),
      readGrant,
    );
    keepSecret(granted.token);
    return granted;
  }

  /** Deepgram's clock, which decides when keys are created and expire. */
  get clock(): ServerClock {
    return this.#clock;
  }

  /** Closes all connections. */
  close(): void {
    this.#connection.close();
  }

  #ask(task: ManagementTask, request: ManagementCall): Promise<DeepgramReply> {
    const { retries, onRetry } = this.#options;
    return retrying(() => this.#askOnce(task, request), {
      mayRetry: (failures, error) => failures.length <= retries && mayRetry(request, error),
      onRetry,
    });
  }

  async #askOnce(task: ManagementTask, { method, path, body }: ManagementCall): Promise<DeepgramReply> {
    const { baseUrl, input = 'base-url' } = this.#options;
    const sent = Date.now();
    const reply = await this.#connection.ask({
      method,
      url: new URL(`${baseUrl.pathname.replace(/\/$/, '')}/v1${path}`, baseUrl),
      input,
      ...(body === undefined ? {} : { contentType: 'application/json', body: JSON.stringify(body) }),
    });
    this.#clock.note(reply.headers['date'], sent, Date.now());
    if (reply.status >= 200 && reply.status < 300) return reply;
    if (method === 'POST') keepLikelySecrets(reply.body);
    throw explainRefusal(task, reply.status, reply.headers, reply.body);
  }

  /**
   * Like #read, for a list that must be complete. Throws a DeepgramError if the answer indicates that part of it is
   * missing.
   */
  #readList<T>(reply: DeepgramReply, lists: readonly string[], guard: (answer: unknown) => T | undefined): T {
    return this.#read(reply, (answer) => {
      const list = guard(answer);
      if (list !== undefined && hasMore(answer, reply.headers, lists)) throw partialList(lists);
      return list;
    });
  }

  /** Parses an answer. Throws a DeepgramError if it does not have the expected form. */
  #read<T>({ body, status }: DeepgramReply, guard: (answer: unknown) => T | undefined): T {
    const json = parseJson(body);
    this.#mask.clean(json);
    const answer = guard(json);
    if (answer !== undefined) return answer;
    const explained = {
      finding: "The answer is not from Deepgram's management API.",
      advice: 'Check the address and the proxy.',
    };
    throw new DeepgramError('bad-answer', 'never', explained, { status });
  }
}

/** An unused token does no harm; an unused key does, because it lasts. */
function mayRetry({ method, creates }: ManagementCall, { retry, details }: DeepgramError): boolean {
  const isHarmless = method !== 'POST' || creates === 'token' || details.hadNoEffect === true;
  return isHarmless && retry === 'always';
}
