import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { cp } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { distance } from 'fastest-levenshtein';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { codes, openStage, type Ran, resultOf, root, type Stage, samples } from '../helpers.ts';
import { expectDone } from '../rerun.ts';

const encoded = path.join(root, 'local-deepgram/__tests__/media');
const sdkClient = path.join(root, 'local-deepgram/__tests__/sdk-client.ts');

/** The words of the recording: examples/media/README.md. */
const KENNEDY =
  'And so, my fellow Americans, ask not what your country can do for you, ask what you can do for your country.';
const AUSTEN_1 =
  'And Mr. John Dashwood had then leisure to consider how much there might be prudently in his power to do for them.';
const AUSTEN_2 = 'He was not an ill-disposed young man,';
const AUSTEN_3 = 'unless to be rather cold-hearted and rather selfish is to be ill-disposed.';

interface Recording {
  readonly spoken: string;
  /** Seconds. */
  readonly duration: number;
}

/** One in each format. That others are recognized, too, is shown by the tests of local-deepgram. */
const RECORDINGS: Readonly<Record<string, Recording>> = {
  'kennedy.mp3': { spoken: KENNEDY, duration: 11 },
  'kennedy.ogg': { spoken: KENNEDY, duration: 11 },
  'austen-1.m4a': { spoken: AUSTEN_1, duration: 7.1 },
  'austen-2.flac': { spoken: AUSTEN_2, duration: 3 },
  'austen-3.wav': { spoken: AUSTEN_3, duration: 5.3 },
};
const names = Object.keys(RECORDINGS);

/** The most wrong words, and the number of spoken words. */
const [MOST_WRONG, SPOKEN] = [2, 40];

interface Alternative {
  readonly transcript: string;
  readonly words: readonly { readonly word: string; readonly start: number; readonly end: number }[];
}

interface Answer {
  readonly metadata: { readonly duration: number };
  readonly results: { readonly channels: readonly { readonly alternatives: readonly Alternative[] }[] };
}

let stage: Stage;
let ran: Ran;

beforeAll(async () => {
  stage = await openStage({ recognize: true });
  for (const name of names) {
    const sample = path.join(samples, name);
    await cp(existsSync(sample) ? sample : path.join(encoded, name), path.join(stage.workspace, name));
  }
  ran = await stage.run();
});

afterAll(() => stage[Symbol.asyncDispose]());

async function answerFor(name: string): Promise<Answer> {
  return JSON.parse(await stage.read(`${name}.json`));
}

const best = ({ results }: Answer): Alternative => {
  const alternative = results.channels[0]?.alternatives[0];
  if (alternative === undefined) throw new Error('the answer has no alternative');
  return alternative;
};

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}']+/gu) ?? [];

/**
 * Returns the number of words that must be changed, added or removed: the edit distance, with words instead of letters.
 */
function wrongWords(recognized: string, spoken: string): number {
  const vocabulary = [...new Set(wordsOf(`${recognized} ${spoken}`))];
  const letters = (text: string): string =>
    wordsOf(text)
      .map((word) => String.fromCharCode(0x4e00 + vocabulary.indexOf(word)))
      .join('');
  return distance(letters(recognized), letters(spoken));
}

describe('real speech', () => {
  it('is in every format', () => {
    expect(codes(ran)).toEqual(Object.fromEntries(names.map((name) => [name, 'transcribed'])));
    expect(ran.exitCode).toBe(0);
  });

  it('becomes the words that were said', async () => {
    const texts = await Promise.all(names.map((name) => stage.read(`${name}.txt`)));
    const wrong = names.map((name, index) => wrongWords(texts[index] ?? '', RECORDINGS[name]?.spoken ?? ''));
    const spoken = names.map((name) => wordsOf(RECORDINGS[name]?.spoken ?? '').length);
    const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
    expect(sum(wrong) / sum(spoken)).toBeLessThanOrEqual(MOST_WRONG / SPOKEN);
  });

  it.each(names)('has times that follow each other within %s', async (name) => {
    const answer = await answerFor(name);
    const { words } = best(answer);
    const duration = RECORDINGS[name]?.duration ?? 0;
    expect(answer.metadata.duration).toBeCloseTo(duration, 0);
    expect(resultOf(ran, name).duration).toBe(answer.metadata.duration);
    expect(words.length).toBeGreaterThan(0);
    for (const [index, { start, end }] of words.entries()) {
      expect(start).toBeGreaterThanOrEqual(words[index - 1]?.end ?? 0);
      expect(end).toBeGreaterThan(start);
    }
    expect(words.at(-1)?.end).toBeLessThanOrEqual(answer.metadata.duration);
  });

  it('is transcribed the same by Deepgram’s own SDK', async () => {
    const { url, ca, apiKey } = stage.deepgram;
    const file = path.join(stage.workspace, 'austen-2.flac');
    const { stdout } = await promisify(execFile)(process.execPath, [sdkClient, url, apiKey, 'file', file], {
      env: { ...process.env, NODE_EXTRA_CA_CERTS: ca },
    });
    const { response }: { response: Answer } = JSON.parse(stdout);
    expect(best(response).transcript).toBe(best(await answerFor('austen-2.flac')).transcript);
  });

  it('is not sent by a second run', async () => {
    expect(await stage.read('kennedy.mp3.txt')).toContain('your country');
    await expectDone(stage);
  });
});
