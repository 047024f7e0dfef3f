import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { vi } from 'vitest';
import { parseValues } from '../../scripts/runner.ts';
import { DEFAULTS } from '../../src/inputs/fields.ts';
import { messageOf } from '../../src/lib/failure.ts';
import type { Stage } from '../bundle/create-key/stage.ts';
import { printedBy } from '../helpers/stdout.ts';

/** Calls the steps of create-key within the process of the tests, which takes a tenth of what a run takes. */

const FILES = ['GITHUB_OUTPUT', 'GITHUB_STATE', 'GITHUB_STEP_SUMMARY'] as const;

/** Returns the texts of the annotations of this kind. */
export const annotated = ({ printed }: Called, kind: 'warning' | 'notice'): string[] =>
  [...printed.matchAll(new RegExp(`^::${kind}[^:\\n]*::(.*?)\\r?$`, 'gm'))].map(([, text = '']) => text);

export interface StepCall {
  readonly inputs?: Readonly<Record<string, string>>;
  readonly state?: Readonly<Record<string, string>>;
}

export interface Called {
  /** The message of the error that it threw; empty if none. */
  readonly message: string;
  readonly printed: string;
  readonly outputs: Readonly<Record<string, string>>;
  /** What it wrote to the files of the runner, one after the other. */
  readonly written: string;
}

/** Calls a step with the key and the URL of this stage, and the environment variables of a runner. */
export async function callStep(
  { deepgram }: Stage,
  step: () => Promise<unknown>,
  { inputs = {}, state = {} }: StepCall = {},
): Promise<Called> {
  const folder = await mkdtemp(path.join(tmpdir(), 'called-'));
  const all: Readonly<Record<string, string>> = {
    ...DEFAULTS['create-key'],
    'api-key': deepgram.accounts.projects[0]?.keys[0]?.key ?? '',
    'management-url': deepgram.url,
    ...inputs,
  };
  for (const [name, value] of Object.entries(all)) vi.stubEnv(`INPUT_${name.toUpperCase()}`, value);
  for (const [name, value] of Object.entries(state)) vi.stubEnv(`STATE_${name}`, value);
  vi.stubEnv('GITHUB_EVENT_PATH', undefined);
  const files = FILES.map((name) => path.join(folder, name));
  for (const [index, file] of files.entries()) {
    await writeFile(file, '');
    vi.stubEnv(FILES[index] ?? '', file);
  }
  let message = '';
  const printed = await printedBy(() =>
    step().catch((error: unknown) => {
      message = messageOf(error);
    }),
  );
  vi.unstubAllEnvs();
  const written = await Promise.all(files.map((file) => readFile(file, 'utf8')));
  await rm(folder, { recursive: true });
  return { message, printed, outputs: parseValues(written[0] ?? ''), written: written.join('') };
}
