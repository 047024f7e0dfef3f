import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { DeepgramError, type ErrorKind, type Retry } from '../../../src/deepgram/error.ts';
import { Dispatcher, type DispatcherOptions, NotSentError } from '../../../src/deepgram/listen/dispatcher.ts';

// Vitest's fake clock does not replace the promise-based timers of Node.
vi.mock('node:timers/promises', () => ({
  setTimeout: (wait: number, value: unknown, { signal }: { signal: AbortSignal }) =>
    new Promise((resolve, reject) => {
      const timer = setTimeout(resolve, wait, value);
      signal.addEventListener('abort', () => {
        clearTimeout(timer);
        reject(signal.reason);
      });
    }),
}));

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const failure = (retry: Retry, kind: ErrorKind = 'server-error', retryAfter?: number): DeepgramError =>
  new DeepgramError(kind, retry, `${kind}, ${retry}`, { retryAfter });

/** A dispatcher and its requests: each attempt takes the next outcome, and later ones succeed. */
class Trial {
  readonly stop = new AbortController();
  readonly dispatcher: Dispatcher;
  readonly waits: number[] = [];
  attempts = 0;

  constructor(options: Partial<DispatcherOptions> = {}) {
    this.dispatcher = new Dispatcher({ concurrency: 2, retries: 5, stop: this.stop, ...options });
  }

  /** The outcome: `done`, or the error that was thrown. */
  send(...outcomes: readonly Error[]): Promise<unknown> {
    const left = [...outcomes];
    const attempt = async (): Promise<string> => {
      this.attempts += 1;
      const outcome = left.shift();
      if (outcome !== undefined) throw outcome;
      return 'done';
    };
    const onRetry = (_: DeepgramError, __: number, wait: number): void => void this.waits.push(wait);
    return this.dispatcher.send(attempt, onRetry).catch((error: unknown) => error);
  }

  async toTheEnd(...outcomes: readonly Error[]): Promise<unknown> {
    const sent = this.send(...outcomes);
    await vi.runAllTimersAsync();
    return await sent;
  }
}

describe('a request', () => {
  it('that succeeds is sent once', async () => {
    const trial = new Trial();
    expect(await trial.toTheEnd()).toBe('done');
    expect([trial.attempts, trial.waits]).toEqual([1, []]);
  });

  it('that fails temporarily is sent again after growing waits', async () => {
    const trial = new Trial();
    expect(await trial.toTheEnd(failure('always'), failure('always'), failure('always'))).toBe('done');
    expect(trial.attempts).toBe(4);
    expect(trial.waits.map((wait, index) => wait >= 500 * 2 ** index && wait <= 1000 * 2 ** index)).toEqual([
      true,
      true,
      true,
    ]);
  });

  it('waits for as long as the error says', async () => {
    const trial = new Trial();
    const sent = trial.send(failure('always', 'rate-limit', 30_000));
    await vi.advanceTimersByTimeAsync(30_000);
    expect(trial.attempts).toBe(1);
    await vi.advanceTimersByTimeAsync(1001);
    expect(trial.attempts).toBe(2);
    expect(await sent).toBe('done');
  });

  it.each([
    ['always', 0, 1],
    ['always', 1, 2],
    ['always', 5, 6],
    ['once', 0, 1],
    ['once', 1, 2],
    ['once', 5, 2],
    ['never', 5, 1],
  ] as const)(
    'that fails each time and is retried %s with %i retries is sent %i times',
    async (retry, retries, times) => {
      const trial = new Trial({ retries });
      const failures = Array.from({ length: 10 }, () => failure(retry));
      expect(await trial.toTheEnd(...failures)).toBe(failures[times - 1]);
      expect(trial.attempts).toBe(times);
    },
  );

  it.each([
    ['once, always, once', 3],
    ['always, always, once, always, once, always', 5],
    ['once, never', 2],
    ['always, once, always, always', 5],
  ])('that fails %s is sent %i times, so it is charged at most twice', async (retries, times) => {
    const trial = new Trial();
    const failures = retries.split(', ').map((retry) => failure(retry as Retry));
    const result = await trial.toTheEnd(...failures);
    expect(trial.attempts).toBe(times);
    expect(result).toBe(failures[times - 1] ?? 'done');
  });

  it('that throws anything else is not sent again', async () => {
    const trial = new Trial();
    const broken = new TypeError('a mistake of ours');
    expect(await trial.toTheEnd(broken)).toBe(broken);
    expect(trial.attempts).toBe(1);
    expect(trial.stop.signal.aborted).toBe(false);
  });

  it('reports each retry before it waits', async () => {
    const retries: unknown[] = [];
    const trial = new Trial();
    const first = failure('always');
    let failed = false;
    const attempt = async (): Promise<string> => {
      if (failed) return 'done';
      failed = true;
      throw first;
    };
    const sent = trial.dispatcher.send(attempt, (...details) => retries.push(details));
    await vi.advanceTimersByTimeAsync(0);
    expect(retries).toEqual([[first, 1, expect.any(Number)]]);
    await vi.runAllTimersAsync();
    expect(await sent).toBe('done');
  });
});

describe('a refusal of the inputs', () => {
  const GENERAL: readonly ErrorKind[] = [
    'bad-options',
    'unknown-model',
    'forbidden-model',
    'not-found',
    'redirected',
  ];

  it.each(GENERAL)('stops the run if no source was accepted: %s', async (kind) => {
    const trial = new Trial({ concurrency: 1 });
    const refused = failure('never', kind);
    expect(await trial.toTheEnd(refused)).toBe(refused);
    expect(await trial.toTheEnd()).toBeInstanceOf(NotSentError);
    expect(trial.attempts).toBe(1);
    expect(trial.stop.signal.reason).toBe(refused);
  });

  it.each(GENERAL)('only affects its source if another source was accepted: %s', async (kind) => {
    const trial = new Trial({ concurrency: 1 });
    expect(await trial.toTheEnd()).toBe('done');
    await trial.toTheEnd(failure('never', kind));
    expect(await trial.toTheEnd()).toBe('done');
    expect(trial.stop.signal.aborted).toBe(false);
  });
});

describe('once the run has stopped', () => {
  it.each<ErrorKind>(['bad-key', 'missing-scope', 'no-credit', 'endpoint'])(
    'by %s, nothing more is sent',
    async (kind) => {
      const trial = new Trial({ concurrency: 1 });
      const stopping = failure('never', kind);
      const results = [trial.send(stopping), trial.send(), trial.send()];
      await vi.runAllTimersAsync();
      expect(await Promise.all(results)).toEqual([
        stopping,
        expect.any(NotSentError),
        expect.any(NotSentError),
      ]);
      expect(trial.attempts).toBe(1);
      expect(trial.stop.signal.reason).toBe(stopping);
    },
  );

  it('a failed request is not sent again', async () => {
    const trial = new Trial();
    const last = failure('always');
    const sent = trial.dispatcher
      .send(async () => {
        trial.attempts += 1;
        trial.stop.abort();
        throw last;
      }, vi.fn())
      .catch((error: unknown) => error);
    await vi.runAllTimersAsync();
    expect(await sent).toBe(last);
    expect(trial.attempts).toBe(1);
  });

  it('a wait ends at once with the error that caused it', async () => {
    const trial = new Trial();
    const last = failure('always', 'rate-limit', 600_000);
    const sent = trial.send(last);
    await vi.advanceTimersByTimeAsync(1000);
    trial.stop.abort();
    expect(await sent).toBe(last);
    expect(trial.attempts).toBe(1);
  });

  it('requests in flight can still finish', async () => {
    const trial = new Trial();
    const answer = Promise.withResolvers<string>();
    const sent = trial.dispatcher.send(() => answer.promise, vi.fn());
    await vi.advanceTimersByTimeAsync(0);
    trial.stop.abort();
    answer.resolve('paid for');
    expect(await sent).toBe('paid for');
  });
});

describe('requests in flight', () => {
  /** The maximum number in flight when each takes 10 s. */
  async function peakOf(
    trial: Trial,
    amount: number,
    fails: (attempt: number) => boolean,
  ): Promise<number[]> {
    const inFlight = new Set<symbol>();
    const peaks: number[] = [];
    const attempt = async (): Promise<void> => {
      const request = Symbol('request');
      inFlight.add(request);
      trial.attempts += 1;
      const order = trial.attempts;
      peaks.push(inFlight.size);
      await new Promise((resolve) => setTimeout(resolve, 10_000));
      inFlight.delete(request);
      if (fails(order)) throw failure('always', 'rate-limit');
    };
    const sent = Promise.all(Array.from({ length: amount }, () => trial.dispatcher.send(attempt, vi.fn())));
    await vi.runAllTimersAsync();
    await sent;
    return peaks;
  }

  it('reach the number that the user allows', async () => {
    expect(Math.max(...(await peakOf(new Trial({ concurrency: 3 }), 9, () => false)))).toBe(3);
  });

  it('are fewer after a rate limit, and all succeed', async () => {
    const trial = new Trial({ concurrency: 8 });
    const peaks = await peakOf(trial, 8, (attempt) => attempt <= 8);
    expect(trial.attempts).toBe(16);
    expect(Math.max(...peaks.slice(0, 8))).toBe(8);
    expect(peaks.slice(8).every((peak) => peak <= 5)).toBe(true);
  });

  it('that are retried go before those that were never sent', async () => {
    const trial = new Trial({ concurrency: 1 });
    const order: string[] = [];
    const send = (name: string, ...outcomes: Error[]): Promise<unknown> =>
      trial.dispatcher.send(async () => {
        order.push(name);
        await new Promise((resolve) => setTimeout(resolve, 10_000));
        const outcome = outcomes.shift();
        if (outcome !== undefined) throw outcome;
      }, vi.fn());
    const sent = Promise.all([send('a', failure('always')), send('b'), send('c'), send('d')]);
    await vi.runAllTimersAsync();
    await sent;
    expect(order).toEqual(['a', 'b', 'a', 'c', 'd']);
  });
});
