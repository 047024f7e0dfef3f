import { Failure, messageOf } from './failure.ts';
import { debug, fail } from './log.ts';
import { settleProxies } from './proxies.ts';
import { checkRunnerFiles } from './runner-files.ts';

/** How long what is still open, such as a connection that does not end, may keep a program that is done. */
const LONGEST_END_MS = 5000;

/** Runs an action. What it throws fails the step; if that is no Failure, debug logs show where it was thrown. */
export function runProgram(run: () => Promise<void>): void {
  begin(run)
    .catch((error: unknown) => {
      if (error instanceof Error && !(error instanceof Failure)) debug(error.stack ?? '');
      fail(messageOf(error));
    })
    .finally(() => setTimeout(() => process.exit(), LONGEST_END_MS).unref());
}

async function begin(run: () => Promise<void>): Promise<void> {
  refuseUnverified(process.env);
  checkRunnerFiles(process.env);
  settleProxies(process.env);
  await run();
}

/** Throws a Failure if Node would take any certificate: not all that runs in this process could be told otherwise. */
export function refuseUnverified(env: NodeJS.ProcessEnv): void {
  if (env['NODE_TLS_REJECT_UNAUTHORIZED'] !== '0') return;
  throw new Failure(
    'NODE_TLS_REJECT_UNAUTHORIZED: it is 0, so anybody could pose as Deepgram or GitHub and get the key. ' +
      'Remove it. If you have your own certificate authority, set NODE_EXTRA_CA_CERTS to its PEM file.',
  );
}
