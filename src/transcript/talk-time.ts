import type { SpeakerNames } from './speaker-rules.ts';
import { labeller } from './speakers.ts';
import { type Paragraph, startOf, type Transcript, type Voice, type Word } from './transcript.ts';

/** The total time that one speaker speaks. */
export interface TalkTime {
  /** Name or number of the speaker. */
  readonly label: string;
  readonly seconds: number;
}

/** A pause that is not longer counts as speech. */
const BREATH_SECONDS = 1;

/** Label of words without a speaker, if other words have one. */
const UNKNOWN_SPEAKER = 'Unknown';

/**
 * Seconds of speech by speaker, longest first; in case of a tie, the one who speaks first. Empty if voices are not
 * distinguished. Voices with the same name are one speaker. Words and short pauses within a paragraph count; longer
 * pauses do not. People who speak at the same time on different channels each get the time.
 */
export function talkTimes(transcript: Transcript, names: SpeakerNames): TalkTime[] {
  const labelOf = labeller(transcript, names);
  const spoken = transcript.channels
    .flatMap(({ paragraphs }, channel) => paragraphs.map((each) => spokenBy(channel, each)))
    .toSorted((a, b) => a.start - b.start)
    .map(({ voice, seconds }) => ({ label: labelOf(voice), seconds }));
  if (spoken.every(({ label }) => label === undefined)) return [];
  const times = new Map<string, number>();
  for (const { label = UNKNOWN_SPEAKER, seconds } of spoken)
    times.set(label, (times.get(label) ?? 0) + seconds);
  return [...times].map(([label, seconds]) => ({ label, seconds })).toSorted((a, b) => b.seconds - a.seconds);
}

function spokenBy(
  channel: number,
  { speaker, sentences }: Paragraph,
): { voice: Voice; start: number; seconds: number } {
  const words = sentences.flat();
  return { voice: { channel, speaker }, start: startOf(words), seconds: secondsOf(words) };
}

function secondsOf(words: readonly Word[]): number {
  return words.reduce((sum, { start, end }, index) => {
    const pause = start - (words[index - 1]?.end ?? start);
    return sum + Math.max(end - start, 0) + (pause > 0 && pause <= BREATH_SECONDS ? pause : 0);
  }, 0);
}
