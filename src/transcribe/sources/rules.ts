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

/** What the system makes of names. Where case is ignored, the path that is found is as the disk has it nevertheless. */
export const SYSTEM: PatternOptions = {
  escapes: path.sep === '/',
  ignoreCase: IGNORES_CASE,
};

/** A pattern without braces, of paths below a folder. One that excludes matches all that is in a folder as well. */
export interface PatternRule {
  /** Absolute: the workspace, or for a pattern that may leave it the root of a drive or the home folder. */
  readonly base: string;
  readonly pattern: PathPattern;
  /** Its folders and its name as they are written. */
  readonly names: readonly string[];
  /** The names with which it begins, before the first wildcard. */
  readonly fixed: readonly string[];
  readonly excludes: boolean;
  /** It ends in a slash, as a folder may. */
  readonly onlyFolders: boolean;
  /** Any name matches, so that a folder that does is none that was meant. */
  readonly noFolders: boolean;
}

/**
 * The rules that a line of a list of patterns stands for; `!` in front excludes. Throws a Failure that names the input
 * for a pattern that means nothing.
 */
export function readRules(input: string, line: string, system: PatternOptions = SYSTEM): PatternRule[] {
  const refuse = (why: string): never => {
    throw new Failure(`${input}: the pattern "${line}" cannot be used: ${why}`);
  };
  const excludes = line.startsWith('!');
  const text = excludes ? line.replace(/^[!\s]+/, '') : line;
  if (text === '') throw new Failure(`${input}: a line has nothing but \`!\`. Put a pattern after it.`);
  const patterns =
    expandBraces(text, system.escapes) ??
    refuse('it is too long, or its braces expand to too many patterns.');
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

/** Where a pattern begins, and what it is from there, with `/`. */
function anchored(text: string, { escapes }: PatternOptions): { base: string; local: string } {
  if (text === '~' || text.startsWith('~/')) return { base: homedir(), local: text.slice(2) };
  const drive = escapes ? undefined : /^[a-z]:(?=\/)/i.exec(text)?.[0];
  if (drive !== undefined) return { base: path.resolve(`${drive}/`), local: text.slice(drive.length + 1) };
  const { root } = path.parse(process.cwd());
  return text.startsWith('/') ? { base: root, local: text.slice(1) } : { base: process.cwd(), local: text };
}

/** There is no wildcard in it. */
export const isLiteral = ({ names, fixed }: PatternRule): boolean => fixed.length === names.length;

/** Names from a folder down to a path; undefined if the path is not in it. */
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
