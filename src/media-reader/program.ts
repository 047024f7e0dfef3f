import { type ChildProcess, fork } from 'node:child_process';
import { rm } from 'node:fs/promises';
import path from 'node:path';
import PQueue from 'p-queue';
import { count } from '../lib/units.ts';
import { isMediaName } from '../recordings/media-type.ts';
import { openFound } from '../recordings/open-file.ts';
import type { MediaOrigin } from './bytes.ts';
import { mediaKind, otherKind } from './kind.ts';
import type { MediaFacts } from './measure.ts';
import type {
  AnsweredQuestion,
  FarMedia,
  NearMedia,
  ReaderQuestion,
  ReaderReply,
  ReaderRequest,
} from './protocol.ts';
import type { NoSoundCopy, SoundCopy } from './sound/copy.ts';

const PROGRAM = path.join(import.meta.dirname, `../media-reader/index${path.extname(import.meta.filename)}`);

/** Time limit for reading a file. */
const LONGEST_MS = 10_000;
/**
 * Time limit for copying sound, long enough for a processor that many jobs share. Only recordings to be sent are
 * copied.
 */
const LONGEST_COPY_MS = 60_000;
/** Added to that limit per MB of the file: a slow shared disk reads 10 MB per second. */
const COPY_MS_PER_MB = 100;
/** Time limit for reading remote media, including the time to wait for the server. */
const LONGEST_FAR_MS = 15_000;
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

/** Fewer bytes have no room for a header with a length, so the program is not started for them. */
const LEAST_BYTES = 64;

/** Environment variables that the program gets: those that Node and the system need, and none with a key. */
const PASSED_ON = ['PATH', 'SystemRoot', 'TEMP', 'TMP', 'TMPDIR', 'NODE_COMPILE_CACHE'];

export interface ReaderOptions {
  readonly environment: NodeJS.ProcessEnv;
  /** The number of the audio track to measure and copy, from 1; undefined for the one that players take. */
  readonly track?: number | undefined;
  /** Time limit in milliseconds for reading remote media. */
  readonly longestFarMs?: number | undefined;
}

/** Selects the sound of a file to copy. */
interface CopyOptions {
  /** File name, used if the bytes do not show the format. */
  readonly name: string;
  /** Seconds since the start of the sound; by default, all of it is copied. */
  readonly from?: number | undefined;
  readonly to?: number | undefined;
  readonly signal?: AbortSignal | undefined;
}

interface AskLimits {
  /** Worded as the subject of "… takes too much memory". */
  readonly what: string;
  readonly longestMs: number;
  readonly signal?: AbortSignal | undefined;
}

/** Media exceeded the time or memory limit. */
class OverLimitError extends Error {
  override readonly name = 'OverLimitError';
}

/** Measurements of media, or why there are none. */
export interface Measured extends MediaFacts {
  /** Worded to follow "its length is unknown: ". */
  readonly trouble?: string;
}

/**
 * Runs the program that reads media, and starts it on first use. It is a process and not a thread: only so can the
 * memory of buffers be limited, fatal errors of V8 be contained, and the output of libraries be discarded. It reads one
 * file at a time, so a file that exceeds a limit affects no other. It ends with this process.
 */
export class MediaReader {
  readonly #options: ReaderOptions;
  readonly #queue = new PQueue({ concurrency: 1 });
  #running: ChildProcess | undefined;
  #requests = 0;

  constructor(options: ReaderOptions) {
    this.#options = options;
  }

  /** Measures a local file. Never throws: values that cannot be read are absent. */
  async measureFile(media: Omit<NearMedia, 'kind'>, name: string): Promise<Measured> {
    const facts = media.size < LEAST_BYTES ? await headerlessFacts(media, name) : undefined;
    if (facts !== undefined) return facts;
    return await this.#measure(name, { kind: 'near', ...media }, undefined);
  }

  /** Measures remote media, whose bytes `origin` reads. Never throws. */
  async measureFar(origin: MediaOrigin, name: string): Promise<Measured> {
    const media: FarMedia = { kind: 'far', size: origin.size };
    return await this.#measure(name, media, origin);
  }

  /**
   * Copies the sound of a file into the new file `into`, packet by packet, without decoding. Times in the copy start at
   * zero: add the result's `from` to get the time in the file. The `from` and `to` of the result are at packet
   * boundaries, so an excerpt contains all of the requested range. Never throws: if the sound cannot be copied, or not
   * in time, the result is a reason and no file is left. `signal` aborts the copy.
   */
  async copySound(
    media: Omit<NearMedia, 'kind'>,
    into: string,
    { name, from = 0, to = Number.POSITIVE_INFINITY, signal }: CopyOptions,
  ): Promise<SoundCopy | NoSoundCopy> {
    const question = {
      action: 'copy',
      name,
      media: { kind: 'near', ...media },
      into,
      track: this.#options.track,
      from,
      to,
    } as const;
    const longestMs = LONGEST_COPY_MS + (media.size / 1_000_000) * COPY_MS_PER_MB;
    const copy = await this.#queue.add(async (): Promise<SoundCopy | NoSoundCopy> => {
      try {
        signal?.throwIfAborted();
        const answered = await this.#ask(question, { what: 'to copy it', longestMs, signal }, undefined);
        return 'copy' in answered ? answered.copy : { reason: 'it cannot be read' };
      } catch (error) {
        this.close();
        if (signal?.aborted) return { reason: 'the run is stopped' };
        return { reason: error instanceof OverLimitError ? error.message : 'it cannot be read' };
      }
    });
    if ('reason' in copy) await rm(into, { force: true });
    return copy;
  }

  /** The title in the tags of a file: untrusted text. Never throws: undefined if it cannot be read, or not in time. */
  async ownTitle(media: Omit<NearMedia, 'kind'>, name: string): Promise<string | undefined> {
    const question = { action: 'title', name, media: { kind: 'near', ...media } } as const;
    return await this.#queue.add(async () => {
      try {
        const limits = { what: 'to read its tags', longestMs: LONGEST_MS };
        const answered = await this.#ask(question, limits, undefined);
        return 'title' in answered ? answered.title : undefined;
      } catch {
        this.close();
        return undefined;
      }
    });
  }

  /** Kills the program, even while it is reading. */
  close(): void {
    const child = this.#running;
    this.#running = undefined;
    child?.kill('SIGKILL');
  }

  async #measure(
    name: string,
    media: NearMedia | FarMedia,
    origin: MediaOrigin | undefined,
  ): Promise<Measured> {
    const { track, longestFarMs = LONGEST_FAR_MS } = this.#options;
    const question = { action: 'measure', name, track, media } as const;
    const limits = {
      what: 'to read its headers',
      longestMs: origin === undefined ? LONGEST_MS : longestFarMs,
    };
    return await this.#queue.add(async () => {
      try {
        const answered = await this.#ask(question, limits, origin);
        return 'facts' in answered ? answered.facts : {};
      } catch (error) {
        this.close();
        return { trouble: error instanceof OverLimitError ? error.message : 'it cannot be read' };
      }
    });
  }

  #start(): ChildProcess {
    const { environment } = this.#options;
    const child = fork(PROGRAM, {
      env: Object.fromEntries(PASSED_ON.map((name) => [name, environment[name]])),
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

  async #ask(
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
}

/** Facts about a file that is too small for a header; undefined if it starts like media, or cannot be read. */
async function headerlessFacts(
  { path: file, size }: Omit<NearMedia, 'kind'>,
  name: string,
): Promise<Measured | undefined> {
  try {
    await using handle = await openFound(file, size);
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(LEAST_BYTES), 0, LEAST_BYTES, 0);
    const head = buffer.subarray(0, bytesRead);
    if (mediaKind(head) !== undefined) return undefined;
    const other = otherKind(head, { isNamedMedia: isMediaName(name) });
    return other === undefined ? {} : { unfit: `is ${other}` };
  } catch {
    return undefined;
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
