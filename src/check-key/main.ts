import { admit } from '../github/admission.ts';
import { readEvent } from '../github/event.ts';
import * as log from '../lib/log.ts';
import { checkAll } from './checks.ts';
import type { Facts } from './facts.ts';
import { type Inputs, readInputs } from './inputs.ts';
import { report, reportSkipped } from './report.ts';

/** Checks a key. Throws if the step must fail. */
export async function run(): Promise<void> {
  const inputs = readInputs();
  // Nothing of a fork decides what is asked, so that its pull requests are no reason to refuse the key.
  const admission = admit(await readEvent(), inputs.apiKey, true);
  if (!admission.admitted) {
    await reportSkipped(inputs.name, admission.reason, admission.why);
    return;
  }
  const facts = await findOut(inputs);
  const now = Date.now();
  await report(inputs, facts, checkAll(inputs, facts, inputs.apiKey, now), now);
}

/** Asks Deepgram; what that takes is loaded only now. */
async function findOut(inputs: Inputs): Promise<Facts> {
  const { ask } = await import('./asking.ts');
  return await ask(inputs, ({ finding }, retry, waitMs) =>
    log.info(`Retry ${retry} in ${(waitMs / 1000).toFixed(1)} s: ${finding}`),
  );
}
