import { realpath } from 'node:fs/promises';
import fc from 'fast-check';
import { afterAll, expect, it, vi } from 'vitest';
import { history, UNDISTURBED } from '../helpers/histories.ts';
import { Living } from '../helpers/living.ts';
import { makeWorkspace } from '../helpers/workspace.ts';

/**
 * Whatever two people, two workflows and their runs do to a repository: no known answer is paid for again, no edited
 * file is lost, nothing is reported about recordings that the branch does not have, and in the end the lock file and
 * the files agree. `HISTORIES` is the number of histories to try.
 */
const HISTORIES = Number(process.env['HISTORIES'] ?? 8);
const HAPPENINGS = 10;
/** A history takes a second of CPU, and thirty times as long on a busy machine. */
const TIMEOUT_MS = 60_000 + HISTORIES * 60_000;

afterAll(() => void vi.unstubAllEnvs());

it(
  'keeps the promises through random histories of a repository',
  async () => {
    const base = await realpath(await makeWorkspace());
    let [lived, requests] = [0, 0];
    const property = fc.asyncProperty(history(HAPPENINGS), async (happens) => {
      await using living = await Living.begin(base, happens);
      await living.live();
      lived += 1;
      requests += living.requests;
    });
    await fc.assert(property, { numRuns: HISTORIES });
    expect(lived).toBeGreaterThanOrEqual(HISTORIES);
    // Each history transcribes something.
    expect(requests).toBeGreaterThan(lived);
  },
  TIMEOUT_MS,
);

it('keeps a transcript that a sparse checkout leaves out beside one that a person deleted', async () => {
  const run = { ...UNDISTURBED, workflow: 1 } as const;
  const base = await realpath(await makeWorkspace());
  await using living = await Living.begin(base, {
    saveTo: 'commit',
    hasStore: false,
    prune: false,
    happenings: [
      run,
      { what: 'drop', name: 'b.mp3', workflow: 1, proposed: false },
      { ...run, how: 'sparse' },
    ],
  });
  await living.live();
});

it('adopts transcripts that a person moved over those of a deleted recording', async () => {
  const base = await realpath(await makeWorkspace());
  await using living = await Living.begin(base, {
    saveTo: 'commit',
    hasStore: false,
    prune: false,
    happenings: [
      UNDISTURBED,
      { what: 'delete', name: 'b.mp3', along: false },
      { what: 'rename', name: 'a.mp3', to: 'b.mp3', along: true },
      { ...UNDISTURBED, workflow: 1 },
      { ...UNDISTURBED, how: 'sparse' },
    ],
  });
  await living.live();
});
