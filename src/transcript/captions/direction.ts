import type { CueLine } from './cues.ts';

const RIGHT_TO_LEFT = /[\p{sc=Arabic}\p{sc=Hebrew}\p{sc=Syriac}\p{sc=Thaana}\p{sc=Nko}]/u;
const FIRST_LETTER = /\p{L}/u;

/** Whether a text has letters of a right-to-left script. */
export const hasRightToLeft = (text: string): boolean => RIGHT_TO_LEFT.test(text);

/** Whether the words of a line are in a right-to-left script, regardless of the speaker's name before them. */
export function isRightToLeft(line: CueLine): boolean {
  for (const span of line) if (span.isRightToLeft) return true;
  return false;
}

/** Whether a program that decides by the first letter would display a right-to-left line from left to right. */
export const needsDirectionMark = (line: CueLine): boolean =>
  isRightToLeft(line) && !RIGHT_TO_LEFT.test(FIRST_LETTER.exec(line[0]?.text ?? '')?.[0] ?? '');
