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

/** What media that are read take at most. */
const LONGEST_MS = 10_000;
/** The same of what is copied, which is more work and done only for what is sent: where many jobs share the processor. */
const LONGEST_COPY_MS = 60_000;
/** And besides, by MB of the file: where they share a slow disk, 10 MB a second are read. */
const COPY_MS_PER_MB = 100;
/** Waiting for a server counts too. */
const LONGEST_FAR_MS = 15_000;
/**
 * MB of the heap. What is read and Node itself come on top of it, so that the process stays below 200 MB, and both processes
 * below 300.
 */
const HEAP_MB = 96;
/** MB of each half of what is new on the heap: most of it is bytes that were looked at once. */
const YOUNG_MB = 2;
/** Nothing of V8 runs beside it, so that what takes no longer than the time takes no more of the processor. */
const ONE_THREAD = '--single-threaded';

/** Fewer bytes have no room for a header that tells a length, so that nothing is started to look for one. */
const LEAST_BYTES = 64;

/** Of the environment what Node and the system need; no key is among it. */
const PASSED_ON = ['PATH', 'SystemRoot', 'TEMP', 'TMP', 'TMPDIR', 'NODE_COMPILE_CACHE'];

export interface ReaderOptions {
  readonly environment: NodeJS.ProcessEnv;
  /** Milliseconds after which what lies behind a network is given up. */
  readonly longestFarMs?: number | undefined;
}

/** Which sound of a file is copied. */
export interface CopyOptions {
  /** Of the file, for what its bytes do not tell. */
  readonly name: string;
  /** The track of sound, from 1; without it the one that players take. */
  readonly track?: number | undefined;
  /** Seconds since the sound began; without them all of it. */
  readonly from?: number | undefined;
  readonly to?: number | undefined;
  readonly signal?: AbortSignal | undefined;
}

interface AskLimits {
  /** In the words of "… takes too much memory". */
  readonly what: string;
  readonly longestMs: number;
  readonly signal?: AbortSignal | undefined;
}

/** Media that took more than they may. */
class OverLimitError extends Error {
  override readonly name = 'OverLimitError';
}

/** What is known of media, or why nothing is. */
export interface Measured extends MediaFacts {
  /** In the words of "its length is unknown: …". */
  readonly trouble?: string;
}

/**
 * The program that reads media, started when it is first needed. It is a process rather than a thread: memory of buffers
 * and what is fatal to V8 are limited only so, and what a library prints reaches nobody. It reads one file at a time, so
 * that one that goes over its limits takes no other with it, and ends with this process.
 */
export class MediaReader {
  readonly #options: ReaderOptions;
  readonly #queue = new PQueue({ concurrency: 1 });
  #running: ChildProcess | undefined;
  #requests = 0;

  constructor(options: ReaderOptions) {
    this.#options = options;
  }

  /** Never throws: what cannot be read is unknown. */
  async measureFile(media: Omit<NearMedia, 'kind'>, name: string): Promise<Measured> {
    const facts = media.size < LEAST_BYTES ? await headerlessFacts(media, name) : undefined;
    if (facts !== undefined) return facts;
    return await this.#measure({ action: 'measure', name, media: { kind: 'near', ...media } }, undefined);
  }

  /** The same for bytes that `origin` reads. */
  async measureFar(origin: MediaOrigin, name: string): Promise<Measured> {
    const media: FarMedia = { kind: 'far', size: origin.size };
    return await this.#measure({ action: 'measure', name, media }, origin);
  }

  /**
   * Copies the sound of a file into a new one, `into`, packets as they are: nothing is decoded. Times in the copy begin at
   * zero, so that one in the file is `from` of the copy and one in the copy. Of an excerpt, `from` and `to` are where packets
   * begin and end, so that all that was asked for is in it. Never throws: what cannot be copied, or not in time, has a reason,
   * and then there is no file. Aborted, it gives up.
   */
  async copySound(
    media: Omit<NearMedia, 'kind'>,
    into: string,
    { name, track, from = 0, to = Number.POSITIVE_INFINITY, signal }: CopyOptions,
  ): Promise<SoundCopy | NoSoundCopy> {
    const question = {
      action: 'copy',
      name,
      media: { kind: 'near', ...media },
      into,
      track,
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

  /** The title in the tags of a file, of a stranger's text. Never throws: what cannot be read, or not in time, has none. */
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

  /** Ends the program. What it is doing is given up. */
  close(): void {
    const child = this.#running;
    this.#running = undefined;
    child?.kill('SIGKILL');
  }

  async #measure(question: ReaderQuestion, origin: MediaOrigin | undefined): Promise<Measured> {
    const { longestFarMs = LONGEST_FAR_MS } = this.#options;
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
      execArgv: [ONE_THREAD, `--max-old-space-size=${HEAP_MB}`, `--max-semi-space-size=${YOUNG_MB}`],
      serialization: 'advanced',
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    });
    // Between questions nobody waits for what it meets; the next one finds it gone.
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
    // Only while it is asked it keeps this process from ending.
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

/** What so few bytes are if they begin no kind of media; undefined if they do, or cannot be read here. */
async function headerlessFacts(
  { path: file, size }: Omit<NearMedia, 'kind'>,
  name: string,
): Promise<Measured | undefined> {
  try {
    await using handle = await openFound(file, size);
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(LEAST_BYTES), 0, LEAST_BYTES, 0);
    const head = buffer.subarray(0, bytesRead);
    if (mediaKind(head) !== undefined) return undefined;
    const other = otherKind(head, isMediaName(name));
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

/** That it ended meanwhile is told by its end. */
function send(child: ChildProcess, request: ReaderRequest): void {
  if (child.connected) child.send(request, () => {});
}
