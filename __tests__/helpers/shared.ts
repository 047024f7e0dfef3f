import { afterAll, vi } from 'vitest';
import { withoutSecrets } from '../../src/lib/secrets.ts';

/**
 * Test files share processes, because starting one and loading packages takes longer than most files. This runs before
 * each file, and restores the environment, the folder and the clock of the process for the next file.
 */

const folder = process.cwd();
const environment = { ...process.env };
/** Words of messages. What one file keeps secret is masked in all that follow, so no secret of a test may be one. */
const WORDS = 'api-key, token, secret, key, GitHub, Deepgram, media, speech';

afterAll(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  vi.unstubAllEnvs();
  for (const name of Object.keys(process.env)) if (!(name in environment)) delete process.env[name];
  Object.assign(process.env, environment);
  process.chdir(folder);
  process.exitCode = undefined;
  const left = withoutSecrets(WORDS);
  if (left !== WORDS) throw new Error(`This file keeps a word secret that messages use: ${left}`);
});
