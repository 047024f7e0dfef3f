import { setTimeout as sleep } from 'node:timers/promises';
import type { GitHubClient } from '../github/client.ts';
import { messageOf } from '../lib/failure.ts';
import * as log from '../lib/log.ts';
import type { Answer } from '../transcript/transcript.ts';
import type { LookElsewhere } from './elsewhere.ts';
import { checked } from './kept.ts';
import type { Item } from './plan/assess.ts';
import type { Run } from './run.ts';
import { branchesOf, type Watched } from './save/heads.ts';

/** An answer that another run paid for while this one went on. */
export interface LateAnswer {
  readonly answer: Answer;
  /** Whether it is in the store. */
  readonly isStored: boolean;
}

interface Pace {
  /** Milliseconds between two looks at what there is; requests in between share one. */
  readonly betweenMs: number;
  /** Milliseconds after which a look is given up, and the request goes out. */
  readonly longestMs: number;
}

const PACE: Pace = { betweenMs: 3000, longestMs: 10_000 };

/**
 * Looks once more, directly before each request, whether its answer came since the plan: into the store, or onto the
 * branches that the run saves to, of which only the heads are asked for until one has moved. Whoever wants to know what
 * else came with that is told where to look.
 */
export class LookAgain {
  readonly #run: Pick<Run, 'store' | 'elsewhereAnew'>;
  readonly #pace: Pace;
  readonly #heads: Heads;
  readonly #onMoved: (elsewhere: LookElsewhere) => Promise<void>;
  #elsewhere: LookElsewhere | undefined;
  #refreshing: Promise<void> | undefined;
  #refreshedAt = Date.now();

  constructor(
    run: Pick<Run, 'store' | 'elsewhereAnew'>,
    heads: Heads,
    onMoved: (elsewhere: LookElsewhere) => Promise<void> = async () => {},
    pace = PACE,
  ) {
    this.#run = run;
    this.#onMoved = onMoved;
    this.#heads = heads;
    this.#pace = pace;
  }

  /** The answer to a request that is about to go out, if it came meanwhile. Never fails, and does not take long. */
  async find(item: Item): Promise<LateAnswer | undefined> {
    if (this.#run.store === undefined && this.#heads.isNone) return undefined;
    const patience = new AbortController();
    const { signal } = patience;
    const givenUp = sleep(this.#pace.longestMs, undefined, { signal, ref: false }).catch(() => undefined);
    try {
      return await Promise.race([this.#find(item), givenUp]);
    } catch (error) {
      log.info(
        `${item.name}: could not check whether another run got its answer in the meantime: ${messageOf(error)}`,
      );
      return undefined;
    } finally {
      patience.abort();
    }
  }

  async #find(item: Item): Promise<LateAnswer | undefined> {
    await this.#refresh();
    // Damaged entries were reported when the run planned.
    const stored = checked(await this.#run.store?.get(item.key), item);
    if (stored !== undefined) return { answer: stored, isStored: true };
    const answer = checked(await this.#elsewhere?.answer(item), item);
    return answer && { answer, isStored: false };
  }

  async #refresh(): Promise<void> {
    if (this.#refreshing === undefined && Date.now() < this.#refreshedAt + this.#pace.betweenMs) return;
    this.#refreshing ??= this.#lookAround().finally(() => {
      this.#refreshedAt = Date.now();
      this.#refreshing = undefined;
    });
    await this.#refreshing;
  }

  async #lookAround(): Promise<void> {
    const [moved] = await Promise.all([this.#heads.haveMoved(), this.#run.store?.refresh()]);
    if (!moved) return;
    this.#elsewhere = this.#run.elsewhereAnew();
    await this.#onMoved(this.#elsewhere);
  }
}

type Client = Pick<GitHubClient, 'headId' | 'numberedHeads'>;
type Open = (...access: Parameters<typeof connect>) => Promise<Client>;

/** Where the branches are that a run saves to. */
export class Heads {
  readonly #connected: () => Promise<Client>;
  #branches: readonly Watched[];
  #known: string | undefined;

  constructor({ inputs, event }: Pick<Run, 'inputs' | 'event'>, open: Open = connect) {
    this.#branches = branchesOf(inputs.saving, event);
    let client: Promise<Client> | undefined;
    this.#connected = () => {
      client ??= open(inputs.token, event);
      return client;
    };
  }

  /** Whether there is nothing to look at. */
  get isNone(): boolean {
    return this.#branches.length === 0;
  }

  /** Whether one is elsewhere than when this was last asked; the first time it may be. If it cannot be told, never again. */
  async haveMoved(): Promise<boolean> {
    if (this.isNone) return false;
    try {
      const client = await this.#connected();
      const heads = await Promise.all(
        this.#branches.map(({ branch, isNumbered }) =>
          isNumbered ? client.numberedHeads(branch) : client.headId(branch),
        ),
      );
      const now = heads.flat().join();
      const moved = now !== this.#known;
      this.#known = now;
      return moved;
    } catch {
      this.#branches = [];
      return false;
    }
  }
}

async function connect(
  ...args: Parameters<typeof import('../github/client.ts').connect>
): Promise<GitHubClient> {
  const client = await import('../github/client.ts');
  return await client.connect(...args);
}
