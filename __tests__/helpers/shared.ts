import { afterAll, vi } from 'vitest';

/**
 * Files of tests share processes, since to start one and load packages takes longer than most of them. This runs before
 * each file, and gives the next one the environment, folder and clock of the process as this one found them.
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
