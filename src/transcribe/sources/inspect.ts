import {
  accessSync,
  closeSync,
  constants,
  lstatSync,
  openSync,
  readlinkSync,
  readSync,
  realpathSync,
} from 'node:fs';
import path from 'node:path';
import { errorCode, messageOf } from '../../lib/failure.ts';
import { formatBytes } from '../../lib/units.ts';
import { LFS_POINTER_LIMIT, parseLfsPointer } from '../../recordings/lfs-pointer.ts';
import { READ_ONLY_FILE } from '../../recordings/open-file.ts';
import type { FileSource, Omission, SourceRefusal } from '../../recordings/source.ts';
import { isHidden } from './hidden.ts';
import { isNotUtf8, NOT_UTF8 } from './names.ts';

export type Inspected =
  | { readonly kind: 'source'; readonly source: FileSource }
  | { readonly kind: 'refusal'; readonly refusal: SourceRefusal }
  | { readonly kind: 'omission'; readonly omission: Omission };

const refuse = (name: string, code: SourceRefusal['code'], message: string): Inspected => ({
  kind: 'refusal',
  refusal: { name, code, message },
});

const omit = (name: string, reason: Omission['reason'], message: string): Inspected => ({
  kind: 'omission',
  omission: { name, reason, message },
});

/** The name of a path in the workspace: relative, with `/`. */
export function relativeName(workspace: string, file: string): string {
  return path.relative(workspace, file).split(path.sep).join('/') || '.';
}

const isOutside = (name: string): boolean => name === '..' || name.startsWith('../') || path.isAbsolute(name);

/**
 * Decides whether a match can be sent. `workspace` is its own real path; `spelled` has the literal names in the
 * patterns. Synchronous, since nothing else can start yet, and promises would take several times as long for thousands
 * of files.
 */
export function inspect(workspace: string, file: string, spelled: ReadonlySet<string>): Inspected {
  const name = relativeName(workspace, file);
  try {
    if (isOutside(name)) return refuse(name, 'outside-workspace', 'is outside the workspace');
    if (name === '.') return omit(name, 'directory', 'is the workspace itself; `**` matches its files');
    if (isHidden(name, spelled)) return omit(name, 'hidden', 'is hidden; name it in a pattern to include it');
    const realPath = realpathSync.native(file);
    const target = realPath === file ? name : relativeName(workspace, realPath);
    if (isOutside(target)) return refuse(name, 'outside-workspace', 'is a link that leaves the workspace');
    if (isHidden(target, spelled))
      return refuse(name, 'outside-workspace', `is a link to the hidden file ${target}`);
    return inspectTarget(name, realPath);
  } catch (error) {
    return unreadable(name, file, error);
  }
}

/** What to do about a file that is not a recording, as the end of a message. */
export const REPLACE_OR_EXCLUDE = 'replace it, or exclude it with `!` in `files`';

/** Maximum size in bytes of a file that is read at all: about a day of video, of which only the audio is sent. */
export const LARGEST_READ = 50_000_000_000;

function inspectTarget(name: string, realPath: string): Inspected {
  const stats = lstatSync(realPath);
  if (stats.isDirectory()) return omit(name, 'directory', `is a folder; \`${name}/**\` matches its files`);
  if (!stats.isFile()) return refuse(name, 'not-a-file', 'is not a regular file');
  accessSync(realPath, constants.R_OK);
  const lfs = stats.size < LFS_POINTER_LIMIT ? parseLfsPointer(firstBytes(realPath)) : undefined;
  const size = lfs?.size ?? stats.size;
  if (size === 0) return refuse(name, 'empty', `is empty (0 bytes); ${REPLACE_OR_EXCLUDE}`);
  if (size > LARGEST_READ) return refuse(name, 'too-large', tooLargeText(size));
  return { kind: 'source', source: { kind: 'file', path: name, realPath, size, ...(lfs && { lfs }) } };
}

/** The message for a file larger than Deepgram accepts, to be used after its name. */
export const tooLargeText = (size: number): string =>
  `is ${formatBytes(size)}; Deepgram takes 2 GB at most. Extract the audio or split the file`;

function firstBytes(file: string): string {
  const descriptor = openSync(file, READ_ONLY_FILE);
  try {
    const buffer = Buffer.alloc(LFS_POINTER_LIMIT);
    return buffer.toString('utf8', 0, readSync(descriptor, buffer, 0, LFS_POINTER_LIMIT, 0));
  } finally {
    closeSync(descriptor);
  }
}

const ANNEX = 'is a link of git-annex whose content is not in the checkout; `git annex get` fetches it';

/** Whether a link points to where git-annex stores content: https://git-annex.branchable.com/internals/ */
function isOfAnnex(file: string): boolean {
  try {
    return readlinkSync(file).split(path.sep).join('/').includes('.git/annex/objects/');
  } catch {
    return false;
  }
}

function unreadable(name: string, file: string, error: unknown): Inspected {
  if (errorCode(error) === 'ENOENT' && isNotUtf8(file)) return refuse(name, 'unreadable', NOT_UTF8);
  if (errorCode(error) === 'ENOENT')
    return refuse(name, 'unreadable', isOfAnnex(file) ? ANNEX : 'is a broken link');
  if (errorCode(error) === 'ELOOP') return refuse(name, 'unreadable', 'is a circular link');
  if (errorCode(error) === 'EACCES') return refuse(name, 'unreadable', 'may not be read (permission denied)');
  return refuse(name, 'unreadable', `cannot be read: ${messageOf(error)}`);
}
