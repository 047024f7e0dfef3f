import type { Checkout } from '../../git/checkout.ts';
import { mapAtOnce } from '../../lib/at-once.ts';
import { messageOf } from '../../lib/failure.ts';
import type { FileFingerprint } from '../../recordings/fingerprint.ts';
import type { FileSource, SourceRefusal } from '../../recordings/source.ts';
import { hashFile, pointerId } from './hash-file.ts';
import { relativeName } from './inspect.ts';

/** What files are, by their bytes. */
export interface IdentifiedFiles {
  /** In the order of the sources. */
  readonly media: ReadonlyMap<FileSource, FileFingerprint>;
  readonly refusals: readonly SourceRefusal[];
}

/** Files that are read at the same time. */
const READS_AT_ONCE = 4;

/**
 * Tells what the files of a workspace are. Nothing is read of what git has under the id of known media, and of what a
 * Git LFS pointer stands for. `root` is the workspace's own real path.
 */
export async function identifyFiles(
  root: string,
  sources: readonly FileSource[],
  checkout: Checkout,
  known: readonly FileFingerprint[],
): Promise<IdentifiedFiles> {
  const recall = recallFrom(known, checkout);
  const identify = async (
    source: FileSource,
  ): Promise<readonly [FileSource, FileFingerprint | SourceRefusal]> => {
    const recalled = recall(relativeName(root, source.realPath), source);
    return [source, recalled ?? (await examine(root, source, checkout))];
  };
  const outcomes = await mapAtOnce(sources, READS_AT_ONCE, identify);
  return {
    media: new Map(outcomes.flatMap(([source, outcome]) => ('kind' in outcome ? [[source, outcome]] : []))),
    refusals: outcomes.flatMap(([, outcome]) => ('code' in outcome ? [outcome] : [])),
  };
}

type Recall = (path: string, source: FileSource) => FileFingerprint | undefined;

/** Recognizes media without reading them. */
function recallFrom(known: readonly FileFingerprint[], checkout: Checkout): Recall {
  const byId = new Map(known.map((media) => [pointerId(media), media]));
  for (const media of known) if (media.git !== undefined) byId.set(media.git, media);
  return (path, { size, lfs }) => {
    const git = checkout.idOf(path);
    if (lfs !== undefined) return { kind: 'file', sha256: lfs.oid, size: lfs.size, git };
    const media = byId.get(git ?? '');
    return media?.size === size ? { ...media, git } : undefined;
  };
}

async function examine(
  root: string,
  { path, realPath, size }: FileSource,
  checkout: Checkout,
): Promise<FileFingerprint | SourceRefusal> {
  try {
    const media = await hashFile(realPath, size);
    const name = relativeName(root, realPath);
    // Fetched by Git LFS, git has the pointer; changed and not committed, it will have the bytes. Without a repository the
    // workspace may be the commit of one that is to come.
    const presence = checkout.presenceOf(name);
    const tracked = checkout.has(name) || presence === 'no-repository';
    return {
      ...media,
      git: tracked ? (checkout.idOf(name) ?? media.git) : undefined,
      ...(presence === 'unknown' && { untold: media.git }),
    };
  } catch (error) {
    return { name: path, code: 'unreadable', message: `cannot be read: ${messageOf(error)}` };
  }
}
