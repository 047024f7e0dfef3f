import childProcess from 'node:child_process';
import { syncBuiltinESMExports } from 'node:module';
import { isObject, isString } from '../lib/guards.ts';

/** How tar is told to unpack an archive, and how to list what is in it; all that there are know both. */
const [UNPACK, LIST] = ['-xf', '-tf'];

/** Characters that a listing has at most. */
const LONGEST_LISTING = 1024;

/** A program that fails as tar does with a damaged archive. */
const FAILING = [process.execPath, ['--eval', 'process.exit(2)'], {}] as const;

/**
 * From now on this process unpacks no archive but one that holds a single entry, called `name`. @actions/cache has tar
 * keep names as they are, so that an archive, which anyone may have made, could write anywhere; and it has no place to
 * look at an archive between download and unpacking. The names are therefore read where it starts tar, by the same program
 * with the same arguments; if they are any others, unpacking fails.
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
