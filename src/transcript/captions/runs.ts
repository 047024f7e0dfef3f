import type { Transcript, Voice, Word } from '../transcript.ts';
import { grammarOf } from './grammar.ts';
import { type Piece, piecesOf, type Spoken } from './pieces.ts';

/** What one voice says without a long silence: cues never reach beyond it. */
export interface Run {
  readonly voice: Voice;
  readonly pieces: readonly Piece[];
  /** Milliseconds. */
  readonly start: number;
  readonly end: number;
}

/** No cue reaches across such a silence; a millisecond less than 1.5 s, for the sake of rounding. */
const SILENCE_MS = 1499;

/** Times beyond it, some thirty years, would not be written as numbers any more. */
const LATEST_MS = 1e12;

/** Something that can be seen: words without it are not shown. */
const VISIBLE = /[^\p{Cc}\p{Cf}\p{Z}]/u;

/** All that is said in order of its start, also across channels. */
export function runsOf(
  { channels }: Transcript,
  { widest, language }: { readonly widest: number; readonly language: string | undefined },
): Run[] {
  const runs = channels.flatMap(({ paragraphs, language: detected }, channel) => {
    const grammar = grammarOf(detected ?? language);
    const spoken = paragraphs.flatMap(({ speaker, sentences }) =>
      sentences.flatMap((sentence) =>
        sentence.filter(isVisible).map((word, index) => spokenWord(word, speaker, index)),
      ),
    );
    return stretches(spoken).map((words): Run => {
      const pieces = piecesOf(words, grammar, widest);
      const voice = { channel, speaker: words[0]?.speaker };
      return { voice, pieces, start: words[0]?.start ?? 0, end: words.at(-1)?.end ?? 0 };
    });
  });
  return runs.toSorted((a, b) => a.start - b.start);
}

const isVisible = ({ text }: Word): boolean => VISIBLE.test(text.toWellFormed());

interface SpokenBy extends Spoken {
  readonly speaker: number | undefined;
}

const spokenWord = ({ text, start, end }: Word, speaker: number | undefined, index: number): SpokenBy => ({
  text,
  speaker,
  start: Math.min(LATEST_MS, Math.round(start * 1000)),
  end: Math.min(LATEST_MS, Math.round(end * 1000)),
  startsSentence: index === 0,
});

/** Words of one speaker each, between long silences. */
function stretches(words: readonly SpokenBy[]): SpokenBy[][] {
  const all: SpokenBy[][] = [];
  let before: SpokenBy | undefined;
  for (const word of words) {
    const goesOn = before && before.speaker === word.speaker && word.start - before.end < SILENCE_MS;
    if (goesOn) all.at(-1)?.push(word);
    else all.push([word]);
    before = word;
  }
  return all;
}
