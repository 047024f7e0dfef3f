import { expect, test } from 'vitest';
import { AnswerFolder } from '../../../src/transcribe/answers/folder.ts';
import { ForgivingStore } from '../../../src/transcribe/answers/forgiving.ts';
import type { AnswerStore } from '../../../src/transcribe/answers/store.ts';

const PENDING = new AnswerFolder('pending');

/** Opens a store that has one answer and can fail. */
function openStore() {
  const notices: string[] = [];
  const state = { broken: false };
  const check = (): void => {
    if (state.broken) throw new Error('The service is down.');
  };
  const store: AnswerStore = {
    async get(key) {
      check();
      return key === 'aa' ? '{}' : undefined;
    },
    async put() {
      check();
    },
    async refresh() {
      check();
    },
    hurry() {},
    async close() {
      check();
    },
  };
  const forgiving = new ForgivingStore(store, 'the Actions cache', (notice) => notices.push(notice));
  return { state, notices, forgiving };
}

test('a store that works is used unchanged', async () => {
  const { forgiving, notices } = openStore();
  expect(await forgiving.get('bb')).toBeUndefined();
  expect(await forgiving.get('aa')).toBe('{}');
  expect(await forgiving.put('aa', PENDING)).toBe(true);
  await forgiving.close();
  expect(notices).toEqual([]);
});

test('an unreadable answer is missing, an unstored one is lost, and the first failure is reported', async () => {
  const { state, forgiving, notices } = openStore();
  state.broken = true;
  expect(await forgiving.get('aa')).toBeUndefined();
  expect(await forgiving.put('aa', PENDING)).toBe(false);
  await forgiving.close();
  expect(notices).toEqual([
    'Answers could not be read from the Actions cache: The service is down. Recordings whose answers are not ' +
      'found are transcribed, and paid for, again.',
  ]);
});

test('a failure to store an answer explains its effect', async () => {
  const { state, forgiving, notices } = openStore();
  state.broken = true;
  await forgiving.put('aa', PENDING);
  expect(notices).toEqual([
    'Answers could not be kept in the Actions cache: The service is down. Transcripts are not affected, but a later run may have to pay for them again.',
  ]);
});

test('one failure does not affect later operations', async () => {
  const { state, forgiving } = openStore();
  state.broken = true;
  for (const key of ['aa', 'bb', 'cc', 'dd']) expect(await forgiving.get(key)).toBeUndefined();
  state.broken = false;
  expect(await forgiving.get('aa')).toBe('{}');
});
