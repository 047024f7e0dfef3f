import { rm } from 'node:fs/promises';
import PQueue from 'p-queue';
import type { Expectation } from '../deepgram/listen/client.ts';
import * as log from '../lib/log.ts';
import { formatBytes } from '../lib/units.ts';
import type { NoSoundCopy, SoundCopy } from '../media-reader/sound/copy.ts';
import { isPart } from '../media-reader/worth.ts';
import type { Fingerprint } from '../recordings/fingerprint.ts';
import { type FileSource, LARGEST_UPLOAD, nameOf, type Source } from '../recordings/source.ts';
import type { Run } from './run.ts';
import { unchangedCheck } from './unchanged.ts';

/** A file cannot be sent as it is wanted. */
export class UnsendableError extends Error {
  override readonly name = 'UnsendableError';
  readonly code: 'no-track' | 'too-large';

  constructor(code: 'no-track' | 'too-large', message: string) {
    super(message);
    this.code = code;
  }
}

/** What is expected of what is sent. */
type Sent = Pick<Expectation, 'planned' | 'original'>;
type Use<T> = (source: Source, sent: Sent) => Promise<T>;
interface CopyContext extends Pick<Run, 'inputs' | 'runFolder' | 'cancellation'> {
  readonly reader: Pick<Run['reader'], 'measureFile' | 'copySound'>;
}

/** Copies of the sound of files, which are sent in their place where that saves much. Each is there while it is needed. */
export class SoundCopies {
  readonly #planned: ReadonlyMap<string, number | undefined>;
  readonly #run: CopyContext;
  /** Copies that are there at the same time, at most. */
  readonly #queue: PQueue;

  /** `planned` has the bytes of sound of files that were measured, by the key of their answer. */
  constructor(planned: ReadonlyMap<string, number | undefined>, run: CopyContext) {
    this.#planned = planned;
    this.#run = run;
    this.#queue = new PQueue({ concurrency: run.inputs.concurrency });
  }

  /**
   * Calls `use` with what is to be sent of a source: its sound, or all of it. Throws an UnsendableError if neither will do, a
   * DeepgramError if the file has other bytes than were planned, or what `use` throws.
   */
  async with<T>(source: Source, key: string, media: Fingerprint, use: Use<T>): Promise<T> {
    if (source.kind === 'url') return await use(source, {});
    const whole = { planned: media.sha256 };
    // What is not sent any more needs no copy: `use` will say so.
    if (this.#run.cancellation.stop.signal.aborted || !(await this.#isWanted(source, key)))
      return await use(checked(source), whole);
    return await this.#queue.add(() => this.#copied(source, whole, use));
  }

  async #isWanted({ realPath, size, path, lfs }: FileSource, key: string): Promise<boolean> {
    const { inputs, reader } = this.#run;
    if (inputs.audioTrack !== undefined) return true;
    if (inputs.upload === 'original') return false;
    // Media that were fetched for this run can be looked at now.
    const isNew = lfs !== undefined && this.#planned.get(key) === undefined;
    const { sound } = isNew
      ? await reader.measureFile({ path: realPath, size }, path)
      : { sound: this.#planned.get(key) };
    return sound !== undefined;
  }

  async #copied<T>(source: FileSource, whole: Sent, use: Use<T>): Promise<T> {
    const { inputs, reader, runFolder, cancellation } = this.#run;
    const { realPath, size, path } = source;
    const signal = cancellation.abort;
    const into = runFolder.newFile('sound');
    try {
      const options = { name: path, track: inputs.audioTrack, signal };
      const copy = await reader.copySound({ path: realPath, size }, into, options);
      signal.throwIfAborted();
      const reason = rejectionOf(copy, size, inputs.audioTrack);
      if (reason !== undefined) return await use(this.#whole(source, reason), whole);
      if ('reason' in copy) throw new Error(copy.reason);
      // What Git LFS brought was looked at as it came.
      if (source.lfs === undefined && whole.planned !== undefined)
        await unchangedCheck(source, whole.planned)();
      const sent = { ...source, realPath: into, size: copy.bytes, soundAs: copy.suffix };
      return await use(checked(sent), { planned: copy.sha256, original: whole.planned });
    } finally {
      await rm(into, { force: true });
    }
  }

  /** The file, if it can be sent in place of its sound. */
  #whole(source: FileSource, reason: string): FileSource {
    const { audioTrack } = this.#run.inputs;
    if (audioTrack !== undefined)
      throw new UnsendableError('no-track', `audio-track: track ${audioTrack} cannot be sent: ${reason}.`);
    const why = `its audio alone cannot be sent: ${reason}`;
    if (source.size > LARGEST_UPLOAD)
      throw new UnsendableError(
        'too-large',
        `It is ${formatBytes(source.size)}, and ${why}. ${TAKES_AT_MOST}`,
      );
    log.info(`${nameOf(source)}: ${why}. It is sent whole.`);
    return source;
  }
}

const TAKES_AT_MOST = 'Deepgram takes 2 GB at most.';

/** Why a copy is not sent; undefined if it is. */
function rejectionOf(
  copy: SoundCopy | NoSoundCopy,
  size: number,
  track: number | undefined,
): string | undefined {
  if ('reason' in copy) return copy.reason;
  const isWorth = track !== undefined || isPart(copy.bytes, size);
  return isWorth
    ? undefined
    : `the copy is hardly smaller (${formatBytes(copy.bytes)} of ${formatBytes(size)})`;
}

function checked(source: FileSource): FileSource {
  if (source.size <= LARGEST_UPLOAD) return source;
  throw new UnsendableError('too-large', `It is ${formatBytes(source.size)}. ${TAKES_AT_MOST}`);
}
