import { byText } from '../../lib/by-text.ts';
import { forPlainText } from '../../lib/safe-text.ts';
import { gapBetween } from '../join.ts';
import type { SpeakerNames } from '../speaker-rules.ts';
import { labeller } from '../speakers.ts';
import { type Passage, passagesOf, type Sentence, type Transcript, type Word } from '../transcript.ts';

/** Words with a lower confidence are marked for the proofreader. */
const UNCERTAIN_BELOW = 0.65;

/** Usual and largest number of words of a paragraph. */
const BLOCK_WORDS = 90;
const LONGEST_BLOCK = 180;

/** A displayed word. Times are whole milliseconds. */
export interface PageWord {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** Confidence of a marked word; otherwise undefined. */
  readonly unsure: number | undefined;
  /** BCP-47 tag, if the answer has the language of each word. */
  readonly language: string | undefined;
  /** Gap between it and the previous word of its block. */
  readonly gap: '' | ' ';
}

/** A paragraph of the page, with at least one word. */
export type PageBlock = readonly PageWord[];

/** Paragraphs of one voice until another one speaks. */
export interface PageTurn {
  /** Number of the voice from 0, in the order in which the voices first speak. */
  readonly voice: number;
  readonly channel: number;
  readonly label: string | undefined;
  readonly blocks: PageBlock[];
}

/** Divides a transcript into the turns of the page. */
export function turnsOf(transcript: Transcript, names: SpeakerNames): PageTurn[] {
  const labelOf = labeller(transcript, names);
  const voices = new Map<string, number>();
  const turns: PageTurn[] = [];
  for (const passage of passagesOf(transcript)) {
    const blocks = blocksOf(passage);
    if (blocks.length === 0) continue;
    const label = labelOf(passage);
    const key = label === undefined ? '' : forPlainText(label);
    const voice = voices.get(key) ?? voices.size;
    voices.set(key, voice);
    const last = turns.at(-1);
    if (last?.voice === voice && last.channel === passage.channel) last.blocks.push(...blocks);
    else turns.push({ voice, channel: passage.channel, label, blocks });
  }
  return turns;
}

function blocksOf({ sentences }: Passage): PageBlock[] {
  const blocks: Word[][] = [];
  for (const sentence of sentences.flatMap(cut)) {
    const last = blocks.at(-1);
    if (last !== undefined && last.length + sentence.length <= BLOCK_WORDS) last.push(...sentence);
    else blocks.push([...sentence]);
  }
  return blocks.map(blockOf).filter((block) => block.length > 0);
}

function cut(sentence: Sentence): Sentence[] {
  if (sentence.length <= LONGEST_BLOCK) return [sentence];
  const parts = Math.ceil(sentence.length / LONGEST_BLOCK);
  return Array.from({ length: parts }, (_, part) =>
    sentence.slice(part * LONGEST_BLOCK, (part + 1) * LONGEST_BLOCK),
  );
}

function blockOf(words: readonly Word[]): PageBlock {
  const block: PageWord[] = [];
  for (const { text, start, end, confidence, language } of words) {
    const clean = cleaned(text);
    if (clean === '') continue;
    const before = block.at(-1);
    block.push({
      text: clean,
      start: milliseconds(start),
      end: milliseconds(end),
      unsure: confidence !== undefined && confidence < UNCERTAIN_BELOW ? confidence : undefined,
      language,
      gap: before === undefined ? '' : gapBetween(before.text, clean),
    });
  }
  return block;
}

const cleaned = byText((text) => {
  const plain = forPlainText(text);
  return /\s/u.test(plain) ? plain.replaceAll(/\s+/gu, ' ').trim() : plain;
});

const milliseconds = (seconds: number): number => Math.round(seconds * 1000);
