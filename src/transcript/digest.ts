import { joinWords } from './join.ts';
import { partsNote } from './parts-note.ts';
import type { SpeakerNames } from './speaker-rules.ts';
import { labeller } from './speakers.ts';
import { type TalkTime, talkTimes } from './talk-time.ts';
import { EXCERPT_WORDS, excerptOf, passagesOf, type Transcript, textOf } from './transcript.ts';

/** The part of a transcript that a report shows. */
export interface Digest {
  /** The first words; empty if there are none, or if they are not available. */
  readonly excerpt: string;
  /** The excerpt by speaker; undefined with fewer than two speakers. */
  readonly turns?: readonly VoiceText[] | undefined;
  /** Deepgram's summary, if requested. */
  readonly summary?: string | undefined;
  /** Talk time by speaker, longest first; undefined with fewer than two speakers. */
  readonly talkTimes?: readonly TalkTime[] | undefined;
  /** What readers must know about the transcript, as a part of a sentence. */
  readonly note?: string | undefined;
}

/** Text of one speaker until another one speaks. */
interface VoiceText {
  /** Name or number of the speaker; empty if unknown. */
  readonly label: string;
  readonly text: string;
}

/** The digest of a transcript for a report. */
export function digestOf(transcript: Transcript, names: SpeakerNames): Digest {
  const times = talkTimes(transcript, names);
  const hasSeveralSpeakers = times.length > 1;
  return {
    excerpt: excerptOf(transcript),
    turns: hasSeveralSpeakers ? firstTurns(transcript, names) : undefined,
    summary: transcript.insights.summary,
    talkTimes: hasSeveralSpeakers ? times : undefined,
    note: partsNote(transcript),
  };
}

/** The words of the excerpt by speaker. */
function firstTurns(transcript: Transcript, names: SpeakerNames): VoiceText[] {
  const labelOf = labeller(transcript, names);
  const turns: { label: string; text: string }[] = [];
  let room = EXCERPT_WORDS;
  for (const passage of passagesOf(transcript)) {
    const words = passage.sentences.flat();
    const text = textOf(words.slice(0, room));
    const [label, last] = [labelOf(passage) ?? '', turns.at(-1)];
    if (last?.label === label) last.text = joinWords([last.text, text]);
    else turns.push({ label, text });
    room -= words.length;
    if (room > 0) continue;
    const end = turns.at(-1);
    if (end !== undefined && room < 0) end.text += ' …';
    break;
  }
  return turns;
}
