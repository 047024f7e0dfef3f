import type { Transcript, Voice } from '../transcript.ts';
import { columnsOf, graphemesOf } from './columns.ts';
import type { Piece } from './pieces.ts';
import type { CaptionRules } from './rules.ts';
import { type Run, runsOf } from './runs.ts';
import { type Block, divide, type Surroundings } from './segment.ts';
import { timesOf } from './timing.ts';

/** What is shown at a time. Cues never overlap, and are in order. */
export interface Cue {
  /** Whole milliseconds, of which `end` is later. */
  readonly start: number;
  readonly end: number;
  readonly voice: Voice;
  /** What stands in front of the first line, in columns that are counted: where another voice begins. */
  readonly label: string | undefined;
  /** One at least, without markup or escapes. */
  readonly lines: readonly string[];
}

/** What cues need besides words and rules. */
export interface Setting {
  /** What stands in front of the text at a change of voices; undefined for nothing. */
  readonly labelOf?: (voice: Voice) => string | undefined;
  /** BCP-47 tag of what is spoken, where none was detected. */
  readonly language?: string | undefined;
}

/** As much of a line may be a label. */
const LABEL_SHARE = 3 / 4;

/** Divides a transcript into cues: never across a change of voices or a long silence, each word once. */
export function cuesOf(transcript: Transcript, rules: CaptionRules, setting: Setting = {}): Cue[] {
  const labels = labelsOf(transcript, rules, setting);
  const widestLabel = Math.max(0, ...Array.from(labels.values(), columnsOf));
  // With more lines, a label has one of its own where that is needed.
  const widest = Math.max(2, rules.lineLength - (rules.lines > 1 ? 0 : widestLabel));
  const runs = runsOf(transcript, { widest, language: setting.language });
  const blocks = surroundingsOf(runs, labels)
    .flatMap((around, index) => blocksOf(runs[index], rules, around))
    .toSorted((a, b) => a.start - b.start);
  const times = timesOf(blocks, rules);
  return blocks.map(({ voice, lines }, index) => {
    const label = labels.get(keyOf(voice));
    const before = blocks[index - 1];
    const isNew = before === undefined || label !== labels.get(keyOf(before.voice));
    const { start, end } = times[index] ?? { start: 0, end: 1 };
    return {
      start,
      end,
      voice,
      ...(isNew ? { label, lines } : { label: undefined, lines: withText(lines) }),
    };
  });
}

/** Without the line that was left to a label. */
const withText = (lines: readonly string[]): readonly string[] => lines.filter((line) => line !== '');

const keyOf = ({ channel, speaker }: Voice): string => `${channel} ${speaker ?? ''}`;

/** The labels of all voices, no longer than fits. */
function labelsOf({ channels }: Transcript, rules: CaptionRules, { labelOf }: Setting): Map<string, string> {
  const labels = new Map<string, string>();
  if (labelOf === undefined) return labels;
  channels.forEach(({ paragraphs }, channel) => {
    for (const { speaker } of paragraphs) {
      const voice = { channel, speaker };
      const label = labels.has(keyOf(voice)) ? undefined : labelOf(voice);
      if (label !== undefined)
        labels.set(keyOf(voice), shortened(label, Math.floor(rules.lineLength * LABEL_SHARE)));
    }
  });
  return labels;
}

/** A label of so many columns at most, with what ends it. */
function shortened(label: string, columns: number): string {
  if (columnsOf(label) <= columns) return label;
  const said = label.trimEnd();
  const end = label.slice(said.length - (said.endsWith(':') ? 1 : 0));
  const kept: string[] = [];
  for (const grapheme of graphemesOf(label)) {
    if (columnsOf([...kept, grapheme, '…', end].join('')) > columns) break;
    kept.push(grapheme);
  }
  return `${kept.join('').trimEnd()}…${end}`;
}

/** What is around each run, in the order of the runs. */
function surroundingsOf(runs: readonly Run[], labels: ReadonlyMap<string, string>): Surroundings[] {
  const atOnce = overlaps(runs);
  return runs.map(({ voice }, index) => {
    const label = labels.get(keyOf(voice)) ?? '';
    const before = runs[index - 1];
    const isNew =
      before === undefined ||
      labels.get(keyOf(before.voice)) !== labels.get(keyOf(voice)) ||
      atOnce.has(index - 1);
    // Where several speak at once, their cues take turns, and any may need its label.
    const later = atOnce.has(index) ? columnsOf(label) : 0;
    return {
      label: isNew ? columnsOf(label) : later,
      laterLabel: later,
      ...othersAfter(runs, index),
    };
  });
}

/** Positions of runs during which another one is heard. */
function overlaps(runs: readonly Run[]): Set<number> {
  const found = new Set<number>();
  let last = { index: -1, end: Number.NEGATIVE_INFINITY };
  runs.forEach(({ start, end }, index) => {
    if (start < last.end) found.add(index).add(last.index);
    if (end > last.end) last = { index, end };
  });
  return found;
}

/** When other runs start during one, and after it. */
function othersAfter(runs: readonly Run[], index: number): Pick<Surroundings, 'interruptions' | 'next'> {
  const end = runs[index]?.end ?? 0;
  let next = index + 1;
  while ((runs[next]?.start ?? end) < end) next++;
  const interruptions = runs.slice(index + 1, next).map(({ start }) => start);
  return { interruptions, next: runs[next]?.start ?? Number.POSITIVE_INFINITY };
}

interface TextBlock {
  readonly voice: Voice;
  readonly lines: readonly string[];
  readonly start: number;
  readonly end: number;
  readonly columns: number;
}

function blocksOf(run: Run | undefined, rules: CaptionRules, around: Surroundings): TextBlock[] {
  if (run === undefined) return [];
  return divide(run.pieces, rules, around).map((block) => {
    const pieces = run.pieces.slice(block.from, block.to);
    const lines = linesOf(run.pieces, block);
    const columns = pieces.reduce(
      (sum, piece) => sum + piece.columns + piece.space,
      -(pieces[0]?.space ?? 0),
    );
    return { voice: run.voice, lines, columns, start: pieces[0]?.start ?? 0, end: pieces.at(-1)?.end ?? 0 };
  });
}

function linesOf(pieces: readonly Piece[], { to, lines }: Block): string[] {
  return lines.map((start, index) => lineOf(pieces.slice(start, lines[index + 1] ?? to)));
}

const lineOf = (pieces: readonly Piece[]): string =>
  pieces.map(({ text, space }, index) => (index > 0 && space === 1 ? ` ${text}` : text)).join('');
