/**
 * Renders a transcript of 10 hours and 100,000 words to every format, each in a process of its own, and Deepgram's own
 * package for captions beside it: `npm run bench:render`.
 */
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { formatBytes } from '../src/lib/units.ts';
import { FORMATS } from '../src/transcript/formats.ts';
import { measure, median } from './measure.ts';

const WORDS = 100_000;
const SECONDS = 10 * 60 * 60;
const SPEAKERS = 3;
/** A speaker says so many sentences at once. */
const TURN = 4;
const REPEATS = 3;

const SENTENCES = [
  'We went down to the harbour before the sun had come up.',
  'Nobody there could tell us when Mr. Brown would be back, or whether he would come at all.',
  'So we waited.',
  'The first boat left at 7 o’clock, and the second one followed an hour and 20 minutes later.',
];

/** Words evenly over the time, with a longer pause after each sentence. */
function makeAnswer(): unknown {
  const texts = SENTENCES.flatMap((sentence) => sentence.split(' '));
  const step = SECONDS / WORDS;
  const words = Array.from({ length: WORDS }, (_, index) => {
    const text = texts[index % texts.length] ?? '';
    return {
      word: text.toLowerCase(),
      punctuated_word: text,
      start: index * step,
      end: index * step + step * (text.endsWith('.') ? 0.5 : 0.95),
      confidence: 0.5 + (index % 50) / 100,
      speaker: Math.floor(index / texts.length / TURN) % SPEAKERS,
    };
  });
  const transcript = words.map(({ punctuated_word: text }) => text).join(' ');
  return {
    metadata: { request_id: 'bench', duration: SECONDS, channels: 1, models: [], model_info: {} },
    results: { channels: [{ alternatives: [{ transcript, confidence: 0.9, words }] }] },
  };
}

const PEER = `
import { readFileSync, writeFileSync } from 'node:fs';
import { srt, webvtt } from '@deepgram/captions';
const [answer, format, output] = process.argv.slice(1);
writeFileSync(output, { srt, vtt: webvtt }[format](JSON.parse(readFileSync(answer, 'utf8'))));`;

async function report(name: string, args: readonly string[], output: string): Promise<void> {
  const runs = [];
  for (let run = 0; run < REPEATS; run += 1)
    runs.push(await measure(process.execPath, args, { cwd: path.join(import.meta.dirname, '..') }));
  if (runs.some(({ exitCode }) => exitCode !== 0)) throw new Error(`${name} failed`);
  const { length } = await readFile(output);
  const peak = formatBytes(Math.max(...runs.map((run) => run.peak ?? 0)));
  const wall = (median(runs.map((run) => run.wall)) / 1000).toFixed(2);
  console.log(
    `${name.padEnd(24)} ${wall.padStart(6)} s ${peak.padStart(10)} ${formatBytes(length).padStart(9)}`,
  );
}

const folder = await mkdtemp(path.join(tmpdir(), 'bench-'));
try {
  const answer = path.join(folder, 'answer.json');
  await writeFile(answer, JSON.stringify(makeAnswer()));
  console.log(`${WORDS} words in 10 h: time from start to end, peak of memory, size (median of ${REPEATS})`);
  const empty = path.join(folder, 'empty');
  await writeFile(empty, '');
  await report('node, which reads it', ['-e', `JSON.parse(fs.readFileSync('${answer}'))`], empty);
  for (const format of FORMATS) {
    const output = path.join(folder, format);
    await report(format, ['scripts/render.ts', answer, '--format', format, '--output', output], output);
  }
  for (const format of ['srt', 'vtt']) {
    const output = path.join(folder, `peer.${format}`);
    await report(
      `@deepgram/captions ${format}`,
      ['--input-type=module', '-e', PEER, answer, format, output],
      output,
    );
  }
} finally {
  await rm(folder, { recursive: true, force: true });
}
