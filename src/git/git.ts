import { spawn } from 'node:child_process';
import { rmSync } from 'node:fs';
import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Readable } from 'node:stream';
import { errorCode, messageOf } from '../lib/failure.ts';
import { temporaryPlace } from '../lib/runner-files.ts';
import { formatBytes } from '../lib/units.ts';

/** Git did not answer. What follows is "cannot tell", and never "there is nothing". Its message ends a sentence. */
export class GitError extends Error {
  override readonly name = 'GitError';
}

/** A hung git, such as on a dead network drive, is given up after this many milliseconds. */
const TIMEOUT_MS = 30_000;

/** Bytes that git may print: the names of a million files take a third of that. */
const MOST_OUTPUT = 300_000_000;
/** Bytes of an error message that are read: its first line is shown. */
const MOST_COMPLAINT = 10_000;

/** No prompt, no lock, no download, no object in another's place, no configuration of the machine, and messages in English. */
const QUIET = {
  GIT_OPTIONAL_LOCKS: '0',
  GIT_NO_LAZY_FETCH: '1',
  // Before 2.45 it does not heed the line above, and starts ssh or what else is set up for a clone that lacks content.
  GIT_ALLOW_PROTOCOL: 'none',
  GIT_NO_REPLACE_OBJECTS: '1',
  GIT_TERMINAL_PROMPT: '0',
  GIT_CONFIG_NOSYSTEM: '1',
  LC_ALL: 'C',
};

/** What a program needs to start at all, on each system. Nothing else of our environment is git's business. */
const PASSED_ON = ['PATH', 'Path', 'PATHEXT', 'SystemRoot', 'SYSTEMROOT', 'TEMP', 'TMP', 'TMPDIR'];

/**
 * In a container the checkout belongs to another user, which git refuses. Before 2.38 it heeds `safe.directory` neither
 * from the command line nor, before 2.32, from a file that GIT_CONFIG_GLOBAL names, but only from the `.gitconfig` in
 * HOME: https://git-scm.com/docs/git-config#Documentation/git-config.txt-safedirectory
 */
const OWN_CONFIG = '[safe]\n\tdirectory = *\n';

let home: Promise<string> | undefined;

/** A home folder with nothing but our configuration; it is made once. */
function ownHome(): Promise<string> {
  home ??= makeHome();
  return home;
}

async function makeHome(): Promise<string> {
  const inside = async (parent: string): Promise<string> => await mkdtemp(path.join(parent, 'git-home-'));
  const folder = await inside(temporaryPlace()).catch(() => inside(tmpdir()));
  process.on('exit', () => removeQuietly(folder));
  await writeFile(path.join(folder, '.gitconfig'), OWN_CONFIG);
  return folder;
}

/** Folders in which git hung, and what was said of it: what is asked next would take as long. */
const hung = new Map<string, string>();

interface GitOptions {
  /** Settings such as those of withoutFilters(). */
  readonly settings?: readonly string[];
  /** What git reads from its standard input. */
  readonly input?: string;
  /** Codes that are answers, too. */
  readonly codes?: readonly number[];
}

/** What cannot be removed at the end costs nobody anything: the runner empties its folder after the job. */
function removeQuietly(folder: string): void {
  try {
    rmSync(folder, { recursive: true, force: true });
  } catch {
    // As said.
  }
}

/**
 * What git prints for a command in a folder. It starts no other program, whatever the repository is set up to, as long as
 * the command reads no content: see withoutFilters(). Throws a GitError.
 */
export async function git(
  folder: string,
  command: readonly string[],
  options: GitOptions = {},
): Promise<string> {
  return (await gitBytes(folder, command, options)).toString('utf8');
}

/** The bytes that git prints for a command in a folder, as git() has it run. Throws a GitError. */
export async function gitBytes(
  folder: string,
  command: readonly string[],
  { settings = [], input = '', codes = [] }: GitOptions = {},
): Promise<Buffer> {
  const silence = hung.get(folder);
  if (silence !== undefined) throw new GitError(silence);
  const own = await ownHome();
  const all = [
    'core.fsmonitor=false',
    `core.hooksPath=${own}`,
    ...settings,
    // A folder of the checkout that looks like a bare repository could bring its own configuration.
    `${LAST_SETTING}=explicit`,
  ];
  const args = ['-C', folder, ...all.flatMap((setting) => ['-c', setting]), ...command];
  const passed = PASSED_ON.flatMap((name) => (name in process.env ? [[name, process.env[name]]] : []));
  const env = { ...Object.fromEntries(passed), ...QUIET, HOME: own, USERPROFILE: own, XDG_CONFIG_HOME: own };
  const onHang = (): GitError => {
    hung.set(folder, HUNG);
    return new GitError(HUNG);
  };
  return await run(args, env, input, { codes: [0, ...codes], onHang });
}

/** As git lists it, in lower case. */
const LAST_SETTING = 'safe.barerepository';

const HUNG = `git did not answer within ${TIMEOUT_MS / 1000} s`;

interface GitLimits {
  readonly codes: readonly (number | null)[];
  /** What to say of a git that is given up. */
  readonly onHang: () => GitError;
}

function run(
  args: readonly string[],
  env: NodeJS.ProcessEnv,
  input: string,
  { codes, onHang }: GitLimits,
): Promise<Buffer> {
  const { promise, resolve, reject } = Promise.withResolvers<Buffer>();
  // Not in the checkout: Windows looks for git.exe in the current folder first.
  const child = spawn('git', args, { env, cwd: path.dirname(process.execPath), windowsHide: true });
  const giveUp = (error: GitError): void => {
    child.kill('SIGKILL');
    // A program that git started may hold the pipes open, and would be waited for.
    child.stdout.destroy();
    child.stderr.destroy();
    reject(error);
  };
  const output = collect(child.stdout, MOST_OUTPUT, () => giveUp(new GitError(TOO_MUCH)));
  const complaint = collect(child.stderr, MOST_COMPLAINT);
  const timer = setTimeout(() => giveUp(onHang()), TIMEOUT_MS);
  child.on('error', (error) => reject(new GitError(whyNotStarted(error))));
  child.on('close', (code) => {
    if (codes.includes(code)) resolve(Buffer.concat(output));
    else reject(new GitError(failureOfGit(code, Buffer.concat(complaint).toString('utf8'))));
  });
  child.stdin.on('error', () => undefined);
  child.stdin.end(input);
  return promise.finally(() => clearTimeout(timer));
}

const TOO_MUCH = `git printed more than ${formatBytes(MOST_OUTPUT)}`;

/** The chunks that a stream gives, as long as they are at most so many bytes in all; calls `onMore` with the first beyond. */
function collect(stream: Readable, most: number, onMore: () => void = () => {}): Buffer[] {
  const chunks: Buffer[] = [];
  let left = most;
  stream.on('data', (chunk: Buffer) => {
    if (left < chunk.byteLength) onMore();
    else chunks.push(chunk);
    left -= chunk.byteLength;
  });
  return chunks;
}

const whyNotStarted = (error: Error): string =>
  errorCode(error) === 'ENOENT' ? 'git is not installed' : `git could not be started: ${messageOf(error)}`;

function failureOfGit(code: number | null, complaint: string): string {
  const [line = ''] = complaint.split('\n').filter((text) => text.trim() !== '');
  return `git ended with code ${code}${line === '' ? '' : `: ${line.trim()}`}`;
}

/**
 * The parts of an answer that git ends with NUL characters, each. Throws a GitError if one has no end: then it is not all of
 * the answer, or none of git's.
 */
export function partsOf(answer: string): string[] {
  const parts = answer.split('\0');
  if (parts.pop() !== '') throw new GitError(UNCLEAR);
  return parts;
}

/** The message for output that is not an answer. */
export const UNCLEAR = 'git printed what it does not print for that question';

/** A variable of a filter, such as `filter.lfs.clean`. A name with `=` cannot be set from the command line. */
const FILTER = /^filter\.([^=]+)\.(?:clean|smudge|process|required)$/;

/**
 * Settings under which git runs no filter, for commands that may look at content. A `.gitattributes` chooses among the
 * programs that the repository's configuration names, and that is not always our user's. Throws a GitError.
 */
export async function withoutFilters(folder: string): Promise<string[]> {
  const listed = partsOf(await git(folder, ['config', '--null', '--name-only', '--list']));
  // Settings from the command line come last.
  if (listed.at(-1) !== LAST_SETTING) throw new GitError(UNCLEAR);
  const names = listed.filter((name) => name.startsWith('filter.'));
  const filters = new Set<string>();
  for (const name of names) {
    const filter = FILTER.exec(name)?.[1];
    if (filter === undefined && name.includes('='))
      throw new GitError(`the configuration has a filter with a name that git cannot be told to leave out`);
    if (filter !== undefined) filters.add(filter);
  }
  return [...filters].flatMap((filter) =>
    ['clean=', 'smudge=', 'process=', 'required=false'].map((value) => `filter.${filter}.${value}`),
  );
}
