import { rm } from 'node:fs/promises';
import { NotSentError, STOPPED } from '../deepgram/listen/dispatcher.ts';
import * as log from '../lib/log.ts';
import { formatBytes, formatDuration } from '../lib/units.ts';
import { type FileSource, LARGEST_UPLOAD } from '../recordings/source.ts';
import { readAnswer } from '../transcript/answer.ts';
import type { Answer } from '../transcript/transcript.ts';
import { type Keeper, keepPending } from './keeper.ts';
import type { LateAnswer } from './late-answers.ts';
import { findPart, type KeptPart, readPart, withOrigin } from './part-answers.ts';
import { joinAnswers } from './parts/join-answers.ts';
import { errorOfParts, UncutError } from './parts-error.ts';
import type { Item } from './plan/assess.ts';
import type { PlannedPart } from './plan/divided.ts';
import type { Amount } from './plan/price.ts';
import type { Run } from './run.ts';
import { unchangedCheck } from './unchanged.ts';

/** One request for a part. It can take several attempts. */
export interface PartOrder {
  /** The key of the answer. */
  readonly key: string;
  /** The name of the part in the log. */
  readonly label: string;
  /** The expected amount, used if the plan has reserved nothing for this part. */
  readonly expected: Amount;
  /** Looks for an existing answer directly before each attempt. */
  readonly find: () => Promise<LateAnswer | undefined>;
  /** Prepares what is sent. Called after `find`. */
  readonly media: () => Promise<{ readonly source: FileSource; readonly planned: string }>;
  readonly keep: (raw: string) => Promise<void>;
}

/** The result of a PartOrder. */
export interface OrderResult {
  readonly answer: Answer;
  /** Seconds since the first attempt was sent. */
  readonly elapsed: number;
  /** Set if nothing was sent. */
  readonly found: LateAnswer | undefined;
}

/** What sending in parts depends on. */
interface PartsContext {
  readonly run: Pick<Run, 'inputs' | 'pending' | 'store' | 'reader' | 'runFolder' | 'cancellation'>;
  readonly keeper: Pick<Keeper, 'keep' | 'release'>;
  /** Looks for the answer to the whole recording. */
  readonly findWhole: () => Promise<LateAnswer | undefined>;
  readonly order: (order: PartOrder) => Promise<OrderResult>;
}

/** The answer to a recording that was sent in parts. */
interface JoinedAnswer extends OrderResult {
  /** The answers that this run paid for. */
  readonly billed: readonly Answer[];
}

/**
 * Transcribes a recording in parts and joins the answers to one. Each part is paid for once, and its answer is kept
 * separately. Throws an UncutError if no part could be created and nothing was sent, and a PartsError if some parts
 * failed.
 */
export async function sendInParts(
  item: Item,
  source: FileSource,
  parts: readonly PlannedPart[],
  context: PartsContext,
): Promise<JoinedAnswer> {
  const sender = new PartsSender(item, source, parts, context);
  return await sender.send();
}

interface SentPart {
  readonly answer: KeptPart;
  readonly result: OrderResult;
  /** Whether the answer is kept beyond the run. */
  readonly kept: Promise<boolean>;
}

/** Sends the parts of one recording. */
class PartsSender {
  readonly #item: Item;
  readonly #source: FileSource;
  readonly #parts: readonly PlannedPart[];
  readonly #context: PartsContext;
  readonly #checkUnchanged: () => Promise<void>;
  #whole: LateAnswer | undefined;

  constructor(item: Item, source: FileSource, parts: readonly PlannedPart[], context: PartsContext) {
    this.#item = item;
    this.#source = source;
    this.#parts = parts;
    this.#context = context;
    this.#checkUnchanged = unchangedCheck(source, this.#hash);
  }

  /** SHA-256 of the recording in hex. */
  get #hash(): string {
    return this.#item.media.sha256 ?? '';
  }

  async send(): Promise<JoinedAnswer> {
    const outcomes = await Promise.allSettled(this.#parts.map((part) => this.#sendPart(part)));
    const sent = outcomes.flatMap((outcome) => (outcome.status === 'fulfilled' ? [outcome.value] : []));
    const arrived = sent.filter((each) => each !== 'whole');
    const billed = arrived.flatMap(({ answer, result }) => (result.found === undefined ? [answer] : []));
    if (this.#whole !== undefined) return await this.#takeWhole(this.#whole, billed);
    if (arrived.length < this.#parts.length) {
      const kept = this.#context.run.store?.place ?? 'this workspace only';
      throw errorOfParts(outcomes, arrived.length, kept, billed);
    }
    return await this.#join(arrived, billed);
  }

  /** Uses the answer to the whole recording, which another run got first. */
  async #takeWhole(found: LateAnswer, billed: readonly Answer[]): Promise<JoinedAnswer> {
    const { key, name } = this.#item;
    await keepPending(key, found.answer.raw, this.#context.run);
    log.info(`${name}: another run got the answer in the meantime, and it is used. Nothing more is sent.`);
    return { answer: found.answer, elapsed: 0, found, billed };
  }

  async #join(sent: readonly SentPart[], billed: readonly Answer[]): Promise<JoinedAnswer> {
    const { run, keeper } = this.#context;
    const { key, name } = this.#item;
    const raw = JSON.stringify(
      joinAnswers(
        sent.map(({ answer }) => answer.part),
        this.#hash,
      ),
    );
    const answer = readAnswer(raw);
    if (answer === undefined) throw new Error(`The answers to the parts of ${name} do not fit together.`);
    // The parts are released only once the joined answer is stored as safely as they are.
    if (await keepPending(key, raw, run))
      for (const [index, { kept }] of sent.entries()) keeper.release(this.#parts[index]?.key ?? '', [], kept);
    const elapsed = Math.max(...sent.map(({ result }) => result.elapsed));
    const found = billed.length === 0 ? { answer, isStored: false } : undefined;
    return { answer, elapsed, found, billed };
  }

  /** Sends one part. Returns `whole` if the answer to the whole recording arrived in the meantime. */
  async #sendPart(part: PlannedPart): Promise<SentPart | 'whole'> {
    const { run, keeper, order } = this.#context;
    const { key, number, amount } = part;
    const label = `${this.#item.name}, part ${number} of ${this.#parts.length}`;
    const into = run.runFolder.newFile('part');
    let copied: ReturnType<PartsSender['copy']> | undefined;
    let text: string | undefined;
    const copy = (): ReturnType<PartsSender['copy']> => {
      copied ??= this.copy(part, into);
      return copied;
    };
    const keep = async (raw: string): Promise<void> => {
      text = withOrigin(raw, this.#hash, await copy());
      await keepPending(key, text, run);
    };
    try {
      const result = await order({
        key,
        label,
        expected: amount,
        find: () => this.#find(part),
        media: copy,
        keep,
      });
      if (result.found !== undefined && result.found === this.#whole) return 'whole';
      const answer = readPart(text ?? result.answer.raw, this.#hash);
      if (answer === undefined) throw new Error(`The answer to ${label} is for other audio.`);
      const isStored = result.found?.isStored === true;
      if (result.found === undefined)
        log.info(
          `${label}: ${formatDuration(part.to - part.from)} of audio, in ${result.elapsed.toFixed(1)} s`,
        );
      return { answer, result, kept: isStored ? Promise.resolve(true) : keeper.keep(key) };
    } finally {
      await copied?.catch(() => undefined);
      await rm(into, { force: true });
    }
  }

  async #find({ key }: PlannedPart): Promise<LateAnswer | undefined> {
    this.#whole ??= await this.#context.findWhole();
    return this.#whole ?? (await findPart(key, this.#hash, this.#context.run));
  }

  /** Copies the audio of a part to a file. */
  async copy({ from, to, number }: PlannedPart, into: string) {
    const { reader, cancellation } = this.#context.run;
    const { signal } = cancellation.stop;
    const { path, realPath, size } = this.#source;
    const isLast = number === this.#parts.length;
    const copy = await reader.copySound({ path: realPath, size }, into, {
      name: path,
      from,
      // The last part has no end: the measured duration may be slightly too short.
      ...(isLast ? {} : { to }),
      signal,
    });
    if (signal.aborted) throw new NotSentError(STOPPED);
    if ('reason' in copy) throw new UncutError(`${copy.reason}.`);
    await this.#checkUnchanged();
    const { bytes, sha256, suffix } = copy;
    if (bytes > LARGEST_UPLOAD) throw new UncutError(`${largePart(bytes)}.`);
    const source = { ...this.#source, realPath: into, size: bytes, soundSuffix: suffix };
    return { source, planned: sha256, from: copy.from, to: copy.to };
  }
}

const largePart = (bytes: number): string =>
  `a part of it has ${formatBytes(bytes)} of audio, so lower \`split-above\``;
