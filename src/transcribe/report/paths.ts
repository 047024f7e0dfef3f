/** Lists the paths of one source, with their common start only once: `a/talk.mp3.txt · srt · vtt`. */
export const pathList = (paths: readonly string[]): string => pathItems(paths).join(' · ');

/** Returns the items of that list, one for each path. */
export function pathItems(paths: readonly string[]): readonly string[] {
  const [first = ''] = paths;
  const stem = first.slice(0, sharedLength(paths));
  const base = stem.slice(0, stem.lastIndexOf('.') + 1);
  const endings = paths.map((path) => path.slice(base.length));
  // A leading dot is part of the name, and a dot in the name of a folder starts no extension.
  const isStem = /[^/]\.$/.test(base) && !endings.some((ending) => ending.includes('/'));
  return isStem ? [first, ...endings.slice(1)] : paths;
}

/** Returns the length of the common start of all paths. */
function sharedLength([first = '', ...others]: readonly string[]): number {
  let length = 0;
  while (length < first.length && others.every((path) => path[length] === first[length])) length += 1;
  return length;
}
