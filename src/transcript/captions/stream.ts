import { gapBetween } from '../join.ts';
import { sentenceRules } from '../sentences.ts';
import type { Channel, Transcript, Voice, Word } from '../transcript.ts';
import { BOND, type BondFacts, Bonds } from './bonds.ts';
import type { Hyphenate } from './hyphenation.ts';
import { PieceList } from './piece-list.ts';
import { cutToSize, type Piece, type PieceTimes, shareOf } from './pieces.ts';
import { type CaptionWord, shownWord, type WordPart } from './shown-word.ts';

/** A silence that no cue spans: 1.5 s, less a millisecond to allow for rounding. */
export const SILENCE_MS = 1499;

/** Latest time, about thirty years. Much larger numbers would not be written as plain digits. */
const LATEST_MS = 1e12;

/** Settings for dividing a transcript into pieces. */
interface PieceSettings {
  readonly voices: readonly Voice[];
  /** Most columns of a piece. */
  readonly widest: number;
  /** BCP-47 tag, used if no language was detected. */
  readonly language: string | undefined;
  readonly hyphenate: Hyphenate | undefined;
}

/** The whole transcript as pieces, sorted by start across all voices. */
export function streamOf(
  { channels }: Transcript,
  { voices, widest, language, hyphenate }: PieceSettings,
): PieceList {
  const bonds = new Map<string | undefined, Bonds>();
  const all = channels.map((channel, position) => {
    const spoken = channel.language ?? language;
    const known = bonds.get(spoken) ?? new Bonds(spoken);
    bonds.set(spoken, known);
    const pieces = new ChannelPieces(spoken, known, channel.words.length);
    pieces.add(channel, (speaker) =>
      voices.findIndex((voice) => voice.channel === position && voice.speaker === speaker),
    );
    return pieces;
  });
  const [only] = all;
  if (all.length === 1 && only?.fits(widest)) return only.pieces;
  return PieceList.of(all.flatMap((pieces) => pieces.cutTo(widest, hyphenate)).sort(byStart));
}

const byStart = (a: Piece, b: Piece): number => a.start - b.start || a.order - b.order;

/** The last piece of a voice. */
interface LastPiece {
  text: string;
  facts: BondFacts;
  end: number;
}

/** Builds the pieces of a channel, in order. Most words are one piece and need no further division. */
class ChannelPieces {
  readonly #language: string | undefined;
  readonly #bonds: Bonds;
  readonly pieces: PieceList;
  /** The last piece of each voice. */
  readonly #last: (LastPiece | undefined)[] = [];
  /** Whether some words have parts in a script without spaces. */
  #hasUnspaced = false;
  #widest = 0;

  constructor(language: string | undefined, bonds: Bonds, words: number) {
    this.#language = language;
    this.#bonds = bonds;
    this.pieces = new PieceList(words);
  }

  add({ paragraphs }: Channel, voiceOf: (speaker: number | undefined) => number): void {
    const { endsBetween } = sentenceRules(this.#language);
    let before = -1;
    for (const { speaker, sentences } of paragraphs) {
      const voice = voiceOf(speaker);
      for (const sentence of sentences) {
        let isFirst = true;
        for (const word of sentence) {
          const shown = shownWord(word.text);
          if (!shown.isVisible) continue;
          const last = this.#last[voice];
          // A voice that continues after a word of another one can be in the middle of a sentence.
          const startsSentence =
            isFirst && (voice === before || last === undefined || endsBetween(last.text, word.text));
          this.#addWord(word, voice, shown, startsSentence);
          before = voice;
          isFirst = false;
        }
      }
    }
  }

  /** Whether no piece needs to be divided for lines of `widest` columns. */
  fits(widest: number): boolean {
    return !this.#hasUnspaced && this.#widest <= widest;
  }

  /** The pieces, divided to at most `widest` columns. */
  cutTo(widest: number, hyphenate: Hyphenate | undefined): Piece[] {
    if (this.fits(widest)) return this.pieces.toPieces();
    return this.#runs().flatMap((run) => cutToSize(run, widest, hyphenate));
  }

  #addWord(word: Word, voice: number, shown: CaptionWord, startsSentence: boolean): void {
    const { parts } = shown;
    const whole = { start: millisecondsOf(word.start), end: millisecondsOf(word.end) };
    const only = parts[0];
    if (parts.length === 1 && only !== undefined) this.#addPart(only, voice, whole, startsSentence);
    else
      parts.forEach((part, index) => {
        this.#addPart(part, voice, shareOf(parts, index, whole), startsSentence && index === 0);
      });
    this.#hasUnspaced ||= shown.isUnspaced;
  }

  #addPart(
    { text, columns }: WordPart,
    voice: number,
    { start, end }: PieceTimes,
    startsSentence: boolean,
  ): void {
    const last = this.#last[voice];
    const isFirst = last === undefined || start - last.end >= SILENCE_MS;
    const facts = this.#bonds.of(text);
    this.pieces.add({
      text,
      hyphen: '',
      columns,
      space: last !== undefined && gapBetween(last.text, text) === '' ? 0 : 1,
      start,
      end,
      bond: startsSentence || isFirst ? BOND.sentence : this.#bonds.between(last.facts, facts),
      voice,
      isFirst,
    });
    if (last === undefined) this.#last[voice] = { text, facts, end };
    else {
      last.text = text;
      last.facts = facts;
      last.end = end;
    }
    this.#widest = Math.max(this.#widest, columns);
  }

  /** Pieces of one voice each, without a long silence between them. */
  #runs(): Piece[][] {
    const runs: Piece[][] = [];
    const last = new Map<number, Piece[]>();
    for (const piece of this.pieces.toPieces()) {
      const run = piece.isFirst ? [] : (last.get(piece.voice) ?? []);
      if (piece.isFirst) runs.push(run);
      last.set(piece.voice, run);
      run.push(piece);
    }
    return runs;
  }
}

const millisecondsOf = (seconds: number): number => Math.min(LATEST_MS, Math.round(seconds * 1000));
