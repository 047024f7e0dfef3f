import { Failure } from '../lib/failure.ts';
import { formatBytes, formatNumber } from '../lib/units.ts';
import { savesToRepository } from './inputs/saving.ts';
import { serializeEntry } from './lockfile/format.ts';
import { type LockEntry, OUTDATED } from './lockfile/lock.ts';
import { MOST_SOURCES } from './lockfile/parse.ts';
import type { Item } from './plan/assess.ts';
import type { Run } from './run.ts';
import { LARGEST_COMMITTED } from './save/commit-plan.ts';
import type { Lockfile } from './save/lockfile.ts';
import { LARGEST_LOCKFILE } from './save/lockfile-text.ts';

/**
 * Throws a Failure if the lock file with these sources would be too large to be saved at its location or to be read
 * again.
 */
export function checkLockSize(
  written: readonly Item[],
  {
    lockfile,
    inputs,
    asked,
  }: Pick<Run, 'inputs' | 'asked'> & { readonly lockfile: Pick<Lockfile, 'bytes' | 'entries'> },
): void {
  const added = written.filter(({ entryKey }) => !lockfile.entries.has(entryKey));
  const path = inputs.economy.lockfile;
  const limit = savesToRepository(inputs.saving) ? LARGEST_COMMITTED : LARGEST_LOCKFILE;
  const bytes = added.reduce(
    (sum, item) => sum + Buffer.byteLength(serializeEntry(expected(item, asked))) + 1,
    lockfile.bytes,
  );
  const sources = new Set([...lockfile.entries.values()].map(({ source }) => source));
  for (const { name } of added) sources.add(name);
  if (bytes > limit)
    throw new Failure(
      `lock-file: ${path} would have ${formatBytes(bytes)}, more than the ${formatBytes(limit)} that a lock file may have ` +
        `there. ${ADVICE}`,
    );
  if (sources.size > MOST_SOURCES)
    throw new Failure(
      `lock-file: ${path} would have more than ${formatNumber(MOST_SOURCES)} sources. ${ADVICE}`,
    );
}

const ADVICE =
  'Nothing was sent. Split the repository into steps, each with its own `files` and `lock-file`.';

/** Number of hexadecimal digits of a git object id. */
const GIT_DIGITS = 40;

/** An entry of about the same length as the final one. */
function expected({ outputs, name, media }: Item, asked: Run['asked']): LockEntry {
  const file = (path: string) => ({ path, git: '0'.repeat(GIT_DIGITS), rendering: OUTDATED });
  return {
    source: name,
    ...asked,
    media,
    models: [],
    requestId: '00000000-0000-0000-0000-000000000000',
    duration: 1000,
    channels: 1,
    words: 1000,
    confidence: 0.9999,
    files: Object.fromEntries(outputs.map(({ format, path }) => [format, file(path)])),
  };
}
