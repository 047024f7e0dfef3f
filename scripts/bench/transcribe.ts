import { rm } from 'node:fs/promises';
import { type Outcome, runAction } from '../runner.ts';
import type { Ended } from './measure.ts';
import type { Server } from './requests.ts';

/** Runs the transcribing action for the sections of the benchmark. */
interface Transcription {
  readonly workspace: string;
  readonly server: Server;
  readonly inputs: Readonly<Record<string, string>>;
  readonly env?: Readonly<Record<string, string>>;
}

/** Transcribes with the built action, and leaves its files in the workspace. */
export async function transcribe(
  { workspace, server, inputs, env = {} }: Transcription,
  under: readonly string[] = [],
): Promise<Outcome> {
  const outcome = await runAction({
    workspace,
    under,
    inputs: { 'api-key': server.apiKey, 'base-url': server.url, 'save-to': 'workspace', ...inputs },
    env: { NODE_EXTRA_CA_CERTS: server.ca, ...env },
  });
  await rm(outcome.temp, { recursive: true, force: true });
  return outcome;
}

/** Throws unless the action reports that it transcribed this number of sources. */
export function expectOutputs({ outputs = {} }: Ended, wanted: Readonly<Record<string, number>>): void {
  for (const [name, count] of Object.entries(wanted))
    if (outputs[name] !== String(count))
      throw new Error(`the output ${name} is ${outputs[name]}, not ${count}`);
}
