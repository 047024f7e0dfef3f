import { widthOf } from '../width.ts';
import type { ParsedCue } from './captions-file.ts';
import type { Limits } from './limits.ts';
import type { Violations } from './violations.ts';

/** What a line ends with that has no place to be parted. */
const WHOLE_END =
  /[^\s\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}\u3000-\u303f\uff01-\uff65]*$/u;
const [ENDING_MARK, OPENING_MARK] = [/^[、。，．！？：；」』）】〉》〕｝ー々]/u, /[「『（【〈《〔｛]$/u];

/** What stands below it is the first that the voice says. */
const LABEL_ALONE = /^(?:Channel|Speaker) [^:]*:$/;

/**
 * How the lines of a cue are used, and with what they begin and end. Where every voice of the transcript has a name, a
 * dash is no voice's mark but a word.
 */
export function checkLines(
  { lines, spans }: ParsedCue,
  { limits, isNamed }: { readonly limits: Limits; readonly isNamed: boolean },
  counted: Violations,
): void {
  const voices = new Set(
    spans.filter(({ isDashed }) => !isNamed || isDashed !== true).map(({ voice }) => voice),
  );
  const isOne = voices.size < 2 && spans.every(({ isDashed }) => !isDashed);
  const width = lines.reduce((total, line) => total + widthOf(line) + 1, -1);
  if (isOne && lines.length > 1 && width <= limits.lineLength) counted['needless line']++;
  counted.marks += lines.filter(
    (line, index) =>
      (index > 0 && isMisplaced(line, lines[index - 1] ?? '', limits)) ||
      (index < lines.length - 1 && OPENING_MARK.test(line)),
  ).length;
  // Whose words go on has a line more; there are never fewer than there are voices.
  if (lines.length < Math.min(limits.lines, voices.size)) counted['shared line']++;
}

/** Whether a line begins with a mark that could be in the line before. A word that fits a line is not parted for it. */
function isMisplaced(line: string, before: string, { lineLength }: Limits): boolean {
  const [mark] = ENDING_MARK.exec(line) ?? [];
  if (mark === undefined || LABEL_ALONE.test(before)) return false;
  return widthOf(`${WHOLE_END.exec(before)?.[0] ?? ''}${mark}`) <= lineLength;
}
