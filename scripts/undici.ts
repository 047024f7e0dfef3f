import { cp, rename, rm, writeFile } from 'node:fs/promises';
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

/**
 * undici parses HTTP/1 in WebAssembly. After about 100 headers, V8 optimizes the parser on another thread, which takes as
 * much processor time as three requests and delays the end of the process, and few runs send enough requests to gain
 * from it. The parser is compiled when the first client connects, with a budget about 100 times as large. The flag then
 * gets its default value back, because Node's own code cache only applies with the flags that Node was built with. A
 * test compares the value with V8's default.
 */
const HTTP1 = `'use strict';
const { setFlagsFromString } = require('node:v8');
const connect = require('./client-h1-itself.js');
let isFirst = true;
module.exports = (...args) => {
  if (!isFirst) return connect(...args);
  isFirst = false;
  setFlagsFromString('--wasm-tiering-budget=1300000000');
  try {
    return connect(...args);
  } finally {
    setFlagsFromString('--wasm-tiering-budget=13000000');
  }
};
`;

/**
 * undici has a second, experimental parser in WebAssembly, twice, which UNDICI_USE_MILO turns on. Node's own copy of undici
 * does without it too. It would be 57 kB of what a job downloads.
 */
const EXPERIMENTAL = `'use strict';
module.exports = { getMiloEnabled: () => false };
`;

/** Copies the package from one folder to another, which must not exist. */
export async function copyUndici(from: string, to: string): Promise<void> {
  await cp(from, to, { recursive: true });
  await writeFile(path.join(to, 'index.js'), INDEX);
  const clients = path.join(to, 'lib/dispatcher');
  for (const [name, wrapper] of [
    ['client-h1', HTTP1],
    ['client-h2', HTTP2],
  ] as const) {
    await rename(path.join(clients, `${name}.js`), path.join(clients, `${name}-itself.js`));
    await writeFile(path.join(clients, `${name}.js`), wrapper);
  }
  await rm(path.join(to, 'lib/milo'), { recursive: true });
  await writeFile(path.join(clients, 'parser-h1.js'), EXPERIMENTAL);
}
