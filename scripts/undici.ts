import { cp, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';

/**
 * undici as bundled: each part is loaded on first use. Its own index loads everything, including caches and WebSockets,
 * and its client loads HTTP/2, which is hardly used; that took a third of the CPU time of a run that sends one file.
 */

/** Everything that code in `dist/` imports from it. */
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

/** Copies the package from one folder to another, which must not exist. */
export async function copyUndici(from: string, to: string): Promise<void> {
  await cp(from, to, { recursive: true });
  await writeFile(path.join(to, 'index.js'), INDEX);
  const clients = path.join(to, 'lib/dispatcher');
  await rename(path.join(clients, 'client-h2.js'), path.join(clients, 'client-h2-itself.js'));
  await writeFile(path.join(clients, 'client-h2.js'), HTTP2);
}
