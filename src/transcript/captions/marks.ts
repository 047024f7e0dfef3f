import type { Presentation } from '../presentation.ts';
import { labeller } from '../speakers.ts';
import type { Transcript, Voice } from '../transcript.ts';
import { columnsOf, graphemesOf } from './columns.ts';
import { type CaptionRules, LABEL_SHARE } from './rules.ts';

/** The marks that show which voice speaks. */
export interface Mark {
  /** Text at the start of a cue when the voice changes; may be empty. */
  readonly alone: string;
  /** Text before its words in a cue of several voices. */
  readonly together: string;
  /** Widths of these for the layout. */
  readonly aloneColumns: number;
  readonly togetherColumns: number;
  /** Equal for voices with the same name, which are one speaker to readers. */
  readonly key: string;
  /** Undefined for the default color. */
  readonly colour: Colour | undefined;
}

/** The colors of speakers in the BBC's order, with their names in WebVTT. */
const COLOURS = ['white', 'yellow', 'cyan', 'lime'] as const;

export type Colour = (typeof COLOURS)[number];

/** Marks each of several voices in a cue if nothing else shows who speaks: https://en.wikipedia.org/wiki/Subtitles */
export const DASH = '- ';

/** The marks of the voices, in the same order. */
export function marksOf(
  transcript: Transcript,
  voices: readonly Voice[],
  rules: CaptionRules,
  { names }: Pick<Presentation, 'names'>,
): Mark[] {
  const nameOf = labeller(transcript, names);
  const keys = new Map<string, number>();
  return voices.map((voice, position) => {
    const name = nameOf(voice);
    const key = name ?? `\0${position}`;
    if (!keys.has(key)) keys.set(key, keys.size);
    const colour = COLOURS[(keys.get(key) ?? 0) % COLOURS.length];
    const isColoured = rules.speakers === 'colour' && colour !== 'white';
    const [alone, together] = textsOf(name, rules);
    return {
      alone,
      together,
      aloneColumns: countedOf(alone, rules),
      togetherColumns: countedOf(together, rules),
      key,
      colour: isColoured ? colour : undefined,
    };
  });
}

function textsOf(name: string | undefined, rules: CaptionRules): readonly [alone: string, together: string] {
  switch (rules.speakers) {
    case 'label':
    case 'brackets': {
      if (name === undefined) return ['', DASH];
      const [before, after] = rules.speakers === 'label' ? ['', ':'] : ['[', ']'];
      const room = roomOf(rules) - before.length - after.length;
      const label = `${before}${rules.wholeNames ? name : shortened(name, room)}${after} `;
      // If two labels leave no room for the words, dashes are better.
      return [label, columnsOf(label) > rules.lineLength / 2 ? DASH : label];
    }
    case 'dash':
    // Some players ignore colors: YouTube those of SubRip, Chromium the classes of WebVTT.
    case 'colour':
      return [DASH, DASH];
    case 'none':
      return ['', DASH];
  }
}

/** Largest width of a label in columns, without the space after it. */
const roomOf = ({ lines, lineLength }: CaptionRules): number =>
  lines > 1 ? lineLength : Math.floor(lineLength * LABEL_SHARE) - 1;

/** Width of a mark for the layout. A name that is not shortened can be wider than a line, and then has its own line. */
const countedOf = (mark: string, rules: CaptionRules): number => Math.min(columnsOf(mark), roomOf(rules) + 1);

/** Shortens a name to at most `columns` columns. */
function shortened(name: string, columns: number): string {
  if (columnsOf(name) <= columns) return name;
  const kept: string[] = [];
  for (const grapheme of graphemesOf(name)) {
    if (columnsOf([...kept, grapheme, '…'].join('')) > columns) break;
    kept.push(grapheme);
  }
  return `${kept.join('').trimEnd()}…`;
}
