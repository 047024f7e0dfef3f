import { rm } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { commitAll } from '../../helpers/repository.ts';
import { annotations, openStage, type Stage, speech } from '../helpers.ts';
import { place } from '../recordings.ts';
import { added, deedsOf, expectSettled, LOCKFILE } from '../rerun.ts';
import { openFolder } from '../temporary.ts';

const TWO = speech('a.wav', 'b.wav');

const loseLockfile = ({ workspace }: Stage) => rm(path.join(workspace, LOCKFILE));

const DAMAGES: readonly (readonly [what: string, damage: (text: string) => string, error: RegExp])[] = [
  [
    'was merged by keeping all lines',
    (text) => text.replace(/^"a\.wav".*\n/m, '$&$&'),
    /line \d+ has "a\.wav" a second time; keep one of the two lines/,
  ],
  ['is cut off', (text) => text.slice(0, text.length / 2), /it is not JSON, or is cut off/],
  [
    'has a conflict',
    (text) => text.replace(/^"a\.wav".*$/m, '<<<<<<< ours\n$&\n=======\n$&\n>>>>>>> theirs'),
    /line \d+ has a merge conflict; delete the lines/,
  ],
  [
    'is of a newer version',
    (text) => text.replace('"version":2', '"version":3'),
    /it has format 3, which a newer version of this action wrote; use that version/,
  ],
  [
    'misses a field',
    (text) => text.replace(/^("a\.wav".*)"heard":\[[^\]]*\],/m, '$1'),
    /in the line of a\.wav, \w+\.heard is missing/,
  ],
  [
    'leads out of the workspace',
    (text) => text.replace(/^("a\.wav".*"txt":\["\d+","\w+")/m, '$1,"../a.wav.txt"'),
    /files\.txt\.path is "\.\.\/a\.wav\.txt" which is outside the workspace/,
  ],
];

describe.concurrent('the lock file', () => {
  it('that is lost is rebuilt from the stored answers', async () => {
    await using folder = await openFolder();
    await using stage = await openStage({ files: TWO });
    const run = () => stage.run({ inputs: { 'cache-folder': folder.path } });
    await run();
    const before = await stage.read(LOCKFILE);
    await loseLockfile(stage);

    expect(await deedsOf(stage, run)).toEqual({
      exitCode: 0,
      requests: 0,
      counts: { reused: 2, 'saved-minutes': 0.1 },
      changes: added(LOCKFILE),
      plan: [
        'Plan: 0 to transcribe; 2 reused.',
        '  a.wav: nothing to send, new',
        '  b.wav: nothing to send, new',
      ],
    });
    expect(await stage.read(LOCKFILE)).toBe(before);
    await expectSettled(stage, run);
  });

  it('that is lost with all answers causes no requests, and no lost transcript', async () => {
    await using stage = await openStage({ files: TWO });
    const run = () => stage.run({ inputs: { formats: 'txt' } });
    await run();
    await loseLockfile(stage);
    const { exitCode, requests, changes, plan } = await deedsOf(stage, run);
    expect({ exitCode, requests, changes }).toEqual({ exitCode: 0, requests: 0, changes: {} });
    expect(plan).toEqual([
      'Plan: 0 to transcribe; 2 unchanged; 2 unknown files left.',
      '  a.wav.txt: kept, it is not in the lock file',
      '  b.wav.txt: kept, it is not in the lock file',
    ]);
  });

  it('that is lost is rebuilt from `json` transcripts, and nothing is treated as edited', async () => {
    await using stage = await openStage({ files: TWO });
    const run = () => stage.run({ inputs: { formats: 'txt, srt, json' } });
    await run();
    const before = await stage.read(LOCKFILE);
    await loseLockfile(stage);
    const deeds = await deedsOf(stage, run);
    expect(deeds).toMatchObject({ exitCode: 0, requests: 0, counts: { reused: 2 } });
    expect(deeds.changes).toEqual(added(LOCKFILE));
    expect(await stage.read(LOCKFILE)).toBe(before);
    await expectSettled(stage, run);
  });

  it.each<[string, (stage: Stage) => Promise<void>, RegExp]>([
    [
      'has another name',
      async () => {},
      /^a\.wav\.txt is kept, but it is the transcript of an earlier a\.wav: transcripts\.lock\.json records it, and this step uses new\.json\./,
    ],
    [
      'is lost',
      loseLockfile,
      /^a\.wav\.txt is kept, but it seems to be the transcript of an earlier a\.wav, which was replaced .+ in [0-9a-f]{7}, and new\.json does not/,
    ],
  ])(
    'that %s leaves a transcript, which a warning names once its recording is replaced',
    async (_, lose, warning) => {
      await using stage = await openStage({ files: TWO });
      const inputs = { formats: 'txt', cache: 'false' };
      await stage.run({ inputs });
      await commitAll(stage.workspace);
      await lose(stage);
      await place(stage, { 'a.wav': 'another speech' });
      await commitAll(stage.workspace);
      const before = await stage.read('a.wav.txt');
      const ran = await stage.run({ inputs: { ...inputs, 'lock-file': 'new.json' } });
      expect(annotations(ran, 'warning')).toEqual([expect.stringMatching(warning)]);
      expect(await stage.read('a.wav.txt')).toBe(before);
      expect(stage.deepgram.requests).toHaveLength(2);
    },
  );

  it(`fails the run before anything is sent or written if it ${DAMAGES.map(([what]) => what).join(', or ')}`, async () => {
    await using stage = await openStage({ files: TWO });
    await stage.run();
    const whole = await stage.read(LOCKFILE);
    await place(stage, { 'c.wav': 'more speech' });
    for (const [what, damage, error] of DAMAGES) {
      await place(stage, { [LOCKFILE]: damage(whole) });
      const deeds = await deedsOf(stage, async () => {
        const ran = await stage.run();
        expect(annotations(ran, 'error'), what).toEqual([expect.stringMatching(error)]);
        expect(annotations(ran, 'error')[0], what).toMatch(/^lock-file: transcripts\.lock\.json: /);
        return ran;
      });
      expect(deeds, what).toMatchObject({ exitCode: 1, requests: 0 });
      expect(deeds.changes, what).toEqual({});
    }
  });
});
