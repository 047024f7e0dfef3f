import { rm } from 'node:fs/promises';
import PQueue from 'p-queue';
import type { Expectation } from '../deepgram/listen/client.ts';
import { NotSentError, STOPPED } from '../deepgram/listen/dispatcher.ts';
import * as log from '../lib/log.ts';
import { formatBytes } from '../lib/units.ts';
import type { NoSoundCopy, SoundCopy } from '../media-reader/sound/copy.ts';
import { isPart } from '../media-reader/worth.ts';
import type { Fingerprint } from '../recordings/fingerprint.ts';
import { type FileSource, LARGEST_UPLOAD, nameOf, type Source } from '../recordings/source.ts';
import type { Run } from './run.ts';
import { unchangedCheck } from './unchanged.ts';

/** A file cannot be sent in the requested form. */
export class UnsendableError extends Error {
  override readonly name = 'UnsendableError';
  readonly code: 'no-track' | 'too-large';

  constructor(code: 'no-track' | 'too-large', message: string) {
    super(message);
    this.code = code;
  }
}

/** The expected hashes of the content that is sent. */
type Sent = Pick<Expectation, 'planned' | 'original'>;
type Use<T> = (source: Source, sent: Sent) => Promise<T>;
interface CopyContext extends Pick<Run, 'inputs' | 'runFolder' | 'cancellation'> {
  readonly reader: Pick<Run['reader'], 'measureFile' | 'copySound'>;
}

/**
 * Creates copies of the audio of files, which are sent instead of the files if that saves much. Each copy exists only
 * as long as it is needed.
 */
export class SoundCopies {
  readonly #planned: ReadonlyMap<string, number | undefined>;
  readonly #run: CopyContext;
  /** Limits how many copies exist at the same time. */
  readonly #queue: PQueue;

  /** `planned` has the size of the audio of measured files in bytes, by the key of their answer. */
  constructor(planned: ReadonlyMap<string, number | undefined>, run: CopyContext) {
    this.#planned = planned;
    this.#run = run;
    this.#queue = new PQueue({ concurrency: run.inputs.concurrency });
  }

  /**
   * Calls `use` with what is to be sent for a source: its audio or the whole file. Throws an UnsendableError if neither
   * can be sent, a DeepgramError if the file has changed since it was planned, or the error of `use`.
   */
  async with<T>(source: Source, key: string, media: Fingerprint, use: Use<T>): Promise<T> {
    if (source.kind === 'url') return await use(source, {});
    const whole = { planned: media.sha256 };
    // After a cancellation no copy is needed: `use` reports the cancellation.
    if (this.#run.cancellation.stop.signal.aborted || !(await this.#isWanted(source, key)))
      return await use(withinLimit(source), whole);
    return await this.#queue.add(() => this.#copied(source, whole, use));
  }

  async #isWanted({ realPath, size, path, lfs }: FileSource, key: string): Promise<boolean> {
    const { inputs, reader } = this.#run;
    if (inputs.audioTrack !== undefined) return true;
    if (inputs.upload === 'original') return false;
    // Content that was downloaded during this run is measured now.
    const isNew = lfs !== undefined && this.#planned.get(key) === undefined;
    const { sound } = isNew
      ? await reader.measureFile({ path: realPath, size }, path)
      : { sound: this.#planned.get(key) };
    return sound !== undefined;
  }

  async #copied<T>(source: FileSource, whole: Sent, use: Use<T>): Promise<T> {
    const { inputs, reader, runFolder, cancellation } = this.#run;
    const { realPath, size, path } = source;
    // A recording that is no longer sent needs no copy.
    const { signal } = cancellation.stop;
    const into = runFolder.newFile('sound');
    try {
      const copy = await reader.copySound({ path: realPath, size }, into, { name: path, signal });
      if (signal.aborted) throw new NotSentError(STOPPED);
      const reason = rejectionOf(copy, size, inputs.audioTrack);
      if (reason !== undefined) return await use(this.#whole(source, reason), whole);
      if ('reason' in copy) throw new Error(copy.reason);
      // Content from Git LFS was already verified during its download.
      if (source.lfs === undefined && whole.planned !== undefined)
        await unchangedCheck(source, whole.planned)();
      const sent = { ...source, realPath: into, size: copy.bytes, soundSuffix: copy.suffix };
      return await use(withinLimit(sent), { planned: copy.sha256, original: whole.planned });
    } finally {
      await rm(into, { force: true });
    }
  }

  /** The whole file. Throws an UnsendableError if it cannot replace its audio. */
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

/** The reason for not sending a copy; undefined if it is sent. */
function rejectionOf(
  copy: SoundCopy | NoSoundCopy,
  size: number,
  track: number | undefined,
): string | undefined {
  if ('reason' in copy) return copy.reason;
  const isWorthSending = track !== undefined || isPart(copy.bytes, size);
  return isWorthSending
    ? undefined
    : `the copy is hardly smaller (${formatBytes(copy.bytes)} of ${formatBytes(size)})`;
}

function withinLimit(source: FileSource): FileSource {
  if (source.size <= LARGEST_UPLOAD) return source;
  throw new UnsendableError('too-large', `It is ${formatBytes(source.size)}. ${TAKES_AT_MOST}`);
}
