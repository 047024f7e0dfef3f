import type { SpeakerNames } from './speaker-rules.ts';
import { labeller } from './speakers.ts';
import { type Paragraph, startOf, type Transcript, type Voice, type Word } from './transcript.ts';

/** How long someone speaks. */
export interface TalkTime {
  /** Name, or as Deepgram counts. */
  readonly label: string;
  readonly seconds: number;
}

/** In a pause that is not longer someone takes breath, and still has the floor. */
const BREATH_SECONDS = 1;

/** Of words whose voice is not told while others' are. */
const UNTOLD = 'Unknown';

/**
 * Seconds of speech by speaker, who speaks most first, and who speaks first first of equals; nothing where voices are
 * not told apart. Voices of one name are one. It is the words and the short pauses within a paragraph that count:
 * longer pauses are nobody's, and people who speak at once on different channels have both spoken.
 */
export function talkTimes(transcript: Transcript, names: SpeakerNames): TalkTime[] {
  const labelOf = labeller(transcript, names);
  const spoken = transcript.channels
    .flatMap(({ paragraphs }, channel) => paragraphs.map((each) => spokenBy(channel, each)))
    .toSorted((a, b) => a.start - b.start)
    .map(({ voice, seconds }) => ({ label: labelOf(voice), seconds }));
  if (spoken.every(({ label }) => label === undefined)) return [];
  const times = new Map<string, number>();
  for (const { label = UNTOLD, seconds } of spoken) times.set(label, (times.get(label) ?? 0) + seconds);
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
