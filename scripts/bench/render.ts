import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { FORMATS, type Format } from '../../src/transcript/formats.ts';
import { compare, type Peer, runCommand, type Section } from './measure.ts';

const ROOT = path.join(import.meta.dirname, '../..');
const SPEAKERS = 3;
/** A speaker says so many sentences at once. */
const TURN = 4;
/** Seconds from word to word: 10 hours have 100,000. */
const STEP = 0.36;
const REFERENCE = 'node, which only reads it';

const SENTENCES = [
  'We went down to the harbour before the sun had come up.',
  'Nobody there could tell us when Mr. Brown would be back, or whether he would come at all.',
  'So we waited.',
  'The first boat left at 7 o’clock, and the second one followed an hour and 20 minutes later.',
];
/** Stands in one sentence, and is cut by no format. */
const RARE = 'harbour';

const PEER = `
import { readFileSync, writeFileSync } from 'node:fs';
import { srt, webvtt } from '@deepgram/captions';
const [answer, format, output] = process.argv.slice(1);
writeFileSync(output, { srt, vtt: webvtt }[format](JSON.parse(readFileSync(answer, 'utf8'))));`;

/** A long transcript to every format, each in a process of its own, and Deepgram's own package for captions beside it. */
export async function benchRender({
  words = 100_000,
  repeats = 3,
  formats = FORMATS as readonly Format[],
} = {}): Promise<Section> {
  const folder = await mkdtemp(path.join(tmpdir(), 'bench-'));
  try {
    const answer = path.join(folder, 'answer.json');
    const content = JSON.stringify(makeAnswer(words));
    await writeFile(answer, content);
    const spoken = content.split(`"word":"${RARE}"`).length - 1;
    const rows = await compare(peersOn(folder, { answer, spoken, formats }), repeats);
    return { title: `${words} words to each format`, repeats, rows, reference: REFERENCE };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

interface Task {
  /** Its file. */
  readonly answer: string;
  /** How often the rare word is said. */
  readonly spoken: number;
  readonly formats: readonly Format[];
}

function peersOn(folder: string, { answer, spoken, formats }: Task): Peer[] {
  const writes = (name: string, args: readonly string[], output: string): Peer => ({
    name,
    prepare: () => rm(output, { force: true }),
    run: (under) => runCommand([...under, process.execPath, ...args], { cwd: ROOT }),
    check: async () => {
      const found = (await readFile(output, 'utf8')).split(RARE).length - 1;
      if (found < spoken) throw new Error(`wrote ${found} of ${spoken} times what was said`);
    },
  });
  const ours = formats.map((format) => {
    const output = path.join(folder, format);
    return writes(format, ['scripts/render.ts', answer, '--format', format, '--output', output], output);
  });
  const peers = ['srt', 'vtt'].map((format) => {
    const output = path.join(folder, `peer.${format}`);
    return writes(
      `@deepgram/captions ${format}`,
      ['--input-type=module', '-e', PEER, answer, format, output],
      output,
    );
  });
  const read: Peer = {
    name: REFERENCE,
    run: (under) =>
      runCommand([...under, process.execPath, '-e', `JSON.parse(fs.readFileSync('${answer}'))`]),
    check: () => {},
  };
  return [read, ...ours, ...peers];
}

/** Words evenly over the time, with a longer pause after each sentence. */
function makeAnswer(count: number): unknown {
  const texts = SENTENCES.flatMap((sentence) => sentence.split(' '));
  const words = Array.from({ length: count }, (_, index) => {
    const text = texts[index % texts.length] ?? '';
    return {
      word: text.toLowerCase(),
      punctuated_word: text,
      start: index * STEP,
      end: index * STEP + STEP * (text.endsWith('.') ? 0.5 : 0.95),
      confidence: 0.5 + (index % 50) / 100,
      speaker: Math.floor(index / texts.length / TURN) % SPEAKERS,
    };
  });
  const transcript = words.map(({ punctuated_word: text }) => text).join(' ');
  return {
    metadata: { request_id: 'bench', duration: count * STEP, channels: 1, models: [], model_info: {} },
    results: { channels: [{ alternatives: [{ transcript, confidence: 0.9, words }] }] },
  };
}
