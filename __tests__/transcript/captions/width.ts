const WIDE_RANGES: readonly (readonly [number, number])[] = [
  [0x1100, 0x115f],
  [0x2e80, 0x303e],
  [0x3041, 0xa4cf],
  [0xac00, 0xd7a3],
  [0xf900, 0xfaff],
  [0xff01, 0xff60],
  [0x20000, 0x3fffd],
];

const EMOJI = /^\p{RGI_Emoji}$/v;

const GRAPHEMES = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** Columns of the characters that were measured: there are few, and many times. */
const widths = new Map<string, number>();

/** Columns by code point of what is seen first of each character. */
export function widthOf(line: string): number {
  if (/^[ -~]*$/.test(line)) return line.length;
  let width = 0;
  for (const { segment } of GRAPHEMES.segment(line.replaceAll('\u2060', ''))) {
    const columns = widths.get(segment) ?? (isWide(segment) ? 2 : 1);
    widths.set(segment, columns);
    width += columns;
  }
  return width;
}

function isWide(character: string): boolean {
  const code = character.codePointAt(0) ?? 0;
  return WIDE_RANGES.some(([from, to]) => code >= from && code <= to) || EMOJI.test(character);
}
