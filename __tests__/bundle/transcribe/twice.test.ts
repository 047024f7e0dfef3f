import { describe, expect, it } from 'vitest';
import { commitAll } from '../../helpers/repository.ts';
import { openStage, SPOKEN } from '../helpers.ts';
import { added, countsOf, deedsOf, expectDone, expectSettled, LOCKFILE, recordedSources } from '../rerun.ts';

const RECORDINGS = ['austen-1.wav', 'austen-2.wav', 'austen-3.wav', 'kennedy.mp3', 'kennedy.wav'];

describe('a second run', () => {
  it('sends nothing, changes nothing, and says so', async () => {
    await using stage = await openStage({ recordings: RECORDINGS });
    await commitAll(stage.workspace);
    const first = await deedsOf(stage, () => stage.run());
    expect(first).toMatchObject({ exitCode: 0, requests: 5, counts: { transcribed: 5, minutes: 0.25 } });
    expect(first.plan[0]).toBe('Plan: 5 to transcribe (37.5 s of audio, estimated under $0.01).');
    await expectDone(stage);

    const again = await stage.run();
    expect(countsOf(again)).toEqual({ unchanged: 5, 'saved-minutes': 0.25 });
    expect(again.log).toContain('\nPlan: 0 to transcribe; 5 unchanged.\nNothing sent; 5 unchanged.\n');
    expect(again.summary).toContain('| Unchanged | 5 | | |');
    expect(again.summary).toContain('\nNothing sent; 5 unchanged\n');
  });
});

it('12 copies of a recording are sent once', async () => {
  const copies = Array.from({ length: 12 }, (_, index) => `talks/${index}.wav`).sort();
  await using stage = await openStage({ files: Object.fromEntries(copies.map((name) => [name, 'speech'])) });
  const run = () => stage.run({ inputs: { files: '**/*.wav', formats: 'txt' } });
  expect(await deedsOf(stage, run)).toEqual({
    exitCode: 0,
    requests: 1,
    counts: { planned: 1, transcribed: 1, reused: 11, minutes: 0.05, 'saved-minutes': 0.55 },
    changes: added(...copies.map((name) => `${name}.txt`), LOCKFILE),
    plan: [
      'Plan: 1 to transcribe (length and cost unknown); 11 reused.',
      '  talks/0.wav: new, length unknown',
      ...copies.slice(1).map((name) => `  ${name}: nothing to send, the same audio as talks/0.wav`),
    ],
  });
  for (const name of copies) expect(await stage.read(`${name}.txt`)).toBe(`${SPOKEN}\n`);
  expect(await recordedSources(stage)).toEqual(copies);
  await expectSettled(stage, run);
});
