/** Paths of one source, with what they have in common said once: `a/talk.mp3.txt · srt · vtt`. */
export const together = (paths: readonly string[]): string => namesTogether(paths).join(' · ');

/** The same one by one: a name for each path. */
export function namesTogether(paths: readonly string[]): readonly string[] {
  const [first = ''] = paths;
  const stem = first.slice(0, sharedLength(paths));
  const base = stem.slice(0, stem.lastIndexOf('.') + 1);
  const endings = paths.map((path) => path.slice(base.length));
  // A dot in front belongs to the name, and one in a folder to the folder.
  const isStem = /[^/]\.$/.test(base) && !endings.some((ending) => ending.includes('/'));
  return isStem ? [first, ...endings.slice(1)] : paths;
}

/** Characters that all paths begin with. */
function sharedLength([first = '', ...others]: readonly string[]): number {
  let length = 0;
  while (length < first.length && others.every((path) => path[length] === first[length])) length += 1;
  return length;
}
