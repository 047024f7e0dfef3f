import { describe, expect, it } from 'vitest';
import { Throttle } from '../../../src/deepgram/listen/throttle.ts';

class TooMany extends Error {}

/** Requests that end when the test ends them. */
class Requests {
  readonly throttle: Throttle;
  /** Names in starting order. */
  readonly started: string[] = [];
  readonly #open = new Map<string, PromiseWithResolvers<string>>();

  constructor(most: number) {
    this.throttle = new Throttle(most);
  }

  get inFlight(): string[] {
    return [...this.#open.keys()];
  }

  add(name: string, priority = 0): Promise<unknown> {
    const request = (): Promise<string> => {
      this.started.push(name);
      const open = Promise.withResolvers<string>();
      this.#open.set(name, open);
      return open.promise;
    };
    const run = this.throttle.run(request, priority, (error) => error instanceof TooMany);
    return run.catch((error: unknown) => error);
  }

  async succeed(name = this.inFlight[0] ?? ''): Promise<void> {
    this.#take(name).resolve(name);
    await settled();
  }

  async fail(error: Error, name = this.inFlight[0] ?? ''): Promise<void> {
    this.#take(name).reject(error);
    await settled();
  }

  #take(name: string): PromiseWithResolvers<string> {
    const open = this.#open.get(name);
    if (open === undefined) throw new Error(`${name} is not in flight`);
    this.#open.delete(name);
    return open;
  }
}

const settled = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

async function inFlight(most: number): Promise<Requests> {
  const requests = new Requests(most);
  for (let index = 0; index < 50; index += 1) void requests.add(String(index));
  await settled();
  return requests;
}

describe('the limit', () => {
  it('is respected', async () => {
    const requests = await inFlight(3);
    expect(requests.inFlight).toEqual(['0', '1', '2']);
    await requests.succeed('1');
    expect(requests.inFlight).toEqual(['0', '2', '3']);
  });

  it('halves once for all requests that were in flight together', async () => {
    const requests = await inFlight(8);
    const together = requests.inFlight;
    for (const name of together) await requests.fail(new TooMany(), name);
    expect(requests.throttle.limit).toBe(4);
    expect(requests.inFlight).toHaveLength(4);
  });

  it('halves again if requests that started later are too many', async () => {
    const requests = await inFlight(8);
    for (const name of requests.inFlight) await requests.fail(new TooMany(), name);
    await requests.fail(new TooMany());
    expect(requests.throttle.limit).toBe(2);
  });

  it.each([1, 2, 3, 7])('never falls below 1 from %i', async (most) => {
    const requests = await inFlight(most);
    while (requests.started.length < 50) await requests.fail(new TooMany());
    expect(requests.throttle.limit).toBe(1);
    expect(requests.inFlight).toHaveLength(1);
  });

  it('stays if requests fail for another reason', async () => {
    const requests = await inFlight(4);
    for (let index = 0; index < 20; index += 1) await requests.fail(new Error('other'));
    expect(requests.throttle.limit).toBe(4);
  });

  it('grows by one with each round of successes, and not above the most', async () => {
    const requests = await inFlight(4);
    await requests.fail(new TooMany());
    const limits: number[] = [];
    for (let index = 0; index < 12; index += 1) {
      await requests.succeed();
      limits.push(requests.throttle.limit);
    }
    expect(limits).toEqual([2, 3, 3, 3, 4, 4, 4, 4, 4, 4, 4, 4]);
    expect(requests.inFlight).toHaveLength(4);
  });

  it('needs a new round of successes after a decrease', async () => {
    const requests = await inFlight(8);
    await requests.fail(new TooMany());
    // The first four successes make a round and raise the limit to 5; four more are not enough for the next.
    for (let index = 0; index < 8; index += 1) await requests.succeed();
    expect(requests.throttle.limit).toBe(5);
    await requests.fail(new TooMany(), requests.started.at(-1));
    expect(requests.throttle.limit).toBe(2);
    await requests.succeed();
    expect(requests.throttle.limit).toBe(2);
    await requests.succeed();
    expect(requests.throttle.limit).toBe(3);
  });
});

describe('run', () => {
  it('returns what the request returns, or throws what it throws', async () => {
    const throttle = new Throttle(1);
    const failure = new Error('as it is');
    expect(
      await throttle.run(
        async () => 'done',
        0,
        () => false,
      ),
    ).toBe('done');
    await expect(
      throttle.run(
        () => Promise.reject(failure),
        0,
        () => true,
      ),
    ).rejects.toBe(failure);
  });

  it('starts requests in order, those with a higher priority first', async () => {
    const requests = new Requests(1);
    void requests.add('first');
    for (const [name, priority] of [
      ['a', 0],
      ['b', 1],
      ['c', 0],
      ['d', 2],
      ['e', 1],
    ] as const) {
      void requests.add(name, priority);
    }
    await settled();
    for (let index = 0; index < 6; index += 1) await requests.succeed();
    expect(requests.started).toEqual(['first', 'd', 'b', 'e', 'a', 'c']);
  });
});
