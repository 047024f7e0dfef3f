import { existsSync, readdirSync } from 'node:fs';
import { createServer } from 'node:net';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { isObject, isString } from '../../../../src/lib/guards.ts';
import { asText, endGroup, fieldOf, fromText, type Remote, startGroup } from './remote.ts';

const LIBRARIES = ['/usr/lib/x86_64-linux-gnu', '/usr/lib/aarch64-linux-gnu', '/usr/libexec'];

/** The path of WebKitGTK's own browser, in a folder named by its version. */
const BROWSER = LIBRARIES.flatMap((folder) =>
  existsSync(folder)
    ? readdirSync(folder)
        .filter((name) => name.startsWith('webkit2gtk-'))
        .map((name) => path.join(folder, name, 'MiniBrowser'))
    : [],
).find((file) => existsSync(file));

const [DRIVER, SCREEN] = ['/usr/bin/WebKitWebDriver', '/usr/bin/xvfb-run'];

/** Whether WebKitGTK, its driver and a virtual screen are installed. */
export const hasWebKit = BROWSER !== undefined && [DRIVER, SCREEN].every((file) => existsSync(file));

/** The milliseconds between checks whether the driver listens, and the number of checks. */
const [LOOK_MS, LOOKS] = [200, 150];

/** Starts WebKitGTK, and controls it by WebDriver: https://www.w3.org/TR/webdriver2/ */
export async function startWebKit(): Promise<Remote> {
  const port = await freePort();
  const child = startGroup(SCREEN, ['-a', '-s', '-screen 0 1200x800x24', DRIVER, `--port=${port}`]);
  child.stderr?.resume();
  const origin = `http://127.0.0.1:${port}`;
  await listening(`${origin}/status`);
  const options = { binary: BROWSER, args: ['--automation'] };
  const capabilities = { alwaysMatch: { 'webkitgtk:browserOptions': options } };
  const session = fieldOf(await post(`${origin}/session`, { capabilities }), 'sessionId');
  if (!isString(session)) throw new Error('WebKitWebDriver began no session.');
  const tell = (command: string, body: object): Promise<unknown> =>
    post(`${origin}/session/${session}/${command}`, body);
  return {
    open: async (url) => void (await tell('url', { url })),
    evaluate: async (expression) => {
      const script = `const done = arguments[0]; ${asText(expression)}.then(done, (error) => done(String(error)))`;
      return fromText(await tell('execute/async', { script, args: [] }));
    },
    perform: async (actions) => void (await tell('actions', { actions })),
    close: async () => {
      await fetch(`${origin}/session/${session}`, { method: 'DELETE' });
      await endGroup(child);
    },
  };
}

async function post(url: string, body: object): Promise<unknown> {
  const response = await fetch(url, { method: 'POST', body: JSON.stringify(body) });
  const answer: unknown = await response.json();
  const value = fieldOf(answer, 'value');
  if (!response.ok)
    throw new Error(isObject(value) ? String(value['message']) : `${url}: ${response.status}`);
  return value;
}

async function listening(url: string): Promise<void> {
  for (let look = 0; look < LOOKS; look++) {
    const isThere = await fetch(url).then(
      ({ ok }) => ok,
      () => false,
    );
    if (isThere) return;
    await wait(LOOK_MS);
  }
  throw new Error('WebKitWebDriver does not listen.');
}

/** A port that nobody listens on. */
async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (address === null || typeof address === 'string') throw new Error('There is no port.');
  return address.port;
}
