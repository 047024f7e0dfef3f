import childProcess from 'node:child_process';
import { syncBuiltinESMExports } from 'node:module';
import net from 'node:net';

/** Refuses to start processes and servers in unit tests, so that all of them finish within seconds. */

const refusing = (what: string) => (): never => {
  throw new Error(`A unit test starts no ${what}: add the file to SERVED in vitest.config.ts.`);
};

const process = refusing('process');
Object.assign(childProcess, {
  exec: process,
  execFile: process,
  execFileSync: process,
  execSync: process,
  fork: process,
  spawn: process,
  spawnSync: process,
});
Object.assign(net.Server.prototype, { listen: refusing('server') });
syncBuiltinESMExports();
