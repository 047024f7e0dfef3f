import { isSameWriter, type Lock, type LockEntry, pathsOf, type Writer } from './lock.ts';

/** The recording whose transcript has one of this run's paths in another version of the lock file. */
export interface Rival {
  /** Its recording: a path from the workspace, or a URL. */
  readonly source: string;
  readonly writer: Writer;
  /** Whether the recording was in git. */
  readonly wasTracked: boolean;
  /** Whether it was written by the same step as this run's. */
  readonly isOwnWriter: boolean;
}

export const rivalOf = ({ source, media, writer }: LockEntry, own: Writer | undefined): Rival => ({
  source,
  writer,
  wasTracked: media.kind === 'file' && media.git !== undefined,
  isOwnWriter: own !== undefined && isSameWriter(writer, own),
});

/**
 * The rivals at paths of this run that other runs saved while it was running, by path: transcripts of other recordings, and
 * transcripts of the same recording that another step requested with other options. Conflicts with `before`, the entries
 * at the start of the run, were decided when it was planned.
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

/** Whether two entries would write the same content, or one of them replaces the other. */
const isAlike = (one: LockEntry, other: LockEntry): boolean =>
  one.source === other.source && (one.options === other.options || isSameWriter(one.writer, other.writer));

const byPath = (lock: Lock): Map<string, LockEntry[]> => {
  const found = new Map<string, LockEntry[]>();
  for (const entry of lock.values())
    for (const path of pathsOf(entry)) found.set(path, [...(found.get(path) ?? []), entry]);
  return found;
};

/**
 * Whether the transcript of a rival is no longer needed: its recording was in Git and no longer exists, or the step that
 * wrote it no longer names it. `isThere` returns whether the recording at a path exists.
 */
export const isGivenUp = (
  { source, wasTracked, isOwnWriter }: Rival,
  isThere: (path: string) => boolean,
): boolean => !isThere(source) && (wasTracked || isOwnWriter);
