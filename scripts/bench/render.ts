import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { FORMATS, type Format } from '../../src/transcript/formats.ts';
import { compare, type Peer, type Row, runCommand, type Section } from './measure.ts';

const ROOT = path.join(import.meta.dirname, '../..');
const SPEAKERS = 3;
/** Sentences that a speaker says without a break. */
const TURN = 4;
/** Seconds between the starts of words: 10 hours have 100,000 words. */
const STEP = 0.36;
const REFERENCE = 'node, which only reads it';
const [OURS, PACKAGE] = ['ours', '@deepgram/captions'];
const PARSED = 'only parsed';

const SENTENCES = [
  'We went down to the harbour before the sun had come up.',
  'Nobody there could tell us when Mr. Brown would be back, or whether he would come at all.',
  'So we waited.',
  'The first boat left at 7 o’clock, and the second one followed an hour and 20 minutes later.',
];
/** Occurs in one sentence, and no format splits it. */
const RARE = 'harbour';
/** The prefix of the topics, each of which covers a number of words; formats with chapters contain nothing else. */
const [TOPIC, TOPIC_WORDS] = ['Tides', 1000];
const WITH_CHAPTERS: readonly Format[] = ['chapters', 'chapters-json'];

/** Formats that @deepgram/captions supports as well. */
const SHARED = ['srt', 'vtt'] as const;

/** What renders one format in a process of its own, and what renders several in one. */
const PROGRAMS = { alone: 'scripts/render.ts', together: 'scripts/bench/render-together.ts' };

/**
 * Renders a long transcript to every format, in a process per format and in one process for several formats, and
 * compares both with Deepgram's own package for captions.
 */
export async function benchRender({
  words = 100_000,
  repeats = 3,
  formats = FORMATS as readonly Format[],
  programs = PROGRAMS,
} = {}): Promise<Section> {
  const folder = await mkdtemp(path.join(tmpdir(), 'bench-'));
  try {
    const answer = path.join(folder, 'answer.json');
    const content = JSON.stringify(makeAnswer(words));
    await writeFile(answer, content);
    const spoken = timesIn(content, `"word":"${RARE}"`);
    const topics = timesIn(content, TOPIC);
    const rows = await compare(peersOn({ folder, answer, spoken, topics, formats, programs }), repeats);
    return {
      title: `${words} words to each format`,
      repeats,
      rows,
      reference: REFERENCE,
      notes: beyondParsing(rows),
    };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

interface Task {
  /** The folder for all output. */
  readonly folder: string;
  /** The file of the answer. */
  readonly answer: string;
  /** The number of occurrences of the rare word. */
  readonly spoken: number;
  readonly topics: number;
  readonly formats: readonly Format[];
  readonly programs: typeof PROGRAMS;
}

function peersOn(task: Task): Peer[] {
  const { folder, answer, formats, programs } = task;
  const fileOf = (format: Format): string => path.join(folder, format);
  const writes = (name: string, args: readonly string[], made: readonly Format[]): Peer => ({
    name,
    prepare: () => Promise.all(made.map((format) => rm(fileOf(format), { force: true }))),
    run: (under) => runCommand([...under, process.execPath, ...args], { cwd: ROOT }),
    check: () => Promise.all(made.map((format) => expectWhole(fileOf(format), format, task))),
  });
  const single = formats.map((format) =>
    writes(format, [programs.alone, answer, '--format', format, '--output', fileOf(format)], [format]),
  );
  const together = (maker: string, made: readonly Format[], name: string): Peer =>
    writes(nameOf(maker, name), [programs.together, maker, answer, folder, ...made], made);
  const read: Peer = {
    name: REFERENCE,
    run: (under) =>
      runCommand([...under, process.execPath, '-e', `JSON.parse(fs.readFileSync('${answer}'))`]),
    check: () => {},
  };
  return [
    read,
    ...single,
    ...SHARED.map((format) => together(PACKAGE, [format], format)),
    ...[OURS, PACKAGE].flatMap((maker) => [
      together(maker, [], PARSED),
      together(maker, SHARED, SHARED.join(' + ')),
    ]),
    together(OURS, formats, `all ${formats.length} formats`),
  ];
}

/** Throws unless a file contains all words, or all chapters. */
async function expectWhole(file: string, format: Format, { spoken, topics }: Task): Promise<void> {
  const content = await readFile(file, 'utf8');
  const hasChapters = WITH_CHAPTERS.includes(format);
  const [found, expected] = hasChapters
    ? [timesIn(content, TOPIC), topics]
    : [timesIn(content, RARE), spoken];
  if (found < expected) throw new Error(`wrote ${found} of ${expected} times what was said, as ${format}`);
}

const timesIn = (content: string, text: string): number => content.split(text).length - 1;

/** Milliseconds of CPU time that a process takes beyond one that only loads and parses. */
function beyondParsing(rows: readonly Row[]): Record<string, number> {
  const cpuOf = (name: string): number => rows.find((row) => row.name === name)?.cpu ?? Number.NaN;
  const taken = [OURS, PACKAGE].flatMap((maker) => {
    const parsed = nameOf(maker, PARSED);
    return rows
      .filter(({ name }) => name.startsWith(nameOf(maker, '')) && name !== parsed)
      .map(({ name }): [string, number] => [
        `${name}: ms of CPU beyond parsing`,
        Math.round(cpuOf(name) - cpuOf(parsed)),
      ]);
  });
  return Object.fromEntries(taken);
}

const nameOf = (maker: string, what: string): string => `${maker}, ${what}`;

/** Words at regular intervals, with a longer pause after each sentence. */
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
    results: {
      channels: [{ alternatives: [{ transcript, confidence: 0.9, words }] }],
      topics: { segments: topicsOf(count) },
    },
  };
}

const topicsOf = (count: number): object[] =>
  Array.from({ length: Math.ceil(count / TOPIC_WORDS) }, (_, index) => ({
    text: '',
    start_word: index * TOPIC_WORDS,
    end_word: Math.min(count, (index + 1) * TOPIC_WORDS) - 1,
    topics: [{ topic: `${TOPIC} ${index + 1}`, confidence_score: 0.9 }],
  }));
