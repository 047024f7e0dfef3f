import { execFileSync } from 'node:child_process';
import { expect, it } from 'vitest';

const MODULE = new URL('../../src/lib/small-heap.ts', import.meta.url).href;

/** Whether V8 has other flags after these lengths, in a process of their own. */
function changesFlags(...lengths: readonly number[]): boolean {
  const script = `
    const { cachedDataVersionTag } = await import('node:v8');
    const { keepHeapSmall } = await import('${MODULE}');
    const tag = cachedDataVersionTag();
    for (const length of [${lengths}]) keepHeapSmall(length);
    console.log(cachedDataVersionTag() !== tag);`;
  const args = ['--input-type=module', '--eval', script];
  return execFileSync(process.execPath, args, { encoding: 'utf8' }) === 'true\n';
}

it('leaves the flags of V8, for which Node has its own modules compiled, unless a text is large', () => {
  expect(changesFlags(0, 999_999, 999_999)).toBe(false);
  expect(changesFlags(0, 1_000_000, 0)).toBe(true);
});
