import { Failure, messageOf } from './failure.ts';
import { debug, fail } from './log.ts';
import { normalizeProxies } from './proxies.ts';
import { checkRunnerFiles } from './runner-files.ts';

/**
 * How long open handles, such as a connection that does not close, can delay the end of a program that has finished.
 */
const LONGEST_END_MS = 5000;

/** Runs an action. An error fails the step; if it is not a Failure, the debug log shows its stack. */
export function runProgram(run: () => Promise<void>): void {
  begin(run)
    .catch((error: unknown) => {
      if (error instanceof Error && !(error instanceof Failure)) debug(error.stack ?? '');
      fail(messageOf(error));
    })
    .finally(() => setTimeout(() => process.exit(), LONGEST_END_MS).unref());
}

async function begin(run: () => Promise<void>): Promise<void> {
  // NODE_OPTIONS can make Node write a report when it crashes. The environment contains the inputs, and so the key.
  process.report.excludeEnv = true;
  refuseUnverified(process.env);
  checkRunnerFiles(process.env);
  normalizeProxies(process.env);
  await run();
}

/**
 * Throws a Failure if Node is set to accept any certificate, because not every client in this process can override
 * that.
 */
export function refuseUnverified(env: NodeJS.ProcessEnv): void {
  if (env['NODE_TLS_REJECT_UNAUTHORIZED'] !== '0') return;
  throw new Failure(
    'NODE_TLS_REJECT_UNAUTHORIZED: it is 0, so anybody could pose as Deepgram or GitHub and get the key. ' +
      'Remove it. If you have your own certificate authority, set NODE_EXTRA_CA_CERTS to its PEM file.',
  );
}
