import type { CodedFault, Match } from '../../local-deepgram/src/server.ts';

/**
 * Holds requests until something else has happened. That a request is slow enough for it is a guess about the machine;
 * a request that waits for it is not.
 */

/** A fault that does something while a request waits, and then answers the request as usual. Its upload waits too. */
export const meanwhile = (act: () => Promise<unknown>, on: Match = {}, times = 1): CodedFault => ({
  on,
  fault: 'delay',
  delayMs: 0,
  before: act,
  times,
});

/** Returns what sends a run the signal, for example while a request waits. `onStart` is an option of that run. */
export function interrupting(signal: NodeJS.Signals) {
  const started = Promise.withResolvers<(signal: NodeJS.Signals) => void>();
  const interrupt = async (): Promise<void> => (await started.promise)(signal);
  return { interrupt, onStart: started.resolve };
}

/** Returns a function that resolves as soon as it has been called this often. */
export function barrier(amount: number): () => Promise<void> {
  const all = Promise.withResolvers<void>();
  let arrived = 0;
  return () => {
    arrived += 1;
    if (arrived === amount) all.resolve();
    return all.promise;
  };
}
