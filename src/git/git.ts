import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Readable } from 'node:stream';
import { errorCode, messageOf } from '../lib/failure.ts';
import { temporaryPlace } from '../lib/runner-files.ts';
import { formatBytes } from '../lib/units.ts';

/** Git did not answer. Callers must treat this as "unknown", never as "nothing there". Its message ends a sentence. */
export class GitError extends Error {
  override readonly name = 'GitError';
}

/** Milliseconds after which a git that hangs is killed, for example one on a dead network drive. */
const TIMEOUT_MS = 30_000;

/** Bytes of output; the names of a million files take a third of that. */
const MOST_OUTPUT = 300_000_000;
/** Bytes that are read from an error message; only its first line is shown. */
const MOST_ERROR_OUTPUT = 10_000;

/** No prompts, locks, downloads, replacement objects or system configuration, and messages in English. */
const QUIET = {
  GIT_OPTIONAL_LOCKS: '0',
  GIT_NO_LAZY_FETCH: '1',
  // Git before 2.45 ignores the line above and starts ssh or another transport for a clone that lacks content.
  GIT_ALLOW_PROTOCOL: 'none',
  GIT_NO_REPLACE_OBJECTS: '1',
  GIT_TERMINAL_PROMPT: '0',
  GIT_CONFIG_NOSYSTEM: '1',
  LC_ALL: 'C',
};

/** Variables that a program needs to start, on each system. Git gets nothing else from the environment. */
const PASSED_VARIABLES = ['PATH', 'Path', 'PATHEXT', 'SystemRoot', 'SYSTEMROOT', 'TEMP', 'TMP', 'TMPDIR'];

/**
 * In a container the checkout belongs to another user, so git refuses to read it. Git before 2.38 does not accept
 * `safe.directory` from the command line and, before 2.32, not from a file in GIT_CONFIG_GLOBAL, but only from the
 * `.gitconfig` in HOME: https://git-scm.com/docs/git-config#Documentation/git-config.txt-safedirectory
 */
const OWN_CONFIG = '[safe]\n\tdirectory = *\n';

let home: string | undefined;

/** A home folder that contains only the action's configuration; it is created once, and again if something removed it. */
function ownHome(): string {
  if (home === undefined || !existsSync(configIn(home))) home = makeHome();
  return home;
}

function makeHome(): string {
  const folder = makeTemporary('git-home-');
  process.on('exit', () => removeQuietly(folder));
  writeFileSync(configIn(folder), OWN_CONFIG);
  return folder;
}

const configIn = (folder: string): string => path.join(folder, '.gitconfig');

function makeTemporary(prefix: string): string {
  try {
    return mkdtempSync(path.join(temporaryPlace(), prefix));
  } catch {
    return mkdtempSync(path.join(tmpdir(), prefix));
  }
}

/** Folders in which git hung, with the error message: further commands there would hang as well. */
const hung = new Map<string, string>();

interface GitOptions {
  /** Settings for `-c`, such as those of withoutFilters(). */
  readonly settings?: readonly string[];
  /** Standard input for git. */
  readonly input?: string;
  /** Exit codes that count as success, besides 0. */
  readonly codes?: readonly number[];
}

/** Files that cannot be removed do no harm: the runner empties its temporary folder after the job. */
function removeQuietly(folder: string): void {
  try {
    rmSync(folder, { recursive: true, force: true });
  } catch {
    // Nothing to do.
  }
}

/**
 * Runs a git command in a folder and returns its output. Git starts no other program, however the repository is
 * configured, as long as the command reads no content: see withoutFilters(). Throws a GitError.
 */
export async function git(
  folder: string,
  command: readonly string[],
  options: GitOptions = {},
): Promise<string> {
  return (await gitBytes(folder, command, options)).toString('utf8');
}

/** Like git(), but returns the bytes of the output. Throws a GitError. */
export async function gitBytes(
  folder: string,
  command: readonly string[],
  { settings = [], input = '', codes = [] }: GitOptions = {},
): Promise<Buffer> {
  const hangMessage = hung.get(folder);
  if (hangMessage !== undefined) throw new GitError(hangMessage);
  const own = ownHome();
  const all = [
    'core.fsmonitor=false',
    `core.hooksPath=${own}`,
    ...settings,
    // A folder of the checkout that looks like a bare repository could bring its own configuration.
    `${LAST_SETTING}=explicit`,
  ];
  const args = ['-C', folder, ...all.flatMap((setting) => ['-c', setting]), ...command];
  const passed = PASSED_VARIABLES.flatMap((name) => (name in process.env ? [[name, process.env[name]]] : []));
  const env = { ...Object.fromEntries(passed), ...QUIET, HOME: own, USERPROFILE: own, XDG_CONFIG_HOME: own };
  const onHang = (): GitError => {
    hung.set(folder, HUNG);
    return new GitError(HUNG);
  };
  return await run(args, env, input, { codes: [0, ...codes], onHang });
}

/** In lower case, as git lists it. */
const LAST_SETTING = 'safe.barerepository';

const HUNG = `git did not answer within ${TIMEOUT_MS / 1000} s`;

interface GitLimits {
  readonly codes: readonly (number | null)[];
  /** Makes the error for a git that is killed. */
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
    // A program that git started can hold the pipes open, and `close` would wait for it.
    child.stdout.destroy();
    child.stderr.destroy();
    reject(error);
  };
  const output = collect(child.stdout, MOST_OUTPUT, () => giveUp(new GitError(TOO_MUCH)));
  const complaint = collect(child.stderr, MOST_ERROR_OUTPUT);
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

/** Collects the chunks of a stream, up to `most` bytes in total; calls `onMore` on the first chunk beyond. */
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
 * Splits output in which git ends every part with a NUL character. Throws a GitError if the last part has no end,
 * because then the output is incomplete or not from git.
 */
export function partsOf(answer: string): string[] {
  const parts = answer.split('\0');
  if (parts.pop() !== '') throw new GitError(UNCLEAR);
  return parts;
}

/** The message for output that does not have the expected form. */
export const UNCLEAR = 'git printed something unexpected';

/**
 * A filter's variable, such as `filter.lfs.clean`. A filter whose name contains `=` cannot be set from the command
 * line.
 */
const FILTER = /^filter\.([^=]+)\.(?:clean|smudge|process|required)$/;

/**
 * Settings that stop git from running filters, for commands that can look at content. A `.gitattributes` selects among
 * the programs in the repository's configuration, which is not always the user's own. Throws a GitError.
 */
export async function withoutFilters(folder: string): Promise<string[]> {
  const listed = partsOf(await git(folder, ['config', '--null', '--name-only', '--list']));
  // Settings from the command line are listed last.
  if (listed.at(-1) !== LAST_SETTING) throw new GitError(UNCLEAR);
  const names = listed.filter((name) => name.startsWith('filter.'));
  const filters = new Set<string>();
  for (const name of names) {
    const filter = FILTER.exec(name)?.[1];
    if (filter === undefined && name.includes('='))
      throw new GitError('the configuration has a filter with `=` in its name, which cannot be turned off');
    if (filter !== undefined) filters.add(filter);
  }
  return [...filters].flatMap((filter) =>
    ['clean=', 'smudge=', 'process=', 'required=false'].map((value) => `filter.${filter}.${value}`),
  );
}
