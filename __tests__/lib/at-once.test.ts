import { describe, expect, it } from 'vitest';
import { mapAtOnce } from '../../src/lib/at-once.ts';

const soon = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

describe('items are processed', () => {
  it.each([
    [0, 3],
    [2, 3],
    [10, 3],
    [10, 1],
  ])('%i of them, at most %i at once, with results in order', async (amount, most) => {
    const items = Array.from({ length: amount }, (_, index) => index);
    let running = 0;
    let peak = 0;
    const made = await mapAtOnce(items, most, async (item) => {
      running += 1;
      peak = Math.max(peak, running);
      for (let turns = amount - item; turns > 0; turns -= 1) await soon();
      running -= 1;
      return item * 2;
    });
    expect(made).toEqual(items.map((item) => item * 2));
    expect(peak).toBe(Math.min(amount, most));
  });

  it('until one fails, and none after it', async () => {
    const begun: number[] = [];
    const failing = mapAtOnce([0, 1, 2, 3, 4, 5], 2, async (item) => {
      begun.push(item);
      await soon();
      if (item === 1) throw new Error('no');
    });
    await expect(failing).rejects.toThrow('no');
    await soon();
    await soon();
    expect(begun).toEqual([0, 1, 2]);
  });
});
