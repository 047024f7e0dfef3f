import type { SpeakerNames } from './speaker-rules.ts';
import { type TalkTime, talkTimes } from './talk-time.ts';
import { excerptOf, type Transcript } from './transcript.ts';

/** What a report shows of what is said. */
export interface Digest {
  /** The first words; empty if there are none, or if they are not at hand. */
  readonly excerpt: string;
  /** Who speaks how long, who speaks most first; undefined unless two voices are told apart at least. */
  readonly talkTimes?: readonly TalkTime[] | undefined;
}

/** What a report shows of a transcript. */
export function digestOf(transcript: Transcript, names: SpeakerNames): Digest {
  const times = talkTimes(transcript, names);
  return { excerpt: excerptOf(transcript), talkTimes: times.length > 1 ? times : undefined };
}
