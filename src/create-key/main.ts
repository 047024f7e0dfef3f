import { admit } from '../github/admission.ts';
import { readEvent } from '../github/event.ts';
import * as log from '../lib/log.ts';
import { readInputs } from './inputs.ts';
import { requireRunnerFiles, setOutputs } from './outputs.ts';

/** Creates a key or a temporary token. Throws if the step must fail. */
export async function run(): Promise<void> {
  const inputs = readInputs(Date.now());
  const event = await readEvent();
  const admission = admit(event, inputs.apiKey, { allowOutsideEvents: inputs.allowOutsideEvents });
  if (!admission.admitted) {
    setOutputs({ 'skipped-reason': admission.reason });
    log.notice(admission.why);
    return;
  }
  requireRunnerFiles(process.env);
  // The modules that connect to Deepgram are loaded only when they are needed.
  const { make } = await import('./make.ts');
  await make(inputs, event);
}
