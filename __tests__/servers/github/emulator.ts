import { request as ask } from 'node:http';
import { text } from 'node:stream/consumers';
import { createEmulator } from 'emulate';
import { ACTIONS_BOT } from './commit.ts';
import type { HttpAnswer, HttpRequest } from './http.ts';

/** A user who can review. */
export const REVIEWER = 'hubot';

const OWNER_TOKEN = 'token-of-the-owner';

/**
 * The emulator refuses all requests of a token after the first 5,000, and has no setting for it, so several tokens are
 * used.
 */
const REQUESTS_A_TOKEN = 4500;
const BOT_TOKENS = Array.from({ length: 200 }, (_, index) => `token-of-the-bot-${index}`);

/** Returns the token for a request after `asked` others. */
export function tokenAfter(asked: number): string {
  const token = BOT_TOKENS[Math.floor(asked / REQUESTS_A_TOKEN)];
  if (token === undefined) throw new Error(`The emulator answers no more than ${asked} requests.`);
  return token;
}

const DOCUMENTATION = 'https://docs.github.com/rest';

interface Emulated {
  readonly owner: string;
  readonly repo: string;
  readonly defaultBranch: string;
}

/** GitHub's REST API with an empty repository. Links point to `front`. */
interface Emulator {
  /** Answers as GitHub does for a workflow's token. */
  answer(request: HttpRequest): Promise<HttpAnswer>;
  close(): Promise<void>;
}

/** Starts Vercel's emulation of GitHub: https://emulate.dev/github */
export async function startEmulator(
  { owner, repo, defaultBranch }: Emulated,
  front: string,
): Promise<Emulator> {
  const emulator = await createEmulator({
    service: 'github',
    port: 0,
    seed: {
      tokens: {
        [OWNER_TOKEN]: { login: owner },
        ...Object.fromEntries(BOT_TOKENS.map((token) => [token, { login: ACTIONS_BOT.name }])),
      },
      github: {
        users: [{ login: owner }, { login: REVIEWER }, { login: ACTIONS_BOT.name, email: ACTIONS_BOT.email }],
        repos: [{ owner, name: repo, default_branch: defaultBranch, auto_init: false }],
      },
    },
  });
  const url = new URL(emulator.url);
  const answerTo = (token: string, request: HttpRequest) => send(url, front, token, request);
  await answerTo(OWNER_TOKEN, {
    method: 'PUT',
    path: `/repos/${owner}/${repo}/collaborators/${encodeURIComponent(ACTIONS_BOT.name)}`,
    headers: {},
    body: { permission: 'push' },
  });
  let asked = 0;
  const answer = (request: HttpRequest) => {
    asked += 1;
    return answerTo(tokenAfter(asked), request);
  };
  return { answer, close: () => emulator.close() };
}

async function send(to: URL, front: string, token: string, request: HttpRequest): Promise<HttpAnswer> {
  const { method, path, headers, body } = request;
  const { status, link, received } = await exchange(to.port, {
    method,
    path,
    headers: {
      authorization: `token ${token}`,
      accept: headers.accept ?? 'application/json',
      'content-type': 'application/json',
    },
    sent: body === undefined ? '' : JSON.stringify(body),
  });
  const here = withLinks(received, to.origin, front);
  return {
    status,
    headers: link === undefined ? {} : { link: withLinks(link, to.origin, front) },
    body: here === '' ? undefined : complete(status, JSON.parse(here)),
  };
}

interface Message {
  readonly method: string;
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly sent: string;
}

interface Reply {
  readonly status: number;
  readonly link: string | undefined;
  readonly received: string;
}

/**
 * Sends a request over plain HTTP, because fetch() takes three times the CPU, and on a new connection, because server
 * and client are one process: after it was busy for seconds, a kept connection has been closed.
 */
function exchange(port: string, { sent, headers, ...message }: Message): Promise<Reply> {
  return new Promise((resolve, reject) => {
    const length = { 'content-length': Buffer.byteLength(sent) };
    const options = { ...message, host: '127.0.0.1', port, agent: false, headers: { ...headers, ...length } };
    const asking = ask(options, (response) => {
      const { statusCode: status = 0, headers: told } = response;
      const link = told['link']?.toString();
      text(response).then((received) => resolve({ status, link, received }), reject);
    });
    asking.on('error', reject).end(sent);
  });
}

const withLinks = (text: string, from: string, to: string): string =>
  text.replaceAll(from, to).replaceAll(/(https?:[^"]*)\[bot\]/g, '$1%5Bbot%5D');

/** Adds the status to an error, as GitHub does. */
const complete = (status: number, body: unknown): unknown =>
  status < 400 ? body : { ...Object(body), documentation_url: DOCUMENTATION, status: String(status) };
