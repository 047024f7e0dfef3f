import { describe, expect, it } from 'vitest';
import { openStage, speech } from '../helpers.ts';
import { changed, LOCKFILE, rewritten, type Scenario, secondRun } from '../rerun.ts';

type Inputs = Readonly<Record<string, string>>;

const TWO = speech('a.wav', 'b.wav');

const scenario = (inputs: Inputs, again: Inputs): Scenario => ({ files: TWO, inputs, again });

describe.concurrent('everything is sent again, and the plan says why, if the options have', () => {
  it.each<[string, Inputs, Inputs, string]>([
    ['another model', {}, { model: 'nova-2' }, 'model was nova-3, is nova-2'],
    ['a language', {}, { language: 'de' }, 'language was added'],
    ['no language any more', { language: 'de' }, {}, 'language was removed'],
    // Search terms may be private.
    ['another keyterm', { keyterms: 'one\ntwo' }, { keyterms: 'one\nthree' }, 'keyterm changed'],
    ['speakers told apart', {}, { diarize: 'true' }, 'diarize was added'],
    // The local Deepgram reports no diarizer, as Deepgram did when there was only one.
    [
      'the current diarizer, named',
      { diarize: 'true' },
      { diarize: '', 'diarize-model': 'latest' },
      'diarize was removed; diarize_model was added',
    ],
    [
      'a line for each of the values that were sent as one',
      { redact: 'pci, ssn' },
      { redact: 'pci\nssn' },
      'redact was 1 value, is 2',
    ],
  ])('%s', async (_, inputs, again, why) => {
    expect(await secondRun(scenario(inputs, { language: '', ...again }))).toEqual({
      exitCode: 0,
      requests: 2,
      counts: { planned: 2, transcribed: 2, minutes: 0.1 },
      changes: { ...changed('a.wav.json', 'b.wav.json', LOCKFILE), ...rewritten('a.wav.txt', 'b.wav.txt') },
      plan: [
        'Plan: 2 to transcribe (length and cost unknown).',
        `  a.wav: ${why}, length unknown`,
        `  b.wav: ${why}, length unknown`,
      ],
    });
  });
});

it('speakers that an earlier version distinguished are kept, and the plan says how to request them again', async () => {
  await using stage = await openStage({ files: speech('a.wav') });
  const inputs = { files: '*.wav', diarize: 'true' };
  await stage.run({ inputs });
  expect(stage.deepgram.requests[0]?.query.get('diarize_model')).toBe('latest');
  const again = await stage.run({ inputs });
  expect(stage.deepgram.requests).toHaveLength(1);
  expect(again.log).toMatch(
    /^In 1 recording, such as a\.wav, speakers were distinguished by Deepgram's first diarizer, .* `diarize-model: latest` sends/m,
  );
});

describe.concurrent('nothing is sent again if the options have', () => {
  it.each<[string, Inputs, Inputs]>([
    ['other tags', { tags: 'monday' }, { tags: 'tuesday' }],
    ['keyterms in another order', { keyterms: 'one\ntwo' }, { keyterms: 'two\none' }],
    [
      'another order',
      { options: 'utt_split=1.2\ndictation=true' },
      { options: 'dictation=true\nutt_split=1.2' },
    ],
    ['the diarizer that made them, named', { diarize: 'true' }, { diarize: '', 'diarize-model': 'v1' }],
    ['another limit of requests, which is none of them', { concurrency: '1' }, { concurrency: '2' }],
  ])('%s', async (_, inputs, again) => {
    expect(await secondRun(scenario(inputs, again))).toEqual({
      exitCode: 0,
      requests: 0,
      counts: { unchanged: 2, 'saved-minutes': 0.1 },
      changes: {},
      plan: ['Plan: 0 to transcribe; 2 unchanged.'],
    });
  });
});
