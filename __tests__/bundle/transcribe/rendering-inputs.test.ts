import { mkdir } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { openStage, speech } from '../helpers.ts';

describe.concurrent('nothing is sent and the step fails if', () => {
  it.each([
    [
      'a line of speakers is not a speaker name',
      { speakers: '0 Ada' },
      'speakers: line 1 is not a speaker name',
    ],
    [
      'the file of speakers is missing',
      { 'speakers-file': 'none.txt' },
      'speakers-file: there is no file none.txt',
    ],
    [
      'the file of speakers is a folder',
      { 'speakers-file': 'folder' },
      'speakers-file: there is no file folder',
    ],
    [
      'the style of captions is unknown',
      { 'caption-style': 'bbc2' },
      '"bbc2" is not one of netflix, bbc, dcmp, podcast',
    ],
    [
      'captions would have no time',
      { 'caption-max-duration': '0' },
      'caption-max-duration: it must be greater than zero',
    ],
    [
      'captions are shorter than they may be',
      { 'caption-min-duration': '5', 'caption-max-duration': '2' },
      'caption-min-duration: 5 is more than caption-max-duration, which is 2',
    ],
    [
      'lines of captions have no room',
      { 'caption-line-length': '3' },
      'is not a whole number from 10 to 200',
    ],
  ])('%s', async (_, inputs, message) => {
    await using stage = await openStage({ files: speech('a.wav') });
    await mkdir(`${stage.workspace}/folder`);
    const ran = await stage.run({ inputs: { files: '*.wav', ...inputs } });
    expect(ran.exitCode).toBe(1);
    expect(ran.log).toContain(message);
    expect(stage.deepgram.requests).toEqual([]);
  });
});
