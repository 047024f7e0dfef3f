import { describe, expect, it } from 'vitest';
import type { PastRun } from '../../servers/github/runs.ts';
import { zipOf } from '../../servers/github/zip.ts';
import { openCheckout } from '../checkouts.ts';
import { openRepository, type Repository } from '../github.ts';
import { annotations, type Ran, speech } from '../helpers.ts';

/** Runs that find earlier answers only in the artifacts of earlier runs. */

const WORKFLOW = 'transcripts.yml';
const OLD = speech('a.wav', 'b.wav');
const MORE = { ...OLD, ...speech('c.wav') };

interface Done {
  readonly ran: Ran;
  readonly requests: number;
}

/** Runs on a new machine, of which only the artifact remains. */
async function run(
  repository: Repository,
  files: Readonly<Record<string, string>>,
  { formats = 'txt, json', number = 1, retranscribe = '' } = {},
  past: Partial<PastRun> = {},
): Promise<Done> {
  await using machine = await openCheckout(files);
  const ran = await repository.run(
    {
      inputs: { files: '*.wav', 'save-to': 'artifact', formats, retranscribe },
      env: {
        GITHUB_WORKFLOW_REF: `octo-org/octo-repo/.github/workflows/${WORKFLOW}@refs/heads/main`,
        GITHUB_RUN_ID: `${number}`,
      },
    },
    machine,
  );
  const artifacts = await repository.artifacts.endRun();
  const sha = await repository.github.head('main');
  repository.github.addRun({ id: number, workflow: WORKFLOW, branch: 'main', sha, artifacts, ...past });
  return { ran, requests: machine.deepgram.requests.length };
}

const open = (actions: 'read' | 'none' = 'read') =>
  openRepository({ artifacts: [], github: { files: MORE, permissions: { actions } } });

describe('with the artifacts of earlier runs', () => {
  it.each(['txt, json', 'txt'])(
    'each recording and each requested retranscription is sent once (formats: %s)',
    async (formats) => {
      await using repository = await open();
      const first = await run(repository, OLD, { formats, number: 1 });
      const second = await run(repository, MORE, { formats, number: 2 });
      const third = await run(repository, MORE, { formats, number: 3 });
      expect([first.requests, second.requests, third.requests]).toEqual([2, 1, 0]);
      expect(second.ran.outputs).toMatchObject({ transcribed: '1', reused: '2' });
      expect(third.ran.log).toContain('Answers are looked for in 2 artifacts of earlier runs.');

      const again = { formats, retranscribe: 'a.*' };
      const fourth = await run(repository, MORE, { ...again, number: 4 });
      const fifth = await run(repository, MORE, { ...again, number: 5 });
      const sixth = await run(repository, MORE, { formats, number: 6 });
      expect([fourth, fifth, sixth].map(({ requests }) => requests)).toEqual([1, 0, 0]);
      expect(fourth.ran.outputs).toMatchObject({ transcribed: '1', reused: '2' });
    },
  );

  it('a run that may not read them continues without them, silently', async () => {
    await using repository = await open('none');
    await run(repository, OLD, { number: 1 });
    const { ran, requests } = await run(repository, OLD, { number: 2 });
    expect([ran.exitCode, requests]).toEqual([0, 2]);
    expect(annotations(ran, 'warning')).toEqual([]);
  });

  it('those of another workflow are not read, and those without a valid lock file are ignored', async () => {
    await using repository = await open();
    await run(repository, OLD, { number: 1 }, { workflow: 'other.yml' });
    const sha = await repository.github.head('main');
    const archives = [
      Buffer.from('no archive'),
      zipOf({ 'a.wav.txt': 'Hello.' }),
      zipOf({ 'transcripts.lock.json': '{"version":' }),
    ];
    for (const [index, archive] of archives.entries()) {
      const artifacts = [{ name: 'transcripts', archive }];
      repository.github.addRun({ id: 2 + index, workflow: WORKFLOW, branch: 'main', sha, artifacts });
    }
    const { ran, requests } = await run(repository, OLD, { number: 5 });
    expect([ran.exitCode, requests]).toEqual([0, 2]);
    const downloads = repository.github.requests.filter(({ kind }) => kind.includes('{artifact_id}'));
    expect(downloads).toHaveLength(archives.length);
  });
});
