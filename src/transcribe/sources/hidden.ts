/** The names that the patterns spell out, segment by segment. What an exclusion spells out is not asked for. */
export function spelledNames(patterns: readonly string[]): ReadonlySet<string> {
  const wanted = patterns.filter((pattern) => !pattern.startsWith('!'));
  return new Set(wanted.flatMap((pattern) => pattern.split(/[\\/]/)));
}

/** Whether a folder or the file of a path starts with a dot and no pattern spells it out, as in a shell. */
export function isHidden(path: string, spelled: ReadonlySet<string>): boolean {
  return path
    .split('/')
    .some((segment) => isGits(segment) || (segment.startsWith('.') && !spelled.has(segment)));
}

/** Git's own folder holds credentials: no pattern opens it. Some file systems ignore case. */
function isGits(segment: string): boolean {
  return segment.toLowerCase() === '.git';
}
