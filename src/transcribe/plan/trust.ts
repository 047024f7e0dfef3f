import { safePath } from '../../lib/path-rule.ts';
import { isUrlName } from '../../recordings/fingerprint.ts';
import { namedUrl } from '../../recordings/source.ts';
import { type LockEntry, type LockedFile, withoutFiles } from '../lockfile/lock.ts';
import {
  mayBeTranscript,
  pathFrom,
  type Templates,
  templateOf,
  type Variables,
  type Whereabouts,
} from './template.ts';

/**
 * What a lock file may say of paths. Anyone whose pull request is merged can write into it: it is no proof that a file
 * ever was a transcript.
 */
export interface Trust {
  /** Whether today's template gives this path for the source and format. */
  readonly isTemplated: (source: string, format: string, path: string) => boolean;
  /** The entry without files that can be no transcripts of its source. */
  readonly trusted: (entry: LockEntry) => LockEntry;
}

interface TrustOptions {
  /** The `output` templates. */
  readonly templates: Templates;
  /** What stands for `{format}` in the template. */
  readonly endingOf: (format: string) => string;
  readonly variables: Variables;
  /** The name that the user gave a source. */
  readonly titleOf: (source: string) => string | undefined;
}

/** Judges by the `output` templates. */
export function trustIn({ templates, endingOf, variables, titleOf }: TrustOptions): Trust {
  const placed = (source: string): Whereabouts | undefined => placedAs(source, titleOf(source));
  const isTemplated = (source: string, format: string, path: string): boolean => {
    const place = placed(source);
    if (place === undefined) return false;
    const template = templateOf(templates, format);
    return safePath(pathFrom(template, place, endingOf(format), variables)) === path;
  };
  const isPossible = (source: string, format: string, { path }: LockedFile): boolean => {
    const place = placed(source);
    const isShaped = place !== undefined && mayBeTranscript(path, place, endingOf(format));
    return isShaped || isTemplated(source, format, path);
  };
  const trusted = (entry: LockEntry): LockEntry =>
    withoutFiles(entry, (path, format) => {
      const file = entry.files[format];
      return file === undefined || !isPossible(entry.source, format, { ...file, path });
    });
  return { isTemplated, trusted };
}

/** Where the media of a recorded name lie; undefined if the name is none. */
function placedAs(source: string, title: string | undefined): Whereabouts | undefined {
  if (!isUrlName(source)) return { kind: 'file', path: source };
  const url = namedUrl(source);
  return url && { ...url, title };
}
