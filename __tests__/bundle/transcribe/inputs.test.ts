import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { annotations, openStage, speech } from '../helpers.ts';

const files = speech('a.wav', 'b.wav');

describe.concurrent('refused before anything is sent', () => {
  // Others are cases of refused.test.ts, jobs.test.ts and urls.test.ts.
  it.each([
    [
      { options: 'utt_spilt=1', 'strict-options': 'true' },
      /^options: "utt_spilt" is not a parameter .* `utt_split`/,
    ],
    [{ output: '{folder}/{file}.{format}' }, /^output: \{folder\} is not known/],
    [{ output: '.git/{file}.{format}' }, /^output: .* inside git's own folder/],
    [
      { output: 'all.{format}' },
      /^output: the transcript of b\.wav would be written to all\.txt, .* of a\.wav\./,
    ],
    [{ files: 'a.wav\nb.wav', output: '{file}', formats: 'txt' }, /^output: .* a\.wav itself/],
    [
      { urls: 'https://user:canary@example.com/talk.mp3' },
      /urls, line 1: it contains a user name or password/,
    ],
    [{ 'url-lists': 'a.wav' }, /a\.wav:1: not a URL/],
    [{ files: '' }, /^No media are named/],
  ])('%j', async (inputs, message) => {
    await using stage = await openStage({ files });
    const ran = await stage.run({ inputs, secrets: ['canary@'] });
    expect(annotations(ran, 'error')).toEqual([expect.stringMatching(message)]);
    expect(ran.exitCode).toBe(1);
    expect(stage.deepgram.requests).toEqual([]);
  });

  it('a folder at the path of a transcript', async () => {
    await using stage = await openStage({ files });
    await mkdir(path.join(stage.workspace, 'b.wav.txt'));
    const ran = await stage.run({ inputs: { files: '*.wav' } });
    expect(annotations(ran, 'error')).toEqual([
      'output: b.wav.txt cannot be written: a folder is in its place.',
    ]);
    expect(stage.deepgram.requests).toEqual([]);
  });

  it('a file at the path of a transcripts folder', async () => {
    await using stage = await openStage({ files: { ...files, out: 'a file' } });
    const ran = await stage.run({ inputs: { files: '*.wav', output: 'out/{file}.{format}' } });
    expect(annotations(ran, 'error')).toEqual([expect.stringMatching(/out is a file, not a folder/)]);
    expect(stage.deepgram.requests).toEqual([]);
  });
});

describe.concurrent('nothing found', () => {
  it.each([
    ['warn', 0, 'warning'],
    ['error', 1, 'error'],
    ['ignore', 0, undefined],
  ] as const)('with if-no-media: %s', async (ifNoMedia, exitCode, kind) => {
    await using stage = await openStage({ files: { '.hidden.wav': 'speech' } });
    const ran = await stage.run({ inputs: { files: '**/*.wav\n**/*.mp3', 'if-no-media': ifNoMedia } });
    expect(ran).toMatchObject({ exitCode, outputs: { 'skipped-reason': 'no-media', transcribed: '0' } });
    for (const each of ['error', 'warning', 'notice'] as const) {
      expect(annotations(ran, each)).toHaveLength(each === kind ? 1 : 0);
    }
    expect(ran.log).toMatch(
      /There are no media to transcribe\..*Nothing matches files: \*\*\/\*\.mp3\. 1 match is left out: see the log/,
    );
    expect(stage.deepgram.requests).toEqual([]);
  });
});

it.concurrent('every input reaches the query', async () => {
  await using stage = await openStage({ files: { 'a.wav': 'speech' } });
  const ran = await stage.run({
    inputs: {
      model: 'nova-3-medical',
      language: 'en-US',
      'smart-format': 'false',
      punctuate: 'TRUE',
      keyterms: 'Müller & Söhne\n  tachycardia',
      tags: 'podcast',
      options: 'utt_split=1.2\nmip_opt_out=true',
    },
  });
  expect(String(stage.deepgram.requests[0]?.query)).toBe(
    'model=nova-3-medical&language=en-US&punctuate=true&keyterm=M%C3%BCller+%26+S%C3%B6hne&keyterm=tachycardia' +
      '&tag=podcast&utt_split=1.2&mip_opt_out=true',
  );
  expect(ran.exitCode).toBe(0);
});
