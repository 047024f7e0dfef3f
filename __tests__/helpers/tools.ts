import { spawnSync } from 'node:child_process';

/** A program that some tests need and that npm does not install. */
interface Tool {
  readonly name: string;
  /** How to install it. */
  readonly hint: string;
}

interface Machine {
  readonly platform: NodeJS.Platform;
  readonly environment: Readonly<Record<string, string | undefined>>;
}

const here: Machine = { platform: process.platform, environment: process.env };

/**
 * Whether tests that need a tool are run. Prints a notice if they are skipped. On CI under Linux, where ci.yml installs
 * each tool, a missing tool throws, because a silent skip would look like a pass.
 */
export function isAvailable(
  { name, hint }: Tool,
  { isThere }: { readonly isThere: boolean },
  machine = here,
): boolean {
  if (isThere) return true;
  if (machine.environment['CI'] === 'true' && machine.platform === 'linux')
    throw new Error(`There is no ${name}, which tests on CI need: ${hint}.`);
  process.stderr.write(`Left out: tests that need ${name}. To run them ${hint}.\n`);
  return false;
}

export const FFMPEG: Tool = { name: 'ffmpeg', hint: 'install it (Debian: ffmpeg)' };

export const POSIX: Tool = {
  name: 'links, pipes, signals, permissions or names as POSIX has them',
  hint: 'use Linux or macOS',
};

export const LINUX: Tool = { name: 'names that differ in case or normalization alone', hint: 'use Linux' };

/** Whether a program is installed and prints its version. */
export const hasProgram = (name: string): boolean =>
  spawnSync(name, ['-version'], { stdio: 'ignore' }).status === 0;
