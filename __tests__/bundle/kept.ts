import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { expect } from 'vitest';
import type { Outcome } from '../../scripts/runner.ts';

/** What a run must keep to itself: secrets, and commands to the runner that others wrote. */

/**
 * Checks for lines that the runner would execute as commands:
 * https://github.com/actions/runner/blob/main/src/Runner.Common/ActionCommand.cs
 */
export function expectNoCommands(stdout: string): void {
  const commands = stdout.split(/[\r\n]+/).filter((line) => /^\s*::/.test(line) || line.includes('##['));
  const foreign = commands.filter(
    (line) => !/^::(add-mask|debug|error|notice|warning)(::| file=)/.test(line),
  );
  expect(foreign).toEqual([]);
}

/** Returns a secret in all encodings that an HTTP client or a runner uses. */
export function formsOf(secret: string): string[] {
  const forms = [secret, `Token ${secret}`].map((text) => Buffer.from(text));
  return [
    secret,
    encodeURIComponent(secret),
    ...forms.flatMap((form) => [form.toString('base64'), form.toString('base64url')]),
  ];
}

/** What a run printed without the commands that mask secrets, and the folder of the runner's files. */
interface Kept extends Pick<Outcome, 'stderr' | 'temp'> {
  readonly log: string;
}

/** Checks that no secret is in the log, in the runner's files, or in any other file that the run left. */
export async function expectKept(
  secrets: readonly string[],
  { log, stderr, temp }: Kept,
  workspace: string,
  given: ReadonlySet<string>,
): Promise<void> {
  const places = new Map([
    ['log', log],
    ['standard error', stderr],
  ]);
  for (const folder of [temp, workspace]) {
    for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
      const file = path.join(entry.parentPath, entry.name);
      // A name that is not UTF-8 was decoded to a different one.
      const isNamed = !entry.name.includes('\uFFFD');
      if (entry.isFile() && isNamed && !given.has(file))
        places.set(file, `${file}\n${await readFile(file, 'latin1')}`);
    }
  }
  const forms = secrets.filter((secret) => secret !== '').flatMap(formsOf);
  const leaks = [...places].filter(([, text]) => forms.some((form) => text.includes(form)));
  expect(leaks.map(([place]) => place)).toEqual([]);
}
