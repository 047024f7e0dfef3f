import type { Transcript } from '../../../src/transcript/transcript.ts';
import { widthOf } from './width.ts';

/**
 * Checks the text of caption files against the words of a transcript. It knows nothing of how cues are made: it has
 * its own parser, its own measure of width and the numbers of each set of rules.
 */

export interface ParsedCue {
  /** Milliseconds. */
  readonly start: number;
  readonly end: number;
  readonly voice: string | undefined;
  readonly lines: readonly string[];
}

export interface Limits {
  readonly lineLength: number;
  readonly lines: number;
  /** Seconds. */
  readonly longest: number;
}

const NONE = Number.POSITIVE_INFINITY;

export const LIMITS: Readonly<Record<string, Limits>> = {
  'netflix srt': { lineLength: 42, lines: 2, longest: 7 },
  'netflix vtt': { lineLength: 42, lines: 2, longest: 7 },
  'bbc srt': { lineLength: 37, lines: 2, longest: NONE },
  'bbc vtt': { lineLength: 37, lines: 2, longest: NONE },
  'dcmp srt': { lineLength: 32, lines: 2, longest: 6 },
  'dcmp vtt': { lineLength: 32, lines: 2, longest: 6 },
  'podcast srt': { lineLength: 32, lines: 2, longest: NONE },
  'podcast vtt': { lineLength: 65, lines: 2, longest: NONE },
};

export const RULES = [
  'shape',
  'overlap',
  'order',
  'start before end',
  'silence',
  'voices',
  'words',
  'width',
  'lines',
  'longest',
] as const;

export type Violations = Record<(typeof RULES)[number], number>;

const noViolations = (): Violations => ({
  shape: 0,
  overlap: 0,
  order: 0,
  'start before end': 0,
  silence: 0,
  voices: 0,
  words: 0,
  width: 0,
  lines: 0,
  longest: 0,
});

/** How many there are, of all rules. */
export const sum = (violations: Violations): number =>
  Object.values(violations).reduce((total, count) => total + count, 0);

const TIMING = /^(\d{2,}):([0-5]\d):([0-5]\d)([.,])(\d{3}) --> (\d{2,}):([0-5]\d):([0-5]\d)([.,])(\d{3})$/;
const SPEAKER = /^((?:Channel \d+(?:, Speaker \d+)?)|(?:Speaker \d+)):(?: |$)/;

/** The cues of a file, and how many of its blocks are none. */
export function parseCaptions(text: string, format: 'srt' | 'vtt'): { cues: ParsedCue[]; broken: number } {
  const blocks = text.split('\n\n').map((block) => block.replace(/\n$/, ''));
  const isHeader = format === 'vtt' && blocks[0] === 'WEBVTT';
  let broken = format === 'vtt' && !isHeader ? 1 : 0;
  const cues: ParsedCue[] = [];
  const rest = text.trim() === '' ? [] : blocks.slice(isHeader ? 1 : 0);
  for (const [index, block] of rest.entries()) {
    const cue =
      format === 'vtt' ? parseVttCue(block) : parseSrtCue(block, String(index + 1), cues.at(-1)?.voice);
    if (cue === undefined) broken++;
    else cues.push(cue);
  }
  return { cues, broken };
}

function parseSrtCue(block: string, id: string, before: string | undefined): ParsedCue | undefined {
  const [first, timing, ...lines] = block.split('\n');
  const times = parseTiming(timing, ',');
  if (first !== id || times === undefined || lines.length === 0) return undefined;
  return { ...times, voice: srtVoice(lines) ?? before, lines };
}

function parseVttCue(block: string): ParsedCue | undefined {
  const [timing, ...lines] = block.split('\n');
  const times = parseTiming(timing, '.');
  return times === undefined || lines.length === 0 ? undefined : { ...times, ...vttLines(lines) };
}

function parseTiming(line = '', mark: ',' | '.'): { start: number; end: number } | undefined {
  const timing = TIMING.exec(line);
  if (timing === null || timing[4] !== mark || timing[9] !== mark) return undefined;
  return { start: millisecondsOf(timing.slice(1, 6)), end: millisecondsOf(timing.slice(6, 11)) };
}

const millisecondsOf = ([hours, minutes, seconds, , milliseconds]: readonly string[]): number =>
  ((Number(hours) * 60 + Number(minutes)) * 60 + Number(seconds)) * 1000 + Number(milliseconds);

const srtVoice = ([first = '']: readonly string[]): string | undefined => SPEAKER.exec(first)?.[1];

function vttLines(lines: readonly string[]): { voice: string | undefined; lines: string[] } {
  const [, voice, rest] = /^<v ([^>]*)>([\s\S]*)$/.exec(lines.join('\n')) ?? [];
  const text = rest ?? lines.join('\n');
  const plain = text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
  return { voice, lines: plain.split('\n') };
}

/** A word that is known by the checker. Times are milliseconds. */
interface Known {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly voice: string | undefined;
}

/** What can be seen of a text, without what is between words. */
const seen = (text: string): string => text.toWellFormed().replaceAll(/[\p{Cc}\p{Cf}\p{Z}]/gu, '');

function nameOf(channel: number, speaker: number | undefined, several: boolean): string | undefined {
  const parts = [
    ...(several ? [`Channel ${channel}`] : []),
    ...(speaker === undefined ? [] : [`Speaker ${speaker}`]),
  ];
  return parts.length === 0 ? undefined : parts.join(', ');
}

/** The words that can be seen, channel by channel. */
function wordsOf({ channels }: Transcript): Known[] {
  return channels.flatMap(({ words }, channel) =>
    words.flatMap(({ text, start, end, speaker }) => {
      const voice = nameOf(channel, speaker, channels.length > 1);
      const known = { text: seen(text), start: start * 1000, end: end * 1000, voice };
      return known.text === '' ? [] : [known];
    }),
  );
}

/** Counts what a caption file does that no set of rules allows. Names of voices have to be Deepgram's own. */
export function violationsOf(
  text: string,
  transcript: Transcript,
  { format, limits }: { readonly format: 'srt' | 'vtt'; readonly limits: Limits },
): Violations {
  const { cues, broken } = parseCaptions(text, format);
  const counted = noViolations();
  counted.shape = broken;
  cues.forEach((cue, index) => {
    const before = cues[index - 1];
    if (before !== undefined && cue.start < before.end) counted.overlap++;
    if (before !== undefined && cue.start < before.start) counted.order++;
    if (cue.start >= cue.end) counted['start before end']++;
    if (cue.end - cue.start > limits.longest * 1000) counted.longest++;
    if (cue.lines.length > limits.lines) counted.lines++;
    if (cue.lines.some((line) => seen(line) === '')) counted.shape++;
    counted.width += cue.lines.filter((line) => widthOf(line) > limits.lineLength).length;
  });
  checkWords(cues, wordsOf(transcript), format, counted);
  return counted;
}

/** The words are the text of the cues: those of each voice, where voices are told. */
function checkWords(
  cues: readonly ParsedCue[],
  words: readonly Known[],
  format: 'srt' | 'vtt',
  counted: Violations,
): void {
  const voices = new Set(words.map(({ voice }) => voice));
  // SubRip cannot tell where a voice without a name begins; who tells no voices at all is checked by the words alone.
  const isUntold = format === 'srt' && voices.has(undefined);
  if (isUntold || cues.every(({ voice }) => voice === undefined)) {
    compare(cues, words, counted);
    return;
  }
  for (const { voice } of cues) voices.add(voice);
  for (const voice of voices)
    compare(
      cues.filter((cue) => cue.voice === voice),
      words.filter((word) => word.voice === voice),
      counted,
    );
}

const textOf = ({ lines }: ParsedCue): string =>
  lines.map((line, at) => (at === 0 ? line.replace(SPEAKER, '') : line)).join('');

/** Each word once and in order, and in each cue those of one voice without a silence between them. */
function compare(cues: readonly ParsedCue[], words: readonly Known[], counted: Violations): void {
  const expected = words.map(({ text }) => text).join('');
  if (cues.map((cue) => seen(textOf(cue))).join('') !== expected) {
    counted.words++;
    return;
  }
  // By how many characters there are up to a cue and a word, to find the words of each cue.
  let [next, known, shown] = [0, 0, 0];
  for (const cue of cues) {
    shown += seen(textOf(cue)).length;
    const first = next;
    for (; next < words.length && known < shown; next++) known += words[next]?.text.length ?? 0;
    // The rest of a word that is broken is in the next cue.
    words.slice(first, next).forEach((word, index, all) => {
      const before = all[index - 1];
      if (before === undefined) return;
      if (word.start - before.end >= 1500) counted.silence++;
      if (word.voice !== before.voice) counted.voices++;
    });
  }
}
