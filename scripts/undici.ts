import { cp, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';

/**
 * undici as it is bundled: each part is loaded once it is asked for. Its own index loads all there is, from caches to
 * WebSockets, and its client HTTP/2, which few servers are spoken to by; that took a third of the CPU of a run that sends
 * one file.
 */

/** All that anything in `dist/` imports of it. */
const INDEX = `'use strict';
Object.assign(require('./lib/dispatcher/dispatcher').prototype, require('./lib/api'));
module.exports = {
  get Agent() {
    return require('./lib/dispatcher/agent');
  },
  get ProxyAgent() {
    return require('./lib/dispatcher/proxy-agent');
  },
  get fetch() {
    return require('./lib/web/fetch').fetch;
  },
};
`;

const HTTP2 = `'use strict';
module.exports = (...args) => require('./client-h2-itself.js')(...args);
`;

/** Copies the package from one folder into another, which must not exist. */
export async function copyUndici(from: string, to: string): Promise<void> {
  await cp(from, to, { recursive: true });
  await writeFile(path.join(to, 'index.js'), INDEX);
  const clients = path.join(to, 'lib/dispatcher');
  await rename(path.join(clients, 'client-h2.js'), path.join(clients, 'client-h2-itself.js'));
  await writeFile(path.join(clients, 'client-h2.js'), HTTP2);
}
