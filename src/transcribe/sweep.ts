import { messageOf } from '../lib/failure.ts';
import * as log from '../lib/log.ts';
import type { FileState } from '../plan/assess.ts';
import { type Orphan, type Sweep, sweep } from '../plan/orphans.ts';
import { type Entry, pathsOf } from '../plan/record.ts';
import { together } from '../report/paths.ts';
import { sameMedia } from '../sources/media.ts';
import type { Run } from './run.ts';

/**
 * Removes what we wrote for media that were renamed, and on demand for those that are gone. Gives those of which
 * something stays. All is paid for by now, so that a file that cannot be removed is only worth a warning.
 */
export async function sweepOrphans(
  orphans: readonly Orphan[],
  prune: boolean,
  stateOf: (path: string) => FileState,
  run: Run,
): Promise<Orphan[]> {
  const left: Orphan[] = [];
  for (const orphan of orphans) {
    try {
      if (!(await sweepOne(orphan, prune, stateOf, run))) left.push(orphan);
    } catch (error) {
      log.warning(
        `${orphan.name}: what is left of its transcripts could not be removed: ${messageOf(error)}`,
      );
      left.push(orphan);
    }
  }
  return left;
}

/** Whether nothing of an orphan stays. */
async function sweepOne(
  found: Orphan,
  prune: boolean,
  stateOf: (path: string) => FileState,
  run: Run,
): Promise<boolean> {
  const { entries } = run.record;
  // Files that another source has meanwhile are no longer in the entry.
  const orphan = { ...found, entry: entries.get(found.name) ?? found.entry };
  const successor = found.renamedTo === undefined ? undefined : entries.get(found.renamedTo);
  const heir = successor && sameMedia(successor.media, orphan.entry.media) ? successor : undefined;
  // What the new name has not got yet may still be needed for it.
  if (found.renamedTo !== undefined && heir === undefined)
    return pathsOf(orphan.entry).every((path) => stateOf(path) === 'missing');
  const swept = sweep(orphan, heir, prune, stateOf, await alike(orphan, heir, run));
  await carryOut(orphan, swept, prune || heir !== undefined, run);
  return Object.keys(swept.stay).length === 0;
}

async function carryOut(
  { name, entry, renamedTo }: Orphan,
  { remove, stay }: Sweep,
  mayForget: boolean,
  { workspace, record }: Run,
): Promise<void> {
  const why = renamedTo === undefined ? 'its media are gone' : `its media are ${renamedTo} now`;
  for (const { path } of remove) await workspace.remove(path);
  if (remove.length > 0) log.info(`${together(remove.map(({ path }) => path))}: removed, ${why}`);
  if (Object.keys(stay).length === 0 && mayForget) await record.remove(name);
  else if (remove.length > 0) await record.put(name, { ...entry, files: stay });
}

/** The paths of an orphan whose content its successor has too. */
async function alike(
  { entry }: Orphan,
  heir: Entry | undefined,
  { workspace }: Run,
): Promise<ReadonlySet<string>> {
  const isSame = async ([format, { path }]: readonly [
    string,
    { readonly path: string },
  ]): Promise<boolean> => {
    const other = heir !== undefined && Object.hasOwn(heir.files, format) ? heir.files[format] : undefined;
    if (other === undefined) return false;
    const [content, same] = await Promise.all([workspace.read(path), workspace.read(other.path)]);
    return content !== undefined && same !== undefined && content.equals(same);
  };
  const files = Object.entries(entry.files);
  const same = await Promise.all(files.map(isSame));
  return new Set(files.filter((_, position) => same[position]).map(([, { path }]) => path));
}
