import { widthOf } from '../width.ts';
import type { ParsedCue } from './captions-file.ts';
import type { Limits } from './limits.ts';
import type { Violations } from './violations.ts';

/** The end of a line, back to the last place where it could be divided. */
const WHOLE_END =
  /[^\s\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}\u3000-\u303f\uff01-\uff65]*$/u;
const [ENDING_MARK, OPENING_MARK] = [/^[、。，．！？：；」』）】〉》〕｝ー々]/u, /[「『（【〈《〔｛]$/u];

/** A label on a line of its own: the words of the voice begin on the next line. */
const LABEL_ALONE = /^(?:Channel|Speaker) [^:]*:$/;

/**
 * Checks how a cue uses its lines, and how they begin and end. If every voice of the transcript has a name, a dash is a
 * word and not the mark of a voice.
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
  // A voice whose words continue may have another line, so there can be more lines than voices, but not fewer.
  if (lines.length < Math.min(limits.lines, voices.size)) counted['shared line']++;
}

/** Whether a line begins with a mark that fits on the line before. A word that fits on a line is not divided for that. */
function isMisplaced(line: string, before: string, { lineLength }: Limits): boolean {
  const [mark] = ENDING_MARK.exec(line) ?? [];
  if (mark === undefined || LABEL_ALONE.test(before)) return false;
  return widthOf(`${WHOLE_END.exec(before)?.[0] ?? ''}${mark}`) <= lineLength;
}
