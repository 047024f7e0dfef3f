import type { Transcript } from '../../../src/transcript/transcript.ts';
import { isUnfit, SpokenText } from './spacing.ts';
import { widthOf } from './width.ts';

/**
 * Checks the text of caption files against the words of a transcript. It knows nothing of how cues are made: it has
 * its own parser, its own measure of width and the numbers of each set of rules.
 */

/** What one voice says on a line. */
export interface ParsedSpan {
  /** As it is told, there or by what stands before; undefined if it is not. */
  readonly voice: string | undefined;
  /** Without who says it. */
  readonly text: string;
  /** Whether a dash is in front. */
  readonly isDashed?: boolean;
}

export interface ParsedCue {
  /** Milliseconds. */
  readonly start: number;
  readonly end: number;
  /** As they are seen, with labels and without tags. */
  readonly lines: readonly string[];
  /** As they are written. */
  readonly written: readonly string[];
  readonly spans: readonly ParsedSpan[];
}

export interface Limits {
  readonly lineLength: number;
  readonly lines: number;
  /** Seconds. */
  readonly longest: number;
  /** Seconds that a cue is shown at least; half a second without it. */
  readonly shortest?: number;
  /** Milliseconds between two cues at least; none without it. */
  readonly gap?: number;
}

const NONE = Number.POSITIVE_INFINITY;

export const LIMITS: Readonly<Record<string, Limits>> = {
  // Two frames of 24 a second.
  'netflix srt': { lineLength: 42, lines: 2, longest: 7, gap: 83 },
  'netflix vtt': { lineLength: 42, lines: 2, longest: 7, gap: 83 },
  'bbc srt': { lineLength: 37, lines: 2, longest: NONE },
  'bbc vtt': { lineLength: 37, lines: 2, longest: NONE },
  'dcmp srt': { lineLength: 32, lines: 2, longest: 6 },
  'dcmp vtt': { lineLength: 32, lines: 2, longest: 6 },
  'podcast srt': { lineLength: 32, lines: 2, longest: NONE },
  'podcast vtt': { lineLength: 65, lines: 1, longest: NONE },
};

/** Columns of a line of Netflix by language, of which a wide character takes two. */
const NETFLIX_COLUMNS: Readonly<Record<string, number>> = { ja: 26, zh: 32, ko: 32, th: 35 };

/** What a style allows for the language of a transcript, which is that of the first channel with words. */
export function limitsFor(rules: string, { channels }: Transcript): Limits {
  const limits = LIMITS[rules] ?? { lineLength: 42, lines: 2, longest: NONE };
  const language = channels.find((channel) => channel.words.length > 0 && channel.language)?.language ?? '';
  const own = rules.startsWith('netflix') ? NETFLIX_COLUMNS[language.slice(0, 2)] : undefined;
  return { ...limits, lineLength: own ?? limits.lineLength };
}

export const RULES = [
  'shape',
  'overlap',
  'order',
  'start before end',
  'silence',
  'words',
  'width',
  'lines',
  'longest',
  /** A word is gone before it is said. */
  'early',
  /** A cue flashes. */
  'flash',
  /** A cue is shown before what it has is said, long behind it, or long after it. */
  'ahead',
  'late',
  'lingering',
  /** Two cues follow each other faster than the eye sees. */
  'gap',
  /** A space inside of a word or none between two, or a word parted that fits a line. */
  'spacing',
  /** Two lines that fit one. */
  'needless line',
  /** A line begins with a mark that ends something, or ends with one that opens it. */
  'marks',
  /** Voices share a line though there are lines enough. */
  'shared line',
] as const;

export type Violations = Record<(typeof RULES)[number], number>;

const noViolations = (): Violations => ({
  shape: 0,
  overlap: 0,
  order: 0,
  'start before end': 0,
  silence: 0,
  words: 0,
  width: 0,
  lines: 0,
  longest: 0,
  early: 0,
  flash: 0,
  ahead: 0,
  late: 0,
  lingering: 0,
  gap: 0,
  spacing: 0,
  'needless line': 0,
  marks: 0,
  'shared line': 0,
});

/** Milliseconds by which a word may be gone before it begins, and that a cue is shown at least. */
const EARLY_MS = 300;
const FLASH_MS = 500;
/** Milliseconds by which a cue may come before or behind its speech, and stay after it. */
const [AHEAD_MS, LATE_MS, LINGERING_MS] = [1, 600, 1500];
/** Speech that is faster, in columns a second over such a time, is faster than any reader: only then may cues flash. */
const UNREADABLE = { columns: 25, milliseconds: 7000 };
const BURSTS_MS = [1000, 2000, 4000, 7000];

/** How many there are, of all rules. */
export const sum = (violations: Violations): number =>
  Object.values(violations).reduce((total, count) => total + count, 0);

const TIMING = /^(\d{2,}):([0-5]\d):([0-5]\d)([.,])(\d{3}) --> (\d{2,}):([0-5]\d):([0-5]\d)([.,])(\d{3})$/;
/** A dash is in front of a voice without a name, in a cue of several. */
const SPEAKER = /(?<=^| )(?:(Channel \d+(?:, Speaker \d+)?|Speaker \d+):(?: |$)|- (?=\S))/;
/** Direction marks around lines of SubRip, and in front of those of WebVTT. */
const EMBEDDING = /[\u202b\u202c]/g;
const RIGHT_TO_LEFT_MARK = /^\u200f/;

/** The cues of a file, and how many of its blocks are none. */
export function parseCaptions(text: string, format: 'srt' | 'vtt'): { cues: ParsedCue[]; broken: number } {
  const blocks = text.split('\n\n').map((block) => block.replace(/\n$/, ''));
  const isHeader = format === 'vtt' && blocks[0] === 'WEBVTT';
  let broken = format === 'vtt' && !isHeader ? 1 : 0;
  const cues: ParsedCue[] = [];
  const rest = text.trim() === '' ? [] : blocks.slice(isHeader ? 1 : 0);
  for (const [index, block] of rest.entries()) {
    const cue = format === 'vtt' ? parseVttCue(block) : parseSrtCue(block, String(index + 1));
    if (cue === undefined) broken++;
    else cues.push(cue);
  }
  return { cues, broken };
}

function parseSrtCue(block: string, id: string): ParsedCue | undefined {
  const [first, timing, ...lines] = block.split('\n');
  const times = parseTiming(timing, ',');
  if (first !== id || times === undefined || lines.length === 0) return undefined;
  const seenLines = lines.map((line) => line.replaceAll(EMBEDDING, ''));
  return { ...times, lines: seenLines, written: lines, spans: labelled(seenLines) };
}

/** What voices say by the labels in the lines. */
function labelled(lines: readonly string[]): ParsedSpan[] {
  let voice: string | undefined;
  return lines.flatMap((line) => {
    const [before = '', ...rest] = line.split(SPEAKER);
    const spans: ParsedSpan[] = before === '' ? [] : [{ voice, text: before }];
    for (let at = 0; at < rest.length; at += 2) {
      voice = rest[at];
      spans.push({ voice, text: rest[at + 1] ?? '', isDashed: voice === undefined });
    }
    return spans;
  });
}

function parseVttCue(block: string): ParsedCue | undefined {
  const [timing, ...payload] = block.split('\n');
  const times = parseTiming(timing, '.');
  if (times === undefined || payload.length === 0) return undefined;
  let voice: string | undefined;
  const spans: ParsedSpan[] = [];
  for (const line of payload)
    for (const part of line.split(/(<v [^>]*>|<\/v>)/)) {
      if (part === '</v>') voice = undefined;
      else if (part.startsWith('<v ')) voice = unescaped(part.slice(3, -1));
      else if (part.trim() !== '')
        spans.push({ voice, text: withoutLabel(unescaped(part.replace(RIGHT_TO_LEFT_MARK, '')), voice) });
    }
  const lines = payload.map((line) => unescaped(line.replaceAll(/<v [^>]*>|<\/v>/g, '')));
  return { ...times, lines, written: payload, spans };
}

const withoutLabel = (text: string, voice: string | undefined): string =>
  voice !== undefined && text.startsWith(`${voice}:`) ? text.slice(voice.length + 1) : text;

const unescaped = (text: string): string =>
  text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');

function parseTiming(line = '', mark: ',' | '.'): { start: number; end: number } | undefined {
  const timing = TIMING.exec(line);
  if (timing === null || timing[4] !== mark || timing[9] !== mark) return undefined;
  return { start: millisecondsOf(timing.slice(1, 6)), end: millisecondsOf(timing.slice(6, 11)) };
}

const millisecondsOf = ([hours, minutes, seconds, , milliseconds]: readonly string[]): number =>
  ((Number(hours) * 60 + Number(minutes)) * 60 + Number(seconds)) * 1000 + Number(milliseconds);

/** A word that is known by the checker. Times are milliseconds. */
interface Known {
  readonly text: string;
  readonly start: number;
  readonly end: number;
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

/** What a voice says, and how much of it was found. */
interface Spoken {
  readonly voice: string | undefined;
  readonly words: Known[];
  readonly spaced: SpokenText;
  text: string;
  /** Characters that were found, words that they begin, and how long these are together. */
  found: number;
  next: number;
  known: number;
  /** Whether the last text ended inside of a word. */
  wasBroken: boolean;
}

/** What each voice says that can be seen. */
function spokenIn({ channels }: Transcript): Spoken[] {
  const all = new Map<string | undefined, Spoken>();
  channels.forEach(({ words }, channel) => {
    for (const { text: raw, start, end, speaker } of words) {
      const text = seen(raw);
      if (text === '') continue;
      const voice = nameOf(channel, speaker, channels.length > 1);
      const spoken = all.get(voice) ?? {
        voice,
        words: [],
        spaced: new SpokenText(),
        text: '',
        found: 0,
        next: 0,
        known: 0,
        wasBroken: false,
      };
      spoken.words.push({ text, start: start * 1000, end: end * 1000 });
      spoken.text += text;
      spoken.spaced.add(raw);
      all.set(voice, spoken);
    }
  });
  return [...all.values()];
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
  const voices = spokenIn(transcript);
  const flash = limits.shortest === undefined ? FLASH_MS : limits.shortest * 1000;
  cues.forEach((cue, index) => {
    checkOrder(cue, cues[index - 1], counted);
    if (cue.start >= cue.end) counted['start before end']++;
    if (cue.end - cue.start < flash && !isUnreadable(cue.end, voices)) counted.flash++;
    if (cue.end - cue.start > limits.longest * 1000) counted.longest++;
    if (cue.lines.length > limits.lines) counted.lines++;
    if (cue.lines.some((line) => seen(line) === '')) counted.shape++;
    counted.shape += cue.written.filter((line) => isUnfit(line, format)).length;
    checkLines(cue, limits, counted);
    if (isTight(cue, cues[index - 1], limits) && !isBurst(cue.start, voices)) counted.gap++;
    counted.width += cue.lines.filter((line) => widthOf(line) > limits.lineLength).length;
  });
  checkWords(cues, voices, { counted, limits });
  return counted;
}

const [ENDING_MARK, OPENING_MARK] = [/^[、。，．！？：；」』）】〉》〕｝ー々]/u, /[「『（【〈《〔｛]$/u];

/** What stands below it is the first that the voice says. */
const LABEL_ALONE = /^(?:Channel|Speaker) [^:]*:$/;

function checkLines({ lines, spans }: ParsedCue, limits: Limits, counted: Violations): void {
  const voices = new Set(spans.map(({ voice }) => voice));
  const isOne = voices.size < 2 && spans.every(({ isDashed }) => !isDashed);
  const width = lines.reduce((total, line) => total + widthOf(line) + 1, -1);
  if (isOne && lines.length > 1 && width <= limits.lineLength) counted['needless line']++;
  counted.marks += lines.filter(
    (line, index) =>
      (index > 0 && ENDING_MARK.test(line) && !LABEL_ALONE.test(lines[index - 1] ?? '')) ||
      (index < lines.length - 1 && OPENING_MARK.test(line)),
  ).length;
  // Whose words go on has a line more; there are never fewer than there are voices.
  if (lines.length < Math.min(limits.lines, voices.size)) counted['shared line']++;
}

const isTight = (cue: ParsedCue, before: ParsedCue | undefined, { gap = 0 }: Limits): boolean =>
  before !== undefined && cue.start - before.end < gap;

function checkOrder(cue: ParsedCue, before: ParsedCue | undefined, counted: Violations): void {
  if (before === undefined) return;
  if (cue.start < before.end) counted.overlap++;
  if (cue.start < before.start) counted.order++;
}

/** Whether so much is said up to a moment that no cue could be shown for longer. */
function isUnreadable(
  until: number,
  voices: readonly Spoken[],
  { columns, milliseconds } = UNREADABLE,
): boolean {
  const said = voices
    .flatMap(({ words }) => words)
    .filter(({ start }) => start <= until && start >= until - milliseconds)
    .reduce((total, { text }) => total + widthOf(text), 0);
  return said > (columns * milliseconds) / 1000;
}

/** Whether so much is said in a burst up to a moment, however short, that cues wait for each other. */
const isBurst = (until: number, voices: readonly Spoken[]): boolean =>
  BURSTS_MS.some((milliseconds) => isUnreadable(until, voices, { ...UNREADABLE, milliseconds }));

/** All characters but hyphens, in an order of their own. */
const bagOf = (texts: readonly string[]): string =>
  [...seen(texts.join('')).replaceAll('-', '')].sort().join('');

/** When the words of a cue are said, of which one may have begun in the cue before. */
interface SaidBetween {
  earliest: number;
  first: number;
  last: number;
}

/** What the words of a file are checked for. */
interface WordCheck {
  readonly counted: Violations;
  readonly limits: Limits;
}

/** Each word of each voice once and in order; in a cue no silence of a voice, and none that is said later. */
function checkWords(cues: readonly ParsedCue[], all: readonly Spoken[], check: WordCheck): void {
  const spans = cues.flatMap((cue) => cue.spans);
  // A dash does not tell who speaks. WebVTT does, of the same cues.
  if (spans.some(({ isDashed }) => isDashed)) {
    const isSame = bagOf(spans.map(({ text }) => text)) === bagOf(all.map(({ text }) => text));
    check.counted.words += isSame ? 0 : 1;
    return;
  }
  let before: Spoken | undefined;
  let shown: ParsedCue | undefined;
  for (const cue of cues) {
    const inCue = new Map<Spoken, Known>();
    const times: SaidBetween = { earliest: NONE, first: NONE, last: 0 };
    for (const { voice, text } of cue.spans) {
      const spoken = whoSays(seen(text), { cue, voice, before, all });
      if (spoken === undefined) {
        check.counted.words++;
        return;
      }
      take(spoken, text, check);
      checkTimes(cue, spoken, { inCue, times, counted: check.counted });
      before = spoken;
    }
    const isHurried = shown !== undefined && shown.end - shown.start <= FLASH_MS;
    checkMoment(cue, times, { counted: check.counted, all, isHurried });
    shown = cue;
  }
  check.counted.words += all.filter(({ text, found }) => found < text.length).length;
}

/** Takes a text as the next one of a voice. */
function take(spoken: Spoken, text: string, { counted, limits }: WordCheck): void {
  const length = lengthFound(spoken, seen(text)) ?? 0;
  counted.spacing += spoken.spaced.misplacedIn(text, { from: spoken.found, length, ...limits });
  spoken.found += length;
}

/** Whether a cue is shown when its words are said, where people speak so that it can be. */
function checkMoment(
  cue: ParsedCue,
  { earliest, first, last }: SaidBetween,
  {
    counted,
    all,
    isHurried,
  }: { readonly counted: Violations; readonly all: readonly Spoken[]; readonly isHurried: boolean },
): void {
  if (first === NONE) return;
  if (earliest - cue.start > AHEAD_MS) counted.ahead++;
  // Behind a burst, cues wait until those before were shown for as short as can be.
  if (isHurried || isBurst(cue.start, all)) return;
  if (cue.start - first > LATE_MS) counted.late++;
  if (cue.end - last > LINGERING_MS) counted.lingering++;
}

/** Who says a text: who is told, or who spoke before, or else who says so about then. */
function whoSays(
  shown: string,
  context: {
    readonly cue: ParsedCue;
    readonly voice: string | undefined;
    readonly before: Spoken | undefined;
    readonly all: readonly Spoken[];
  },
): Spoken | undefined {
  const { cue, voice, before, all } = context;
  const saying = all.filter((each) => lengthFound(each, shown) !== undefined);
  if (voice !== undefined) return saying.find((each) => each.voice === voice);
  const others = cue.spans.flatMap((span) => span.voice ?? []);
  const distance = ({ words, next }: Spoken): number => Math.abs((words[next]?.start ?? NONE) - cue.start);
  const untold = saying.filter((each) => each.voice === undefined || !others.includes(each.voice));
  // What nobody is named for goes on, whoever else could have said it.
  const goesOn = cue.spans.every((span) => span.voice === undefined);
  if (goesOn && before !== undefined && untold.includes(before)) return before;
  return untold.toSorted((a, b) => distance(a) - distance(b))[0];
}

/** How much of what a voice says next a text is; a word that is broken may have a hyphen, and a voice a dash. */
function lengthFound({ text, found }: Spoken, shown: string): number | undefined {
  const forms = [
    shown,
    `-${shown}`,
    shown.replace(/-$/, ''),
    shown.replace(/^-/, ''),
    shown.replaceAll(/^-|-$/g, ''),
  ];
  return forms.find((form) => text.startsWith(form, found))?.length;
}

function checkTimes(
  cue: ParsedCue,
  spoken: Spoken,
  {
    inCue,
    times,
    counted,
  }: {
    readonly inCue: Map<Spoken, Known>;
    readonly times: SaidBetween;
    readonly counted: Violations;
  },
): void {
  // The rest of a word that is broken is in the next cue.
  const broken = spoken.words[spoken.next - 1];
  if (spoken.wasBroken && broken !== undefined) {
    times.earliest = Math.min(times.earliest, broken.start);
    times.first = Math.min(times.first, broken.end);
    times.last = Math.max(times.last, broken.end);
  }
  while (spoken.known < spoken.found) {
    const word = spoken.words[spoken.next];
    if (word === undefined) return;
    const before = inCue.get(spoken);
    if (before !== undefined && word.start - before.end >= 1500) counted.silence++;
    if (word.start - cue.end > EARLY_MS) counted.early++;
    times.earliest = Math.min(times.earliest, word.start);
    times.first = Math.min(times.first, word.start);
    times.last = Math.max(times.last, word.end);
    inCue.set(spoken, word);
    spoken.known += word.text.length;
    spoken.next++;
  }
  spoken.wasBroken = spoken.known > spoken.found;
}
