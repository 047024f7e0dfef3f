import { constants } from 'node:fs';
import { access, lstat, open, realpath } from 'node:fs/promises';
import path from 'node:path';
import { errorCode, messageOf } from '../lib/failure.ts';
import { formatBytes } from '../lib/units.ts';
import { isHidden } from './hidden.ts';
import { LFS_POINTER_LIMIT, parseLfsPointer } from './lfs-pointer.ts';
import type { FileSource, Omission, Refusal } from './source.ts';

/** https://developers.deepgram.com/docs/pre-recorded-audio (Limits): 2 GB a file. */
export const LARGEST_UPLOAD = 2 * 1024 ** 3;

export type Inspected =
  | { readonly kind: 'source'; readonly source: FileSource }
  | { readonly kind: 'refusal'; readonly refusal: Refusal }
  | { readonly kind: 'omission'; readonly omission: Omission };

const refuse = (name: string, code: Refusal['code'], message: string): Inspected => ({
  kind: 'refusal',
  refusal: { name, code, message },
});

const omit = (name: string, reason: Omission['reason'], message: string): Inspected => ({
  kind: 'omission',
  omission: { name, reason, message },
});

/** A path below the workspace as it is named everywhere: relative, with `/`. */
export function relativeName(workspace: string, file: string): string {
  return path.relative(workspace, file).split(path.sep).join('/') || '.';
}

const leaves = (name: string): boolean => name === '..' || name.startsWith('../') || path.isAbsolute(name);

/** What a match is. `workspace` is its own real path; `spelled` are the names that the patterns spell out. */
export async function inspect(
  workspace: string,
  file: string,
  spelled: ReadonlySet<string>,
): Promise<Inspected> {
  const name = relativeName(workspace, file);
  try {
    if (leaves(name)) return refuse(name, 'outside-workspace', 'lies outside the workspace');
    if (isHidden(name, spelled)) return omit(name, 'hidden', 'is hidden; a pattern that names it takes it');
    const realPath = await realpath(file);
    const target = relativeName(workspace, realPath);
    if (leaves(target)) return refuse(name, 'outside-workspace', 'is a link that leaves the workspace');
    if (isHidden(target, spelled))
      return refuse(name, 'outside-workspace', `is a link to the hidden file ${target}`);
    return await inspectTarget(name, realPath);
  } catch (error) {
    return unreadable(name, error);
  }
}

async function inspectTarget(name: string, realPath: string): Promise<Inspected> {
  const stats = await lstat(realPath);
  if (stats.isDirectory()) return omit(name, 'directory', `is a folder; \`${name}/**\` takes what is in it`);
  if (!stats.isFile()) return refuse(name, 'not-a-file', 'is not a regular file');
  if (stats.size === 0) return refuse(name, 'empty', 'is empty (0 bytes)');
  if (stats.size > LARGEST_UPLOAD) {
    const message = `is ${formatBytes(stats.size)}; Deepgram takes 2 GB at most. Extract the audio or split the file`;
    return refuse(name, 'too-large', message);
  }
  await access(realPath, constants.R_OK);
  const pointer = stats.size < LFS_POINTER_LIMIT ? parseLfsPointer(await firstBytes(realPath)) : undefined;
  if (pointer !== undefined) {
    const message =
      `is a Git LFS pointer, the media itself (${formatBytes(pointer.size)}) is not in the checkout. ` +
      'Set `lfs: true` for actions/checkout, or run `git lfs pull` first';
    return refuse(name, 'git-lfs-pointer', message);
  }
  return { kind: 'source', source: { kind: 'file', path: name, realPath, size: stats.size } };
}

async function firstBytes(file: string): Promise<string> {
  const handle = await open(file);
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(LFS_POINTER_LIMIT), 0, LFS_POINTER_LIMIT, 0);
    return buffer.toString('utf8', 0, bytesRead);
  } finally {
    await handle.close();
  }
}

function unreadable(name: string, error: unknown): Inspected {
  if (errorCode(error) === 'ENOENT') return refuse(name, 'unreadable', 'is a link to nothing');
  if (errorCode(error) === 'ELOOP') return refuse(name, 'unreadable', 'is a link in a circle');
  if (errorCode(error) === 'EACCES') return refuse(name, 'unreadable', 'may not be read (permission denied)');
  return refuse(name, 'unreadable', `cannot be read: ${messageOf(error)}`);
}
