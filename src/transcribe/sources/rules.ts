import { homedir } from 'node:os';
import path from 'node:path';
import { expandBraces } from '../../lib/braces.ts';
import { Failure } from '../../lib/failure.ts';
import {
  fixedNames,
  matchesPath,
  type PathPattern,
  type PatternOptions,
  readPattern,
} from '../../lib/patterns.ts';
import { IGNORES_CASE } from '../../lib/spelling.ts';

/** How the file system treats names. Where it ignores case, matches still have the spelling on the disk. */
export const SYSTEM: PatternOptions = {
  escapes: path.sep === '/',
  ignoreCase: IGNORES_CASE,
};

/** A pattern without braces, for paths below a folder. An exclusion also matches everything in a matching folder. */
export interface PatternRule {
  /**
   * Absolute path: the workspace, or, for a pattern that may lead outside of it, the root of a drive or the home
   * folder.
   */
  readonly base: string;
  readonly pattern: PathPattern;
  /** The segments of the pattern as written. */
  readonly names: readonly string[];
  /** The segments before the first wildcard. */
  readonly fixed: readonly string[];
  readonly excludes: boolean;
  /** Whether the pattern ends in a slash, so that it matches only folders. */
  readonly onlyFolders: boolean;
  /** Whether the last segment matches any name: then matching folders are not meant. */
  readonly noFolders: boolean;
}

/**
 * The rules of a line of patterns; `!` at the start excludes. Throws a Failure that names the input for an invalid
 * pattern.
 */
export function readRules(input: string, line: string, system: PatternOptions = SYSTEM): PatternRule[] {
  const refuse = (why: string): never => {
    throw new Failure(`${input}: the pattern "${line}" cannot be used: ${why}`);
  };
  const excludes = line.startsWith('!');
  const text = excludes ? line.replace(/^[!\s]+/, '') : line;
  if (text === '') throw new Failure(`${input}: a line has nothing but \`!\`. Put a pattern after it.`);
  const patterns =
    expandBraces(text, system) ?? refuse('it is too long, or its braces expand to too many patterns.');
  return patterns.map((each) => {
    const { base, local } = anchored(system.escapes ? each : each.replaceAll('\\', '/'), system);
    const names = local.split('/').filter((name) => name !== '.' && name !== '');
    if (names.includes('..')) refuse('it must not contain `..`. Write it relative to the workspace.');
    const fixed = fixedNames(readPattern(names.join('/'), system));
    return {
      base,
      pattern: readPattern([...names, ...(excludes ? ['**'] : [])].join('/'), system),
      names,
      fixed,
      excludes,
      onlyFolders: local.endsWith('/'),
      noFolders: /(?:^|\/)\*+$/.test(local),
    };
  });
}

/** The absolute folder from which a pattern starts, and the rest of the pattern, with `/`. */
function anchored(text: string, { escapes }: PatternOptions): { base: string; local: string } {
  if (text === '~' || text.startsWith('~/')) return { base: homedir(), local: text.slice(2) };
  const drive = escapes ? undefined : /^[a-z]:(?=\/)/i.exec(text)?.[0];
  if (drive !== undefined) return { base: path.resolve(`${drive}/`), local: text.slice(drive.length + 1) };
  const { root } = path.parse(process.cwd());
  return text.startsWith('/') ? { base: root, local: text.slice(1) } : { base: process.cwd(), local: text };
}

/** Whether the pattern has no wildcard. */
export const isLiteral = ({ names, fixed }: PatternRule): boolean => fixed.length === names.length;

/** The names from a folder down to a path; undefined if the path is not inside it. */
export function namesBelow(folder: string, file: string): string[] | undefined {
  const relative = path.relative(folder, file);
  if (path.isAbsolute(relative)) return undefined;
  const names = relative.split(path.sep).filter((name) => name !== '');
  return names[0] === '..' ? undefined : names;
}

/** Whether a path matches a rule. */
export function covers({ base, pattern }: PatternRule, file: string): boolean {
  const names = namesBelow(base, file);
  return names !== undefined && matchesPath(pattern, names.join('/'));
}
