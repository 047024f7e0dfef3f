import { DeepgramError } from '../deepgram/error.ts';
import type { Expectation } from '../deepgram/listen/client.ts';
import { Dispatcher } from '../deepgram/listen/dispatcher.ts';
import * as log from '../lib/log.ts';
import type { FileSource, Source } from '../recordings/source.ts';
import type { Answer } from '../transcript/transcript.ts';
import { LfsCheckout } from './checkout.ts';
import type { Destinations } from './destinations.ts';
import { divide } from './dividing.ts';
import { type OrderResult, type PartOrder, sendInParts } from './in-parts.ts';
import { type Keeper, keepPending } from './keeper.ts';
import { Heads, type LateAnswer, LateAnswerFinder } from './late-answers.ts';
import { countBilled } from './monthly.ts';
import { UncutError } from './parts-error.ts';
import type { Item } from './plan/assess.ts';
import type { PlannedPart } from './plan/divided.ts';
import type { TranscribeTask } from './plan/tasks.ts';
import type { Run, Transcriber } from './run.ts';
import { SoundCopies } from './sound-copies.ts';
import { plannedAmounts, Spending } from './spending.ts';

/** An answer that arrived. */
export interface Arrived {
  readonly answer: Answer;
  /** Seconds since the first attempt was sent. */
  readonly elapsed: number;
  /** Set if nothing was sent: another run got the answer in the meantime, or all parts were already paid for. */
  readonly found: Pick<LateAnswer, 'isStored'> | undefined;
  /** The answers that were paid for, if the source was sent in parts. */
  readonly billed?: readonly Answer[];
}

/**
 * Sends sources: downloads content from Git LFS, respects the caps, adapts the number of concurrent requests to the
 * server, sends recordings in parts if they are too long or too large for one request, and retries where that helps.
 */
export class Sender {
  readonly #run: Run;
  readonly #client: Transcriber;
  readonly #keeper: Keeper;
  readonly #dispatcher: Dispatcher;
  readonly #spending: Spending;
  readonly #checkout: LfsCheckout;
  readonly #sounds: SoundCopies;
  readonly #lateAnswers: LateAnswerFinder;
  /** The planned parts of recordings that are sent in parts, by the key of the whole answer. */
  readonly #divided: ReadonlyMap<string, readonly PlannedPart[]>;

  private constructor(requests: readonly TranscribeTask[], run: Run, keeper: Keeper, client: Transcriber) {
    const { concurrency, retries } = run.inputs;
    this.#run = run;
    this.#client = client;
    this.#keeper = keeper;
    this.#divided = new Map(
      requests.flatMap(({ item, divided }) =>
        divided === undefined ? [] : [[item.key, divided.parts] as const],
      ),
    );
    this.#lateAnswers = new LateAnswerFinder(run, new Heads(run), (destinations) =>
      this.#updateLimits(destinations),
    );
    this.#dispatcher = new Dispatcher({ concurrency, retries, stop: run.cancellation.stop });
    this.#spending = new Spending(plannedAmounts(requests), run, (billed) => countBilled(billed, run));
    this.#sounds = new SoundCopies(new Map(requests.map(({ item, sound }) => [item.key, sound])), run);
    this.#checkout = new LfsCheckout(
      requests.map(({ item }) => item.source),
      () => this.#spending.checkRoom(),
      run,
    );
  }

  /** Connects and prepares to send these requests. */
  static async open(requests: readonly TranscribeTask[], run: Run, keeper: Keeper): Promise<Sender> {
    return new Sender(requests, run, keeper, await run.connect());
  }

  /** Transcribes one source, with retries. Throws the error of the last attempt. */
  async send(item: Item): Promise<Arrived> {
    const { abort } = this.#run.cancellation;
    return await this.#checkout.with(item.source, abort, async (source) => {
      const parts = await this.#partsOf(item, source);
      if (source.kind === 'url' || parts.length === 0) return await this.#sendWhole(item, source);
      try {
        return await this.#sendParts(item, source, parts);
      } catch (error) {
        if (!(error instanceof UncutError)) throw error;
        log.info(`${item.name}: its audio cannot be cut into parts: ${error.message} It is sent whole.`);
        return await this.#sendWhole(item, source);
      }
    });
  }

  /** Closes all connections. */
  async close(): Promise<void> {
    await this.#client.close();
  }

  /**
   * The parts of a recording. Content that was downloaded during this run is measured now, since the plan could not
   * measure it.
   */
  async #partsOf({ key }: Item, source: Source): Promise<readonly PlannedPart[]> {
    const planned = this.#divided.get(key);
    if (planned !== undefined || source.kind === 'url' || source.lfs === undefined) return planned ?? [];
    const facts = await this.#run.reader.measureFile(
      { path: source.realPath, size: source.size },
      source.path,
    );
    return divide(key, source, facts, this.#run.inputs);
  }

  async #sendWhole(item: Item, source: Source): Promise<Arrived> {
    const { key, media, name } = item;
    const find = async (): Promise<LateAnswer | undefined> => {
      const found = await this.#lateAnswers.find(item);
      if (found === undefined) return undefined;
      await keepPending(key, found.answer.raw, this.#run);
      log.info(`${name}: another run got the answer in the meantime, and it is used. Nothing is sent.`);
      return found;
    };
    // Stored before the next request starts, so that a killed run loses no more than the requests in flight.
    const keep = async (raw: string): Promise<void> => void (await keepPending(key, raw, this.#run));
    return await this.#spending.spend(key, source, (begin, mayBeBilled) =>
      this.#sounds.with(source, key, media, (sent, expected) => {
        const prepare = async () => ({ source: sent, ...expected });
        const attempt = this.#attempts({ find, media: prepare, keep });
        return this.#dispatch(name, () => attempt(begin, mayBeBilled));
      }),
    );
  }

  async #sendParts(item: Item, source: FileSource, parts: readonly PlannedPart[]): Promise<Arrived> {
    const order = async (part: PartOrder): Promise<OrderResult> => {
      const attempt = this.#attempts(part);
      const send: typeof attempt = (begin, mayBeBilled) =>
        this.#dispatch(part.label, () => attempt(begin, mayBeBilled));
      return await this.#spending.spend(part.key, source, send, part.expected);
    };
    const findWhole = (): Promise<LateAnswer | undefined> => this.#lateAnswers.find(item);
    return await sendInParts(item, source, parts, {
      run: this.#run,
      keeper: this.#keeper,
      findWhole,
      order,
    });
  }

  /**
   * Returns a function that makes one attempt at a request. It calls `begin` directly before sending, which throws if
   * the request is not allowed, and `mayBeBilled` if a failed attempt may have been charged.
   */
  #attempts({
    find,
    media,
    keep,
  }: SendTask): (begin: () => void, mayBeBilled: () => void) => Promise<OrderResult> {
    const { abort } = this.#run.cancellation;
    let sentAt = 0;
    return async (begin, mayBeBilled) => {
      const found = await find();
      if (found !== undefined) return { answer: found.answer, elapsed: 0, found };
      begin();
      sentAt ||= performance.now();
      const { source, planned, original } = await media();
      const answer = await this.#client
        .transcribe(source, abort, { planned, original, keep })
        .catch((error: unknown) => {
          if (error instanceof DeepgramError && error.mayBeCharged) mayBeBilled();
          throw error;
        });
      return { answer, elapsed: (performance.now() - sentAt) / 1000, found: undefined };
    };
  }

  /** Applies the rest of the monthly budget after what other runs have spent and saved. */
  async #updateLimits(destinations: Destinations): Promise<void> {
    const { allowance } = this.#run;
    if (allowance === undefined) return;
    this.#spending.limitTo(allowance.limitsWith(await destinations.ledgers()));
  }

  #dispatch<T>(label: string, attempt: () => Promise<T>): Promise<T> {
    return this.#dispatcher.send(attempt, (error, retry, waitMs) => {
      log.info(`${label}: ${error.message} Retry ${retry} in ${(waitMs / 1000).toFixed(1)} s.`);
    });
  }
}

/** A request for a whole source or for a part of it. */
interface SendTask extends Pick<PartOrder, 'find' | 'keep'> {
  readonly media: () => Promise<Pick<Expectation, 'planned' | 'original'> & { readonly source: Source }>;
}
