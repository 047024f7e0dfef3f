import { Failure } from '../lib/failure.ts';
import { checkRunnerFile, writeOutputs } from '../lib/runner-files.ts';

const NOTHING = {
  'api-key': '',
  token: '',
  'key-id': '',
  'project-id': '',
  'expires-at': '',
  'skipped-reason': '',
};

type CreateOutputs = Readonly<Record<keyof typeof NOTHING, string>>;

/**
 * Sets all outputs; those that are not given are empty. Secrets among them must already be masked. Throws a Failure if
 * the outputs cannot be written.
 */
export function setOutputs(outputs: Partial<CreateOutputs>): void {
  writeOutputs({ ...NOTHING, ...outputs });
}

/**
 * Throws a Failure if a key could not be passed to later steps or not be deleted when the job ends. Runners since 2022
 * provide a file for outputs; without it, an output would be printed.
 */
export function requireRunnerFiles(env: NodeJS.ProcessEnv): void {
  if ((env['GITHUB_OUTPUT'] ?? '') === '')
    throw new Failure('GITHUB_OUTPUT is not set, so the new key would be printed. Update the runner.');
  checkRunnerFile('GITHUB_STATE', env);
}
