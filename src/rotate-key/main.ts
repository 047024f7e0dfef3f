import { admit } from '../github/admission.ts';
import { readEvent } from '../github/event.ts';
import { Failure } from '../lib/failure.ts';
import * as log from '../lib/log.ts';
import { readInputs } from './inputs.ts';
import { setOutputs } from './outputs.ts';
import { parsePlaces } from './places.ts';

/** Rotates a key. Throws if the step must fail. */
export async function run(): Promise<void> {
  const inputs = readInputs();
  const event = await readEvent();
  if ((event.fromFork || event.outsider !== undefined) && inputs.apiKey !== '') {
    const cause = event.fromFork ? 'its head is in a fork' : 'people without write access can trigger it';
    throw new Failure(
      `Refused on ${event.name}: ${cause}, so outsiders would decide when your key is rotated. Use the events ` +
        'schedule and workflow_dispatch.',
    );
  }
  const admission = admit(event, inputs.apiKey, { allowOutsideEvents: true });
  if (!admission.admitted) {
    setOutputs({ 'skipped-reason': admission.reason });
    log.notice(admission.why);
    return;
  }
  const places = parsePlaces(inputs.secrets, event);
  // The modules that connect to Deepgram and GitHub are loaded only when they are needed.
  const { rotate } = await import('./rotate.ts');
  await rotate(inputs, places, event);
}
