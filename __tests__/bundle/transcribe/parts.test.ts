import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { RecognizedWord, Recognizer } from '../../../local-deepgram/src/recognition/types.ts';
import { at } from '../../../src/lib/guards.ts';
import { annotations, codes, openStage, resultOf, type Stage, sent } from '../helpers.ts';
import { place } from '../recordings.ts';

const RATE = 1000;
const HEADER_BYTES = 44;
const SECONDS = 600;
/** The loud part of each second. */
const [LOUD_FROM, LOUD_TO] = [0.1, 0.9];

/** Returns a WAV file with one word per second. Its samples are the number of the second, between pauses. */
function counted(seconds: number): Buffer {
  const bytes = Buffer.alloc(HEADER_BYTES + seconds * RATE * 2);
  bytes.write('RIFF', 0);
  bytes.writeUInt32LE(bytes.length - 8, 4);
  bytes.write('WAVEfmt ', 8);
  bytes.writeUInt32LE(16, 16);
  bytes.writeUInt16LE(1, 20);
  bytes.writeUInt16LE(1, 22);
  bytes.writeUInt32LE(RATE, 24);
  bytes.writeUInt32LE(RATE * 2, 28);
  bytes.writeUInt16LE(2, 32);
  bytes.writeUInt16LE(16, 34);
  bytes.write('data', 36);
  bytes.writeUInt32LE(seconds * RATE * 2, 40);
  for (let second = 0; second < seconds; second += 1)
    for (let at = LOUD_FROM * RATE; at < LOUD_TO * RATE; at += 1)
      bytes.writeInt16LE(second + 1, HEADER_BYTES + (second * RATE + at) * 2);
  return bytes;
}

/** Recognizes the seconds of such a file with their times. A word that was cut is a different word. */
const counting: Recognizer = {
  async recognize(media) {
    const bytes = Buffer.from(media.buffer, media.byteOffset, media.byteLength);
    const begin = bytes.indexOf('data') + 8;
    const amount = Math.floor((bytes.length - begin) / 2);
    const sample = (index: number): number => (index < amount ? bytes.readInt16LE(begin + index * 2) : 0);
    const words: RecognizedWord[] = [];
    for (let index = 0; index < amount; ) {
      const number = sample(index);
      let end = index + 1;
      while (end < amount && sample(end) === number) end += 1;
      const isWhole = end - index === Math.round((LOUD_TO - LOUD_FROM) * RATE);
      const word = isWhole ? `word${number}` : 'uh';
      if (number > 0)
        words.push({ word, punctuated: `${word}.`, start: index / RATE, end: end / RATE, confidence: 0.9 });
      index = end;
    }
    return { duration: amount / RATE, channels: 1, words: [words] };
  },
  close: async () => {},
};

const IN_PARTS = { 'split-above': '200s', files: '*.wav', formats: 'txt, json, vtt, md' };
const UTTERANCES = { ...IN_PARTS, utterances: 'true', paragraphs: 'true' };

async function openTalk(faults: Parameters<typeof openStage>[0]['faults'] = []): Promise<Stage> {
  const stage = await openStage({ recognizer: counting, faults });
  await place(stage, { 'talk.wav': counted(SECONDS) });
  return stage;
}

const transcripts = (stage: Stage): Promise<string[]> =>
  Promise.all(['txt', 'vtt'].map((format) => stage.read(`talk.wav.${format}`)));

describe('a recording that is longer than `split-above`', () => {
  it('is sent in parts, and gets the same transcripts as when sent whole', async () => {
    await using stage = await openTalk();
    const ran = await stage.run({ inputs: UTTERANCES });
    expect(ran.exitCode).toBe(0);
    expect(ran.log).toContain('talk.wav: new, in 4 parts, 11:00, estimated $0.05');
    expect(ran.log).toContain('talk.wav, part 4 of 4: 2:46 of audio');
    expect(ran.log).toContain("Billed by the lengths in Deepgram's answers: 11.0 minutes");
    expect(sent(stage, 'audio/wav')).toHaveLength(4);
    expect(resultOf(ran, 'talk.wav').duration).toBe(SECONDS);
    expect(await stage.read('talk.wav.md')).toContain('\n- Parts: sent in 4 parts\n');
    const inParts = await transcripts(stage);
    const joined: unknown = JSON.parse(await stage.read('talk.wav.json'));

    const again = await stage.run({ inputs: UTTERANCES });
    expect([again.exitCode, stage.deepgram.requests.length]).toEqual([0, 4]);

    for (const file of ['talk.wav.json', 'talk.wav.txt', 'transcripts.lock.json'])
      await rm(path.join(stage.workspace, file));
    await stage.run({ inputs: { ...UTTERANCES, 'split-above': 'never' } });
    expect(stage.deepgram.requests).toHaveLength(5);
    expect(inParts[0]).toBe(await stage.read('talk.wav.txt'));
    const whole: unknown = JSON.parse(await stage.read('talk.wav.json'));
    expect(at(joined, 'results', 'channels')).toEqual(at(whole, 'results', 'channels'));
  });
});

describe('a part', () => {
  it('that fails temporarily is the only one sent again', async () => {
    await using stage = await openTalk([{ fault: 'answer', on: { request: 3 }, status: 503, body: 'busy' }]);
    const ran = await stage.run({ inputs: IN_PARTS });
    expect(ran.exitCode).toBe(0);
    expect(ran.log).toMatch(/talk\.wav, part \d of 4: .* Retry 1 in/);
    expect(stage.deepgram.requests).toHaveLength(5);
  });

  it('that fails costs only itself: the others are kept, and the next run sends the missing one', async () => {
    await using stage = await openTalk([{ fault: 'error', on: { request: 3 }, error: 'CORRUPT_AUDIO' }]);
    const kept = { ...IN_PARTS, 'cache-folder': await mkdtemp(path.join(tmpdir(), 'kept-parts-')) };
    const ran = await stage.run({ inputs: kept });
    expect(ran.exitCode).toBe(1);
    expect(codes(ran)).toEqual({ 'talk.wav': 'bad-audio' });
    expect(annotations(ran, 'error')[0]).toMatch(
      /^talk\.wav: Part \d of 4 failed: .* The answers to the other 3 are kept in .*kept-parts-\w+, and the next run sends only the missing parts\./,
    );
    expect(stage.deepgram.requests).toHaveLength(4);
    // As on another machine.
    await rm(path.join(stage.workspace, '.transcripts-pending'), { recursive: true, force: true });
    const next = await stage.run({ inputs: kept });
    expect(next.exitCode).toBe(0);
    // Any of the parts can be the one that failed, and the third is a little shorter.
    expect(next.log).toMatch(/in 4 parts, 3 of them already paid for, 2:4[26],/);
    expect(stage.deepgram.requests).toHaveLength(5);
    const words = (await stage.read('talk.wav.txt')).match(/word\d+/g);
    expect(words).toEqual(Array.from({ length: SECONDS }, (_, second) => `word${second + 1}`));
    await rm(kept['cache-folder'], { recursive: true });
  });
});
