import type { PatternRule } from './rules.ts';

/** The names that rules spell out. What an exclusion spells out is not asked for. */
export function spelledNames(rules: readonly PatternRule[]): ReadonlySet<string> {
  return new Set(rules.flatMap(({ excludes, names }) => (excludes ? [] : names)));
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
