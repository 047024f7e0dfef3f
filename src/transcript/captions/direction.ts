import type { CueLine } from './cues.ts';

const RIGHT_TO_LEFT = /[\p{sc=Arabic}\p{sc=Hebrew}\p{sc=Syriac}\p{sc=Thaana}\p{sc=Nko}]/u;
const FIRST_LETTER = /\p{L}/u;

/** Whether a line is of a script from right to left, whatever the name in front is of. */
export const isRightToLeft = (line: CueLine): boolean =>
  line.some(({ mark, text }) => RIGHT_TO_LEFT.test(text.slice(mark.length)));

/** Whether a program that goes by the first letter takes a line from right to left for one from left to right. */
export const isMistaken = (line: CueLine): boolean =>
  isRightToLeft(line) && !RIGHT_TO_LEFT.test(FIRST_LETTER.exec(line[0]?.text ?? '')?.[0] ?? '');
