/** The names that the patterns spell out, segment by segment. */
export function spelledNames(patterns: readonly string[]): ReadonlySet<string> {
  return new Set(patterns.flatMap((pattern) => pattern.split(/[\\/]/)));
}

/** Whether a folder or the file of a path starts with a dot and no pattern spells it out, as in a shell. */
export function isHidden(path: string, spelled: ReadonlySet<string>): boolean {
  return path.split('/').some((segment) => /^\.[^.]/.test(segment) && !spelled.has(segment));
}
