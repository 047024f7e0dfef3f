import { admit } from '../github/admission.ts';
import { readEvent } from '../github/event.ts';
import * as log from '../lib/log.ts';
import type { CheckedKey } from './asking.ts';
import { checkAll } from './checks.ts';
import { type CheckInputs, readInputs } from './inputs.ts';
import { report, reportSkipped } from './report.ts';

/** Checks keys. Throws if the step must fail. */
export async function run(): Promise<void> {
  const inputs = readInputs();
  // Nothing in a fork influences the requests, so pull requests from forks are no reason to refuse the key.
  const admission = admit(await readEvent(), inputs.apiKey, { allowOutsideEvents: true });
  if (!admission.admitted) {
    await reportSkipped(inputs.name, admission.reason, admission.why);
    return;
  }
  const found = await readFacts(inputs);
  const results = inputs.subjects.flatMap(({ name, key }, index) => {
    const { facts, now } = found[index] ?? {};
    return facts === undefined || now === undefined
      ? []
      : [{ name, facts, now, checks: checkAll(inputs, facts, key, now) }];
  });
  await report(inputs, results);
}

/** Reads the facts from Deepgram; the modules for that are loaded only when they are needed. */
async function readFacts(inputs: CheckInputs): Promise<readonly CheckedKey[]> {
  const { askAll } = await import('./asking.ts');
  return await askAll(inputs, ({ finding }, retry, waitMs) =>
    log.info(`Retry ${retry} in ${(waitMs / 1000).toFixed(1)} s: ${finding}`),
  );
}
