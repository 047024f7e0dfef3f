import { setTimeout as sleep } from 'node:timers/promises';
import { messageOf } from '../lib/failure.ts';
import * as log from '../lib/log.ts';
import { count } from '../lib/units.ts';
import { answerFile } from './lockfile/lock.ts';
import type { Run } from './run.ts';
import { SCRATCH } from './save/workspace.ts';

/** Shorter waits are not logged. */
const SHORTEST_LOGGED_MS = 2000;

/** Copies pending answers to the store while the run continues. It identifies them by their keys only. */
export class Keeper {
  readonly #run: Pick<Run, 'store' | 'pending' | 'lockfile' | 'cancellation'>;
  readonly #keeping = new Map<string, Promise<boolean>>();
  readonly #releases: Promise<void>[] = [];
  readonly #cancelled: Promise<boolean>;
  #unfinished = 0;

  constructor(run: Pick<Run, 'store' | 'pending' | 'lockfile' | 'cancellation'>) {
    this.#run = run;
    const { stop, abort } = run.cancellation;
    stop.signal.addEventListener('abort', () => run.store?.hurry(), { once: true });
    const { promise, resolve } = Promise.withResolvers<boolean>();
    abort.addEventListener('abort', () => resolve(false), { once: true });
    this.#cancelled = promise;
  }

  /**
   * Starts to store a pending answer, optionally in place of the answer `replaces`. Resolves to whether it is stored;
   * after a cancellation, it resolves to false without waiting.
   */
  keep(key: string, replaces?: string): Promise<boolean> {
    const { store, cancellation } = this.#run;
    if (store === undefined || cancellation.abort.aborted) return Promise.resolve(false);
    const known = this.#keeping.get(key);
    if (known !== undefined) return known;
    this.#unfinished += 1;
    const keeping = Promise.race([store.put(key, this.#run.pending, replaces), this.#cancelled]).finally(
      () => {
        this.#unfinished -= 1;
      },
    );
    this.#keeping.set(key, keeping);
    return keeping;
  }

  /**
   * Releases a pending answer once it is stored or cannot be stored. All its transcripts must have been written to the
   * entries with the given keys. If the run is cancelled first, the pending answer stays and the next run stores it.
   */
  release(key: string, entries: readonly string[], kept: Promise<boolean>): void {
    this.#releases.push(this.#release(key, entries, kept));
  }

  /** Waits until all answers are stored or cannot be stored. The store has time limits, so this wait ends. */
  async flush(): Promise<void> {
    this.#run.store?.hurry();
    const all = Promise.all([...this.#releases.splice(0), ...this.#keeping.values()]);
    await Promise.race([all, sleep(SHORTEST_LOGGED_MS, undefined, { ref: false })]);
    if (this.#unfinished > 0 && !this.#run.cancellation.isCancelled)
      log.info(
        `Waiting until ${count(this.#unfinished, 'answer')} are stored for later runs, for at most 10 minutes.`,
      );
    await all;
  }

  async #release(key: string, entries: readonly string[], kept: Promise<boolean>): Promise<void> {
    const { pending, cancellation, store } = this.#run;
    const isKept = await kept;
    if (isKept) await Promise.all(entries.map((entry) => this.#markStored(entry)));
    // An answer that cannot be removed here is removed by the final cleanup or by the next run.
    if (isKept || store === undefined || !cancellation.abort.aborted)
      await pending.remove(key).catch(() => {});
  }

  /** Records in the lock file that the answer of an entry is in the store, unless one of its own files contains it. */
  async #markStored(key: string): Promise<void> {
    const { lockfile } = this.#run;
    const entry = lockfile.entries.get(key);
    if (entry !== undefined && entry.stored !== true && answerFile(entry) === undefined)
      await lockfile.put({ ...entry, stored: true });
  }
}

/** Writes an answer to the workspace before anything is rendered from it. Returns whether that worked. */
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

/**
 * Moves unused answers to where later runs find them, and removes the files of the run from the workspace. `done` has
 * the keys of answers that an earlier run used but could not remove before it was killed.
 */
export async function clearPending(
  { pending, workspace }: Pick<Run, 'pending' | 'workspace'>,
  keeper: Keeper,
  done: ReadonlySet<string>,
): Promise<void> {
  try {
    const moveToStore = async (key: string): Promise<void> => {
      if ((await keeper.keep(key)) || done.has(key)) await pending.remove(key);
    };
    await Promise.all((await pending.keys()).map(moveToStore));
    await workspace.tidy();
  } catch (error) {
    log.notice(`Could not clean up what an interrupted run left in ${SCRATCH}: ${messageOf(error)}`);
  }
}
