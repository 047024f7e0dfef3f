/** Common file systems take names of at most this many bytes. */
export const LONGEST_NAME = 255;

/** What Windows takes for `.git`, too: https://github.com/git/git/blob/v2.39.5/path.c, is_ntfs_dotgit() */
const GIT_FOLDER = /^(\.git|git~1)[. ]*(:|$)/i;

/** What keeps us from a normalized path, as the end of a sentence that names it; undefined if nothing does. */
export function problemOf(path: string): string | undefined {
  const tooLong = `with a name of more than ${LONGEST_NAME} bytes; shorten it with {name} or another folder`;
  return placeProblemOf(path) ?? (hasTooLongName(path) ? tooLong : undefined);
}

/** The same but for the length of names. */
export function placeProblemOf(path: string): string | undefined {
  // Windows takes a backslash for a separator.
  const segments = path.split(/[/\\]/);
  if (/^([/\\]|[a-z]:)/i.test(path) || segments.includes('..')) return 'which is outside the workspace';
  if (path.endsWith('/') || path === '.') return 'which is a folder, not a file';
  if (path.includes('\0')) return 'which holds a NUL character';
  if (segments.some((segment) => GIT_FOLDER.test(segment))) return "which is inside git's own folder";
  return undefined;
}

/** Whether a file or folder of a path has a name that file systems do not take. */
export function hasTooLongName(path: string): boolean {
  return path.split('/').some((name) => Buffer.byteLength(name) > LONGEST_NAME);
}
