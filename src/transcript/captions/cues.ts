import type { Presentation } from '../presentation.ts';
import { languageOf, type Transcript, type Voice } from '../transcript.ts';
import { columnsOf } from './columns.ts';
import { type Colour, DASH, type Mark, marksOf } from './marks.ts';
import { type CaptionPassage, columnsBetween, passageOf } from './passage.ts';
import { type CaptionFormat, type CaptionRules, rulesOf } from './rules.ts';
import { type CueBlock, divide } from './segment.ts';
import { streamOf } from './stream.ts';
import { type SaidTimes, timesOf } from './timing.ts';
import type { LineSpan, MarkKind } from './turns.ts';

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
type CueSetting = Pick<Presentation, 'captions' | 'names' | 'language' | 'hyphenate'>;

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
    blocks.map((block) => timesOfCue(block, passage, marks)),
    rules,
  );
  const shown = new ShownLines(passage, voices, marks);
  return blocks.map((block, index): Cue => {
    const { start, end } = times[index] ?? { start: 0, end: 1 };
    return { start, end, lines: shown.of(block) };
  });
}

/** All who speak, in order of their channels. */
function voicesOf({ channels }: Transcript): Voice[] {
  return channels.flatMap(({ paragraphs }, channel) =>
    [...new Set(paragraphs.map(({ speaker }) => speaker))].map((speaker) => ({ channel, speaker })),
  );
}

function timesOfCue(block: CueBlock, all: CaptionPassage, marks: readonly Mark[]): SaidTimes {
  const { from, to } = block;
  let end = 0;
  for (let index = from; index < to; index++) end = Math.max(end, all.ends[index] ?? 0);
  let columns = columnsBetween(all, from, to);
  if (!('lines' in block)) columns += columnsOf(markIn(marks[all.voices[from] ?? 0], block.mark));
  else
    for (const line of block.lines)
      for (const { voice, mark } of line) columns += columnsOf(markIn(marks[voice], mark));
  return { start: all.starts[from] ?? 0, end, columns };
}

function markIn(mark: Mark | undefined, kind: MarkKind): string {
  if (mark === undefined || kind === 'none') return '';
  return kind === 'dash' ? DASH : mark[kind];
}

/** The lines of blocks, as they are read. */
class ShownLines {
  readonly #all: CaptionPassage;
  readonly #voices: readonly Voice[];
  readonly #marks: readonly Mark[];

  constructor(all: CaptionPassage, voices: readonly Voice[], marks: readonly Mark[]) {
    this.#all = all;
    this.#voices = voices;
    this.#marks = marks;
  }

  of(block: CueBlock): CueLine[] {
    if ('lines' in block)
      return block.lines.map((line) =>
        line.map((span) => this.#span(span.voice, span.mark, this.#textOf(span))),
      );
    const { from, to, starts, mark } = block;
    const voice = this.#all.voices[from] ?? 0;
    return starts.map((start, line) => {
      const text = this.#textBetween(start, starts[line + 1] ?? to);
      return [this.#span(voice, line === 0 ? mark : 'none', text)];
    });
  }

  #span(voice: number, kind: MarkKind, said: string): CueSpan {
    const mark = markIn(this.#marks[voice], kind);
    return {
      voice: this.#voices[voice] ?? { channel: 0, speaker: undefined },
      mark,
      text: said === '' ? mark.trimEnd() : mark + said,
      colour: this.#marks[voice]?.colour,
    };
  }

  /** Pieces of one voice that follow each other. */
  #textBetween(from: number, to: number): string {
    const { text, offsets, pieces } = this.#all;
    if (from === to) return '';
    const last = to - 1;
    const end = (offsets[last] ?? 0) + (pieces.texts[last]?.length ?? 0);
    const said = text.slice(offsets[from], end);
    return pieces.hyphened.has(last) ? `${said}-` : said;
  }

  /** Pieces between which others speak. */
  #textOf({ pieces: positions }: LineSpan): string {
    const { texts, spaces, hyphened } = this.#all.pieces;
    const said = positions.map((at, index) => (index > 0 && spaces[at] === 1 ? ' ' : '') + (texts[at] ?? ''));
    return said.join('') + (hyphened.has(positions.at(-1) ?? -1) ? '-' : '');
  }
}
