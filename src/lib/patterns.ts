/**
 * Patterns of paths as the users and contributors write them: `*` and `?` for what a name holds, `[a-z]` and `[!a-z]`
 * for one of its characters, `**` for any folders. There are no extended patterns, and braces are expanded before: see
 * braces.ts. Matching takes a time that grows with the length of the pattern times that of the path, whatever they are:
 * both may be a stranger's.
 */

/** A pattern that was read. */
export interface PathPattern {
  readonly segments: readonly Segment[];
  /** Names that differ in case, or in how their accents are encoded, are one. */
  readonly ignoreCase: boolean;
}

type Segment = typeof FOLDERS | readonly PatternItem[];
type PatternItem = string | typeof ANY_TEXT | ((character: string) => boolean);

/** Any folders, also none. */
const FOLDERS = Symbol('**');
const ANY_TEXT = Symbol('*');
const anyCharacter = (): boolean => true;

/** How much of a pattern a path has matched so far: numbers of segments. Several numbers are possible. */
export type Progress = ReadonlySet<number>;

export interface PatternOptions {
  /** Whether a backslash takes its meaning from what follows; on Windows it parts folders. */
  readonly escapes: boolean;
  readonly ignoreCase: boolean;
}

const PORTABLE: PatternOptions = { escapes: true, ignoreCase: false };

/** Reads a pattern of relative paths with `/`. There is none that cannot be read. */
export function readPattern(text: string, { escapes, ignoreCase }: PatternOptions = PORTABLE): PathPattern {
  const given = ignoreCase ? folded(text) : text;
  const segments = given.split('/').filter((segment) => segment !== '');
  return {
    segments: segments.map((segment) => (segment === '**' ? FOLDERS : readSegment(segment, escapes))),
    ignoreCase,
  };
}

/** As file systems compare names that ignore case. */
export const folded = (name: string): string => name.normalize('NFC').toLowerCase();

/** The pattern with `/` for each backslash that makes nothing mean itself: on Windows it parts folders. */
export const withSlashes = (text: string): string => text.replaceAll(/\\(?![[\]{}!,\\])/g, '/');

/** Whether the whole path matches; what ends in `**` matches its folder as well. */
export function matchesPath(pattern: PathPattern, path: string): boolean {
  let progress = beginning(pattern);
  for (const name of path.split('/')) {
    if (progress.size === 0) return false;
    if (name !== '') progress = advance(pattern, progress, name);
  }
  return isWhole(pattern, progress);
}

/** Where matching begins. */
export const beginning = (pattern: PathPattern): Progress => reached(pattern, [0]);

/** Where it is with one name more. Nothing further down can match if it is nowhere. */
export function advance(pattern: PathPattern, progress: Progress, name: string): Progress {
  const characters = [...(pattern.ignoreCase ? folded(name) : name)];
  const next: number[] = [];
  for (const at of progress) {
    const segment = pattern.segments[at];
    if (segment === FOLDERS) next.push(at);
    else if (segment !== undefined && matchesName(segment, characters)) next.push(at + 1);
  }
  return reached(pattern, next);
}

/** Whether what was read so far matches the pattern. */
export const isWhole = (pattern: PathPattern, progress: Progress): boolean =>
  progress.has(pattern.segments.length);

/** `**` may be no folder at all. */
function reached({ segments }: PathPattern, places: readonly number[]): Progress {
  const all = new Set<number>();
  for (const place of places) {
    let at = place;
    all.add(at);
    while (segments[at] === FOLDERS && !all.has(at + 1)) {
      at += 1;
      all.add(at);
    }
  }
  return all;
}

/** The names with which a pattern begins, up to the first that has a wildcard. */
export function fixedNames({ segments }: PathPattern): string[] {
  const names: string[] = [];
  for (const segment of segments) {
    if (segment === FOLDERS || !segment.every((item) => typeof item === 'string')) break;
    names.push(segment.join(''));
  }
  return names;
}

/** With one place to come back to, the last `*`: an earlier one could only take what that one can take as well. */
function matchesName(segment: readonly PatternItem[], characters: readonly string[]): boolean {
  let [at, item, star, tried] = [0, 0, -1, 0];
  while (at < characters.length) {
    if (segment[item] === ANY_TEXT) {
      [star, tried] = [item, at];
      item += 1;
    } else if (isOne(segment[item], characters[at])) {
      [at, item] = [at + 1, item + 1];
    } else if (star === -1) {
      return false;
    } else {
      tried += 1;
      [at, item] = [tried, star + 1];
    }
  }
  while (segment[item] === ANY_TEXT) item += 1;
  return item === segment.length;
}

function isOne(item: PatternItem | undefined, character = ''): boolean {
  return typeof item === 'function' ? item(character) : item === character;
}

function readSegment(text: string, escapes: boolean): PatternItem[] {
  const characters = [...text];
  const items: PatternItem[] = [];
  // A set without an end has none further on, either.
  let mayHaveSets = true;
  let at = 0;
  while (at < characters.length) {
    const isOpened = characters[at] === '[';
    const set: CharacterSet | undefined =
      isOpened && mayHaveSets ? readSet(characters, at, escapes) : undefined;
    if (isOpened) mayHaveSets = set !== undefined;
    const [item, end]: readonly [PatternItem, number] =
      set === undefined ? readItem(characters, at, escapes) : [itemOf(set), set.end];
    items.push(item);
    at = end;
  }
  return items;
}

/** What one character means, or one that is escaped, and the place behind it. */
function readItem(
  characters: readonly string[],
  at: number,
  escapes: boolean,
): readonly [PatternItem, number] {
  const [character = '', next] = characters.slice(at, at + 2);
  if (character === '*') return [ANY_TEXT, at + 1];
  if (character === '?') return [anyCharacter, at + 1];
  return escapes && character === '\\' && next !== undefined ? [next, at + 2] : [character, at + 1];
}

type CharacterRange = readonly [from: string, to: string];

interface CharacterSet {
  readonly isNot: boolean;
  readonly ranges: readonly CharacterRange[];
  /** The place behind it. */
  readonly end: number;
}

/** A set of characters from its bracket on; undefined if it has no end, so that the bracket means itself. */
function readSet(characters: readonly string[], start: number, escapes: boolean): CharacterSet | undefined {
  const isNot = ['!', '^'].includes(characters[start + 1] ?? '');
  const first = start + (isNot ? 2 : 1);
  const ranges: CharacterRange[] = [];
  let at = first;
  // A bracket that comes first is one of the set.
  while (at < characters.length && (characters[at] !== ']' || at === first)) {
    if (escapes && characters[at] === '\\' && at + 1 < characters.length) at += 1;
    const range = rangeAt(characters, at);
    ranges.push(range);
    at += range[0] === range[1] ? 1 : 3;
  }
  return characters[at] === ']' ? { isNot, ranges, end: at + 1 } : undefined;
}

function rangeAt(characters: readonly string[], at: number): CharacterRange {
  const [from = '', dash, to = ']'] = characters.slice(at, at + 3);
  return dash === '-' && to !== ']' ? [from, to] : [from, from];
}

function itemOf({ isNot, ranges }: CharacterSet): PatternItem {
  const [only, ...others] = ranges;
  const isOnlyOne = only !== undefined && only[0] === only[1] && others.length === 0;
  if (isOnlyOne && !isNot) return only[0];
  return (character) => ranges.some(([from, to]) => isBetween(character, from, to)) !== isNot;
}

function isBetween(character: string, from: string, to: string): boolean {
  const [code = 0, least = 0, most = 0] = [character, from, to].map((one) => one.codePointAt(0));
  return least <= code && code <= most;
}
