import type { GitIndex } from '../../git/index.ts';
import { mapAtOnce } from '../../lib/at-once.ts';
import { errorCode } from '../../lib/failure.ts';
import { isContentOf } from '../../lib/line-ends.ts';
import { isSpelledSo } from '../../lib/spelling.ts';
import type { LockedFile } from '../lockfile/lock.ts';
import type { FileState } from '../plan/steps.ts';
import type { Workspace } from './workspace.ts';

/** The workspace and its index, in which files are looked up. */
interface LookPlace {
  /** The real path of the workspace. */
  readonly root: string;
  readonly workspace: Pick<Workspace, 'read'>;
  readonly index: GitIndex;
}

/** The most files that are read at the same time. */
const READS_AT_ONCE = 4;

/**
 * The states of paths from the workspace, of all but those that are missing. `recorded` are the files that we wrote, by path. Nothing is read of what git
 * has as we wrote it.
 */
export async function fileStates(
  paths: Iterable<string>,
  recorded: ReadonlyMap<string, LockedFile>,
  place: LookPlace,
): Promise<ReadonlyMap<string, FileState>> {
  const states = new Map<string, FileState>();
  const unknown: LockedFile[] = [];
  for (const file of new Set(paths)) {
    const ours = recorded.get(file);
    const state = ours === undefined ? stateOfUnknown(file, place) : stateFromGit(ours, place);
    if (state === undefined && ours !== undefined) unknown.push(ours);
    else if (state !== undefined && state !== 'missing') states.set(file, state);
  }
  const byContent = async (file: LockedFile) => [file.path, await stateByContent(file, place)] as const;
  for (const [file, state] of await mapAtOnce(unknown, READS_AT_ONCE, byContent)) states.set(file, state);
  return states;
}

function stateOfUnknown(file: string, { root, index }: LookPlace): FileState {
  return index.idOf(file) !== undefined || index.sparseIdOf(file) !== undefined || exists(root, file)
    ? 'foreign'
    : 'missing';
}

/** Returns the state according to git's index; undefined if the content must be read. */
function stateFromGit(file: LockedFile, { root, index }: LookPlace): FileState | undefined {
  if (index.idOf(file.path) === file.git) return 'ours';
  if (exists(root, file.path)) return undefined;
  // A file that a sparse checkout leaves out is still in the repository.
  const left = index.sparseIdOf(file.path);
  if (left === undefined) return 'missing';
  return left === file.git ? 'ours' : 'edited';
}

async function stateByContent(file: LockedFile, { workspace }: LookPlace): Promise<FileState> {
  try {
    const content = await workspace.read(file.path);
    return content !== undefined && isContentOf(content, file.git) ? 'ours' : 'edited';
  } catch {
    // A file that cannot be read may be somebody's work.
    return 'edited';
  }
}

/** Whether anything is at a path, including a dangling link. */
function exists(root: string, file: string): boolean {
  try {
    return isSpelledSo(root, file);
  } catch (error) {
    return errorCode(error) !== 'ENOTDIR';
  }
}
