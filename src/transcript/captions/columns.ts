import stringWidth from 'string-width';
import { byText } from '../../lib/by-text.ts';
import { segmenterOf } from '../segmenter.ts';

/** The graphemes of a text, which readers see as single characters. */
export const graphemesOf = (text: string): string[] =>
  [...segmenterOf('und', 'grapheme').segment(text)].map(({ segment }) => segment);

/**
 * Width of a text in columns of a fixed grid, by Unicode's East Asian Width: a wide character or an emoji has two,
 * combining and invisible characters have none. https://www.unicode.org/reports/tr11/ Terminal escapes have no meaning
 * in captions and count as text.
 */
export const columnsOf: (text: string) => number = byText((text) =>
  stringWidth(text, { countAnsiEscapeCodes: true }),
);
