import { setTimeout as sleep } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { readEvent } from '../../src/github/event.ts';
import { sha256 } from '../../src/lib/hash.ts';
import { ForgivingStore } from '../../src/transcribe/answers/forgiving.ts';
import type { Destinations } from '../../src/transcribe/destinations.ts';
import { Heads, LateAnswerFinder } from '../../src/transcribe/late-answers.ts';
import type { Item } from '../../src/transcribe/plan/assess.ts';
import { inputsWith } from '../helpers/inputs.ts';
import { fileMedia } from '../helpers/locks.ts';
import { assessAll, wantedOf } from '../helpers/plans.ts';
import { answerOf } from '../helpers/runs.ts';
import { fileSource } from '../helpers/sources.ts';
import { printedBy } from '../helpers/stdout.ts';

const MEDIA = fileMedia({ sha256: sha256('media') });
const [TALK] = assessAll([wantedOf(fileSource('talk.mp3'), MEDIA, ['txt'], 'talk.mp3')]);
if (TALK === undefined) throw new Error('There is no item.');
const { raw } = answerOf('media');

type Failing = 'not' | 'to connect' | 'to answer';
const NOT: Failing = 'not';

/** Opens a branch that another run commits to and a store that it fills, and counts the requests to both. */
async function open(saveTo: string, { isStored = false }: { readonly isStored?: boolean } = {}) {
  const requests: string[] = [];
  const state = {
    head: 'one',
    proposed: 'one',
    isCommitted: false,
    stored: new Map<string, string>(),
    isHanging: false,
    /** How requests to GitHub fail. */
    failing: NOT,
  };
  const store = new ForgivingStore(
    {
      get: async (key) => state.stored.get(key),
      refresh: async () => {
        requests.push('store');
        if (state.isHanging) await sleep(60_000, undefined, { ref: false });
      },
      put: async () => {},
      hurry: () => {},
      close: async () => {},
    },
    'a store',
    () => {},
  );
  const event = await readEvent({ GITHUB_EVENT_NAME: 'push', GITHUB_REF: 'refs/heads/main' });
  const client = {
    headId: async (branch: string) => {
      requests.push(`head of ${branch}`);
      if (state.failing === 'to answer') throw new Error('GitHub failed.');
      return state.head;
    },
    numberedHeads: async (branch: string) => {
      requests.push(`heads of ${branch}`);
      return [state.proposed];
    },
  };
  const inputs = inputsWith({ 'save-to': saveTo });
  const run = {
    inputs,
    event,
    store: isStored ? store : undefined,
    reopenDestinations: () => {
      requests.push('lock file');
      const { isCommitted } = state;
      return {
        answer: async (_: Item) => (isCommitted ? raw : undefined),
        transcripts: async () => undefined,
        ledgers: async () => [],
      };
    },
  };
  const connect = async () => {
    if (state.failing === 'to connect') throw new Error('There is no connection.');
    return client;
  };
  const reopened: Destinations[] = [];
  const onMoved = async (destinations: Destinations): Promise<void> => void reopened.push(destinations);
  const at = (betweenMs: number, longestMs = 10_000, afterErrorMs = 60_000) =>
    new LateAnswerFinder(run, new Heads(run, { open: connect, afterErrorMs }), onMoved, {
      betweenMs,
      longestMs,
    });
  return { at, requests, state, reopened };
}

it('makes no request where no answer can arrive', async () => {
  const { at, requests } = await open('artifact');
  expect(await at(0).find(TALK)).toBeUndefined();
  expect(requests).toEqual([]);
});

it('reads the lock file again only if a branch has moved', async () => {
  const { at, requests, state, reopened } = await open('commit');
  const again = at(0);
  expect(await again.find(TALK)).toBeUndefined();
  expect(await again.find(TALK)).toBeUndefined();
  expect(requests).toEqual(['head of main', 'lock file', 'head of main']);
  expect(reopened).toHaveLength(1);
  Object.assign(state, { head: 'two', isCommitted: true });
  expect(await again.find(TALK)).toMatchObject({ isStored: false, answer: { raw } });
  expect(requests.slice(3)).toEqual(['head of main', 'lock file']);
  // The second message names the place of the answer.
  expect(reopened).toHaveLength(2);
});

it('reads the branch of the pull request and its fallback branches, too', async () => {
  const { at, requests, state } = await open('pull-request');
  const again = at(0);
  await again.find(TALK);
  expect(requests).toEqual(['head of main', 'heads of transcripts/main', 'lock file']);
  Object.assign(state, { proposed: 'two', isCommitted: true });
  expect(await again.find(TALK)).toMatchObject({ answer: { raw } });
});

it('reads the store once for all requests within a period', async () => {
  const { at, requests, state } = await open('artifact', { isStored: true });
  const again = at(60_000);
  expect(await again.find(TALK)).toBeUndefined();
  expect(requests).toEqual([]);
  state.stored.set(TALK.key, raw);
  const often = at(0);
  const all = await Promise.all([often.find(TALK), often.find(TALK), often.find(TALK)]);
  expect(all.map((found) => found?.isStored)).toEqual([true, true, true]);
  expect(requests).toEqual(['store']);
});

it('does not delay a request for long', async () => {
  const { at, state } = await open('artifact', { isStored: true });
  state.isHanging = true;
  expect(await at(0, 50).find(TALK)).toBeUndefined();
});

it.each(['to connect', 'to answer'] as const)(
  'looks at a branch again after GitHub has failed %s, and says so once',
  async (failing) => {
    const { at, requests, state } = await open('commit');
    Object.assign(state, { failing });
    const again = at(0, 10_000, 0);
    const log = await printedBy(async () => {
      expect(await again.find(TALK)).toBeUndefined();
      expect(await again.find(TALK)).toBeUndefined();
    });
    expect(log.match(/Answers could not be looked for on the branches: /g)).toHaveLength(1);
    Object.assign(state, { failing: NOT, isCommitted: true });
    expect(await again.find(TALK)).toMatchObject({ isStored: false, answer: { raw } });
    expect(requests.slice(-2)).toEqual(['head of main', 'lock file']);
  },
);

it('leaves GitHub time after an error', async () => {
  const { at, requests, state } = await open('commit');
  Object.assign(state, { failing: 'to answer' });
  const again = at(0);
  await printedBy(async () => {
    for (let request = 0; request < 5; request += 1) expect(await again.find(TALK)).toBeUndefined();
  });
  expect(requests).toEqual(['head of main']);
});
