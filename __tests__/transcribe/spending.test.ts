import { expect, it } from 'vitest';
import type { Source } from '../../src/recordings/source.ts';
import type { CapLimits } from '../../src/transcribe/plan/caps.ts';
import type { Amount } from '../../src/transcribe/plan/price.ts';
import { OverCapError, plannedAmounts, Spending } from '../../src/transcribe/spending.ts';
import type { Answer } from '../../src/transcript/transcript.ts';
import { inputsWith } from '../helpers/inputs.ts';
import { encoded, measureHere } from '../helpers/media.ts';
import { audio, decide, wantedOf } from '../helpers/plans.ts';
import { answerOf } from '../helpers/runs.ts';
import { fileSource, urlSource } from '../helpers/sources.ts';

const URL = urlSource('https://example.com/a.mp3');
/** 11 seconds. */
const FILE: Source = { ...fileSource('kennedy.mp3'), realPath: encoded('kennedy.mp3') };

const reader = {
  measureFile: ({ path }: { readonly path: string }) => measureHere(path),
  measureFar: async () => ({}),
  ownTitle: async () => undefined,
  close: () => {},
};

const spending = (limits: CapLimits, planned: Readonly<Record<string, Amount>> = {}): Spending =>
  new Spending(new Map(Object.entries(planned)), {
    reader,
    inputs: inputsWith({
      'max-minutes': String(limits.maxMinutes ?? ''),
      'max-cost': String(limits.maxCost ?? ''),
      'price-per-minute': '0.6',
    }),
  });

/** An answer for as many minutes. */
function lasting(minutes: number): Answer {
  const answer = answerOf('media');
  return { ...answer, transcript: { ...answer.transcript, duration: minutes * 60 } };
}

/** A request whose answer is for as many minutes. */
const billing = (minutes: number) => async (begin: () => void) => {
  begin();
  return { answer: lasting(minutes) };
};

/** Spends on sources at the same time; returns the minutes of each, or that it was not sent. */
async function spend(
  on: Spending,
  sources: readonly (readonly [string, Source, number])[],
): Promise<unknown[]> {
  const outcomes = sources.map(async ([key, source, minutes]) => {
    try {
      const { answer } = await on.spend(key, source, billing(minutes));
      return answer.transcript.duration / 60;
    } catch (error) {
      if (error instanceof OverCapError) return 'not sent';
      throw error;
    }
  });
  return await Promise.all(outcomes);
}

const atUrls = (...minutes: readonly number[]) =>
  minutes.map((each, index) => [`key-${index}`, URL, each] as const);

it('allows everything without a limit', async () => {
  expect(await spend(spending({}), atUrls(100, 200))).toEqual([100, 200]);
});

it('allows planned sources, whose amount is reserved', async () => {
  const on = spending({ maxMinutes: 10 }, { known: { minutes: 10, cost: 6 } });
  expect(await spend(on, [['known', URL, 10], ...atUrls(1)])).toEqual([10, 'not sent']);
});

it('sends sources of unknown length one at a time until the limit is reached', async () => {
  expect(await spend(spending({ maxMinutes: 10 }), atUrls(4, 5, 6, 1, 1))).toEqual([
    4,
    5,
    6,
    'not sent',
    'not sent',
  ]);
  expect(await spend(spending({ maxCost: 6 }), atUrls(10, 1))).toEqual([10, 'not sent']);
});

it('measures recordings that have been fetched in the meantime', async () => {
  expect(await spend(spending({ maxMinutes: 0.2 }), [['a', FILE, 0.18]])).toEqual([0.18]);
  expect(await spend(spending({ maxMinutes: 0.1 }), [['a', FILE, 0.18]])).toEqual(['not sent']);
});

it('counts what was billed, also for planned sources: a length stated too low stops the next request', async () => {
  const claimed = { minutes: 1, cost: 0.6 };
  const on = spending({ maxMinutes: 10 }, { 'key-0': claimed, 'key-1': claimed, 'key-2': claimed });
  expect(await spend(on, atUrls(8))).toEqual([8]);
  expect(await spend(on, [['key-1', URL, 4]])).toEqual([4]);
  expect(await spend(on, [['key-2', URL, 1]])).toEqual(['not sent']);
  expect(() => on.checkRoom()).toThrow(OverCapError);
});

it('does not stop requests in flight', async () => {
  const on = spending({ maxMinutes: 2 }, { 'key-0': { minutes: 1 }, 'key-1': { minutes: 1 } });
  expect(await spend(on, atUrls(60, 1))).toEqual([60, 1]);
});

it('counts each channel that is billed', async () => {
  const on = new Spending(new Map([['key-0', { minutes: 1, cost: 0.6 }]]), {
    reader,
    inputs: inputsWith({ 'max-cost': '2', 'price-per-minute': '0.6', multichannel: 'true' }),
  });
  const answer = lasting(1);
  const [channel] = answer.transcript.channels;
  if (channel === undefined) throw new Error('The answer has no channel.');
  const channels = Array.from({ length: 4 }, () => channel);
  const sent = { answer: { ...answer, transcript: { ...answer.transcript, channels } } };
  await on.spend('key-0', URL, async (begin) => {
    begin();
    return sent;
  });
  expect(() => on.checkRoom()).toThrow(OverCapError);
});

it('bills nothing for a source that was not sent after all', async () => {
  const on = spending({ maxMinutes: 10 }, { 'key-0': { minutes: 10, cost: 6 } });
  await on.spend('key-0', URL, async () => ({ answer: lasting(10) }));
  expect(await spend(on, [['other', URL, 9]])).toEqual([9]);
});

it('checks the limit before each attempt, and counts only one of them', async () => {
  const on = spending({ maxMinutes: 10 }, { 'key-0': { minutes: 6, cost: 4 } });
  const twice = on.spend('key-0', URL, async (begin) => {
    begin();
    begin();
    return { answer: lasting(6) };
  });
  await expect(twice).resolves.toBeDefined();
  const meanwhile = on.spend('late', URL, async (begin) => {
    begin();
    return { answer: lasting(5) };
  });
  await expect(meanwhile).resolves.toBeDefined();
  await expect(on.spend('after', URL, billing(1))).rejects.toThrow(OverCapError);
});

it('does not count failed requests', async () => {
  const on = spending({ maxMinutes: 10 });
  const failing = on.spend('a', URL, () => Promise.reject(new Error('refused')));
  await expect(failing).rejects.toThrow('refused');
  expect(await spend(on, atUrls(9))).toEqual([9]);
});

it('counts a failed attempt that may have been billed, and the one after it', async () => {
  const on = spending({ maxMinutes: 10 }, { 'key-0': { minutes: 4, cost: 2 } });
  const again = on.spend('key-0', URL, async (begin, mayBeBilled) => {
    begin();
    mayBeBilled();
    begin();
    return { answer: lasting(4) };
  });
  await expect(again).resolves.toBeDefined();
  expect(await spend(on, [['known', FILE, 1]])).toEqual([1]);
  await expect(on.spend('late', URL, billing(1))).resolves.toBeDefined();
  await expect(on.spend('after', URL, billing(1))).rejects.toThrow(OverCapError);
});

it('does not resend a source that exceeds the limit when counted twice', async () => {
  const on = spending({ maxMinutes: 7 }, { 'key-0': { minutes: 4, cost: 2 } });
  const again = on.spend('key-0', URL, async (begin, mayBeBilled) => {
    begin();
    mayBeBilled();
    begin();
    return { answer: lasting(4) };
  });
  await expect(again).rejects.toThrow(
    'It is not sent again, since the failed attempt may have been charged.',
  );
});

it('says whether anything more may be sent', async () => {
  const on = spending({ maxMinutes: 1 });
  expect(() => on.checkRoom()).not.toThrow();
  await spend(on, atUrls(1));
  expect(() => on.checkRoom()).toThrow(OverCapError);
});

it('says what to do', async () => {
  const on = spending({ maxMinutes: 0.1 });
  const sent = on.spend('a', FILE, billing(1));
  await expect(sent).rejects.toThrow(
    /^It has 0\.2 minutes.*\$0\.11, and the limit is reached\. Nothing was sent\. Raise `max-minutes` or `max-cost`/,
  );
});

it('reserves nothing for recordings at URLs', () => {
  const requestOf = (source: Source, key: string) => {
    const item = { ...decide([wantedOf(source, audio('a'), ['txt'], 'a')]), key };
    return { kind: 'transcribe', item, followers: [], isNew: true, minutes: 1, cost: 0.6 } as const;
  };
  const amounts = plannedAmounts([requestOf(FILE, 'file'), requestOf(URL, 'url')]);
  expect([...amounts]).toEqual([
    ['file', { minutes: 1, cost: 0.6 }],
    ['url', {}],
  ]);
});

it('applies new limits from then on, also to planned sources', async () => {
  const planned = { minutes: 10, cost: 6 };
  const on = spending({ maxCost: 20 }, { 'key-0': planned, 'key-1': planned });
  expect(await spend(on, [['key-0', URL, 10]])).toEqual([10]);
  on.limitTo({ maxCost: 11, monthly: { month: '2026-11', budget: 20, spent: 9 } });
  await expect(on.spend('key-1', URL, billing(10))).rejects.toThrow(
    'It has 10.0 minutes, estimated at $6.00, and the limit is reached. Nothing was sent. ' +
      'Raise `max-minutes` or `budget-per-month`, or run again.',
  );
  on.limitTo({ maxCost: 12 });
  expect(await spend(on, [['key-1', URL, 10]])).toEqual([10]);
});
