import { availableParallelism } from 'node:os';
import { expect, test } from 'vitest';
import { ForgivingStore } from '../../src/answers/forgiving.ts';
import type { AnswerStore } from '../../src/answers/store.ts';

/** A store in memory that can break, with the calls that reached it. */
function openStore() {
  const notices: string[] = [];
  const calls: string[] = [];
  const answers = new Map<string, string>();
  const state = { broken: false };
  const call = (name: string): void => {
    calls.push(name);
    if (state.broken) throw new Error('The service is down.');
  };
  const store: AnswerStore = {
    async get(key) {
      call(`get ${key}`);
      return answers.get(key);
    },
    async put(key, answer) {
      call(`put ${key}`);
      answers.set(key, answer);
    },
  };
  const forgiving = new ForgivingStore(store, 'the Actions cache', (notice) => notices.push(notice));
  return { state, calls, notices, forgiving };
}

test('a store that works is used as it is', async () => {
  const { forgiving, notices } = openStore();
  expect(await forgiving.get('aa')).toBeUndefined();
  expect(await forgiving.put('aa', '{}')).toBe(true);
  expect(await forgiving.get('aa')).toBe('{}');
  expect(notices).toEqual([]);
});

test('what cannot be read is none, what cannot be kept is lost, and the first failure is told once', async () => {
  const { state, forgiving, notices } = openStore();
  state.broken = true;
  expect(await forgiving.get('aa')).toBeUndefined();
  expect(await forgiving.put('aa', '{}')).toBe(false);
  expect(notices).toEqual([
    'Answers could not be read from the Actions cache: The service is down. What is not found there is transcribed, and paid for, again.',
  ]);
});

test('a failure to keep says what that means', async () => {
  const { state, forgiving, notices } = openStore();
  state.broken = true;
  await forgiving.put('aa', '{}');
  expect(notices).toEqual([
    'Answers could not be kept in the Actions cache: The service is down. Transcripts are not affected, but a later run may have to pay for them again.',
  ]);
});

test('after three failures in a row the store is left alone', async () => {
  const { state, calls, forgiving } = openStore();
  state.broken = true;
  for (const key of ['aa', 'bb', 'cc', 'dd']) await forgiving.put(key, '{}');
  state.broken = false;
  expect(await forgiving.get('ee')).toBeUndefined();
  expect(calls).toEqual(['put aa', 'put bb', 'put cc']);
});

test('what waits when the store is given up does not reach it', async () => {
  const { state, calls, forgiving } = openStore();
  state.broken = true;
  const keys = Array.from({ length: 100 }, (_, index) => index.toString(16));
  await Promise.all(keys.map((key) => forgiving.get(key)));
  expect(calls.length).toBeLessThan(3 + availableParallelism());
});

test('a success in between renews the hope', async () => {
  const { state, calls, forgiving } = openStore();
  for (const key of ['aa', 'bb', 'cc', 'dd', 'ee', 'ff']) {
    state.broken = key !== 'cc';
    await forgiving.put(key, '{}');
  }
  expect(calls).toHaveLength(6);
});
