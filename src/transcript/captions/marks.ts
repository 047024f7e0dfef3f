import type { Presentation } from '../presentation.ts';
import { labeller } from '../speakers.ts';
import type { Transcript, Voice } from '../transcript.ts';
import { columnsOf, graphemesOf } from './columns.ts';
import { type CaptionRules, LABEL_SHARE } from './rules.ts';

/** How it is shown who speaks. */
export interface Mark {
  /** In front of the text where another voice begins; empty for nothing. */
  readonly alone: string;
  /** In front of the text in a cue of several voices. */
  readonly together: string;
  /** Columns of these that are counted. */
  readonly aloneColumns: number;
  readonly togetherColumns: number;
  /** Voices of one name are one to the reader. */
  readonly key: string;
  /** Undefined for the usual one. */
  readonly colour: Colour | undefined;
}

/** In the order in which the BBC gives them to speakers, with the names that WebVTT has for them. */
const COLOURS = ['white', 'yellow', 'cyan', 'lime'] as const;

export type Colour = (typeof COLOURS)[number];

/** Both have it where nothing else tells who speaks: https://en.wikipedia.org/wiki/Subtitles */
export const DASH = '- ';

/** The marks of voices, by their position. */
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
      // Two labels that leave no room for what is said say less than dashes.
      return [label, columnsOf(label) > rules.lineLength / 2 ? DASH : label];
    }
    case 'dash':
    // Players leave colours out: YouTube those of SubRip, Chromium the classes of WebVTT.
    case 'colour':
      return [DASH, DASH];
    case 'none':
      return ['', DASH];
  }
}

/** Columns of a label at most; the space behind it needs none at the end of a line. */
const roomOf = ({ lines, lineLength }: CaptionRules): number =>
  lines > 1 ? lineLength : Math.floor(lineLength * LABEL_SHARE) - 1;

/** A whole name may be wider than a line, which then has nothing else. */
const countedOf = (mark: string, rules: CaptionRules): number => Math.min(columnsOf(mark), roomOf(rules) + 1);

/** A name of so many columns at most. */
function shortened(name: string, columns: number): string {
  if (columnsOf(name) <= columns) return name;
  const kept: string[] = [];
  for (const grapheme of graphemesOf(name)) {
    if (columnsOf([...kept, grapheme, '…'].join('')) > columns) break;
    kept.push(grapheme);
  }
  return `${kept.join('').trimEnd()}…`;
}
