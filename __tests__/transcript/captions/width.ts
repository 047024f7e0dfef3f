const WIDE_RANGES: readonly (readonly [number, number])[] = [
  [0x1100, 0x115f],
  [0x2329, 0x232a],
  [0x2630, 0x2637],
  [0x268a, 0x268f],
  [0x2e80, 0x303e],
  [0x3041, 0x3247],
  [0x3250, 0xa4cf],
  [0xa960, 0xa97c],
  [0xac00, 0xd7a3],
  [0xf900, 0xfaff],
  [0xfe10, 0xfe19],
  [0xfe30, 0xfe6b],
  [0xff01, 0xff60],
  [0xffe0, 0xffe6],
  [0x16fe0, 0x1b2ff],
  [0x1d300, 0x1d376],
  [0x1f200, 0x1f265],
  [0x20000, 0x3fffd],
];

const EMOJI = /^\p{RGI_Emoji}$/v;
const HANGUL = /^\p{sc=Hangul}/u;
/** Characters that are drawn on top of another one, or not at all. */
const WITHOUT_COLUMN = /[\p{Mn}\p{Me}\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}]/u;

const GRAPHEMES = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** A cache of columns by character: there are few characters, each measured many times. */
const widths = new Map<string, number>();

/** A cache of columns by line: each line occurs in several styles and formats. */
const lines = new Map<string, number>();
const MOST_LINES = 10_000;

/** The columns of a line: the sum of its visible characters. */
export function widthOf(line: string): number {
  if (/^[ -~]*$/.test(line)) return line.length;
  const known = lines.get(line);
  if (known !== undefined) return known;
  if (lines.size === MOST_LINES) lines.clear();
  const width = widthOfLine(line);
  lines.set(line, width);
  return width;
}

function widthOfLine(line: string): number {
  let width = 0;
  for (const { segment } of GRAPHEMES.segment(line.replaceAll('\u2060', ''))) {
    const columns = widths.get(segment) ?? widthOfOne(segment);
    widths.set(segment, columns);
    width += columns;
  }
  return width;
}

function widthOfOne(character: string): number {
  if (EMOJI.test(character)) return 2;
  // The jamo of a syllable are drawn in one square.
  const side = HANGUL.test(character) ? [...character].slice(0, 1) : [...character];
  return side
    .filter((part) => !WITHOUT_COLUMN.test(part))
    .reduce((sum, part) => sum + (isWide(part) ? 2 : 1), 0);
}

function isWide(character: string): boolean {
  const code = character.codePointAt(0) ?? 0;
  return WIDE_RANGES.some(([from, to]) => code >= from && code <= to) || EMOJI.test(character);
}
