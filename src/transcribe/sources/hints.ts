import { existsSync, readdirSync, readlinkSync } from 'node:fs';
import path from 'node:path';
import { repositoryAround } from '../../git/checkout.ts';
import { GitError } from '../../git/git.ts';
import { type LeftOut, leftOutBelow } from '../../git/paths.ts';
import { advance, beginning, type PatternOptions } from '../../lib/patterns.ts';
import { nearestName } from '../../lib/typos.ts';
import { count } from '../../lib/units.ts';
import { hasMediaEnding } from '../../recordings/media-type.ts';
import { isHidden } from './hidden.ts';
import { relativeName } from './inspect.ts';
import { covers, namesBelow, type PatternRule, readRules } from './rules.ts';
import { COMPOSED, foreignSyntax, otherForms, respelled, withoutComposed } from './spelling.ts';
import { type Match, walk } from './walk.ts';

/**
 * A pattern that matched nothing, and a hint about what may be meant, as the end of a sentence; undefined if there is
 * no hint.
 */
export interface Unmatched {
  /** Including the name of its input. */
  readonly pattern: string;
  readonly hint?: string | undefined;
}

/** Maximum number of patterns for which hints are searched. */
const MOST_EXPLAINED = 20;

/** Searches for what unmatched patterns may mean: other spellings, and files that are in git but not on the disk. */
export async function explainUnmatched(
  root: string,
  input: string,
  patterns: readonly string[],
  system: PatternOptions,
): Promise<Unmatched[]> {
  const asked = patterns.slice(0, MOST_EXPLAINED);
  const leftOut = asked.length === 0 ? undefined : await leftOutOf(root);
  const found = finderOf(root, input, asked, system);
  return patterns.map((pattern, at) => ({
    pattern: `${input}: ${pattern}`,
    hint: at < asked.length ? hintFor(root, pattern, { input, system, leftOut, found }) : undefined,
  }));
}

interface SearchContext {
  readonly input: string;
  readonly system: PatternOptions;
  readonly leftOut: LeftOut | undefined;
  readonly found: Finder;
}

/** Returns the names that another spelling of a pattern matches. */
type Finder = (text: string, options?: Partial<Pick<PatternOptions, 'ignoreCase'>>) => readonly string[];

function hintFor(root: string, pattern: string, context: SearchContext): string | undefined {
  const foreign = foreignSyntax(pattern);
  if (foreign !== undefined) return foreign;
  if (isEmptyFolder(root)) return 'the workspace is empty; run actions/checkout in an earlier step';
  const { input, system, leftOut, found } = context;
  const matching = proposerOf(found);
  const other = respelled(pattern);
  if (other !== undefined) return [other.why, ...matching(other.text)].join(': ');
  const [composed] = otherForms(pattern).flatMap((form) => found(form));
  if (composed !== undefined)
    return [`${composed} is there, but ${COMPOSED}`, ...matching(withoutComposed(pattern))].join('; ');
  const [cased] = found(pattern, { ignoreCase: true });
  if (cased !== undefined) return `${cased} exists, but patterns are case-sensitive`;
  const rules = readRules(input, pattern, system);
  const [deeper] = matching(`**/${pattern}`);
  return (
    linkIn(root, rules, matching) ??
    (leftOut && missingIn(root, rules, leftOut)) ??
    (deeper && `it is relative to the workspace; ${deeper}`) ??
    extensionIn(pattern, found, matching) ??
    misspelledIn(root, rules, matching)
  );
}

/** Proposes a pattern, as a part of a sentence; nothing if it matches no file. */
type Proposer = (text: string) => readonly string[];

const proposerOf =
  (found: Finder): Proposer =>
  (text) => {
    const [first, ...others] = found(text);
    return first === undefined
      ? []
      : [`\`${text}\` matches ${count(1 + others.length, 'file')}, such as ${first}`];
  };

/** Finds names by other spellings of the patterns: those that are known beforehand in one search, others one by one. */
function finderOf(root: string, input: string, patterns: readonly string[], system: PatternOptions): Finder {
  const exact = patterns.flatMap((pattern) => [
    `**/${pattern}`,
    ...otherForms(pattern),
    ...[respelled(pattern)?.text ?? []].flat(),
  ]);
  const known = search(root, input, exact, system);
  const inAnyCase = search(root, input, patterns, { ...system, ignoreCase: true });
  return (text, { ignoreCase = false } = {}) =>
    (ignoreCase ? inAnyCase : known).get(text) ?? search(root, input, [text], system).get(text) ?? [];
}

function search(
  root: string,
  input: string,
  patterns: readonly string[],
  system: PatternOptions,
): ReadonlyMap<string, readonly string[]> {
  const wanted = patterns.map((pattern) => [pattern, rulesOf(input, pattern, system)] as const);
  const { found } = walk(wanted.flatMap(([, rules]) => rules));
  const visible = (rules: readonly PatternRule[], { by, path: file }: Match): string[] => {
    const name = relativeName(root, file);
    const spelled = new Set(rules.flatMap(({ names }) => names));
    return by.some((rule) => rules.includes(rule)) && !isHidden(name, spelled) ? [name] : [];
  };
  return new Map(
    wanted.map(([pattern, rules]) => [pattern, found.flatMap((match) => visible(rules, match)).sort()]),
  );
}

/** The rules of a pattern; none if it is not valid, as it may be with the names of folders in it. */
function rulesOf(input: string, pattern: string, system: PatternOptions): PatternRule[] {
  try {
    return readRules(input, pattern, system);
  } catch {
    return [];
  }
}

/** A hint if the folder at the start of a rule is a link: wildcards do not follow links. */
function linkIn(root: string, rules: readonly PatternRule[], matching: Proposer): string | undefined {
  for (const { base, fixed, names } of rules) {
    const folder = path.join(base, ...fixed);
    const link = targetOf(folder);
    if (link === undefined) continue;
    const target = relativeName(root, path.resolve(path.dirname(folder), link));
    const right = [target, ...names.slice(fixed.length)].join('/');
    const why = `${relativeName(root, folder)} is a link to ${target}, and wildcards do not follow links`;
    return [why, ...matching(right)].join('; ');
  }
  return undefined;
}

/** The target of a link; undefined if the path is not a link. */
function targetOf(file: string): string | undefined {
  try {
    return readlinkSync(file);
  } catch {
    return undefined;
  }
}

async function leftOutOf(root: string): Promise<LeftOut | undefined> {
  if (repositoryAround(root) === undefined) return undefined;
  try {
    return await leftOutBelow(root);
  } catch (error) {
    // Git does not answer, so there is no hint.
    if (error instanceof GitError) return undefined;
    throw error;
  }
}

/** A hint about files that are in the repository but not in the checkout. */
function missingIn(
  root: string,
  rules: readonly PatternRule[],
  { files, submodules }: LeftOut,
): string | undefined {
  const absolute = (name: string): string => path.join(root, ...name.split('/'));
  const sparse = files.find((name) => rules.some((rule) => covers(rule, absolute(name))));
  if (sparse !== undefined)
    return `${sparse} is in the repository, but the sparse checkout leaves it out; add its folder to \`sparse-checkout\``;
  const submodule = submodules.find(
    (name) => isEmptyFolder(absolute(name)) && rules.some((rule) => mayReach(rule, absolute(name))),
  );
  return submodule === undefined
    ? undefined
    : `${submodule} is a submodule that is not checked out; set \`submodules: true\` for actions/checkout`;
}

/** Whether a rule can match something in a folder. */
const mayReach = ({ base, pattern }: PatternRule, folder: string): boolean => {
  let progress = beginning(pattern);
  for (const name of namesBelow(base, folder) ?? []) progress = advance(pattern, progress, name);
  return progress.size > 0;
};

function isEmptyFolder(folder: string): boolean {
  try {
    return readdirSync(folder).length === 0;
  } catch {
    // A missing folder counts as empty.
    return true;
  }
}

/** A hint about the first name of a rule that does not exist, with the most similar existing name. */
function misspelledIn(root: string, rules: readonly PatternRule[], matching: Proposer): string | undefined {
  for (const { base, fixed, names } of rules) {
    for (const [at, name] of fixed.entries()) {
      const folder = path.join(base, ...fixed.slice(0, at));
      const known = namesIn(folder);
      if (name.startsWith('.') || known.length === 0 || existsSync(path.join(folder, name))) continue;
      const where = relativeName(root, folder);
      const why = `there is no ${name} in ${where === '.' ? 'the workspace' : where}`;
      const best = nearestName(name, known);
      return [why, ...(best === undefined ? [] : matching(names.with(at, best).join('/')))].join('; ');
    }
  }
  return undefined;
}

/** A final extension, and nothing that a pattern could mean otherwise. */
const EXTENSION = /(?<=[^/])\.(\w{1,5})$/;

/** A hint about recordings that a pattern would match with another extension: one similar to its own, or any. */
function extensionIn(pattern: string, found: Finder, matching: Proposer): string | undefined {
  const [, extension] = EXTENSION.exec(pattern) ?? [];
  if (extension === undefined) return undefined;
  const start = pattern.slice(0, -extension.length);
  const others = found(`${start}*`)
    .filter(hasMediaEnding)
    .map((name) => path.posix.extname(name).slice(1));
  const known = [...new Set(others)].sort();
  const similar = nearestName(extension, known);
  const meant = similar ?? (known.length > 1 ? `{${known.join(',')}}` : known.join(''));
  const proposed = matching(`${start}${meant}`);
  return proposed.length === 0 ? undefined : [`nothing there ends in .${extension}`, ...proposed].join('; ');
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder).filter((name) => !name.startsWith('.'));
  } catch {
    return [];
  }
}
