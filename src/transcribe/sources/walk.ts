import { type Dirent, lstatSync, readdirSync, type Stats, statSync } from 'node:fs';
import path from 'node:path';
import { errorCode, messageOf } from '../../lib/failure.ts';
import { advance, beginning, folded, isWhole, type Progress } from '../../lib/patterns.ts';
import { isNotUtf8, NOT_UTF8 } from './names.ts';
import { namesBelow, type PatternRule } from './rules.ts';

export interface Match {
  /** Absolute. */
  readonly path: string;
  /** The rules that take it. */
  readonly by: readonly PatternRule[];
}

/** A folder that could not be looked into. */
export interface UnreadableFolder {
  /** Absolute. */
  readonly path: string;
  /** As the end of a sentence that names it. */
  readonly message: string;
}

export interface Walked {
  readonly found: readonly Match[];
  readonly unreadable: readonly UnreadableFolder[];
  /** The rules that took something, and those that kept something out that a rule before them takes, or a folder for it. */
  readonly used: ReadonlySet<PatternRule>;
}

/** The progress of one rule. There is one for each rule that can still match. */
interface State {
  readonly rule: PatternRule;
  readonly progress: Progress;
}

/** A folder that is still to be looked into. */
interface WalkPlace {
  readonly path: string;
  readonly states: readonly State[];
}

/** What is there under a name. A link to a folder is none, but where a name before a rule's first wildcard is one. */
interface WalkEntry {
  readonly name: string;
  readonly isFolder: boolean;
  readonly isLink: boolean;
}

/**
 * All that the rules match; each that excludes keeps out what the rules before it would take. All are looked for at once,
 * so that many rules read each folder once. Never throws: what cannot be opened is told. Synchronous, since nothing
 * else can start yet, and promises would take several times as long for thousands of files.
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
  /** How names are compared. */
  readonly #key: (name: string) => string;
  /** A name is only known when its folder was read. */
  readonly #readsAll: boolean;

  constructor(rules: readonly PatternRule[]) {
    this.#order = new Map(rules.map((rule, index) => [rule, index]));
    this.#bases = new Set(rules.map(({ base }) => base));
    this.#readsAll = rules.some(({ pattern }) => pattern.ignoreCase);
    this.#key = this.#readsAll ? folded : (name) => name;
  }

  run(): Walked {
    for (const base of this.#bases) this.#start(base);
    for (let place = this.#places.pop(); place !== undefined; place = this.#places.pop()) this.#look(place);
    return { found: this.#found, unreadable: this.#unreadable, used: this.#used };
  }

  /** Rules that begin further up come along as far as they lead here. */
  #start(base: string): void {
    const states = [...this.#order.keys()].flatMap((rule): State[] => {
      const progress = progressTo(base, rule);
      return progress === undefined ? [] : [{ rule, progress }];
    });
    const stats = statsOf(base, this.#unreadable);
    if (stats !== undefined)
      this.#take(base, { name: '', isFolder: stats.isDirectory(), isLink: false }, states);
  }

  #look({ path: folder, states }: WalkPlace): void {
    const byName = Map.groupBy(states, fixedName);
    const others = byName.get(undefined) ?? [];
    const isRead = this.#readsAll || others.some(({ rule }) => !rule.excludes);
    const entries = isRead ? this.#read(folder) : undefined;
    for (const entry of entries ?? this.#named(folder, byName)) {
      const file = path.join(folder, entry.name);
      // Git's own folder holds credentials: no pattern opens it, and what is in it is not even named.
      if (entry.name === '.git' || this.#bases.has(file)) continue;
      const possible = [...(byName.get(this.#key(entry.name)) ?? []), ...others];
      const states = possible.flatMap((state) => advanced(state, entry.name));
      if (states.length > 0) this.#take(file, entry, states);
    }
  }

  #take(file: string, entry: WalkEntry, states: readonly State[]): void {
    const open = this.#withoutExcluded(entry, states);
    const by = open.flatMap(({ rule, progress }) =>
      !rule.excludes && isTaken(rule, progress, entry.isFolder) ? [rule] : [],
    );
    for (const rule of by) this.#used.add(rule);
    if (by.length > 0) this.#found.push({ path: file, by });
    const onward = open.filter(
      (state) => canGoOn(state) && (!entry.isLink || fixedName(state) !== undefined),
    );
    const leads = onward.some(({ rule }) => !rule.excludes);
    if (leads && (entry.isFolder || (entry.isLink && statsBehind(file)?.isDirectory() === true)))
      this.#places.push({ path: file, states: onward });
  }

  /** The states of the rules that are not excluded here; what keeps one out has been of use. */
  #withoutExcluded(entry: WalkEntry, states: readonly State[]): readonly State[] {
    const closing = states.filter(({ rule, progress }) => rule.excludes && isWhole(rule.pattern, progress));
    if (closing.length === 0) return states;
    const place = ({ rule }: State): number => this.#order.get(rule) ?? 0;
    const wanting = states.filter(
      (state) =>
        !state.rule.excludes &&
        (isTaken(state.rule, state.progress, entry.isFolder) || (entry.isFolder && canGoOn(state))),
    );
    for (const exclusion of closing)
      if (wanting.some((state) => place(state) < place(exclusion))) this.#used.add(exclusion.rule);
    const last = Math.max(...closing.map(place));
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

  /** Without reading the folder, which may hold very much else, or be closed to us. */
  #named(folder: string, byName: ReadonlyMap<string | undefined, readonly State[]>): WalkEntry[] {
    return [...byName].flatMap(([name, states]) => {
      if (name === undefined || states.every(({ rule }) => rule.excludes)) return [];
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

/** How far a rule has come at a folder; undefined if it leads elsewhere. */
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

/** The one name with which a rule can go on; undefined if it has a wildcard there. */
function fixedName({ rule, progress }: State): string | undefined {
  const [at = 0, ...others] = progress;
  return others.length === 0 ? rule.fixed[at] : undefined;
}

const isTaken = (
  { pattern, noFolders, onlyFolders }: PatternRule,
  progress: Progress,
  isFolder: boolean,
): boolean => isWhole(pattern, progress) && !(isFolder ? noFolders : onlyFolders);

/** Whether something in the folder can match. */
const canGoOn = ({ rule, progress }: State): boolean =>
  [...progress].some((at) => at < rule.pattern.segments.length);

function statsOf(file: string, unreadable: UnreadableFolder[]): Stats | undefined {
  try {
    return lstatSync(file, { throwIfNoEntry: false });
  } catch (error) {
    // A file where a folder should be is nothing that matches.
    if (errorCode(error) !== 'ENOTDIR') unreadable.push({ path: file, message: reasonOf(file, error) });
    return undefined;
  }
}

function statsBehind(file: string): Stats | undefined {
  try {
    return statSync(file, { throwIfNoEntry: false });
  } catch {
    // A link in a circle, or into what is closed to us, leads nowhere.
    return undefined;
  }
}

function reasonOf(file: string, error: unknown): string {
  if (errorCode(error) === 'ENOENT' && isNotUtf8(file)) return NOT_UTF8;
  if (['EACCES', 'EPERM'].includes(errorCode(error) ?? ''))
    return 'cannot be opened (permission denied); exclude it with `!` if it contains no media';
  return `cannot be opened: ${messageOf(error)}`;
}
