import { messageOf } from '../lib/failure.ts';
import { isSameText } from '../lib/line-ends.ts';
import * as log from '../lib/log.ts';
import { sameContent } from '../recordings/fingerprint.ts';
import { fileOf, type Lock, type LockEntry, type LockedFile, pathsOf } from './lockfile/lock.ts';
import { type Orphan, type Sweep, sweep } from './plan/orphans.ts';
import type { FileState } from './plan/steps.ts';
import { pathList } from './report/paths.ts';
import type { Run } from './run.ts';

/**
 * Removes the transcripts of renamed recordings and, with `prune`, those of deleted ones. Returns the orphans that
 * still have files. Everything is paid for at this point, so a file that cannot be removed is only a warning.
 */
export async function sweepOrphans(
  orphans: readonly Orphan[],
  { prune, stateOf }: Pick<OrphanContext, 'prune' | 'stateOf'>,
  run: Run,
): Promise<Orphan[]> {
  const left: Orphan[] = [];
  const keysOf = keysBySource(orphans, run.lockfile.entries);
  for (const orphan of orphans) {
    try {
      if (!(await sweepOne(orphan, { keysOf, prune, stateOf }, run))) left.push(orphan);
    } catch (error) {
      log.warning(`${orphan.name}: its remaining transcripts could not be removed: ${messageOf(error)}`);
      left.push(orphan);
    }
  }
  return left;
}

/** The keys of the entries of all sources that orphans were renamed to. Sweeping adds none of them. */
function keysBySource(orphans: readonly Orphan[], entries: Lock): ReadonlyMap<string, readonly string[]> {
  const wanted = new Set(orphans.map(({ renamedTo }) => renamedTo));
  const keys = new Map<string, string[]>();
  for (const [key, { source }] of entries) {
    if (!wanted.has(source)) continue;
    const known = keys.get(source);
    if (known === undefined) keys.set(source, [key]);
    else known.push(key);
  }
  return keys;
}

interface OrphanContext {
  /** The keys of the entries of each source. */
  readonly keysOf: ReadonlyMap<string, readonly string[]>;
  readonly prune: boolean;
  readonly stateOf: (path: string) => FileState;
}

/** Removes what can be removed of one orphan. Returns whether none of its files are left. */
async function sweepOne(
  found: Orphan,
  { keysOf, prune, stateOf }: OrphanContext,
  run: Run,
): Promise<boolean> {
  const { entries } = run.lockfile;
  // Files that another entry has taken over are no longer in this entry.
  const now = entries.get(found.key);
  const orphan = { ...found, entry: now === undefined ? found.entry : run.trust.trusted(now) };
  const { renamedTo, entry } = orphan;
  const successors = (keysOf.get(renamedTo ?? '') ?? [])
    .map((key) => entries.get(key))
    .filter((successor) => successor !== undefined)
    .filter(({ media, options }) => sameContent(media, entry.media) && options === entry.options);
  // The transcripts of the old name may still be needed as long as the new name has none.
  if (renamedTo !== undefined && successors.length === 0)
    return pathsOf(entry).every((path) => stateOf(path) === 'missing');
  const duplicated = await duplicatedPaths(orphan, successors, run);
  const swept = sweep(orphan, { successors, duplicated, prune, stateOf });
  await carryOut(orphan, swept, { mayRemoveEntry: prune || successors.length > 0 }, run);
  return Object.keys(swept.stay).length === 0;
}

async function carryOut(
  { key, entry, renamedTo }: Orphan,
  { remove, stay }: Sweep,
  { mayRemoveEntry }: { readonly mayRemoveEntry: boolean },
  { workspace, lockfile }: Run,
): Promise<void> {
  const why = renamedTo === undefined ? 'its recording was deleted' : `its media are ${renamedTo} now`;
  for (const { path } of remove) await workspace.remove(path);
  if (remove.length > 0) log.info(`${pathList(remove.map(({ path }) => path))}: removed, ${why}`);
  if (Object.keys(stay).length === 0 && mayRemoveEntry) await lockfile.remove(key);
  else if (remove.length > 0) await lockfile.put({ ...entry, files: stay });
}

/**
 * The paths of an orphan whose content is the same as that of a successor, and that follow the output template of their
 * source.
 */
async function duplicatedPaths(
  { name, entry }: Orphan,
  successors: readonly LockEntry[],
  { workspace, trust }: Run,
): Promise<ReadonlySet<string>> {
  const isSame = async ([format, { path }]: readonly [string, LockedFile]): Promise<boolean> => {
    if (!trust.isTemplated(name, format, path)) return false;
    const content = await workspace.read(path);
    const others = await Promise.all(
      successors.map(async (successor) => {
        const file = fileOf(successor, format);
        return file && (await workspace.read(file.path));
      }),
    );
    return content !== undefined && others.some((other) => other !== undefined && isSameText(other, content));
  };
  const files = Object.entries(entry.files);
  const same = await Promise.all(files.map(isSame));
  return new Set(files.filter((_, position) => same[position]).map(([, { path }]) => path));
}
