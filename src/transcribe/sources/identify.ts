import type { Checkout } from '../../git/checkout.ts';
import { mapAtOnce } from '../../lib/at-once.ts';
import { messageOf } from '../../lib/failure.ts';
import type { FileFingerprint } from '../../recordings/fingerprint.ts';
import type { FileSource, SourceRefusal } from '../../recordings/source.ts';
import { hashFile, pointerId } from './hash-file.ts';
import { relativeName } from './inspect.ts';

/** The fingerprints of files. */
export interface IdentifiedFiles {
  /** In the order of the sources. */
  readonly media: ReadonlyMap<FileSource, FileFingerprint>;
  readonly refusals: readonly SourceRefusal[];
}

/** Maximum number of files that are read at the same time. */
const READS_AT_ONCE = 4;

/**
 * Determines the fingerprints of files in a workspace. A file is not read if git has it under the id of known media, or
 * if it is a Git LFS pointer. `root` is the real path of the workspace.
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

/** Returns a function that recognizes media without reading them. */
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
    // For content from Git LFS, git has the pointer; for an uncommitted change, it will have this content. Without a
    // repository, the workspace may be committed later.
    const presence = checkout.presenceOf(name);
    const tracked = checkout.has(name) || presence === 'no-repository';
    return {
      ...media,
      git: tracked ? (checkout.idOf(name) ?? media.git) : undefined,
      ...(presence === 'unknown' && { unverifiedGit: media.git }),
    };
  } catch (error) {
    return { name: path, code: 'unreadable', message: `cannot be read: ${messageOf(error)}` };
  }
}
