import { type Dirent, lstatSync, readdirSync, type Stats, statSync } from 'node:fs';
import path from 'node:path';
import { errorCode, messageOf } from '../../lib/failure.ts';
import { advance, beginning, folded, isWhole, type Progress } from '../../lib/patterns.ts';
import { isNotUtf8, NOT_UTF8 } from './names.ts';
import { namesBelow, type PatternRule } from './rules.ts';

export interface Match {
  /** Absolute path. */
  readonly path: string;
  /** The rules that select it. */
  readonly by: readonly PatternRule[];
}

/** A folder that could not be read. */
export interface UnreadableFolder {
  /** Absolute path. */
  readonly path: string;
  /** The end of a sentence that begins with the folder. */
  readonly message: string;
}

export interface Walked {
  readonly found: readonly Match[];
  readonly unreadable: readonly UnreadableFolder[];
  /**
   * The rules that selected something, and the exclusions that excluded a match of an earlier rule, or a folder on the
   * way to one.
   */
  readonly used: ReadonlySet<PatternRule>;
}

/** The progress of one rule. There is one for each rule that can still match. */
interface State {
  readonly rule: PatternRule;
  readonly progress: Progress;
}

/** A folder that is still to be read. */
interface WalkPlace {
  readonly path: string;
  readonly states: readonly State[];
}

/**
 * A directory entry. A link to a folder does not count as a folder, unless a segment before a rule's first wildcard
 * names it.
 */
interface WalkEntry {
  readonly name: string;
  readonly isFolder: boolean;
  readonly isLink: boolean;
}

/**
 * Finds everything that the rules match; outside the workspace, only what they name without wildcards. An exclusion
 * removes matches of the rules before it. All rules are applied in one pass, so that each folder is read once. Never
 * throws: folders that cannot be read are returned. Synchronous, since nothing else can start yet, and promises would
 * take several times as long for thousands of files.
 */
export function walk(rules: readonly PatternRule[]): Walked {
  return new Walk(rules).run();
}

class Walk {
  readonly #order: ReadonlyMap<PatternRule, number>;
  readonly #found: Match[] = [];
  readonly #unreadable: UnreadableFolder[] = [];
  readonly #used = new Set<PatternRule>();
  readonly #places: WalkPlace[] = [];
  readonly #bases: ReadonlySet<string>;
  /** The key by which names are compared. */
  readonly #key: (name: string) => string;
  /** The current directory. Wildcards match only names in it and on the way to it: a pattern may begin at the root. */
  readonly #workspace = process.cwd();
  /**
   * Whether every folder of the workspace must be read: if case is ignored, the spelling of a name is only known after
   * that.
   */
  readonly #readsAll: boolean;

  constructor(rules: readonly PatternRule[]) {
    this.#order = new Map(rules.map((rule, index) => [rule, index]));
    this.#bases = new Set(rules.map(({ base }) => base));
    this.#readsAll = rules.some(({ pattern }) => pattern.ignoreCase);
    this.#key = this.#readsAll ? folded : (name) => name;
  }

  run(): Walked {
    for (const base of this.#bases) this.#start(base);
    for (let place = this.#places.pop(); place !== undefined; place = this.#places.pop()) this.#visit(place);
    return { found: this.#found, unreadable: this.#unreadable, used: this.#used };
  }

  /** Starts at a base folder with all rules that reach it, including those that begin further up. */
  #start(base: string): void {
    const states = [...this.#order.keys()].flatMap((rule): State[] => {
      const progress = progressTo(base, rule);
      return progress === undefined ? [] : [{ rule, progress }];
    });
    const stats = statsOf(base, this.#unreadable);
    if (stats !== undefined)
      this.#add(base, { name: '', isFolder: stats.isDirectory(), isLink: false }, states);
  }

  #visit({ path: folder, states }: WalkPlace): void {
    const byName = Map.groupBy(states, fixedName);
    const others = byName.get(undefined) ?? [];
    const isWanted = this.#readsAll || others.some(({ rule }) => !rule.excludes);
    const isInside = namesBelow(this.#workspace, folder) !== undefined;
    const entries = isWanted && isInside ? this.#read(folder) : undefined;
    for (const entry of entries ?? this.#named(folder, byName)) {
      const file = path.join(folder, entry.name);
      // Git's own folder can contain credentials: no pattern can select it, and the names in it are not shown.
      if (entry.name === '.git' || this.#bases.has(file)) continue;
      const possible = [...(byName.get(this.#key(entry.name)) ?? []), ...others];
      const states = possible.flatMap((state) => advanced(state, entry.name));
      if (states.length > 0) this.#add(file, entry, states);
    }
  }

  #add(file: string, entry: WalkEntry, states: readonly State[]): void {
    const open = this.#withoutExcluded(entry, states);
    const by = open.flatMap(({ rule, progress }) =>
      !rule.excludes && isTaken(rule, progress, entry.isFolder) ? [rule] : [],
    );
    for (const rule of by) this.#used.add(rule);
    if (by.length > 0) this.#found.push({ path: file, by });
    const onward = open.filter(
      (state) => canGoOn(state) && (!entry.isLink || fixedName(state) !== undefined),
    );
    const continues = onward.some(({ rule }) => !rule.excludes);
    if (continues && (entry.isFolder || (entry.isLink && statsOfTarget(file)?.isDirectory() === true)))
      this.#places.push({ path: file, states: onward });
  }

  /** The states of rules that are not excluded here. Marks the exclusions that exclude something as used. */
  #withoutExcluded(entry: WalkEntry, states: readonly State[]): readonly State[] {
    const exclusions = states.filter(
      ({ rule, progress }) => rule.excludes && isWhole(rule.pattern, progress),
    );
    if (exclusions.length === 0) return states;
    const place = ({ rule }: State): number => this.#order.get(rule) ?? 0;
    const affected = states.filter(
      (state) =>
        !state.rule.excludes &&
        (isTaken(state.rule, state.progress, entry.isFolder) || (entry.isFolder && canGoOn(state))),
    );
    for (const exclusion of exclusions)
      if (affected.some((state) => place(state) < place(exclusion))) this.#used.add(exclusion.rule);
    const last = Math.max(...exclusions.map(place));
    return states.filter((state) => state.rule.excludes || place(state) > last);
  }

  #read(folder: string): readonly WalkEntry[] | undefined {
    try {
      return readdirSync(folder, { withFileTypes: true }).map(entryOf);
    } catch (error) {
      this.#unreadable.push({ path: folder, message: reasonOf(folder, error) });
      return undefined;
    }
  }

  /**
   * Checks literal names, and the name that leads to the workspace, without reading the folder, which may be very large
   * or unreadable.
   */
  #named(folder: string, byName: ReadonlyMap<string | undefined, readonly State[]>): WalkEntry[] {
    const literal = [...byName].flatMap(([name, states]) =>
      name === undefined || states.every(({ rule }) => rule.excludes) ? [] : [name],
    );
    const onward = namesBelow(folder, this.#workspace)?.slice(0, 1) ?? [];
    const others = literal.filter((name) => !onward.some((spelled) => this.#key(spelled) === name));
    return [...onward, ...others].flatMap((name) => {
      const stats = statsOf(path.join(folder, name), this.#unreadable);
      if (stats === undefined) return [];
      return { name, isFolder: stats.isDirectory(), isLink: stats.isSymbolicLink() };
    });
  }
}

const entryOf = (entry: Dirent): WalkEntry => ({
  name: entry.name,
  isFolder: entry.isDirectory(),
  isLink: entry.isSymbolicLink(),
});

/** The progress of a rule at a folder; undefined if the rule cannot reach it. */
function progressTo(folder: string, { base, pattern }: PatternRule): Progress | undefined {
  let progress: Progress | undefined = beginning(pattern);
  for (const name of namesBelow(base, folder) ?? [undefined]) {
    progress = name === undefined ? undefined : advance(pattern, progress, name);
    if (progress === undefined || progress.size === 0) return undefined;
  }
  return progress;
}

function advanced({ rule, progress }: State, name: string): State[] {
  const next = advance(rule.pattern, progress, name);
  return next.size === 0 ? [] : [{ rule, progress: next }];
}

/** The only name with which a rule can continue; undefined if its next segment has a wildcard. */
function fixedName({ rule, progress }: State): string | undefined {
  const [at = 0, ...others] = progress;
  return others.length === 0 ? rule.fixed[at] : undefined;
}

const isTaken = (
  { pattern, noFolders, onlyFolders }: PatternRule,
  progress: Progress,
  isFolder: boolean,
): boolean => isWhole(pattern, progress) && !(isFolder ? noFolders : onlyFolders);

/** Whether something below can match. */
const canGoOn = ({ rule, progress }: State): boolean =>
  [...progress].some((at) => at < rule.pattern.segments.length);

function statsOf(file: string, unreadable: UnreadableFolder[]): Stats | undefined {
  try {
    return lstatSync(file, { throwIfNoEntry: false });
  } catch (error) {
    // A file in place of a folder means that nothing matches.
    if (errorCode(error) !== 'ENOTDIR') unreadable.push({ path: file, message: reasonOf(file, error) });
    return undefined;
  }
}

function statsOfTarget(file: string): Stats | undefined {
  try {
    return statSync(file, { throwIfNoEntry: false });
  } catch {
    // A circular link, or one into an inaccessible folder, matches nothing.
    return undefined;
  }
}

function reasonOf(file: string, error: unknown): string {
  if (errorCode(error) === 'ENOENT' && isNotUtf8(file)) return NOT_UTF8;
  if (['EACCES', 'EPERM'].includes(errorCode(error) ?? ''))
    return 'cannot be opened (permission denied); exclude it with `!` if it contains no media';
  return `cannot be opened: ${messageOf(error)}`;
}
