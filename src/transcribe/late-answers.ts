import { setTimeout as sleep } from 'node:timers/promises';
import type { GitHubClient } from '../github/client.ts';
import { messageOf } from '../lib/failure.ts';
import * as log from '../lib/log.ts';
import type { Answer } from '../transcript/transcript.ts';
import type { Destinations } from './destinations.ts';
import type { Item } from './plan/assess.ts';
import type { Run } from './run.ts';
import { branchesOf, type WatchedBranch } from './save/watched-branches.ts';
import { validAnswer } from './valid-answer.ts';

/** An answer that another run paid for during this run. */
export interface LateAnswer {
  readonly answer: Answer;
  /** Whether it is in the store. */
  readonly isStored: boolean;
}

interface Pace {
  /** Milliseconds between two checks; requests in between share the result of one check. */
  readonly betweenMs: number;
  /** Milliseconds after which a check is given up and the request is sent. */
  readonly longestMs: number;
}

const PACE: Pace = { betweenMs: 3000, longestMs: 10_000 };

/**
 * Checks directly before each request whether its answer has appeared since the plan was made: in the store, or on the
 * branches to which the run saves. For the branches, only the head commits are requested until one of them has moved.
 * `onMoved` is called with reopened destinations after a branch has moved.
 */
export class LateAnswerFinder {
  readonly #run: Pick<Run, 'store' | 'reopenDestinations'>;
  readonly #pace: Pace;
  readonly #heads: Heads;
  readonly #onMoved: (destinations: Destinations) => Promise<void>;
  #destinations: Destinations | undefined;
  #refreshing: Promise<void> | undefined;
  #refreshedAt = Date.now();

  constructor(
    run: Pick<Run, 'store' | 'reopenDestinations'>,
    heads: Heads,
    onMoved: (destinations: Destinations) => Promise<void> = async () => {},
    pace = PACE,
  ) {
    this.#run = run;
    this.#onMoved = onMoved;
    this.#heads = heads;
    this.#pace = pace;
  }

  /**
   * The answer to a request that is about to be sent, if it has appeared in the meantime. Never throws, and has a time
   * limit.
   */
  async find(item: Item): Promise<LateAnswer | undefined> {
    if (this.#run.store === undefined && this.#heads.isNone) return undefined;
    const timer = new AbortController();
    const { signal } = timer;
    const givenUp = sleep(this.#pace.longestMs, undefined, { signal, ref: false }).catch(() => undefined);
    try {
      return await Promise.race([this.#find(item), givenUp]);
    } catch (error) {
      log.info(
        `${item.name}: could not check whether another run got its answer in the meantime: ${messageOf(error)}`,
      );
      return undefined;
    } finally {
      timer.abort();
    }
  }

  async #find(item: Item): Promise<LateAnswer | undefined> {
    await this.#refresh();
    // Damaged entries were reported during planning.
    const stored = validAnswer(await this.#run.store?.get(item.key), item);
    if (stored !== undefined) return { answer: stored, isStored: true };
    const answer = validAnswer(await this.#destinations?.answer(item), item);
    return answer && { answer, isStored: false };
  }

  async #refresh(): Promise<void> {
    if (this.#refreshing === undefined && Date.now() < this.#refreshedAt + this.#pace.betweenMs) return;
    this.#refreshing ??= this.#checkPlaces().finally(() => {
      this.#refreshedAt = Date.now();
      this.#refreshing = undefined;
    });
    await this.#refreshing;
  }

  async #checkPlaces(): Promise<void> {
    const [moved] = await Promise.all([this.#heads.haveMoved(), this.#run.store?.refresh()]);
    if (!moved) return;
    this.#destinations = this.#run.reopenDestinations();
    await this.#onMoved(this.#destinations);
  }
}

type Client = Pick<GitHubClient, 'headId' | 'numberedHeads'>;
type Open = (...access: Parameters<typeof connect>) => Promise<Client>;

interface HeadOptions {
  readonly open?: Open;
  /** Milliseconds after an error in which GitHub is not asked, since it may have limited requests. */
  readonly afterErrorMs?: number;
}

/** Watches the head commits of the branches to which a run saves. */
export class Heads {
  readonly #branches: readonly WatchedBranch[];
  readonly #connect: () => Promise<Client>;
  readonly #afterErrorMs: number;
  #client: Promise<Client> | undefined;
  #known: string | undefined;
  #resumeAt = 0;
  #hasNotified = false;

  constructor(
    { inputs, event }: Pick<Run, 'inputs' | 'event'>,
    { open = connect, afterErrorMs = 60_000 }: HeadOptions = {},
  ) {
    this.#branches = branchesOf(inputs.saving, event);
    this.#connect = () => open(inputs.token, event);
    this.#afterErrorMs = afterErrorMs;
  }

  /** Whether there are no branches to watch. */
  get isNone(): boolean {
    return this.#branches.length === 0;
  }

  /**
   * Whether a branch has moved since the last call; the first call returns true if there are branches. Returns false if
   * GitHub cannot tell; the first such error is printed, and the branches are checked again after a pause.
   */
  async haveMoved(): Promise<boolean> {
    if (this.isNone || Date.now() < this.#resumeAt) return false;
    try {
      const now = (await this.#heads()).join();
      const moved = now !== this.#known;
      this.#known = now;
      return moved;
    } catch (error) {
      this.#client = undefined;
      this.#resumeAt = Date.now() + this.#afterErrorMs;
      if (!this.#hasNotified) log.info(unknownHeads(error));
      this.#hasNotified = true;
      return false;
    }
  }

  async #heads(): Promise<readonly (string | undefined)[]> {
    this.#client ??= this.#connect();
    const client = await this.#client;
    const heads = this.#branches.map(({ branch, isNumbered }) =>
      isNumbered ? client.numberedHeads(branch) : client.headId(branch),
    );
    return (await Promise.all(heads)).flat();
  }
}

const unknownHeads = (error: unknown): string =>
  `Answers could not be looked for on the branches: ${messageOf(error).replace(/\.$/, '')}. Answers that other runs ` +
  'commit in the meantime may be paid for again.';

async function connect(
  ...args: Parameters<typeof import('../github/client.ts').connect>
): Promise<GitHubClient> {
  const client = await import('../github/client.ts');
  return await client.connect(...args);
}
