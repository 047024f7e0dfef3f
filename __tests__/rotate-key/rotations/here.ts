import { summary } from '@actions/core';
import type { Start } from '../../../scripts/runner.ts';
import { messageOf } from '../../../src/lib/failure.ts';
import { withoutReturns } from '../../../src/lib/line-ends.ts';
import { fail } from '../../../src/lib/log.ts';
import { run } from '../../../src/rotate-key/main.ts';
import { openRotation, type Rotation, type Setting } from '../../bundle/rotate-key/rotation.ts';
import { trustLocalServers } from '../../bundle/trust.ts';
import { printedBy } from '../../helpers/stdout.ts';

/**
 * Runs the source of rotate-key against the same servers as the built action, with the same inputs, files and checks,
 * but in the process of the test: to start one takes most of the CPU of a run. Environment and output are those of the
 * process, so one run comes after the other. What the process itself decides, such as signals, is tested with the bundle.
 */

/** Lets this process trust local servers during a test file. Returns a function that opens a setting. */
export function rotationsHere(): (setting?: Setting) => Promise<Rotation> {
  trustLocalServers();
  return (setting = {}) => openRotation({ ...setting, start: startHere });
}

const startHere: Start = async (_main, _run, env) => {
  const before = { ...process.env };
  setEnvironment(env);
  // The toolkit would keep the path of the run before.
  Object.assign(summary, { _filePath: undefined });
  try {
    const stdout = await printedBy(() => run().catch((error: unknown) => fail(messageOf(error))));
    return { exitCode: Number(process.exitCode ?? 0), stdout: withoutReturns(stdout), stderr: '' };
  } finally {
    setEnvironment(before);
    process.exitCode = undefined;
  }
};

function setEnvironment(env: NodeJS.ProcessEnv): void {
  for (const name of Object.keys(process.env)) if (!(name in env)) delete process.env[name];
  Object.assign(process.env, env);
}
