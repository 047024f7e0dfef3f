import { execFileSync } from 'node:child_process';
import { expect, it } from 'vitest';

const MODULE = new URL('../../src/lib/small-heap.ts', import.meta.url).href;

type Preparation = keyof typeof import('../../src/lib/small-heap.ts');

/** How often V8 got other flags at these lengths, in a process of their own. */
const changesOfFlags = (...lengths: readonly number[]): number =>
  changesBy(lengths.map((length) => ['keepHeapSmall', length]));

function changesBy(calls: readonly (readonly [Preparation, number])[]): number {
  const script = `
    const { cachedDataVersionTag } = await import('node:v8');
    const module = await import('${MODULE}');
    const before = cachedDataVersionTag();
    const tags = ${JSON.stringify(calls)}.map(([name, length]) => (module[name](length), cachedDataVersionTag()));
    console.log(new Set([before, ...tags]).size - 1);`;
  const args = ['--input-type=module', '--eval', script];
  return Number(execFileSync(process.execPath, args, { encoding: 'utf8' }));
}

it('leaves the flags of V8, for which Node has its own modules compiled, unless a text is large', () => {
  expect(changesOfFlags(0, 999_999, 999_999)).toBe(0);
  expect(changesOfFlags(0, 1_000_000, 0, 19_999_999)).toBe(1);
});

it('keeps the heap smaller from a huge text on', () => {
  expect(changesOfFlags(1_000_000, 20_000_000, 1_000_000)).toBe(2);
  expect(changesOfFlags(20_000_000, 1_000_000)).toBe(1);
});

it('optimizes later for a long answer, but not for another large text', () => {
  expect(changesBy([['prepareForAnswer', 999_999]])).toBe(0);
  expect(
    changesBy([
      ['keepHeapSmall', 1_000_000],
      ['prepareForAnswer', 1_000_000],
      ['prepareForAnswer', 1_000_000],
    ]),
  ).toBe(2);
});
