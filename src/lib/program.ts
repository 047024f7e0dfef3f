import { Failure, messageOf } from './failure.ts';
import { debug, fail } from './log.ts';

/** Runs an action. What it throws fails the step; if that is no Failure, debug logs show where it was thrown. */
export function runProgram(run: () => Promise<void>): void {
  run().catch((error: unknown) => {
    if (error instanceof Error && !(error instanceof Failure)) debug(error.stack ?? '');
    fail(messageOf(error));
  });
}
