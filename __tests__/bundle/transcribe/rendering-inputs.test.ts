import { mkdir } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { openStage, speech } from '../helpers.ts';

describe.concurrent('nothing is sent and the step fails if', () => {
  // What is wrong by itself is a case of refused.test.ts.
  it.each([
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
  ])('%s', async (_, inputs, message) => {
    await using stage = await openStage({ files: speech('a.wav') });
    await mkdir(`${stage.workspace}/folder`);
    const ran = await stage.run({ inputs: { files: '*.wav', ...inputs } });
    expect(ran.exitCode).toBe(1);
    expect(ran.log).toContain(message);
    expect(stage.deepgram.requests).toEqual([]);
  });
});
