import childProcess from 'node:child_process';
import { syncBuiltinESMExports } from 'node:module';
import { isObject, isString } from '../lib/guards.ts';

/** The options with which tar unpacks and lists an archive; every tar knows both. */
const [UNPACK, LIST] = ['-xf', '-tf'];

/** Characters of a listing. */
const LONGEST_LISTING = 1024;

/** A command that fails in the same way as tar does for a damaged archive. */
const FAILING = [process.execPath, ['--eval', 'process.exit(2)'], {}] as const;

/**
 * From now on this process unpacks only archives with a single entry called `name`. @actions/cache makes tar keep names
 * as they are, so an archive, which anyone can have created, could write anywhere. The library offers no step between
 * download and unpacking, so the names are read where it starts tar, by the same program with the same arguments; if
 * there are other names, unpacking fails.
 */
export function unpackOnly(name: string): void {
  childProcess.spawn = new Proxy(childProcess.spawn, {
    apply: (spawn, self, given: readonly unknown[]) =>
      Reflect.apply(spawn, self, mayStart(given, name) ? given : FAILING),
  });
  syncBuiltinESMExports();
}

function mayStart([program, args, options]: readonly unknown[], name: string): boolean {
  if (!(isString(program) && Array.isArray(args) && args.includes(UNPACK))) return true;
  const { stdout, status } = childProcess.spawnSync(
    program,
    args.map((argument) => (argument === UNPACK ? LIST : String(argument))),
    { ...(isObject(options) ? options : {}), encoding: 'utf8', maxBuffer: LONGEST_LISTING },
  );
  const [first, end, ...others] = stdout.split(/\r?\n/);
  return status === 0 && first === name && end === '' && others.length === 0;
}
