import { putOutputs } from '../lib/runner-files.ts';

const NOTHING = {
  rotated: 'false',
  'key-id': '',
  'previous-key-id': '',
  'project-id': '',
  'expires-at': '',
  'deleted-keys': '',
  'waiting-keys': '',
  'undeleted-keys': '',
  'next-rotation': '',
  'skipped-reason': '',
};

export type RotateOutputs = Readonly<Record<keyof typeof NOTHING, string>>;

/** Sets all outputs; those that are not given are empty. None of them is a secret. */
export function setOutputs(outputs: Partial<RotateOutputs>): void {
  putOutputs({ ...NOTHING, ...outputs });
}
