/**
 * Makes the pictures of the player page in the documents, in light and dark colors, with Chromium: `node
 * scripts/pictures.ts`. Their transcript was recognized by local-deepgram.
 */
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { launch } from '../__tests__/transcript/page/chromium.ts';
import { pageOf, recognized, transcript } from '../__tests__/transcript/page/samples.ts';
import type { Transcript, Word } from '../src/transcript/transcript.ts';
import { root } from './documents.ts';

/** Recordings of examples/media in order, each with the number of its speaker. */
const PARTS = [
  { name: 'kennedy', speaker: 0 },
  { name: 'austen-1', speaker: 1 },
  { name: 'austen-3', speaker: 1 },
];
const NAMES = { 0: 'John F. Kennedy', 1: 'Jane Austen, read aloud' };

const SIZE = { width: 760, height: 500 };
const SCALE = 1.5;
/** Seconds; inside of a word. */
const SHOWN_AT = 1.8;

function later({ channels }: Transcript, seconds: number, speaker: number) {
  const move = (word: Word): Word => ({
    ...word,
    speaker,
    start: word.start + seconds,
    end: word.end + seconds,
  });
  return channels.flatMap(({ paragraphs }) =>
    paragraphs.map(({ sentences }) => ({ speaker, sentences: sentences.map((words) => words.map(move)) })),
  );
}

function conversation(): Transcript {
  const parts = PARTS.map(({ name, speaker }) => ({ speaker, said: recognized(name) }));
  let duration = 0;
  const paragraphs = parts.flatMap(({ said, speaker }) => {
    const moved = later(said, duration, speaker);
    duration += said.duration;
    return moved;
  });
  const words = paragraphs.flatMap(({ sentences }) => sentences.flat());
  const models = parts[0]?.said.models ?? [];
  return { ...transcript({ language: 'en', words, paragraphs }), duration, models };
}

/** The concatenated audio of WAV files with the same format. */
async function joined(files: readonly string[]): Promise<Buffer> {
  const parts = await Promise.all(files.map((file) => readFile(file)));
  const sounds = parts.map((bytes) => bytes.subarray(bytes.indexOf('data', 0, 'latin1') + 8));
  const [first = Buffer.alloc(0)] = parts;
  const head = Buffer.from(first.subarray(0, first.indexOf('data', 0, 'latin1') + 8));
  const sound = Buffer.concat(sounds);
  head.writeUInt32LE(head.length + sound.length - 8, 4);
  head.writeUInt32LE(sound.length, head.length - 4);
  return Buffer.concat([head, sound]);
}

const folder = await mkdtemp(path.join(tmpdir(), 'pictures-'));
const page = path.join(folder, 'readings.html');
const presentation = { source: 'readings.wav', href: 'readings.wav', language: 'en', names: NAMES };
await writeFile(page, pageOf(conversation(), presentation));
const media = PARTS.map(({ name }) => path.join(root, 'examples/media', `${name}.wav`));
await writeFile(path.join(folder, 'readings.wav'), await joined(media));

const browser = await launch();
for (const colorScheme of ['light', 'dark'] as const) {
  const tab = await browser.newPage({ viewport: SIZE, colorScheme, deviceScaleFactor: SCALE });
  await tab.goto(pathToFileURL(page).href);
  await tab.locator('input[type=search]').fill('country');
  await tab.evaluate(`new Promise((resolve) => {
    const media = document.querySelector('audio, video');
    media.addEventListener('seeked', () => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    media.currentTime = ${SHOWN_AT};
    document.activeElement.blur();
  })`);
  // The search has moved the page away from the current word.
  await tab.getByText('Back to the spoken word').click();
  await tab.screenshot({ path: path.join(root, `docs/player-page-${colorScheme}.png`) });
}
await browser.close();
await rm(folder, { recursive: true });
