import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import type { Fault } from '../../../local-deepgram/src/server.ts';
import { CANNED, codes, openStage, resultOf, SPOKEN, speech } from '../helpers.ts';

describe.concurrent('an answer that is paid for', () => {
  const broken = { metadata: { request_id: 'r', duration: 1 }, results: { channels: 'none' } };

  it.each([
    ['cache-folder', { 'cache-folder': 'answers' }],
    ['workspace', {}],
  ])('and cannot be read is stored in the %s, named, and not paid for again', async (_, inputs) => {
    await using stage = await openStage({
      files: { 'a.wav': 'speech' },
      faults: [{ fault: 'answer', status: 200, body: broken }],
    });
    const step = { inputs: { files: '*.wav', ...inputs } };
    const first = await stage.run(step);
    expect(codes(first)).toEqual({ 'a.wav': 'bad-answer' });
    for (const ran of [await stage.run(step), await stage.run(step)]) {
      expect(codes(ran)).toEqual({ 'a.wav': 'unreadable-answer' });
      const { error, answer = '' } = resultOf(ran, 'a.wav');
      expect(error?.message).toMatch(/^Deepgram's answer was paid for and is kept, but cannot be read/);
      expect(JSON.parse(await readFile(answer, 'utf8'))).toMatchObject({ results: { channels: 'none' } });
    }
    expect(stage.deepgram.requests).toHaveLength(1);
  });

  it('is paid for once, whatever it lacks', async () => {
    const { metadata, results } = CANNED;
    const [told] = results.channels.flatMap(({ alternatives }) => alternatives);
    const channels = (alternative: object) => ({ channels: [{ alternatives: [alternative] }] });
    const about = { ...metadata, sha256: undefined };
    const readable = [
      { metadata: about, results: channels({ transcript: SPOKEN }) },
      { metadata: about, results: channels({ words: told?.words }) },
      { metadata: about, results: { channels: [{}] } },
      { metadata: { ...metadata, sha256: '' }, results },
    ];
    const others = [{ results }, { metadata: about }, { metadata: about, results: {} }];
    const bodies = [...readable, ...others];
    await using stage = await openStage({
      files: speech(...bodies.map((_, index) => `${index}.wav`)),
      faults: bodies.map((body): Fault => ({ fault: 'answer', status: 200, body, times: 1 })),
    });
    const step = { inputs: { files: '*.wav', concurrency: '1' } };
    const first = Object.values(codes(await stage.run(step)));
    expect(first.filter((code) => code === 'transcribed')).toHaveLength(readable.length);
    expect(first.filter((code) => code === 'bad-answer')).toHaveLength(others.length);
    const again = Object.values(codes(await stage.run(step)));
    expect(again.filter((code) => code === 'unchanged')).toHaveLength(readable.length);
    expect(again.filter((code) => code === 'unreadable-answer')).toHaveLength(others.length);
    expect(stage.deepgram.requests).toHaveLength(bodies.length);
  });
});
