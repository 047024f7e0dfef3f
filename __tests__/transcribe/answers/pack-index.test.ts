import { expect, test } from 'vitest';
import type { PackHeader } from '../../../src/transcribe/answers/pack-file.ts';
import { PackIndex } from '../../../src/transcribe/answers/pack-index.ts';

const answers = (...keys: readonly string[]): PackHeader['answers'] => keys.map((key) => [key, 1]);
const alone = (...keys: readonly string[]): PackHeader => ({
  answers: answers(...keys),
  earlier: [],
  unseen: [],
});

test('a pack lists the answers of all packs before it', () => {
  const writer = new PackIndex();
  writer.learn(1, alone('a', 'b'));
  writer.learn(2, { answers: answers('c'), ...writer.forNewHeader(0) });

  const reader = new PackIndex();
  reader.learn(3, { answers: answers('a'), ...writer.forNewHeader(0) });
  expect(reader.last).toBe(3);
  expect(['a', 'b', 'c', 'd'].map((key) => reader.find(key))).toEqual([[3, 1], [1], [2], []]);
});

test('the number of an unreadable pack is passed on until it is read, or a day has passed', () => {
  const index = new PackIndex();
  index.addUnseen(4, 1000);
  expect(index.last).toBe(4);
  expect(index.forNewHeader(1000 + 86_399).unseen).toEqual([[4, 1000]]);
  expect(index.forNewHeader(1000 + 86_400).unseen).toEqual([]);

  const reader = new PackIndex();
  reader.learn(5, { answers: [], ...index.forNewHeader(1000) });
  expect(reader.unseen).toEqual([4]);
  reader.learn(4, alone('late'));
  expect(reader.unseen).toEqual([]);
  expect(reader.find('late')).toEqual([4]);
});

test('a missing pack is not passed on, even if others list it', () => {
  const index = new PackIndex();
  index.learn(1, alone('a'));
  index.learn(2, { answers: answers('b'), ...index.forNewHeader(0) });
  index.forget(1);
  index.learn(2, { answers: answers('b'), earlier: [[1, 'x'.repeat(12)]], unseen: [[1, 0]] });
  expect(index.find('a')).toEqual([]);
  expect(index.forNewHeader(0).earlier.map(([number]) => number)).toEqual([2]);
  expect(index.unseen).toEqual([]);
});

test('a pack lists none of the packs after it', () => {
  const index = new PackIndex();
  index.learn(2, { answers: [], earlier: [[9_007_199_254_740_991, 'x'.repeat(12)]], unseen: [[5, 0]] });
  expect(index.last).toBe(2);
  expect(index.unseen).toEqual([]);
});

test('an index that outgrows the cache forgets the oldest', () => {
  const index = new PackIndex();
  const digests = 'x'.repeat(12 * 150_000);
  index.learn(3, {
    answers: answers('new'),
    earlier: [
      [1, digests],
      [2, digests],
    ],
    unseen: [],
  });
  expect(index.forNewHeader(0).earlier.map(([number]) => number)).toEqual([3, 2]);
});
