import { setTimeout as sleep } from 'node:timers/promises';
import { messageOf } from '../lib/failure.ts';
import * as log from '../lib/log.ts';
import { count } from '../lib/units.ts';
import { answerFile } from './lockfile/lock.ts';
import type { Run } from './run.ts';

/** Waits that are shorter are not told. */
const SHORTEST_TOLD_MS = 2000;

/** Keeps pending answers beyond the run while the run goes on. It knows them by their keys only. */
export class Keeper {
  readonly #run: Pick<Run, 'store' | 'pending' | 'lockfile' | 'cancellation'>;
  readonly #keeping = new Map<string, Promise<boolean>>();
  readonly #releases: Promise<void>[] = [];
  readonly #cancelled: Promise<boolean>;
  #left = 0;

  constructor(run: Pick<Run, 'store' | 'pending' | 'lockfile' | 'cancellation'>) {
    this.#run = run;
    const { stop, abort } = run.cancellation;
    stop.signal.addEventListener('abort', () => run.store?.hurry(), { once: true });
    const { promise, resolve } = Promise.withResolvers<boolean>();
    abort.addEventListener('abort', () => resolve(false), { once: true });
    this.#cancelled = promise;
  }

  /**
   * Starts to keep a pending answer, also in the place of the one that it replaces. Gives whether it is kept; a run that
   * is cancelled does not wait for that.
   */
  keep(key: string, replaces?: string): Promise<boolean> {
    const { store, cancellation } = this.#run;
    if (store === undefined || cancellation.abort.aborted) return Promise.resolve(false);
    const known = this.#keeping.get(key);
    if (known !== undefined) return known;
    this.#left += 1;
    const keeping = Promise.race([store.put(key, this.#run.pending, replaces), this.#cancelled]).finally(
      () => {
        this.#left -= 1;
      },
    );
    this.#keeping.set(key, keeping);
    return keeping;
  }

  /**
   * Lets go of a pending answer of which all has been made for entries, given by their keys, once it is kept or cannot be. Of a run that is
   * cancelled before that it stays, and the next one keeps it.
   */
  release(key: string, entries: readonly string[], kept: Promise<boolean>): void {
    this.#releases.push(this.#release(key, entries, kept));
  }

  /** Waits until all is kept, or cannot be. Not for ever: the store has its patience. */
  async settle(): Promise<void> {
    this.#run.store?.hurry();
    const all = Promise.all([...this.#releases.splice(0), ...this.#keeping.values()]);
    await Promise.race([all, sleep(SHORTEST_TOLD_MS, undefined, { ref: false })]);
    if (this.#left > 0 && !this.#run.cancellation.isCancelled)
      log.info(
        `Waiting until ${count(this.#left, 'answer')} are stored for later runs, for at most 10 minutes.`,
      );
    await all;
  }

  async #release(key: string, entries: readonly string[], kept: Promise<boolean>): Promise<void> {
    const { pending, cancellation, store } = this.#run;
    const isKept = await kept;
    if (isKept) await Promise.all(entries.map((entry) => this.#note(entry)));
    // Nobody waits here: what could not be removed is removed when all is tidied up, or by the next run.
    if (isKept || store === undefined || !cancellation.abort.aborted)
      await pending.remove(key).catch(() => {});
  }

  /** Notes in the lock file that the answer of an entry is in the store, if no file of its own has it. */
  async #note(key: string): Promise<void> {
    const { lockfile } = this.#run;
    const entry = lockfile.entries.get(key);
    if (entry !== undefined && entry.stored !== true && answerFile(entry) === undefined)
      await lockfile.put({ ...entry, stored: true });
  }
}

/** Keeps an answer before anything is made of it. Gives whether that worked. */
export async function keepPending(
  key: string,
  raw: string,
  { pending }: Pick<Run, 'pending'>,
): Promise<boolean> {
  try {
    await pending.put(key, raw);
    return true;
  } catch (error) {
    log.notice(`An answer could not be kept in the workspace: ${messageOf(error)}`);
    return false;
  }
}
