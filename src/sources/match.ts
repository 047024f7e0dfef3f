import { lstatSync } from 'node:fs';
import path from 'node:path';
import { Failure, messageOf } from '../lib/failure.ts';

/** What a list of patterns matched. */
export interface Matches {
  /** Absolute paths, sorted, each once. */
  readonly paths: readonly string[];
  /** The patterns that matched nothing. */
  readonly unmatched: readonly string[];
}

interface PatternMatches {
  readonly pattern: string;
  readonly paths: readonly string[];
}

/** Matches glob patterns of @actions/glob below the current directory; `!` excludes from what came before it. */
export async function matchPatterns(input: string, patterns: readonly string[]): Promise<Matches> {
  if (patterns.includes('!'))
    throw new Failure(`${input}: a line holds nothing but \`!\`. Put a pattern behind it.`);
  const each = await Promise.all(
    patterns.flatMap((pattern, index) => {
      if (pattern.startsWith('!')) return [];
      const excludes = patterns.slice(index + 1).filter((later) => later.startsWith('!'));
      return [matchOne(input, pattern, excludes.flatMap(withContents))];
    }),
  );
  return {
    paths: [...new Set(each.flatMap(({ paths }) => paths))].sort(),
    unmatched: each.filter(({ paths }) => paths.length === 0).map(({ pattern }) => pattern),
  };
}

/** An excluded folder excludes what is in it. */
const withContents = (pattern: string): string[] => [pattern, `${pattern.replace(/[\\/]$/, '')}/**`];

async function matchOne(
  input: string,
  pattern: string,
  excludes: readonly string[],
): Promise<PatternMatches> {
  const glob = await import('@actions/glob');
  try {
    const globber = await glob.create([pattern, ...excludes].join('\n'), {
      followSymbolicLinks: false,
      implicitDescendants: false,
    });
    const paths = (await globber.glob()).filter((file) => !file.split(path.sep).includes('.git'));
    // A wildcard for any name matches folders too; only a folder that is matched by name may be a mistake.
    return { pattern, paths: /(^|[\\/])\*+$/.test(pattern) ? paths.filter(isNoFolder) : paths };
  } catch (error) {
    throw new Failure(`${input}: the pattern "${pattern}" cannot be used: ${messageOf(error)}`);
  }
}

const isNoFolder = (file: string): boolean => !lstatSync(file).isDirectory();
