import { homedir } from 'node:os';
import path from 'node:path';
import { Failure } from '../../lib/failure.ts';
import { matchesPath, type PathPattern, readPattern } from '../../lib/patterns.ts';
import { type Exclusion, type Unreadable, walk } from './walk.ts';

/** What a list of patterns matched. */
export interface Matches {
  /** Absolute paths, sorted, each once. */
  readonly paths: readonly string[];
  /** The patterns that matched nothing. */
  readonly unmatched: readonly string[];
  /** Folders that may hold matches, and why they could not be looked into; each once. */
  readonly unreadable: readonly Unreadable[];
}

/** A pattern of paths below a folder. */
interface Anchored {
  readonly base: string;
  readonly pattern: PathPattern;
  /** It ends in a slash, as a folder may. */
  readonly onlyFolders: boolean;
}

const OPTIONS = { escapes: path.sep === '/', ignoreCase: path.sep === '\\' };

/**
 * Matches patterns below the current directory; `!` excludes from what came before it. Links to folders are not followed
 * but where a pattern spells them out. Throws a Failure for a pattern that means nothing.
 */
export function matchPatterns(input: string, patterns: readonly string[]): Matches {
  if (patterns.includes('!'))
    throw new Failure(`${input}: a line holds nothing but \`!\`. Put a pattern behind it.`);
  const unreadable = new Map<string, Unreadable>();
  const each = patterns.flatMap((pattern, index) => {
    if (pattern.startsWith('!')) return [];
    const excludes = patterns.slice(index + 1).filter((later) => later.startsWith('!'));
    const found = matchOne(input, pattern, excludes);
    for (const folder of found.unreadable) unreadable.set(folder.path, folder);
    return [{ pattern, paths: found.paths }];
  });
  return {
    paths: [...new Set(each.flatMap(({ paths }) => paths))].sort(),
    unmatched: each.filter(({ paths }) => paths.length === 0).map(({ pattern }) => pattern),
    unreadable: [...unreadable.values()],
  };
}

function matchOne(
  input: string,
  text: string,
  excludes: readonly string[],
): { paths: string[]; unreadable: Unreadable[] } {
  const { base, pattern, onlyFolders } = anchored(input, text);
  const exclusions = excludes.map((exclude) => exclusionOf(anchored(input, exclude.replace(/^[!\s]+/, ''))));
  // A wildcard for any name matches folders too; only a folder that is matched by name may be a mistake.
  const noFolders = /(?:^|[\\/])\*+$/.test(text);
  const { found, unreadable } = walk(base, pattern, exclusions);
  const paths = found.flatMap(({ path: file, isFolder }) =>
    (isFolder && noFolders) || (!isFolder && onlyFolders) ? [] : [file],
  );
  return { paths, unreadable };
}

/** An excluded folder excludes what is in it. */
function exclusionOf({ base, pattern }: Anchored): Exclusion {
  const below: PathPattern = { segments: [...pattern.segments, ...readPattern('**').segments] };
  return (file) => {
    const name = path.relative(base, file).split(path.sep).join('/');
    if (name === '..' || name.startsWith('../') || path.isAbsolute(name)) return false;
    return matchesPath(below, name);
  };
}

/** Where a pattern begins. */
function anchored(input: string, text: string): Anchored {
  const given = text.split(path.sep).join('/');
  const refuse = (why: string): never => {
    throw new Failure(`${input}: the pattern "${text}" cannot be used: ${why}`);
  };
  const local = given.replace(/^\.(?:\/|$)/, '');
  if (local.split('/').some((segment) => segment === '.' || segment === '..'))
    refuse('`.` and `..` may not be folders in it. Write it from the workspace.');
  const { root } = path.parse(path.normalize(local));
  const onlyFolders = local.endsWith('/');
  if (local === '~' || local.startsWith('~/'))
    return { base: homedir(), pattern: readPattern(local.slice(1), OPTIONS), onlyFolders };
  const base = root === '' ? process.cwd() : path.resolve(root);
  return { base, pattern: readPattern(local.slice(root.length), OPTIONS), onlyFolders };
}
