import type { Presentation } from '../presentation.ts';
import { languageOf, type Transcript, type Voice } from '../transcript.ts';
import { columnsOf } from './columns.ts';
import { type Colour, DASH, type Mark, marksOf } from './marks.ts';
import { passageOf } from './passage.ts';
import type { Piece } from './pieces.ts';
import { type CaptionFormat, type CaptionRules, rulesOf } from './rules.ts';
import { type Block, divide } from './segment.ts';
import { streamOf } from './stream.ts';
import { timesOf } from './timing.ts';
import type { MarkKind, Span } from './turns.ts';

/** What is shown at a time. Cues never overlap, and are in order. */
export interface Cue {
  /** Whole milliseconds, of which `end` is later. */
  readonly start: number;
  readonly end: number;
  /** One at least. */
  readonly lines: readonly CueLine[];
}

/** One span mostly; several where more voices speak at once than there are lines. */
export type CueLine = readonly CueSpan[];

/** What one voice says on a line, without markup or escapes. */
export interface CueSpan {
  readonly voice: Voice;
  /** What stands in front where it is told who speaks, such as `Ada: `; empty for nothing. */
  readonly mark: string;
  /** What is shown: the mark and the words. */
  readonly text: string;
  /** None where a mark has the line for itself. */
  readonly words: readonly CueWord[];
  /** Undefined for the usual one. */
  readonly colour: Colour | undefined;
}

/** A word, or a part of one that is too long for a line. Times are whole milliseconds. */
export interface CueWord {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** Spaces between it and the word before, on one line. */
  readonly space: 0 | 1;
}

/** What of the presentation cues are made by. */
export type CueSetting = Pick<Presentation, 'captions' | 'names' | 'language' | 'hyphenate'>;

/** Cues of a transcript that were made last: `srt` and `vtt` mostly have the same. */
interface Made {
  readonly by: string;
  readonly hyphenate: CueSetting['hyphenate'];
  readonly cues: readonly Cue[];
}

const made = new WeakMap<Transcript, Made>();

/** Divides a transcript into cues: never across a long silence, each word once. */
export function cuesOf(transcript: Transcript, setting: CueSetting, format: CaptionFormat): readonly Cue[] {
  const { captions, names, language, hyphenate } = setting;
  const rules = rulesOf(captions, { format, language: languageOf(transcript) ?? language });
  const by = JSON.stringify([rules, names, language]);
  const before = made.get(transcript);
  if (before?.by === by && before.hyphenate === hyphenate) return before.cues;
  const cues = makeCues(transcript, rules, setting);
  made.set(transcript, { by, hyphenate, cues });
  return cues;
}

function makeCues(
  transcript: Transcript,
  rules: CaptionRules,
  { names, language, hyphenate }: CueSetting,
): Cue[] {
  const voices = voicesOf(transcript);
  const marks = marksOf(transcript, voices, rules, { names });
  const widestMark = Math.max(0, ...marks.map(({ aloneColumns }) => aloneColumns));
  // With more lines, a mark has one of its own where that is needed.
  const widest = Math.max(2, rules.lineLength - (rules.lines > 1 ? 0 : widestMark));
  const pieces = streamOf(transcript, { voices, widest, language, hyphenate });
  const blocks = divide(passageOf(pieces, voices.length), rules, marks);
  const shown = { pieces, voices, marks };
  const times = timesOf(
    blocks.map((block) => saidIn(block, shown)),
    rules,
  );
  return blocks.map(({ lines }, index) => ({
    ...(times[index] ?? { start: 0, end: 1 }),
    lines: lines.map((line) => line.map((span) => spanOf(span, shown))),
  }));
}

/** All who speak, in order of their channels. */
function voicesOf({ channels }: Transcript): Voice[] {
  return channels.flatMap(({ paragraphs }, channel) =>
    [...new Set(paragraphs.map(({ speaker }) => speaker))].map((speaker) => ({ channel, speaker })),
  );
}

/** What the parts of blocks are looked up in. */
interface Looked {
  readonly pieces: readonly Piece[];
  readonly voices: readonly Voice[];
  readonly marks: readonly Mark[];
}

function saidIn(
  { from, to, lines }: Block,
  { pieces, marks }: Looked,
): { start: number; end: number; columns: number } {
  let [end, columns] = [0, 0];
  for (let index = from; index < to; index++) {
    const { end: until = 0, columns: own = 0, space = 0 } = pieces[index] ?? {};
    end = Math.max(end, until);
    columns += own + (index > from ? space : 0);
  }
  for (const line of lines)
    for (const { voice, mark } of line) columns += columnsOf(markIn(marks[voice], mark));
  return { start: pieces[from]?.start ?? 0, end, columns };
}

function spanOf({ voice, mark: kind, pieces }: Span, looked: Looked): CueSpan {
  const told = looked.marks[voice];
  const [mark, words] = [markIn(told, kind), wordsOf(pieces, looked)];
  let text = mark;
  for (let at = 0; at < words.length; at++) {
    const word = words[at];
    if (word !== undefined) text += at > 0 && word.space === 1 ? ` ${word.text}` : word.text;
  }
  return {
    voice: looked.voices[voice] ?? { channel: 0, speaker: undefined },
    mark,
    text: pieces.length === 0 ? text.trimEnd() : text,
    words,
    colour: told?.colour,
  };
}

function wordsOf(positions: readonly number[], { pieces }: Looked): CueWord[] {
  const words: CueWord[] = positions.flatMap((index) => pieces[index] ?? []);
  const last = pieces[positions.at(-1) ?? -1];
  if (last !== undefined && last.hyphen !== '')
    words[words.length - 1] = { ...last, text: last.text + last.hyphen };
  return words;
}

function markIn(mark: Mark | undefined, kind: MarkKind): string {
  if (mark === undefined || kind === 'none') return '';
  return kind === 'dash' ? DASH : mark[kind];
}
