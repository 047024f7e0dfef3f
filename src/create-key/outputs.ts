import * as core from '@actions/core';
import { Failure } from '../lib/failure.ts';

const NOTHING = {
  'api-key': '',
  token: '',
  'key-id': '',
  'project-id': '',
  'expires-at': '',
  'skipped-reason': '',
};

export type CreateOutputs = Readonly<Record<keyof typeof NOTHING, string>>;

/** Sets all outputs, of which those that are not given are empty. A secret among them must be masked before. */
export function setOutputs(outputs: Partial<CreateOutputs>): void {
  for (const [name, value] of Object.entries({ ...NOTHING, ...outputs })) core.setOutput(name, value);
}

/** Without the file of a runner since 2022, an output would be printed. */
export function requireOutputFile(): void {
  if ((process.env['GITHUB_OUTPUT'] ?? '') !== '') return;
  throw new Failure('GITHUB_OUTPUT is not set, so the new key would be printed. Update the runner.');
}
