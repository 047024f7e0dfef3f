import type { Transcript, Word } from '../../../src/transcript/transcript.ts';
import { type ParsedCue, parseCaptions } from './checker/captions-file.ts';

/** Measures how well captions are divided. It shares no word list with the code that divides them. */
export interface Quality {
  readonly cues: number;
  /** Ends of lines and cues inside a sentence, except the last one. */
  readonly breaks: number;
  readonly afterArticle: number;
  readonly afterPreposition: number;
  /** After an auxiliary, a subject pronoun or a conjunction. */
  readonly afterFunctionWord: number;
  readonly insideName: number;
  readonly afterNumber: number;
  /** Last lines and cues with a single word that is not a sentence. */
  readonly orphans: number;
  /** Mean difference in length between the two lines of a cue, as a share of a line. */
  readonly imbalance: number;
  readonly widest: number;
}

const list = (words: string): RegExp => new RegExp(`^(?:${words.replaceAll(' ', '|')})$`, 'i');
const ARTICLE = list('a an the my your his her its our their this these those every no');
const PREPOSITION = list(
  'of in on at by for with from to into about over under between through during before after along',
);
const FUNCTION_WORD = list(
  'and but or because that which who if when whether is are was were be been have has had do does did will would can ' +
    'could should not I he she we they',
);
const NAME = list('Ada Lovelace Helen Whitfield New Zealand Port Edwards President Morales Dr');
const NUMBER = /^\$?\d[\d.,]*$/;

const lettersOf = (word: string): string => word.replaceAll(/^[^\p{L}\p{N}$]+|[^\p{L}\p{N}]+$/gu, '');

/** Measures SubRip captions. */
export function qualityOf(srt: string): Quality {
  const { cues } = parseCaptions(srt, 'srt');
  const lines = cues.flatMap((cue) => cue.lines);
  const ends = lines
    .map((line, index) => ({ last: line.split(' ').at(-1) ?? '', next: lines[index + 1]?.split(' ')[0] }))
    .filter(({ last, next }) => next !== undefined && !/[.?!]$/.test(last));
  const after = (kind: RegExp): number => ends.filter(({ last }) => kind.test(last)).length;
  return {
    cues: cues.length,
    breaks: ends.length,
    afterArticle: after(ARTICLE),
    afterPreposition: after(PREPOSITION),
    afterFunctionWord: after(FUNCTION_WORD),
    insideName: ends.filter(({ last, next = '' }) => NAME.test(last) && NAME.test(lettersOf(next))).length,
    afterNumber: after(NUMBER),
    orphans: cues.filter(isOrphan).length,
    imbalance: mean(cues.filter((cue) => cue.lines.length === 2).map(imbalanceOf)),
    widest: Math.max(0, ...lines.map((line) => line.length)),
  };
}

/** Whether the last line is a single word that is not a sentence of its own. */
function isOrphan({ lines }: ParsedCue): boolean {
  const last = lines.at(-1) ?? '';
  return !last.includes(' ') && (lines.length > 1 || /^\p{Ll}/u.test(last));
}

function imbalanceOf({ lines: [first = '', second = ''] }: ParsedCue): number {
  return Math.abs(first.length - second.length) / Math.max(first.length, second.length);
}

const mean = (values: readonly number[]): number =>
  values.length === 0 ? 0 : values.reduce((total, value) => total + value, 0) / values.length;

/** Captions that fill line after line, as many tools write them: two lines of 42, a new cue at a long silence. */
export function greedySrt({ channels }: Transcript): string {
  const cues: Word[][][] = [];
  for (const word of channels.flatMap(({ words }) => words)) {
    const lines = cues.at(-1);
    const line = lines?.at(-1);
    const before = line?.at(-1);
    const goesOn = before && before.speaker === word.speaker && word.start - before.end < 1.5;
    if (goesOn && lengthOf([...(line ?? []), word]) <= 42) line?.push(word);
    else if (goesOn && lines?.length === 1) lines.push([word]);
    else cues.push([[word]]);
  }
  return cues.map((lines, index) => srtCue(index + 1, lines)).join('\n');
}

const textOf = (words: readonly Word[]): string => words.map(({ text }) => text).join(' ');
const lengthOf = (words: readonly Word[]): number => textOf(words).length;

function srtCue(id: number, lines: readonly (readonly Word[])[]): string {
  const words = lines.flat();
  const times = [words[0]?.start ?? 0, words.at(-1)?.end ?? 0].map(srtTime).join(' --> ');
  return [id, times, ...lines.map(textOf), ''].join('\n');
}

const srtTime = (seconds: number): string =>
  new Date(Math.round(seconds * 1000)).toISOString().slice(11, 23).replace('.', ',');
