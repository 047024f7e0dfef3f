import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';
import { withoutInputs } from '../lib/environment.ts';

/** What git knows of the files below a folder without reading them. Paths are relative to the folder, with `/`. */
export interface GitIndex {
  /** The blob id of a tracked regular file that is unchanged in the working tree, by git's own stat data. */
  idOf(path: string): string | undefined;
  /** The blob id of a tracked regular file that a sparse checkout leaves out; git does not look at what stands there. */
  sparseIdOf(path: string): string | undefined;
  /** Whether a path is tracked and not deleted in the working tree; what a sparse checkout leaves out is not deleted. */
  has(path: string): boolean;
}

/** How the modes of regular files begin, and the stage of what is in no merge conflict. */
const [REGULAR, MERGED] = ['100', '0'];

/** A hung git, such as on a dead network drive, is given up after this many milliseconds. */
const TIMEOUT_MS = 30_000;

/** Git starts no other program for us, whatever the repository or the machine is set up to. */
const SETTINGS = [
  'core.fsmonitor=false',
  // A folder of the checkout that looks like a bare repository could bring its own configuration.
  'safe.bareRepository=explicit',
  // To compare a file as young as the index, git would start git-lfs; listed as changed it is hashed here instead.
  ...['clean=', 'process=', 'required=false'].map((setting) => `filter.lfs.${setting}`),
];

/** No prompt, no lock, no download. */
const QUIET = { GIT_OPTIONAL_LOCKS: '0', GIT_NO_LAZY_FETCH: '1', GIT_TERMINAL_PROMPT: '0' };

/** Reads git's index below a folder, which is its own real path. Without a repository, or a git, it is empty. */
export async function readGitIndex(root: string): Promise<GitIndex> {
  try {
    const [listing, changes] = await Promise.all([
      git(root, ['ls-files', '-z', '--stage', '-v']),
      git(root, ['diff-files', '-z', '--name-status', '--relative', '--ignore-submodules=all', '--', '.']),
    ]);
    return indexOf(listing, changes);
  } catch {
    return indexOf('', '');
  }
}

async function git(root: string, command: readonly string[]): Promise<string> {
  // In a container the checkout belongs to another user; for this one folder that is expected.
  const settings = [...SETTINGS, `safe.directory=${root.split(path.sep).join('/')}`];
  const args = ['-C', root, ...settings.flatMap((setting) => ['-c', setting]), ...command];
  const { stdout } = await promisify(execFile)('git', args, {
    // Not the checkout: Windows looks for git.exe in the current folder first.
    cwd: path.dirname(process.execPath),
    env: { ...withoutInputs(process.env), ...QUIET },
    maxBuffer: Number.POSITIVE_INFINITY,
    timeout: TIMEOUT_MS,
    killSignal: 'SIGKILL',
  });
  return stdout;
}

/** Tag, mode, blob id, stage and path. */
const LISTED = /^(.) (\d+) ([0-9a-f]+) (\d)\t(.+)$/s;

/** From `ls-files --stage -v` and `diff-files --name-status`, both ended by NUL characters. */
function indexOf(listing: string, changes: string): GitIndex {
  const tracked = new Set<string>();
  const [unchanged, sparse] = [new Map<string, string>(), new Map<string, string>()];
  const changed = parseChanges(changes);
  for (const line of listing.split('\0')) {
    const [, tag, mode, id = '', stage, file] = LISTED.exec(line) ?? [];
    if (file === undefined) continue;
    tracked.add(file);
    const isFile = mode?.startsWith(REGULAR) && stage === MERGED;
    // Lower case would mark what git was told to assume unchanged. A name that is not UTF-8 may stand for others, too.
    if (isFile && tag === 'H' && !changed.has(file) && !file.includes('\uFFFD')) unchanged.set(file, id);
    if (isFile && tag === 'S') sparse.set(file, id);
  }
  return {
    idOf: (file) => unchanged.get(file),
    sparseIdOf: (file) => sparse.get(file),
    has: (file) => tracked.has(file) && changed.get(file) !== 'D',
  };
}

/** The letter that git gives to each changed path. */
function parseChanges(changes: string): ReadonlyMap<string, string> {
  const fields = changes.split('\0');
  return new Map(
    fields.flatMap((letter, index) => (index % 2 === 0 ? [[fields[index + 1] ?? '', letter]] : [])),
  );
}
