/**
 * Path patterns: `*` and `?` match characters of one name, `[a-z]` and `[!a-z]` match one character, and `**` matches
 * any number of folders. There are no extended patterns; braces are expanded beforehand, see braces.ts. Matching takes
 * time proportional to the length of the pattern times that of the path at most, because both can come from a stranger.
 */

/** A parsed pattern. */
export interface PathPattern {
  readonly segments: readonly Segment[];
  /** Whether names match that differ only in case or in the Unicode form of their accents. */
  readonly ignoreCase: boolean;
}

type Segment = typeof FOLDERS | readonly PatternItem[];
type PatternItem = string | typeof ANY_TEXT | ((character: string) => boolean);

/** Any number of folders, including none. */
const FOLDERS = Symbol('**');
const ANY_TEXT = Symbol('*');
const anyCharacter = (): boolean => true;

/** How many segments of a pattern a path has matched so far. Several numbers are possible at once. */
export type Progress = ReadonlySet<number>;

export interface PatternOptions {
  /** Whether a backslash escapes the next character; on Windows it separates folders. */
  readonly escapes: boolean;
  readonly ignoreCase: boolean;
}

const PORTABLE: PatternOptions = { escapes: true, ignoreCase: false };

/** Parses a pattern of relative paths with `/`. Every text is a valid pattern. */
export function readPattern(text: string, { escapes, ignoreCase }: PatternOptions = PORTABLE): PathPattern {
  const given = ignoreCase ? folded(text) : text;
  const segments = given.split('/').filter((segment) => segment !== '');
  return {
    segments: segments.map((segment) => (segment === '**' ? FOLDERS : readSegment(segment, escapes))),
    ignoreCase,
  };
}

/** The form in which file systems that ignore case compare a name. */
export const folded = (name: string): string => name.normalize('NFC').toLowerCase();

/** The pattern with `/` for each backslash that escapes nothing: on Windows it separates folders. */
export const withSlashes = (text: string): string => text.replaceAll(/\\(?![[\]{}!,\\])/g, '/');

/** Whether the whole path matches. A pattern that ends in `**` matches its folder as well. */
export function matchesPath(pattern: PathPattern, path: string): boolean {
  let progress = beginning(pattern);
  for (const name of path.split('/')) {
    if (progress.size === 0) return false;
    if (name !== '') progress = advance(pattern, progress, name);
  }
  return isWhole(pattern, progress);
}

/** The progress before the first name. */
export const beginning = (pattern: PathPattern): Progress => reached(pattern, [0]);

/** The progress after one more name. If it is empty, nothing deeper can match. */
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

/** Whether the names so far match the whole pattern. */
export const isWhole = (pattern: PathPattern, progress: Progress): boolean =>
  progress.has(pattern.segments.length);

/** Adds the positions after each `**`, which can match no folder at all. */
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

/** The leading names of a pattern, up to the first one with a wildcard. */
export function fixedNames({ segments }: PathPattern): string[] {
  const names: string[] = [];
  for (const segment of segments) {
    if (segment === FOLDERS || !segment.every((item) => typeof item === 'string')) break;
    names.push(segment.join(''));
  }
  return names;
}

/** Backtracks only to the last `*`: an earlier one could only match text that the last one can match as well. */
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
  // If one set has no end, no later one has.
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

/** The item at a position, which is one character or an escaped one, and the position after it. */
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
  /** The position after it. */
  readonly end: number;
}

/** Reads a set of characters from its bracket on; undefined if it has no end, so that the bracket is literal. */
function readSet(characters: readonly string[], start: number, escapes: boolean): CharacterSet | undefined {
  const isNot = ['!', '^'].includes(characters[start + 1] ?? '');
  const first = start + (isNot ? 2 : 1);
  const ranges: CharacterRange[] = [];
  let at = first;
  // A bracket in first position belongs to the set.
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
