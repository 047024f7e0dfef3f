import { readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { fakeRecognizer, WORDS } from '../../../local-deepgram/__tests__/helpers.ts';
import { annotations, CANNED, codes, openStage, resultOf, SPOKEN, saying, speech } from '../helpers.ts';
import { meanwhile } from '../holding.ts';

describe.concurrent('a transcript', () => {
  it('that cannot be written is kept, since it is paid for', async () => {
    await using stage = await openStage({
      files: speech('a.mp3', 'b.wav'),
      faults: [
        meanwhile(() => writeFile(path.join(stage.workspace, 'mp3'), 'a file in the place of the folder'), {
          header: 'content-type: audio/mpeg',
        }),
      ],
    });
    const ran = await stage.run({ inputs: { output: '{ext}/{file}.{format}' } });

    expect(codes(ran)).toEqual({ 'a.mp3': 'not-saved', 'b.wav': 'transcribed' });
    const { error, answer = '' } = resultOf(ran, 'a.mp3');
    expect(error?.message).toBe('output: mp3/a.mp3.json cannot be written: mp3 is a file, not a folder.');
    expect(answer.startsWith(ran.temp)).toBe(true);
    expect(JSON.parse(await readFile(answer, 'utf8'))).toMatchObject({ results: CANNED.results });
    expect(ran.log).toContain(`The answer is kept in ${answer}.`);
    expect(annotations(ran, 'error')[0]).toContain(`The answer is kept in ${answer}.`);
    expect(await stage.read('wav/b.wav.txt')).toBe(`${SPOKEN}\n`);
    expect(stage.deepgram.requests).toHaveLength(2);
  });

  it('of an earlier run is replaced once its recording changes', async () => {
    await using stage = await openStage({
      files: { 'a.wav': 'speech' },
      faults: [{ on: { request: 1 }, fault: 'answer', status: 200, body: saying('Old words.') }],
    });
    await stage.run();
    expect(await stage.read('a.wav.txt')).toBe('Old words.\n');
    await writeFile(path.join(stage.workspace, 'a.wav'), 'other speech');
    expect(codes(await stage.run())).toEqual({ 'a.wav': 'transcribed' });
    expect(await stage.read('a.wav.txt')).toBe(`${SPOKEN}\n`);
  });

  it('that the action did not write is only replaced if the user says so', async () => {
    await using stage = await openStage({ files: { 'a.wav': 'speech', 'a.wav.txt': 'old' } });
    await stage.run({ inputs: { files: '*.wav' } });
    expect(await stage.read('a.wav.txt')).toBe('old');
    await stage.run({ inputs: { files: '*.wav', 'overwrite-edited': 'true' } });
    expect(await stage.read('a.wav.txt')).toBe(`${SPOKEN}\n`);
    expect(stage.deepgram.requests).toHaveLength(1);
  });

  it('is written although its recording was removed in the meantime', async () => {
    const recognizer = fakeRecognizer(async () => {
      await rm(path.join(stage.workspace, 'a.wav'));
      return { duration: 3, channels: 1, words: [WORDS] };
    });
    await using stage = await openStage({ files: { 'a.wav': 'speech' }, recognizer });
    expect(codes(await stage.run())).toEqual({ 'a.wav': 'transcribed' });
  });
});
