import { debuglog } from 'node:util';
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
  refuseChannel(process);
  refuseTracing((section) => debuglog(section).enabled);
  refuseUnverified(process.env);
  checkRunnerFiles(process.env);
  normalizeProxies(process.env);
  await run();
}

/**
 * Throws a Failure if Node was told to talk to a parent process. The runner has no such connection, so the descriptor
 * belongs to something else, and Node may abort after a request was paid for.
 * https://nodejs.org/docs/latest-v24.x/api/process.html#processchannel
 */
export function refuseChannel({ channel }: { readonly channel?: unknown }): void {
  if (channel === undefined) return;
  throw new Failure(
    'NODE_CHANNEL_FD: it is set, so Node.js takes some open file for a connection to its parent process and may abort ' +
      'at any time. Remove it from the environment of the step.',
  );
}

/**
 * Throws a Failure if NODE_DEBUG has a section with which Node prints what its clients and sockets send, which can
 * include the headers of requests with the key and the tokens. Node reads the variable before any code of an action runs.
 */
export function refuseTracing(isTraced: (section: string) => boolean): void {
  const section = ['net', 'tls', 'http', 'https', 'stream'].find(isTraced);
  if (section === undefined) return;
  throw new Failure(
    `NODE_DEBUG: with \`${section}\` or \`*\` in it, Node.js prints the headers of requests, and so the key. Remove the variable.`,
  );
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
