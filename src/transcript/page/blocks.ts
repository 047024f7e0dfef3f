import { forPlainText } from '../../lib/safe-text.ts';
import { gapBetween } from '../join.ts';
import type { SpeakerNames } from '../speaker-rules.ts';
import { labeller } from '../speakers.ts';
import { type Passage, passagesOf, type Sentence, type Transcript, type Word } from '../transcript.ts';

/** Words that are less sure than this are marked for the proof-reader. */
const UNSURE_BELOW = 0.65;

/** A passage is shown as paragraphs of about so many words, and never of more. */
const BLOCK_WORDS = 90;
const LONGEST_BLOCK = 180;

/** A word as it is shown; times are whole milliseconds. */
export interface PageWord {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** Set for a word that is marked. */
  readonly unsure: number | undefined;
  /** BCP-47, where it is told of each word. */
  readonly language: string | undefined;
  /** What stands in front of it in its block. */
  readonly gap: '' | ' ';
}

/** One paragraph of the page; one word at least. */
export type PageBlock = readonly PageWord[];

/** What one voice says until another one speaks. */
export interface PageTurn {
  /** Counts the voices of the page from 0, in the order in which they first speak. */
  readonly voice: number;
  readonly channel: number;
  readonly label: string | undefined;
  readonly blocks: PageBlock[];
}

/** The transcript as the page shows it. */
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
  return blocks.map(shown).filter((block) => block.length > 0);
}

function cut(sentence: Sentence): Sentence[] {
  if (sentence.length <= LONGEST_BLOCK) return [sentence];
  const parts = Math.ceil(sentence.length / LONGEST_BLOCK);
  return Array.from({ length: parts }, (_, part) =>
    sentence.slice(part * LONGEST_BLOCK, (part + 1) * LONGEST_BLOCK),
  );
}

function shown(words: readonly Word[]): PageBlock {
  const block: PageWord[] = [];
  for (const { text, start, end, confidence, language } of words) {
    const plain = forPlainText(text);
    const clean = /\s/u.test(plain) ? plain.replaceAll(/\s+/gu, ' ').trim() : plain;
    if (clean === '') continue;
    const before = block.at(-1);
    block.push({
      text: clean,
      start: milliseconds(start),
      end: milliseconds(end),
      unsure: confidence !== undefined && confidence < UNSURE_BELOW ? confidence : undefined,
      language,
      gap: before === undefined ? '' : gapBetween(before.text, clean),
    });
  }
  return block;
}

const milliseconds = (seconds: number): number => Math.round(seconds * 1000);
