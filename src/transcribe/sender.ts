import { DeepgramError } from '../deepgram/error.ts';
import type { Expectation } from '../deepgram/listen/client.ts';
import { Dispatcher } from '../deepgram/listen/dispatcher.ts';
import { messageOf } from '../lib/failure.ts';
import * as log from '../lib/log.ts';
import { nameOf, type Source } from '../recordings/source.ts';
import type { Answer } from '../transcript/transcript.ts';
import type { AnswerFolder } from './answers/folder.ts';
import { Checkout } from './checkout.ts';
import type { LookElsewhere } from './elsewhere.ts';
import { type Found, Heads, LookAgain } from './look-again.ts';
import { countBilled } from './monthly.ts';
import type { Item } from './plan/assess.ts';
import type { TranscribeTask } from './plan/tasks.ts';
import type { Run, Transcriber } from './run.ts';
import { SoundCopies } from './sound-copies.ts';
import { plannedAmounts, Spending } from './spending.ts';

/** An answer that arrived. */
export interface Arrived {
  readonly answer: Answer;
  /** Seconds from when the source was first sent. */
  readonly elapsed: number;
  /** Set if another run paid for it meanwhile, so that nothing was sent. */
  readonly found: Pick<Found, 'isStored'> | undefined;
}

/**
 * Sends sources: brings those here that are in Git LFS, keeps below the caps, sends as many at once as the server bears,
 * and again where that helps.
 */
export class Sender {
  readonly #run: Run;
  readonly #client: Transcriber;
  readonly #dispatcher: Dispatcher;
  readonly #spending: Spending;
  readonly #checkout: Checkout;
  readonly #sounds: SoundCopies;
  readonly #again: LookAgain;

  private constructor(requests: readonly TranscribeTask[], run: Run, client: Transcriber) {
    const { concurrency, retries } = run.inputs;
    this.#run = run;
    this.#client = client;
    this.#again = new LookAgain(run, new Heads(run), (elsewhere) => this.#limitAnew(elsewhere));
    this.#dispatcher = new Dispatcher({ concurrency, retries, stop: run.cancellation.stop });
    this.#spending = new Spending(plannedAmounts(requests), run, (billed) => countBilled(billed, run));
    this.#sounds = new SoundCopies(new Map(requests.map(({ item, sound }) => [item.key, sound])), run);
    this.#checkout = new Checkout(
      requests.map(({ item }) => item.source),
      () => this.#spending.checkRoom(),
      run,
    );
  }

  /** Gets ready for what is likely to be sent. */
  static async open(requests: readonly TranscribeTask[], run: Run): Promise<Sender> {
    return new Sender(requests, run, await run.connect());
  }

  /** Has one source transcribed, as often as that takes. Throws what the last attempt failed with. */
  async send(item: Item): Promise<Arrived> {
    const { key, media } = item;
    const { abort } = this.#run.cancellation;
    let sentAt = 0;
    const attempt = async (
      source: Source,
      sent: Pick<Expectation, 'planned' | 'original'>,
      begin: () => void,
      mayBeBilled: () => void,
    ): Promise<Arrived> => {
      const found = await this.#again.find(item);
      if (found !== undefined) {
        await keepPending(key, found.answer.raw, this.#run.pending);
        log.info(`${nameOf(source)}: another run's answer came meanwhile, and is used. Nothing is sent.`);
        return { answer: found.answer, elapsed: 0, found };
      }
      begin();
      sentAt ||= performance.now();
      const expectation = {
        ...sent,
        // Before the next request takes this one's place: killed, a run loses no more than what is in flight.
        keep: (raw: string) => keepPending(key, raw, this.#run.pending),
      };
      const answer = await this.#client.transcribe(source, abort, expectation).catch((error: unknown) => {
        if (error instanceof DeepgramError && error.mayBeCharged) mayBeBilled();
        throw error;
      });
      return { answer, elapsed: (performance.now() - sentAt) / 1000, found: undefined };
    };
    return await this.#checkout.with(item.source, abort, (source) =>
      this.#spending.spend(key, source, (begin, mayBeBilled) =>
        this.#sounds.with(source, key, media, (source, sent) =>
          this.#dispatch(source, () => attempt(source, sent, begin, mayBeBilled)),
        ),
      ),
    );
  }

  /** Ends all connections. */
  async close(): Promise<void> {
    await this.#client.close();
    await this.#checkout.close();
  }

  /** Keeps to what others left of a month's budget, as far as they have saved what they spent. */
  async #limitAnew(elsewhere: LookElsewhere): Promise<void> {
    const { allowance } = this.#run;
    if (allowance === undefined) return;
    this.#spending.limitTo(allowance.limitsWith(await elsewhere.ledgers()));
  }

  #dispatch<T>(source: Source, attempt: () => Promise<T>): Promise<T> {
    return this.#dispatcher.send(attempt, (error, retry, waitMs) => {
      log.info(`${nameOf(source)}: ${error.message} Retry ${retry} in ${(waitMs / 1000).toFixed(1)} s.`);
    });
  }
}

/** Keeps an answer before anything is made of it, so that whatever fails from here on costs nothing. */
async function keepPending(key: string, raw: string, pending: AnswerFolder): Promise<void> {
  await pending.put(key, raw).catch((error: unknown) => {
    log.notice(`An answer could not be kept in the workspace: ${messageOf(error)}`);
  });
}
