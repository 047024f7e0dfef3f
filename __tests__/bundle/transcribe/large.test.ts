import { expect, it } from 'vitest';
import { FORMATS } from '../../../src/transcript/formats.ts';
import { CANNED, codes, openStage, speech } from '../helpers.ts';
import { MEMORY_LIMIT, measureMemory } from '../memory.ts';

const MB = 1000 ** 2;
/** Three times the memory, and more than a string of V8 can have. */
const SIZE = 600 * MB;

/** `head --bytes 600000000 /dev/zero | sha256sum` */
const SHA256 = '6abed397aee08fde271430d40c2407613c7cf79abfcf35fa40bb55ba5fe1cd0a';

it('a file of 600 MB is sent whole, in little memory', async () => {
  await using stage = await openStage({ files: { 'long.wav': SIZE } });
  const { ran, peak } = await measureMemory((env) => stage.run({ env }));

  expect(codes(ran)).toEqual({ 'long.wav': 'transcribed' });
  expect(stage.deepgram.requests).toMatchObject([
    { contentLength: SIZE, bytesReceived: SIZE, sha256: SHA256, status: 200 },
  ]);
  expect(peak).toBeLessThan(MEMORY_LIMIT);
});

/**
 * The most memory in bytes of a run with the longest recording that Deepgram accepts in one request. In 14 runs on two
 * cores with seven times the load that they can process, none took less than 254 MB or more than 268 MB: Node itself
 * takes 75, the action 15, and the words in use 60. The rest is garbage that V8 has not collected yet, which depends on
 * the number of words and not on the load.
 */
const ANSWER_MEMORY_LIMIT = 300 * MB;
/** The words of twelve hours of fast speech. */
const WORDS = 110_000;
const SECONDS_OF_WORD = 0.4;

/** Returns an answer of three speakers with sentences of ten words, with everything that Deepgram returns for each. */
function longAnswer(): unknown {
  const words = Array.from({ length: WORDS }, (_, index) => {
    const word = `word${(index * 7919) % 1500}`;
    const start = Math.round(index * SECONDS_OF_WORD * 1000) / 1000;
    return {
      word,
      start,
      end: start + 0.37,
      confidence: 0.5 + (index % 50) / 100,
      speaker: Math.floor(index / 60) % 3,
      speaker_confidence: 0.9,
      punctuated_word: index % 10 === 9 ? `${word}.` : word,
    };
  });
  const transcript = words.map(({ punctuated_word }) => punctuated_word).join(' ');
  const { sha256: _, ...metadata } = CANNED.metadata;
  return {
    metadata: { ...metadata, duration: WORDS * SECONDS_OF_WORD },
    results: { channels: [{ alternatives: [{ transcript, confidence: 0.9, words }] }] },
  };
}

it('an answer of twelve hours is written in all formats, in little memory', async () => {
  await using stage = await openStage({
    files: speech('long.wav'),
    faults: [{ fault: 'answer', status: 200, body: longAnswer() }],
  });
  const inputs = { files: '*.wav', formats: FORMATS.join(', ') };
  const { ran, peak } = await measureMemory((env) => stage.run({ env, inputs }));

  expect(codes(ran)).toEqual({ 'long.wav': 'transcribed' });
  expect(ran.results[0]?.files).toHaveLength(FORMATS.length);
  expect(peak).toBeLessThan(ANSWER_MEMORY_LIMIT);
});
