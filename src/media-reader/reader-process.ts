import { type ChildProcess, fork } from 'node:child_process';
import path from 'node:path';
import { count } from '../lib/units.ts';
import type { MediaOrigin } from './bytes.ts';
import type { AnsweredQuestion, ReaderQuestion, ReaderReply, ReaderRequest } from './protocol.ts';

const PROGRAM = path.join(import.meta.dirname, `../media-reader/index${path.extname(import.meta.filename)}`);

/**
 * Heap limit in MB. With buffers and Node itself, the process stays below 200 MB, and this process and its parent
 * together below 300.
 */
const HEAP_MB = 96;
/** MB of each semi-space of the young generation: most objects are buffers that are read once. */
const SEMI_SPACE_MB = 2;
/**
 * V8 collects and compiles on no other thread, so the time limit also limits the processor time. `--single-threaded`
 * implies these three, but with it Node's own code cache does not apply, and the program takes half as long again to
 * start.
 */
const ONE_THREAD = ['--single-threaded-gc', '--no-concurrent-recompilation', '--no-concurrent-sparkplug'];

/** Environment variables that the program gets: those that Node and the system need, and none with a key. */
const PASSED_ON = ['PATH', 'SystemRoot', 'TEMP', 'TMP', 'TMPDIR', 'NODE_COMPILE_CACHE'];

/** The limits of a question. */
interface AskLimits {
  /** Worded as the subject of "… takes too much memory". */
  readonly what: string;
  readonly longestMs: number;
  readonly signal?: AbortSignal | undefined;
}

/** Media exceeded the time or memory limit. */
export class OverLimitError extends Error {
  override readonly name = 'OverLimitError';
}

/**
 * Runs the program that reads media, and starts it on first use. It is a process and not a thread: only so can the
 * memory of buffers be limited, fatal errors of V8 be contained, and the output of libraries be discarded. It ends with
 * this process. Questions are asked one at a time.
 */
export class ReaderProcess {
  readonly #environment: NodeJS.ProcessEnv;
  #running: ChildProcess | undefined;
  #requests = 0;

  constructor(environment: NodeJS.ProcessEnv) {
    this.#environment = environment;
  }

  /**
   * Asks a question. `origin` reads the bytes of remote media. Throws an OverLimitError if the answer takes too long or
   * too much memory, and `signal.reason` if it is aborted; the caller then closes the program.
   */
  async ask(
    question: ReaderQuestion,
    { what, longestMs, signal }: AskLimits,
    origin: MediaOrigin | undefined,
  ): Promise<AnsweredQuestion> {
    if (this.#running?.connected !== true) this.#running = this.#start();
    const child = this.#running;
    const id = ++this.#requests;
    const { promise, resolve, reject } = Promise.withResolvers<AnsweredQuestion>();
    const onMessage = (reply: ReaderReply): void => {
      if (reply.id !== id) return;
      if ('read' in reply) void readFor(child, reply, origin);
      else resolve(reply);
    };
    const onEnd = (): void => reject(new OverLimitError(`${what} takes too much memory`));
    const onAbort = (): void => reject(signal?.reason);
    child.on('message', onMessage).once('exit', onEnd).once('error', reject);
    signal?.addEventListener('abort', onAbort);
    const timer = setTimeout(() => {
      reject(new OverLimitError(`${what} takes more than ${count(Math.ceil(longestMs / 1000), 'second')}`));
    }, longestMs);
    // The channel keeps this process alive only while a question is open.
    child.channel?.ref();
    try {
      send(child, { id, question });
      return await promise;
    } finally {
      clearTimeout(timer);
      signal?.removeEventListener('abort', onAbort);
      child.channel?.unref();
      child.off('message', onMessage).off('exit', onEnd).off('error', reject);
    }
  }

  /** Kills the program, even while it is reading. */
  close(): void {
    const child = this.#running;
    this.#running = undefined;
    child?.kill('SIGKILL');
  }

  #start(): ChildProcess {
    const child = fork(PROGRAM, {
      env: Object.fromEntries(PASSED_ON.map((name) => [name, this.#environment[name]])),
      execArgv: [...ONE_THREAD, `--max-old-space-size=${HEAP_MB}`, `--max-semi-space-size=${SEMI_SPACE_MB}`],
      serialization: 'advanced',
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    });
    // An error between questions needs no handling: the next question restarts the program.
    child.on('error', () => {});
    child.unref();
    child.channel?.unref();
    return child;
  }
}

type Read = Extract<ReaderReply, { readonly read: number }>;

async function readFor(
  child: ChildProcess,
  { id, read, start, end }: Read,
  origin: MediaOrigin | undefined,
): Promise<void> {
  const bytes = await origin?.read(start, end).catch(() => undefined);
  send(child, { id, read, bytes });
}

/** Sends a request. Needs no error handling: if the program has ended, its `exit` event rejects the question. */
function send(child: ChildProcess, request: ReaderRequest): void {
  if (child.connected) child.send(request, () => {});
}
