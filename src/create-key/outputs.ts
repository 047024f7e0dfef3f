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
 * Sets all outputs, of which those that are not given are empty. A secret among them must be masked before. Throws a Failure
 * if they cannot be written.
 */
export function setOutputs(outputs: Partial<CreateOutputs>): void {
  writeOutputs({ ...NOTHING, ...outputs });
}

/**
 * Throws a Failure if a key could not be handed to later steps, or not be deleted when the job ends. Without the file of a
 * runner since 2022, an output would be printed.
 */
export function requireRunnerFiles(env: NodeJS.ProcessEnv): void {
  if ((env['GITHUB_OUTPUT'] ?? '') === '')
    throw new Failure('GITHUB_OUTPUT is not set, so the new key would be printed. Update the runner.');
  checkRunnerFile('GITHUB_STATE', env);
}
