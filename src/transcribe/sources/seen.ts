import { existsSync, readdirSync, readlinkSync } from 'node:fs';
import path from 'node:path';
import { repositoryAround } from '../../git/checkout.ts';
import { GitError } from '../../git/git.ts';
import { type LeftOut, leftOutBelow } from '../../git/paths.ts';
import { advance, beginning, type PatternOptions } from '../../lib/patterns.ts';
import { count } from '../../lib/units.ts';
import { isHidden } from './hidden.ts';
import { relativeName } from './inspect.ts';
import { nearestName } from './names.ts';
import { covers, namesBelow, type PatternRule, readRules } from './rules.ts';
import { COMPOSED, foreignSyntax, otherForms, respelled } from './spelling.ts';
import { type Match, walk } from './walk.ts';

/** A pattern that matched nothing, and what was seen that may be meant, the end of a sentence; undefined if nothing was. */
export interface Unmatched {
  /** With its input. */
  readonly pattern: string;
  readonly seen?: string | undefined;
}

/** Of so many patterns it is looked for what may be meant. */
const MOST_EXPLAINED = 20;

/** Looks for what patterns that match nothing may mean: in other spellings, and in what git has and the disk has not. */
export async function explained(
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
    seen: at < asked.length ? seenFor(root, pattern, { input, system, leftOut, found }) : undefined,
  }));
}

interface SearchCircumstances {
  readonly input: string;
  readonly system: PatternOptions;
  readonly leftOut: LeftOut | undefined;
  readonly found: Finder;
}

/** The names of what another spelling of a pattern matches. */
type Finder = (text: string, ignoreCase?: boolean) => readonly string[];

function seenFor(root: string, pattern: string, circumstances: SearchCircumstances): string | undefined {
  const foreign = foreignSyntax(pattern);
  if (foreign !== undefined) return foreign;
  const { input, system, leftOut, found } = circumstances;
  const other = respelled(pattern);
  if (other !== undefined) return `${other.why}: \`${other.text}\`${amountOf(found(other.text))}`;
  const [composed] = otherForms(pattern).flatMap((form) => found(form));
  if (composed !== undefined) {
    return `${composed} is there, but ${COMPOSED}; write \`?\` or \`*\` in their place`;
  }
  const [cased] = found(pattern, true);
  if (cased !== undefined) return `${cased} exists, but patterns are case-sensitive`;
  const rules = readRules(input, pattern, system);
  const deeper = `**/${pattern}`;
  return (
    linkIn(root, rules) ??
    (leftOut && missingIn(root, rules, leftOut)) ??
    (found(deeper).length > 0
      ? `it is relative to the workspace; \`${deeper}\`${amountOf(found(deeper))}`
      : undefined) ??
    misspelledIn(root, rules)
  );
}

const amountOf = (names: readonly string[]): string =>
  names.length === 0 ? '' : ` matches ${count(names.length, 'file')}, such as ${names[0] ?? ''}`;

/** Looks for all other spellings at once. */
function finderOf(root: string, input: string, patterns: readonly string[], system: PatternOptions): Finder {
  const exact = patterns.flatMap((pattern) => [
    `**/${pattern}`,
    ...otherForms(pattern),
    ...[respelled(pattern)?.text ?? []].flat(),
  ]);
  const searches = new Map([
    [false, search(root, input, exact, system)],
    [true, search(root, input, patterns, { ...system, ignoreCase: true })],
  ]);
  return (text, ignoreCase = false) => searches.get(ignoreCase)?.get(text) ?? [];
}

function search(
  root: string,
  input: string,
  patterns: readonly string[],
  system: PatternOptions,
): ReadonlyMap<string, readonly string[]> {
  const wanted = patterns.map((pattern) => [pattern, readRules(input, pattern, system)] as const);
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

/** A folder with which a rule begins that is a link: wildcards do not go through it. */
function linkIn(root: string, rules: readonly PatternRule[]): string | undefined {
  for (const { base, fixed, names } of rules) {
    const folder = path.join(base, ...fixed);
    const link = targetOf(folder);
    if (link === undefined) continue;
    const target = relativeName(root, path.resolve(path.dirname(folder), link));
    const right = [target, ...names.slice(fixed.length)].join('/');
    return (
      `${relativeName(root, folder)} is a link to ${target}, and wildcards do not follow links; write ` +
      `\`${right}\``
    );
  }
  return undefined;
}

/** What a link says; undefined if there is none. */
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
    // It cannot tell.
    if (error instanceof GitError) return undefined;
    throw error;
  }
}

/** What the repository has of that, and the checkout has not. */
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

/** Whether a rule may match something in a folder. */
const mayReach = ({ base, pattern }: PatternRule, folder: string): boolean => {
  let progress = beginning(pattern);
  for (const name of namesBelow(base, folder) ?? []) progress = advance(pattern, progress, name);
  return progress.size > 0;
};

function isEmptyFolder(folder: string): boolean {
  try {
    return readdirSync(folder).length === 0;
  } catch {
    // Nor is there one that is not there.
    return true;
  }
}

/** The first name of a rule that is nowhere, and the one there that is nearest to it. */
function misspelledIn(root: string, rules: readonly PatternRule[]): string | undefined {
  for (const { base, fixed, names } of rules) {
    for (const [at, name] of fixed.entries()) {
      const folder = path.join(base, ...fixed.slice(0, at));
      const known = namesIn(folder);
      if (name.startsWith('.') || known.length === 0 || existsSync(path.join(folder, name))) continue;
      const best = nearestName(name, known);
      if (best !== undefined) return `is \`${names.with(at, best).join('/')}\` intended?`;
      const where = relativeName(root, folder);
      return `there is no ${name} in ${where === '.' ? 'the workspace' : where}`;
    }
  }
  return undefined;
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder).filter((name) => !name.startsWith('.'));
  } catch {
    return [];
  }
}
