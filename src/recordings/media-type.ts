import otherTypes from 'mime/types/other.js';
import standardTypes from 'mime/types/standard.js';

const UNKNOWN = 'application/octet-stream';
const MEDIA = /^(audio|video)\//;

/**
 * The MIME type of a recording, by its file name. Always an audio or video type, or application/octet-stream: with
 * application/json, Deepgram would read the file as a request to fetch a URL.
 */
export function mediaType(name: string): string {
  const type = typeOf(name) ?? UNKNOWN;
  return MEDIA.test(type) ? type : UNKNOWN;
}

/** Whether a name has the ending of an audio or video file. */
export const hasMediaEnding = (name: string): boolean => mediaType(name) !== UNKNOWN;

/** Whether a file name can be that of a recording. The names of texts and pictures cannot. */
export function isMediaName(name: string): boolean {
  const type = typeOf(name);
  return type === undefined || MEDIA.test(type) || type === UNKNOWN;
}

/**
 * The type of any file, by its name or, without a path, by its ending alone, as `getType` of the package returns it. The
 * package also prepares the opposite direction, whenever it is loaded, and that takes longer than all of this module.
 */
function typeOf(name: string): string | undefined {
  const last = name.slice(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1).toLowerCase();
  const ending = last.slice(last.lastIndexOf('.') + 1);
  const hasDot = ending.length < last.length - 1;
  if (!hasDot && last.length < name.length) return undefined;
  types ??= typesByEnding();
  return types.get(ending);
}

let types: ReadonlyMap<string, string> | undefined;

/** An asterisk marks an ending that is another type's as well, and stands for that one. */
function typesByEnding(): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const [type, endings] of [...Object.entries(standardTypes), ...Object.entries(otherTypes)])
    for (const ending of endings) if (!ending.startsWith('*')) found.set(ending, type);
  return found;
}
