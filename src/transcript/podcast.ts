import { forPlainText } from '../lib/safe-text.ts';
import { gapBetween } from './join.ts';
import type { Presentation } from './presentation.ts';
import { labeller } from './speakers.ts';
import { endOf, passagesOf, startOf, type Transcript, textOf, type Word } from './transcript.ts';

/** Characters of a segment at most, where its words let it: what a player shows at once. */
const LONGEST = 200;
/** A pause at which a sentence may well be divided. */
const PAUSE_SECONDS = 0.3;

const CLAUSE_END = /[,;:–—،、，；：][\p{Pe}\p{Pf}"'’”]*$/u;

/**
 * The JSON of Podcasting 2.0, a segment a line: a sentence, or a part of a long one.
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

/** A sentence in parts that are short enough, divided near their middle, if possible where a clause ends. */
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

/** By word, how long the text is up to its end. */
function lengthsUpTo(words: readonly Word[]): number[] {
  let length = 0;
  return words.map(({ text }, index) => {
    const before = words[index - 1];
    length += (before === undefined ? 0 : gapBetween(before.text, text).length) + text.length;
    return length;
  });
}
