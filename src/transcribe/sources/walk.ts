import { type Dirent, lstatSync, readdirSync, type Stats } from 'node:fs';
import path from 'node:path';
import { errorCode, messageOf } from '../../lib/failure.ts';
import {
  advance,
  beginning,
  isWhole,
  type PathPattern,
  type Progress,
  splitLiteral,
} from '../../lib/patterns.ts';
import { isNotUtf8, NOT_UTF8 } from './names.ts';

export interface Match {
  /** Absolute. */
  readonly path: string;
  /** A link to a folder is none. */
  readonly isFolder: boolean;
}

/** A folder that could not be looked into. */
export interface Unreadable {
  /** Absolute. */
  readonly path: string;
  /** As the end of a sentence that names it. */
  readonly message: string;
}

export interface Walked {
  readonly found: readonly Match[];
  readonly unreadable: Unreadable[];
}

/** Whether a path, and with a folder all that is in it, is left out. */
export type Exclusion = (file: string) => boolean;

/** A place that is still to be looked into. */
interface Place {
  readonly path: string;
  readonly progress: Progress;
}

/**
 * All that a pattern matches below a folder. Never throws: what cannot be looked into is told. Synchronous, since nothing
 * else can start yet, and promises would take several times as long for thousands of files.
 */
export function walk(base: string, pattern: PathPattern, exclusions: readonly Exclusion[]): Walked {
  const walked = { found: [] as Match[], unreadable: [] as Unreadable[] };
  const { literal, rest } = splitLiteral(pattern);
  const start = path.join(base, ...literal);
  const isClosed = (file: string): boolean => exclusions.some((isExcluded) => isExcluded(file));
  const stats = literal.some(isGits) || isClosed(start) ? undefined : statsOf(start, walked.unreadable);
  if (stats === undefined) return walked;
  const places: Place[] = [];
  const take = (file: string, isFolder: boolean, progress: Progress): void => {
    if (isWhole(rest, progress)) walked.found.push({ path: file, isFolder });
    if (isFolder && canGoOn(rest, progress)) places.push({ path: file, progress });
  };
  take(start, stats.isDirectory(), beginning(rest));
  for (let place = places.pop(); place !== undefined; place = places.pop()) {
    for (const entry of entriesOf(place.path, walked.unreadable)) {
      const file = path.join(place.path, entry.name);
      const progress = advance(rest, place.progress, entry.name);
      const isOpen = progress.size > 0 && !isGits(entry.name) && !isClosed(file);
      if (isOpen) take(file, entry.isDirectory(), progress);
    }
  }
  return walked;
}

/** Git's own folder holds credentials: no pattern opens it, and what is in it is not even named. */
const isGits = (name: string): boolean => name === '.git';

/** Whether something in the folder can match. */
const canGoOn = ({ segments }: PathPattern, progress: Progress): boolean =>
  [...progress].some((at) => at < segments.length);

function statsOf(file: string, unreadable: Unreadable[]): Stats | undefined {
  try {
    return lstatSync(file, { throwIfNoEntry: false });
  } catch (error) {
    // A file where a folder should be is nothing that matches.
    if (errorCode(error) !== 'ENOTDIR') unreadable.push({ path: file, message: reasonOf(file, error) });
    return undefined;
  }
}

function entriesOf(folder: string, unreadable: Unreadable[]): Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch (error) {
    unreadable.push({ path: folder, message: reasonOf(folder, error) });
    return [];
  }
}

function reasonOf(file: string, error: unknown): string {
  if (errorCode(error) === 'ENOENT' && isNotUtf8(file)) return NOT_UTF8;
  if (['EACCES', 'EPERM'].includes(errorCode(error) ?? ''))
    return 'may not be looked into (permission denied); exclude it with `!` if no media are in it';
  return `cannot be looked into: ${messageOf(error)}`;
}
