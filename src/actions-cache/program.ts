import { type ChildProcess, fork } from 'node:child_process';
import { mkdir, mkdtemp, realpath, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import PQueue from 'p-queue';
import { withoutInputs } from '../lib/environment.ts';
import type { CacheOutcome, CacheQuestion, CacheReply, CacheRequest } from './protocol.ts';

const PROGRAM = path.join(import.meta.dirname, `../actions-cache/index${path.extname(import.meta.filename)}`);

/** A request that takes longer than this hangs. An upload gets additional time for its size. */
const LONGEST_MS = 20_000;
const SLOWEST_BYTES_PER_MS = 1000;

/**
 * A program that ends by itself is restarted once. One that hangs is killed, which counts as an outage of the service.
 */
const MOST_ENDS = 2;

/** Characters at the end of its standard error output, which can say why it ended. */
const MOST_STDERR = 4000;

const UNCAUGHT = /^\w*Error: (.*)$/m;

export interface ProgramOptions {
  readonly environment: NodeJS.ProcessEnv;
  /** Milliseconds before a request is given up. */
  readonly longestMs?: number | undefined;
  /** The program's file; by default, the one next to this one. */
  readonly program?: string | undefined;
}

class EndedError extends Error {}

interface RunningProgram {
  readonly child: ChildProcess;
  readonly stderr: () => string;
}

/**
 * Runs @actions/cache in a child process: one for the whole run, started on first use. It is in a process group of its
 * own, so Ctrl-C in a console does not interrupt an upload. It gets none of the inputs, and it ends when this process
 * ends, in whatever way.
 */
export class CacheProgram {
  readonly #options: ProgramOptions;
  /** One request at a time, so that each can be timed. */
  readonly #queue = new PQueue({ concurrency: 1 });
  #home: Promise<string> | undefined;
  #running: RunningProgram | undefined;
  #ends = 0;
  #closed = false;
  #requests = 0;

  constructor(options: ProgramOptions) {
    this.#options = options;
  }

  /** A folder that only this run uses, for files to save or restore. */
  folder(): Promise<string> {
    this.#home ??= makeHome(tempOf(this.#options.environment));
    return this.#home;
  }

  /** Throws if the program could not carry out the request in time; further requests are possible. */
  async ask(question: CacheQuestion): Promise<CacheOutcome> {
    return await this.#queue.add(async () => {
      try {
        return await this.#attempt(question);
      } catch (error) {
        // The file to save may be lost together with the process.
        if (!(error instanceof EndedError) || question.action === 'save') throw error;
        return await this.#attempt(question);
      }
    });
  }

  /** Ends the program and removes the folder. A running request is given up. */
  async close(): Promise<void> {
    this.#end();
    this.#closed = true;
    if (this.#home !== undefined) await rm(await this.#home, { recursive: true, force: true });
  }

  async #attempt(question: CacheQuestion): Promise<CacheOutcome> {
    this.#running ??= await this.#start();
    return await this.#request(this.#running, { ...question, id: ++this.#requests });
  }

  async #start(): Promise<RunningProgram> {
    if (this.#closed) throw new Error('the run is over');
    if (this.#ends === MOST_ENDS) throw new Error('the program for it ended twice');
    const home = await this.folder();
    const child = fork(this.#options.program ?? PROGRAM, {
      cwd: path.join(home, 'workspace'),
      env: environmentIn(home, this.#options.environment),
      execArgv: [],
      stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
      detached: true,
    });
    let stderr = '';
    child.stderr?.setEncoding('utf8').on('data', (text: string) => {
      stderr = (stderr + text).slice(-MOST_STDERR);
    });
    // Errors between requests are ignored; the next request finds that the program has ended.
    child.on('error', () => {});
    // Between requests, the child does not keep this process alive.
    child.unref();
    child.channel?.unref();
    if (child.stderr !== null && 'unref' in child.stderr && typeof child.stderr.unref === 'function')
      child.stderr.unref();
    return { child, stderr: () => stderr };
  }

  async #request(program: RunningProgram, request: CacheRequest): Promise<CacheOutcome> {
    const { child } = program;
    const longest = (this.#options.longestMs ?? LONGEST_MS) + (await uploadMs(request));
    const { promise, resolve, reject } = Promise.withResolvers<CacheOutcome>();
    let retrying: string | undefined;
    const onMessage = (reply: CacheReply): void => {
      if (reply.id !== request.id) return;
      if ('ended' in reply) resolve(reply.ended);
      else retrying = reply.retrying;
    };
    const onEnd = (): void =>
      reject(new EndedError(UNCAUGHT.exec(program.stderr())?.[1] ?? 'the program for it ended'));
    child.on('message', onMessage).once('close', onEnd).once('error', onEnd);
    const timer = setTimeout(() => {
      const reason = retrying === undefined ? '' : ` (${retrying})`;
      reject(new Error(`it took more than ${Math.round(longest / 1000)} seconds${reason}`));
    }, longest);
    try {
      if (child.connected) child.send(request, (error) => error !== null && onEnd());
      else onEnd();
      return await promise;
    } catch (error) {
      if (error instanceof EndedError) this.#ends += 1;
      this.#end();
      throw error;
    } finally {
      clearTimeout(timer);
      child.off('message', onMessage).off('close', onEnd).off('error', onEnd);
    }
  }

  /** Kills the program and its child processes, such as a tar that hangs. */
  #end(): void {
    const child = this.#running?.child;
    this.#running = undefined;
    if (child?.pid === undefined) return;
    try {
      if (process.platform === 'win32') child.kill('SIGKILL');
      else process.kill(-child.pid, 'SIGKILL');
    } catch {
      // It had already ended.
    }
  }
}

async function uploadMs(request: CacheRequest): Promise<number> {
  return request.action === 'restore'
    ? 0
    : Math.floor((await stat(request.file)).size / SLOWEST_BYTES_PER_MS);
}

const tempOf = (environment: NodeJS.ProcessEnv): string => environment['RUNNER_TEMP'] || tmpdir();

async function makeHome(temp: string): Promise<string> {
  const home = await realpath(await mkdtemp(path.join(temp, 'answers-')));
  for (const folder of ['workspace', 'temp']) await mkdir(path.join(home, folder));
  return home;
}

/**
 * The library identifies an entry by the paths it is given, and unpacks it relative to the workspace. With the same
 * path in a workspace of its own, an entry works on every machine.
 */
function environmentIn(home: string, environment: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  return {
    ...withoutInputs(environment),
    GITHUB_WORKSPACE: path.join(home, 'workspace'),
    RUNNER_TEMP: path.join(home, 'temp'),
    RUNNER_DEBUG: '',
    TAR_OPTIONS: '',
    // Otherwise tar on macOS packs a file's attributes as a separate file.
    COPYFILE_DISABLE: '1',
  };
}
