import childProcess from 'node:child_process';
import { syncBuiltinESMExports } from 'node:module';
import net from 'node:net';

/** Unit tests start neither processes nor servers, so that all of them answer within seconds. This refuses both. */

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
