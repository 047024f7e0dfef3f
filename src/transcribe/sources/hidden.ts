import type { PatternRule } from './rules.ts';

/** The literal names in rules. Names in exclusions do not count, since they do not select anything. */
export function spelledNames(rules: readonly PatternRule[]): ReadonlySet<string> {
  return new Set(rules.flatMap(({ excludes, names }) => (excludes ? [] : names)));
}

/** Whether a folder or the file of a path begins with a dot and no pattern names it, as in a shell. */
export function isHidden(path: string, spelled: ReadonlySet<string>): boolean {
  return path
    .split('/')
    .some((segment) => isGitFolder(segment) || (segment.startsWith('.') && !spelled.has(segment)));
}

/** Git's own folder can contain credentials, so no pattern can select it. Some file systems ignore case. */
function isGitFolder(segment: string): boolean {
  return segment.toLowerCase() === '.git';
}
