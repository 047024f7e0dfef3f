import type { Presentation } from '../presentation.ts';
import { languageOf, type Transcript, type Voice } from '../transcript.ts';
import { columnsOf } from './columns.ts';
import { type Colour, DASH, type Mark, marksOf } from './marks.ts';
import { type CaptionPassage, columnsBetween, passageOf } from './passage.ts';
import type { Piece } from './pieces.ts';
import { type CaptionFormat, type CaptionRules, rulesOf } from './rules.ts';
import { type CueBlock, divide } from './segment.ts';
import { streamOf } from './stream.ts';
import { type SaidTimes, timesOf } from './timing.ts';
import type { MarkKind } from './turns.ts';

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
  /** What is shown: the mark and the words, of which there are none where it has the line for itself. */
  readonly text: string;
  /** Undefined for the usual one. */
  readonly colour: Colour | undefined;
}

/** What of the presentation cues are made by. */
export type CueSetting = Pick<Presentation, 'captions' | 'names' | 'language' | 'hyphenate'>;

/** Cues of a transcript that were made last: `srt` and `vtt` mostly have the same. */
interface MadeCues {
  readonly by: string;
  readonly hyphenate: CueSetting['hyphenate'];
  readonly cues: readonly Cue[];
}

const made = new WeakMap<Transcript, MadeCues>();

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
  const passage = passageOf(streamOf(transcript, { voices, widest, language, hyphenate }), voices.length);
  const blocks = divide(passage, rules, marks);
  const times = timesOf(
    blocks.map((block) => saidIn(block, passage, marks)),
    rules,
  );
  const cues: Cue[] = [];
  for (let index = 0; index < blocks.length; index++) {
    const { start, end } = times[index] ?? { start: 0, end: 1 };
    const lines = (blocks[index]?.lines ?? []).map((line) =>
      line.map((span): CueSpan => {
        const mark = markIn(marks[span.voice], span.mark);
        return {
          voice: voices[span.voice] ?? { channel: 0, speaker: undefined },
          mark,
          text: textOf(span.pieces, passage.pieces, mark),
          colour: marks[span.voice]?.colour,
        };
      }),
    );
    cues.push({ start, end, lines });
  }
  return cues;
}

/** All who speak, in order of their channels. */
function voicesOf({ channels }: Transcript): Voice[] {
  return channels.flatMap(({ paragraphs }, channel) =>
    [...new Set(paragraphs.map(({ speaker }) => speaker))].map((speaker) => ({ channel, speaker })),
  );
}

function saidIn({ from, to, lines }: CueBlock, all: CaptionPassage, marks: readonly Mark[]): SaidTimes {
  let end = 0;
  for (let index = from; index < to; index++) end = Math.max(end, all.ends[index] ?? 0);
  let columns = columnsBetween(all, from, to);
  for (const line of lines)
    for (const { voice, mark } of line) if (mark !== 'none') columns += columnsOf(markIn(marks[voice], mark));
  return { start: all.starts[from] ?? 0, end, columns };
}

/** A mark and pieces, by position, as they stand on a line. */
function textOf(positions: readonly number[], pieces: readonly Piece[], mark: string): string {
  if (positions.length === 0) return mark.trimEnd();
  let text = mark;
  let hyphen = '';
  for (let at = 0; at < positions.length; at++) {
    const piece = pieces[positions[at] ?? -1];
    if (piece === undefined) break;
    text += at > 0 && piece.space === 1 ? ` ${piece.text}` : piece.text;
    hyphen = piece.hyphen;
  }
  return text + hyphen;
}

function markIn(mark: Mark | undefined, kind: MarkKind): string {
  if (mark === undefined || kind === 'none') return '';
  return kind === 'dash' ? DASH : mark[kind];
}
