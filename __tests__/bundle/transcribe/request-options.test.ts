import { beforeAll, describe, expect, it } from 'vitest';
import { openStage, speech } from '../helpers.ts';
import { changed, type Deeds, furtherRuns, LOCKFILE, rewritten } from '../rerun.ts';

type Inputs = Readonly<Record<string, string>>;

const TWO = speech('a.wav', 'b.wav');

/** A change of the inputs, and what the plan says about it. Each is made besides the changes before it. */
type Turn = readonly [name: string, change: Inputs, why?: string];

/** Returns the effects of runs that each change the inputs of the run before. */
function effectsOf(inputs: Inputs, turns: readonly Turn[]): Promise<Deeds[]> {
  const changes = turns.map(([, change]) => change);
  const further = changes.map((_, index) => ({ again: Object.assign({}, ...changes.slice(0, index + 1)) }));
  return furtherRuns({ files: TWO, inputs }, further);
}

describe('everything is sent again, and the plan says why, if the options have', () => {
  const turns: readonly Turn[] = [
    // Search terms may be private.
    ['another keyterm', { keyterms: 'one\nthree' }, 'keyterm changed'],
    ['no language any more', { language: '', redact: 'pci, ssn' }, 'language was removed; redact was added'],
    [
      'a line for each of the values that were sent as one',
      { redact: 'pci\nssn' },
      'redact was 1 value, is 2',
    ],
    ['another model', { model: 'nova-2', keyterms: '' }, 'keyterm was removed; model was nova-3, is nova-2'],
    ['speakers told apart', { diarize: 'true' }, 'diarize was added'],
    // The local Deepgram reports no diarizer, as Deepgram did when there was only one.
    [
      'the current diarizer, named',
      { diarize: '', 'diarize-model': 'latest' },
      'diarize was removed; diarize_model was added',
    ],
    ['a language', { language: 'de', redact: '' }, 'language was added; redact was removed'],
  ];
  let effects: Deeds[];
  beforeAll(async () => {
    effects = await effectsOf({ language: 'de', keyterms: 'one\ntwo' }, turns);
  });

  it.each(turns.map((turn, index) => [...turn, index] as const))('%s', (_, __, why, index) => {
    expect(effects[index]).toEqual({
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

describe('nothing is sent again if the options have', () => {
  const turns: readonly Turn[] = [
    ['other tags', { tags: 'tuesday' }],
    ['keyterms in another order', { keyterms: 'two\none' }],
    ['another order', { options: 'dictation=true\nutt_split=1.2' }],
    ['the diarizer that made them, named', { diarize: '', 'diarize-model': 'v1' }],
    ['another limit of requests, which is none of them', { concurrency: '2' }],
  ];
  let effects: Deeds[];
  beforeAll(async () => {
    const inputs = { tags: 'monday', keyterms: 'one\ntwo', diarize: 'true', concurrency: '1' };
    effects = await effectsOf({ ...inputs, options: 'utt_split=1.2\ndictation=true' }, turns);
  });

  it.each(turns.map(([name], index) => [name, index] as const))('%s', (_, index) => {
    expect(effects[index]).toEqual({
      exitCode: 0,
      requests: 0,
      counts: { unchanged: 2, 'saved-minutes': 0.1 },
      changes: {},
      plan: ['Plan: 0 to transcribe; 2 unchanged.'],
    });
  });
});
