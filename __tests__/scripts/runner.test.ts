import { expect, it } from 'vitest';
import { holds } from '../../scripts/runner.ts';

it.each([
  ['always()', ['success', 'failure', 'cancelled']],
  ['success()', ['success']],
  ['failure() || cancelled()', ['failure', 'cancelled']],
] as const)('runs a post step with %s after %j', (condition, after) => {
  const all = ['success', 'failure', 'cancelled'] as const;
  expect(all.filter((status) => holds(condition, status))).toEqual(after);
});

it('does not guess the meaning of other conditions', () => {
  expect(() => holds("runner.os == 'Linux'", 'success')).toThrow('is not supported');
});
