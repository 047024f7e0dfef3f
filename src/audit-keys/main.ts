import { admit } from '../github/admission.ts';
import { readEvent } from '../github/event.ts';
import * as log from '../lib/log.ts';
import { readExceptions } from './exceptions.ts';
import { readInputs } from './inputs.ts';
import { report, setOutputs } from './report.ts';
import { judge } from './rules.ts';

/** Audits the keys of a project. Throws if the step must fail. */
export async function run(): Promise<void> {
  const inputs = readInputs();
  const admission = admit(await readEvent(), inputs.apiKey, { allowOutsideEvents: true });
  if (!admission.admitted) {
    setOutputs({ 'skipped-reason': admission.reason });
    log.notice(admission.why);
    return;
  }
  const exceptions = await readExceptions(inputs.exceptions);
  // The modules that connect to Deepgram are loaded only when they are needed.
  const { readKeys } = await import('./read-keys.ts');
  const { keys, unseen, now } = await readKeys(inputs);
  const judged = keys.map((key) => ({ ...key, ...judge(key, inputs, exceptions, now) }));
  await report(judged, unseen, inputs.failOn);
}
