import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** The permitted imports between the rooms, the folders of `src/`. */

/**
 * All rooms, from the bottom up: each may import those of the lines below its own, and no others. Data flows the other
 * way where a room is passed what a higher one found out.
 */
export const LAYERS: readonly (readonly string[])[] = [
  ['lib'],
  ['actions-cache'],
  ['git', 'github', 'recordings', 'transcript'],
  ['media-reader'],
  ['deepgram'],
  ['deepgram/listen', 'deepgram/manage'],
  ['inputs'],
  ['keys', 'transcribe/answers', 'transcribe/sources', 'transcribe/lockfile', 'transcribe/parts'],
  ['transcribe/plan', 'transcribe/inputs'],
  ['transcribe/report'],
  ['transcribe/save'],
  ['transcribe', 'audit-keys', 'check-key', 'create-key', 'rotate-key'],
  ['programs'],
];

/** An import of one room by another: both rooms, and the modules involved. */
interface Arrow {
  readonly from: string;
  readonly to: string;
  /** Such as `transcribe/sources/lfs.ts imports lib/backoff.ts`. */
  readonly imports: readonly string[];
}

/** A module that a file names: imported statically, only for its types or dynamically, or exported again. */
const IMPORT = /\b(?:from|import)\s*\(?\s*['"](\.{1,2}\/[^'"]+)['"]/g;

/** The text of all modules in a folder and its subfolders, by path relative to it, with `/`. */
export function readModules(folder: string): Map<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
    .map((entry) => path.join(entry.parentPath, entry.name));
  return new Map(
    files.map((file) => [path.relative(folder, file).replaceAll(path.sep, '/'), readFileSync(file, 'utf8')]),
  );
}

/** All arrows between rooms. */
export function arrowsOf(modules: ReadonlyMap<string, string>): Arrow[] {
  const imports = [...modules].flatMap(([file, text]) =>
    [...text.matchAll(IMPORT)].map(([, named = '']) => {
      const imported = path.posix.join(path.posix.dirname(file), named);
      return { from: roomOf(file), to: roomOf(imported), text: `${file} imports ${imported}` };
    }),
  );
  const between = imports.filter(({ from, to }) => from !== to);
  return [...Map.groupBy(between, ({ from, to }) => `${from} ${to}`).values()].flatMap((same) => {
    const [first] = same;
    return first === undefined
      ? []
      : [{ from: first.from, to: first.to, imports: same.map(({ text }) => text) }];
  });
}

/** The imports of rooms that import each other. */
export function mutualImports(arrows: readonly Arrow[]): string[] {
  const known = new Set(arrows.map(({ from, to }) => `${from} ${to}`));
  return arrows.filter(({ from, to }) => known.has(`${to} ${from}`)).flatMap(({ imports }) => imports);
}

/** The imports of a room on the same line or above, or of one that is not listed. */
export function importsUpwards(arrows: readonly Arrow[], layers = LAYERS): string[] {
  const heightOf = (room: string): number => layers.findIndex((rooms) => rooms.includes(room));
  return arrows
    .filter(({ from, to }) => heightOf(to) === -1 || heightOf(to) >= heightOf(from))
    .flatMap(({ imports }) => imports);
}

/** The rooms that contain rooms. */
const PARENTS = ['deepgram', 'transcribe'];

export function roomOf(file: string): string {
  const [room = '', inner = '', ...rest] = file.split('/');
  return PARENTS.includes(room) && rest.length > 0 ? `${room}/${inner}` : room;
}
