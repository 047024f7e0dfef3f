import type { FileCue } from '../caption-file.ts';
import type { Presentation } from '../presentation.ts';
import { languageOf, type Transcript, type Voice } from '../transcript.ts';
import { columnsOf } from './columns.ts';
import { hasRightToLeft } from './direction.ts';
import { type Colour, DASH, type Mark, marksOf } from './marks.ts';
import { type CaptionPassage, columnsBetween, passageOf } from './passage.ts';
import { type CaptionFormat, type CaptionRules, rulesOf } from './rules.ts';
import { type CueBlock, divide } from './segment.ts';
import { streamOf } from './stream.ts';
import { type SpeechTimes, timesOf } from './timing.ts';
import type { LineSpan, MarkKind } from './turns.ts';

/** Text that is shown together. Cues are in order and never overlap. */
export interface Cue {
  /** Whole milliseconds; `end` is later than `start`. */
  readonly start: number;
  readonly end: number;
  /** At least one. */
  readonly lines: readonly CueLine[];
}

/** The spans of a line: usually one, several if more voices speak at once than there are lines. */
export type CueLine = readonly CueSpan[];

/** Text of one voice on a line, without markup or escapes. */
export interface CueSpan {
  readonly voice: Voice;
  /** Text before the words that shows who speaks, such as `Ada: `; may be empty. */
  readonly mark: string;
  /** The displayed text: the mark and the words, or the mark alone if it has its own line. */
  readonly text: string;
  /** Whether the words are in a right-to-left script. */
  readonly isRightToLeft: boolean;
  /** Undefined for the default color. */
  readonly colour: Colour | undefined;
}

/** The part of the presentation that cues depend on. */
type CueSetting = Pick<Presentation, 'captions' | 'names' | 'language' | 'hyphenate'>;

/** Cues of a transcript by their rules. */
interface CachedCues {
  readonly key: string;
  readonly hyphenate: CueSetting['hyphenate'];
  readonly cues: readonly Cue[];
}

/** The latest cues of each transcript. `srt` and `vtt` usually have the same ones, and `html` has those of both. */
const cache = new WeakMap<Transcript, readonly CachedCues[]>();
/** `srt` and `vtt` have different ones in podcasts. */
const MOST_CACHED = 2;

/** Divides a transcript into cues. Each word is in exactly one cue, and no cue spans a long silence. */
export function cuesOf(transcript: Transcript, setting: CueSetting, format: CaptionFormat): readonly Cue[] {
  const { captions, names, language, hyphenate } = setting;
  const rules = rulesOf(captions, { format, language: languageOf(transcript) ?? language });
  const key = JSON.stringify([rules, names, language]);
  const before = cache.get(transcript) ?? [];
  const known = before.find((each) => each.key === key && each.hyphenate === hyphenate);
  if (known !== undefined) return known.cues;
  const cues = makeCues(transcript, rules, setting);
  cache.set(transcript, [{ key, hyphenate, cues }, ...before.slice(0, MOST_CACHED - 1)]);
  return cues;
}

/**
 * A function that writes cues once, for the formats that contain another one: `html` has the cues of `srt` and `vtt`.
 * The result may depend only on the cue and on the names of the speakers, which are the same for shared cues.
 */
export function writtenOnce<Settings extends readonly unknown[]>(
  write: (cue: Cue, ...settings: Settings) => FileCue,
): (cues: readonly Cue[], ...settings: Settings) => readonly FileCue[] {
  const known = new WeakMap<readonly Cue[], readonly FileCue[]>();
  return (cues, ...settings) => {
    const written = known.get(cues) ?? cues.map((cue) => write(cue, ...settings));
    known.set(cues, written);
    return written;
  };
}

function makeCues(
  transcript: Transcript,
  rules: CaptionRules,
  { names, language, hyphenate }: CueSetting,
): Cue[] {
  const voices = voicesOf(transcript);
  const marks = marksOf(transcript, voices, rules, { names });
  const widestMark = Math.max(0, ...marks.map(({ aloneColumns }) => aloneColumns));
  // With several lines, a mark can have its own line.
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

/** All voices, in the order of their channels. */
function voicesOf({ channels }: Transcript): Voice[] {
  return channels.flatMap(({ paragraphs }, channel) =>
    [...new Set(paragraphs.map(({ speaker }) => speaker))].map((speaker) => ({ channel, speaker })),
  );
}

function timesOfCue(block: CueBlock, all: CaptionPassage, marks: readonly Mark[]): SpeechTimes {
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

/** Builds the displayed lines of blocks. */
class ShownLines {
  readonly #all: CaptionPassage;
  readonly #voices: readonly Voice[];
  readonly #marks: readonly Mark[];
  /** False for most transcripts, whose lines then need no test. */
  readonly #hasRightToLeft: boolean;

  constructor(all: CaptionPassage, voices: readonly Voice[], marks: readonly Mark[]) {
    this.#hasRightToLeft = hasRightToLeft(all.text);
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
      isRightToLeft: this.#hasRightToLeft && hasRightToLeft(said),
      colour: this.#marks[voice]?.colour,
    };
  }

  /** Text of consecutive pieces of one voice. */
  #textBetween(from: number, to: number): string {
    const { text, offsets, pieces } = this.#all;
    if (from === to) return '';
    const last = to - 1;
    const end = (offsets[last] ?? 0) + (pieces.texts[last]?.length ?? 0);
    const said = text.slice(offsets[from], end);
    return pieces.hyphened.has(last) ? `${said}-` : said;
  }

  /** Text of pieces that can have pieces of other voices between them. */
  #textOf({ pieces: positions }: LineSpan): string {
    const { texts, spaces, hyphened } = this.#all.pieces;
    const said = positions.map((at, index) => (index > 0 && spaces[at] === 1 ? ' ' : '') + (texts[at] ?? ''));
    return said.join('') + (hyphened.has(positions.at(-1) ?? -1) ? '-' : '');
  }
}
