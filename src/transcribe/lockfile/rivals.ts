import { isSameWriter, type Lock, type LockEntry, pathsOf, type Writer } from './lock.ts';

/** Whose transcript a path of ours is by another lock file. */
export interface Rival {
  /** The path from the workspace or the URL of its recording. */
  readonly source: string;
  readonly writer: Writer;
  /** Whether the recording was in git. */
  readonly wasTracked: boolean;
  /** Whether the step that wrote it is the one that writes here. */
  readonly isOwnWriter: boolean;
}

export const rivalOf = ({ source, media, writer }: LockEntry, own: Writer | undefined): Rival => ({
  source,
  writer,
  wasTracked: media.kind === 'file' && media.git !== undefined,
  isOwnWriter: own !== undefined && isSameWriter(writer, own),
});

/**
 * Whose transcripts are at paths of ours since others saved while a run went on, by path: those of other recordings, and
 * of the same recording what another step asked for with other options. What the run knew when it began it has settled.
 */
export function rivalsIn(before: Lock, ours: Lock, theirs: Lock): Map<string, Rival> {
  const known = byPath(before);
  const written = byPath(ours);
  const rivals = new Map<string, Rival>();
  for (const [path, entries] of byPath(theirs)) {
    const earlier = known.get(path) ?? [];
    const own = written.get(path) ?? [];
    const [mine] = own.length > 0 ? own : earlier;
    const rival = mine && entries.find((entry) => ![...own, ...earlier].some((one) => isAlike(one, entry)));
    if (rival !== undefined) rivals.set(path, rivalOf(rival, mine?.writer));
  }
  return rivals;
}

/** Whether two would write the same, or one of them in the place of the other. */
const isAlike = (one: LockEntry, other: LockEntry): boolean =>
  one.source === other.source && (one.options === other.options || isSameWriter(one.writer, other.writer));

const byPath = (lock: Lock): Map<string, LockEntry[]> => {
  const found = new Map<string, LockEntry[]>();
  for (const entry of lock.values())
    for (const path of pathsOf(entry)) found.set(path, [...(found.get(path) ?? []), entry]);
  return found;
};

/**
 * Whether nobody needs the transcript of a rival: its recording was in git and is there no more, or the step that wrote
 * it no longer names it. `isThere` tells of a path whether the recording is there.
 */
export const isGivenUp = (
  { source, wasTracked, isOwnWriter }: Rival,
  isThere: (path: string) => boolean,
): boolean => !isThere(source) && (wasTracked || isOwnWriter);
