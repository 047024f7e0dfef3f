import { setImmediate as turn } from 'node:timers/promises';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { AnswerFolder } from '../../../src/transcribe/answers/folder.ts';
import { PackWriter } from '../../../src/transcribe/answers/pack-writer.ts';

/** When packs are written, by a clock of the test: that of a busy machine passes while answers get ready. */

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date', 'setTimeout', 'clearTimeout'], now: 0 });
});
afterEach(() => {
  vi.useRealTimers();
});

interface Pack {
  /** When it was written, in milliseconds from the start of the test. */
  readonly at: number;
  readonly keys: readonly string[];
}

/** A folder whose answers all have a size of so many bytes. */
class SizedFolder extends AnswerFolder {
  readonly #bytes: number;

  constructor(bytes: number) {
    super('/');
    this.#bytes = bytes;
  }

  override async sizeOf(): Promise<number> {
    return this.#bytes;
  }
}

/** Opens a writer, and the packs that it writes. One with the answer `refused` is refused. */
function open() {
  const packs: Pack[] = [];
  const writer = new PackWriter({
    append: async (answers) => {
      const keys = answers.map(({ key, replaces }) => (replaces ? `${key}, replaced` : key));
      packs.push({ at: Date.now(), keys });
      if (keys.includes('refused')) throw new Error('the service refused it');
    },
  });

  /** Lets an answer arrive: it is written at once, or waits for the end of a pause. */
  async function arrive(key: string, bytes = 2): Promise<{ readonly kept: Promise<void> }> {
    const before = packs.length;
    const kept = writer.put(key, new SizedFolder(bytes));
    kept.catch(() => {});
    do await turn();
    while (packs.length === before && vi.getTimerCount() === 0);
    return { kept };
  }

  return { writer, packs, arrive };
}

const keysOf = (packs: readonly Pack[]) => packs.map(({ keys }) => keys);

it('answers that keep arriving are written after ever longer pauses, and then six times a minute', async () => {
  const { packs, arrive } = open();
  for (let index = 0; Date.now() < 120_000; index++) {
    await arrive(`${index}`);
    await vi.advanceTimersByTimeAsync(50);
  }
  // Each pause is half as long again as the one before: 1, 1.5, 2.25 seconds and so on, and at most 10.
  const growing = [0, 1000, 2500, 4750, 8125, 13_187, 20_780];
  const steady = Array.from({ length: 9 }, (_, index) => 30_780 + 10_000 * index);
  expect(packs.map(({ at }) => at)).toEqual([...growing, ...steady]);
  const written = keysOf(packs).flat();
  expect(written).toEqual(Array.from({ length: written.length }, (_, index) => `${index}`));
});

it('a run that ends writes at once what waits, and then pauses no more', async () => {
  const { writer, packs, arrive } = open();
  await arrive('first');
  const waiting = [await arrive('a'), await arrive('b'), await arrive('c')];
  expect(keysOf(packs)).toEqual([['first']]);
  writer.hurry();
  for (const { kept } of waiting) await kept;
  for (const key of ['late', 'later']) await (await arrive(key)).kept;
  expect(keysOf(packs)).toEqual([['first'], ['a', 'b', 'c'], ['late'], ['later']]);
  expect(packs.map(({ at }) => at)).toEqual([0, 0, 0, 0]);
});

it('a pack that is full is not waited for', async () => {
  const { packs, arrive } = open();
  await arrive('first');
  await arrive('small');
  await (await arrive('large', 16_000_000)).kept;
  expect(packs).toEqual([
    { at: 0, keys: ['first'] },
    { at: 0, keys: ['small'] },
    { at: 0, keys: ['large'] },
  ]);
  await arrive('after');
  expect(packs).toHaveLength(3);
});

it('a pack has at most 500 answers, and the others come with the next one', async () => {
  const { packs, arrive } = open();
  await arrive('first');
  for (let index = 0; index < 501; index++) await arrive(`${index}`);
  await vi.advanceTimersByTimeAsync(1000);
  expect(packs.map(({ keys }) => keys.length)).toEqual([1, 500]);
  await vi.advanceTimersByTimeAsync(1500);
  expect(packs.map(({ keys }) => keys.length)).toEqual([1, 500, 1]);
});

it('an answer that waits already is written once, and what replaces it comes before it', async () => {
  const { writer, packs, arrive } = open();
  await arrive('first');
  const waiting = [await arrive('a'), await arrive('a')];
  const replacing = writer.put('anew', new SizedFolder(2), 'a');
  await turn();
  await vi.advanceTimersByTimeAsync(1000);
  await Promise.all([...waiting.map(({ kept }) => kept), replacing]);
  expect(keysOf(packs)).toEqual([['first'], ['a, replaced', 'a', 'anew']]);
});

it('a pack that is refused costs the next one nothing', async () => {
  const { packs, arrive } = open();
  const [refused, later] = [await arrive('refused'), await arrive('later')];
  await expect(refused.kept).rejects.toThrow('the service refused it');
  await vi.advanceTimersByTimeAsync(1000);
  await later.kept;
  expect(keysOf(packs)).toEqual([['refused'], ['later']]);
});
