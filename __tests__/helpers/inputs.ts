import { readFileSync } from 'node:fs';
import { vi } from 'vitest';
import { parse } from 'yaml';
import { type Inputs, readInputs } from '../../src/transcribe/inputs/inputs.ts';
import { quietly } from './stdout.ts';

interface Declared {
  readonly description: string;
  readonly default?: string;
}

/** The content of action.yml. */
export const action: { readonly inputs: Readonly<Record<string, Declared>> } = parse(
  readFileSync(new URL('../../action.yml', import.meta.url), 'utf8'),
);

/** The names of all inputs. */
export const NAMES = Object.keys(action.inputs);

/** Sets inputs as the runner does. Inputs that are not given are empty. */
export function give(inputs: Readonly<Record<string, string>>): void {
  for (const name of NAMES) vi.stubEnv(`INPUT_${name.toUpperCase()}`, inputs[name] ?? '');
}

/** Parses inputs without masking any, with a pattern in `files` if nothing else is given. */
export function inputsWith(inputs: Readonly<Record<string, string>>): Inputs {
  give({ files: '**/*.mp3', ...inputs });
  return readInputs();
}

/** Reads inputs, with a pattern in `files` if nothing else is given. */
export async function read(inputs: Readonly<Record<string, string>>): Promise<Inputs> {
  return quietly(async () => inputsWith(inputs));
}
