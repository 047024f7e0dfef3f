/** Time for answers that are on their way, and paid for, to arrive. */
const GRACE_MS = 3000;
/** The runner kills what is left 7.5 s after its first signal; the reports must be written by then. */
const LAST_MOMENT_MS = 4800;

const SIGNALS = ['SIGINT', 'SIGTERM'] as const;

/** What a run that may be cancelled heeds. */
export interface Cancellation {
  /** Aborted as soon as nothing more may be sent. */
  readonly stop: AbortController;
  /** Aborted when what is in flight is given up, too. */
  readonly abort: AbortSignal;
  /** Whether the run was cancelled. */
  readonly isCancelled: () => boolean;
}

/**
 * Listens for the runner's signals, until the process ends. On the first, nothing more is sent and what is in flight
 * has 3 s to arrive; on a second one it is given up at once.
 */
export function listenForCancellation(): Cancellation {
  const stop = new AbortController();
  const abort = new AbortController();
  let cancelled = false;
  const onSignal = (): void => {
    if (cancelled) abort.abort();
    cancelled = true;
    stop.abort();
    setTimeout(() => abort.abort(), GRACE_MS).unref();
    setTimeout(() => process.exit(1), LAST_MOMENT_MS).unref();
  };
  for (const signal of SIGNALS) process.on(signal, onSignal);
  return { stop, abort: abort.signal, isCancelled: () => cancelled };
}
