import { afterAll, vi } from 'vitest';

/**
 * Test files share processes, because starting one and loading packages takes longer than most files. This runs before
 * each file, and restores the environment, the folder and the clock of the process for the next file.
 */

const folder = process.cwd();
const environment = { ...process.env };

afterAll(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  vi.unstubAllEnvs();
  for (const name of Object.keys(process.env)) if (!(name in environment)) delete process.env[name];
  Object.assign(process.env, environment);
  process.chdir(folder);
  process.exitCode = undefined;
});
