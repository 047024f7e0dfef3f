import { existsSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { at, isObject, isString, listOf } from '../../../../src/lib/guards.ts';
import { asText, endGroup, fieldOf, fromText, type Remote, startGroup } from './remote.ts';

const PLACES = [process.env['FIREFOX_PATH'] ?? '', '/usr/bin/firefox-esr', '/usr/bin/firefox'];

/** The path of Firefox, if it is installed. */
export const firefoxPath = PLACES.find((place) => place !== '' && existsSync(place));

/** Settings with which media play without a click, and no other server is contacted. */
const PREFERENCES = `user_pref("media.autoplay.default", 0);
user_pref("network.captive-portal-service.enabled", false);
user_pref("app.update.disabledForTesting", true);
`;

const LISTENING = /WebDriver BiDi listening on (ws:\S+)/;

/** Starts Firefox, and controls it by WebDriver BiDi, without a driver: https://w3c.github.io/webdriver-bidi/ */
export async function startFirefox(): Promise<Remote> {
  const profile = await mkdtemp(path.join(tmpdir(), 'firefox-'));
  await writeFile(path.join(profile, 'user.js'), PREFERENCES);
  const args = ['--headless', '--no-remote', '--profile', profile, '--remote-debugging-port', '0'];
  const child = startGroup(firefoxPath ?? 'firefox', args);
  const connection = await BidiConnection.open(`${await addressIn(child.stderr)}/session`);
  await connection.send('session.new', { capabilities: {} });
  const tree = await connection.send('browsingContext.getTree', {});
  const context = at(listOf(fieldOf(tree, 'contexts'), isObject)?.[0], 'context');
  return {
    open: async (url) =>
      void (await connection.send('browsingContext.navigate', { context, url, wait: 'complete' })),
    evaluate: async (expression) => {
      const params = {
        expression: asText(expression),
        target: { context },
        awaitPromise: true,
        userActivation: true,
      };
      const answer = await connection.send('script.evaluate', params);
      if (fieldOf(answer, 'type') === 'exception') throw new Error(JSON.stringify(answer));
      return fromText(at(answer, 'result', 'value'));
    },
    perform: async (actions) => void (await connection.send('input.performActions', { context, actions })),
    close: async () => {
      connection.close();
      await endGroup(child);
      await rm(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

async function addressIn(errors: Readable | null): Promise<string> {
  if (errors !== null)
    for await (const line of createInterface({ input: errors })) {
      const address = LISTENING.exec(line)?.[1];
      if (address !== undefined) return address;
    }
  throw new Error('Firefox ended before it listened.');
}

type Waiting = PromiseWithResolvers<unknown>;

/** Commands and their answers, by number. */
class BidiConnection {
  readonly #socket: WebSocket;
  readonly #waiting = new Map<unknown, Waiting>();
  #sent = 0;

  private constructor(socket: WebSocket) {
    this.#socket = socket;
    socket.addEventListener('message', ({ data }) => this.#settle(JSON.parse(String(data))));
  }

  static async open(address: string): Promise<BidiConnection> {
    const socket = new WebSocket(address);
    await new Promise((resolve, reject) => {
      socket.addEventListener('open', resolve);
      socket.addEventListener('error', () => reject(new Error(`${address} does not answer.`)));
    });
    return new BidiConnection(socket);
  }

  async send(method: string, params: object): Promise<unknown> {
    const id = ++this.#sent;
    const waiting = Promise.withResolvers<unknown>();
    this.#waiting.set(id, waiting);
    this.#socket.send(JSON.stringify({ id, method, params }));
    return await waiting.promise;
  }

  #settle(message: unknown): void {
    const waiting = this.#waiting.get(fieldOf(message, 'id'));
    const text = fieldOf(message, 'message');
    if (fieldOf(message, 'type') === 'error')
      waiting?.reject(new Error(isString(text) ? text : 'It failed.'));
    else waiting?.resolve(fieldOf(message, 'result'));
  }

  close(): void {
    this.#socket.close();
  }
}
