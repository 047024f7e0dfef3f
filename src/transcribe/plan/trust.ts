import { safePath } from '../../lib/path-rule.ts';
import { isUrlName } from '../../recordings/fingerprint.ts';
import { namedUrl } from '../../recordings/source.ts';
import { type LockEntry, type LockedFile, withoutFiles } from '../lockfile/lock.ts';
import {
  mayBeTranscript,
  pathFrom,
  type SourceLocation,
  type Templates,
  templateOf,
  type Variables,
} from './template.ts';

/**
 * The rules for trusting paths of a lock file. Anyone whose pull request is merged can write into it, so it does not
 * prove that a file was ever a transcript.
 */
export interface Trust {
  /** Whether the current template gives this path for the source and format. */
  readonly isTemplated: (source: string, format: string, path: string) => boolean;
  /** The entry without files that cannot be transcripts of its source. */
  readonly trusted: (entry: LockEntry) => LockEntry;
}

interface TrustOptions {
  /** The `output` templates. */
  readonly templates: Templates;
  /** The value of `{format}` in a template. */
  readonly endingOf: (format: string) => string;
  readonly variables: Variables;
  /** The title that the user gave to a source. */
  readonly titleOf: (source: string) => string | undefined;
}

/** Creates the rules from the `output` templates. */
export function trustIn({ templates, endingOf, variables, titleOf }: TrustOptions): Trust {
  const locate = (source: string): SourceLocation | undefined => locationOf(source, titleOf(source));
  const isTemplated = (source: string, format: string, path: string): boolean => {
    const place = locate(source);
    if (place === undefined) return false;
    const template = templateOf(templates, format);
    return safePath(pathFrom(template, place, endingOf(format), variables)) === path;
  };
  const isPossible = (source: string, format: string, { path }: LockedFile): boolean => {
    const place = locate(source);
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

/** The location of the recording with a recorded name; undefined if the name is invalid. */
function locationOf(source: string, title: string | undefined): SourceLocation | undefined {
  if (!isUrlName(source)) return { kind: 'file', path: source };
  const url = namedUrl(source);
  return url && { ...url, title };
}
