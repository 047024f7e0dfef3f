import { expect, it } from 'vitest';
import { sourcesIn } from '../../helpers/locked.ts';
import { openCheckout } from '../checkouts.ts';
import { COMMITTING, openRepository } from '../github.ts';
import { speech } from '../helpers.ts';

const LOCKFILE = 'transcripts.lock.json';
/** `JOBS=24` is the number of jobs that once reached the limit. */
const JOBS = Number(process.env['JOBS'] ?? 10);
/** GitHub's hourly limit for a repository's token. */
const HOUR = 1000;

const folders = Array.from({ length: JOBS }, (_, index) => `talks/${String(index).padStart(2, '0')}`);
const media = folders.map((folder) => `${folder}/a.wav`);

it(`${JOBS} simultaneous jobs into one branch are all saved, within GitHub’s hourly request limit`, async () => {
  const files = speech(...media);
  await using repository = await openRepository({
    github: { files, limits: { requests: HOUR, points: HOUR } },
  });
  const { github } = repository;
  await using machines = new AsyncDisposableStack();
  const jobs = folders.map(async (folder, index) => {
    const machine = machines.use(await openCheckout(files));
    const ran = await repository.run(
      { inputs: { files: `${folder}/*.wav`, formats: 'txt', 'save-to': 'commit', 'job-index': `${index}` } },
      machine,
    );
    return { code: ran.exitCode, requests: machine.deepgram.requests.length };
  });
  expect(await Promise.all(jobs)).toEqual(folders.map(() => ({ code: 0, requests: 1 })));
  const tree = await github.tree('main');
  expect(media.filter((name) => !tree.has(`${name}.txt`))).toEqual([]);
  expect(sourcesIn(String(await github.content(tree.get(LOCKFILE)?.oid ?? '')))).toEqual(media);
  const [mutations = 0, reads = 0] = [true, false].map(
    (isMutation) => github.requests.filter(({ kind }) => (kind === COMMITTING.kind) === isMutation).length,
  );
  // Measured: 18 and 4 per job with 10 jobs, 25 and 5 with 24.
  expect(reads).toBeLessThan(JOBS * 40);
  expect(mutations).toBeLessThan(JOBS * 10);
});
