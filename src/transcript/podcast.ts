import { forPlainText } from '../lib/safe-text.ts';
import { gapBetween } from './join.ts';
import type { Presentation } from './presentation.ts';
import { labeller } from './speakers.ts';
import { endOf, passagesOf, startOf, type Transcript, textOf, type Word } from './transcript.ts';

/** Most characters of a segment, unless one word has more: as much as a player shows at once. */
const LONGEST = 200;
/** A pause at which dividing a sentence is preferred. */
const PAUSE_SECONDS = 0.3;

const CLAUSE_END = /[,;:–—،、，；：][\p{Pe}\p{Pf}"'’”]*$/u;

/**
 * Renders the JSON of Podcasting 2.0, one segment per line. A segment is a sentence, or a part of a long one.
 * https://github.com/Podcastindex-org/podcast-namespace/blob/main/transcripts/transcripts.md
 */
export function renderPodcast(transcript: Transcript, { names }: Pick<Presentation, 'names'>): string {
  const labelOf = labeller(transcript, names);
  const segments = passagesOf(transcript)
    .flatMap((passage) =>
      passage.sentences.flatMap(divide).map((words) => ({ words, label: labelOf(passage) })),
    )
    .toSorted((a, b) => startOf(a.words) - startOf(b.words))
    .map(({ words, label }) => ({
      ...(label === undefined ? {} : { speaker: forPlainText(label) }),
      startTime: toMilliseconds(startOf(words)),
      endTime: toMilliseconds(endOf(words)),
      body: forPlainText(textOf(words)),
    }));
  const lines = segments.map((segment) => JSON.stringify(segment));
  const list = lines.length === 0 ? '[]' : `[\n${lines.join(',\n')}\n]`;
  return `{"version":"1.0.0","segments":${list}}\n`;
}

const toMilliseconds = (seconds: number): number => Math.round(seconds * 1000) / 1000;

/** Divides a long sentence near its middle, preferably at the end of a clause, until all parts are short enough. */
function divide(words: readonly Word[]): (readonly Word[])[] {
  const lengths = lengthsUpTo(words);
  const total = lengths.at(-1) ?? 0;
  if (total <= LONGEST || words.length < 2) return [words];
  let best = { cut: 1, cost: Number.POSITIVE_INFINITY };
  for (let cut = 1; cut < words.length; cut++) {
    const [before, after] = [words[cut - 1], words[cut]];
    const isGood =
      before && after && (CLAUSE_END.test(before.text) || after.start - before.end >= PAUSE_SECONDS);
    const cost = Math.abs(total - 2 * (lengths[cut - 1] ?? 0)) + (isGood ? 0 : total / 2);
    if (cost < best.cost) best = { cut, cost };
  }
  return [...divide(words.slice(0, best.cut)), ...divide(words.slice(best.cut))];
}

/** Length of the text up to the end of each word. */
function lengthsUpTo(words: readonly Word[]): number[] {
  let length = 0;
  return words.map(({ text }, index) => {
    const before = words[index - 1];
    length += (before === undefined ? 0 : gapBetween(before.text, text).length) + text.length;
    return length;
  });
}
