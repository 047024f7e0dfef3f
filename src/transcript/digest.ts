import { joinWords } from './join.ts';
import { partsNote } from './parts-note.ts';
import type { SpeakerNames } from './speaker-rules.ts';
import { labeller } from './speakers.ts';
import { type TalkTime, talkTimes } from './talk-time.ts';
import { EXCERPT_WORDS, excerptOf, passagesOf, type Transcript, textOf } from './transcript.ts';

/** What a report shows of what is said. */
export interface Digest {
  /** The first words; empty if there are none, or if they are not at hand. */
  readonly excerpt: string;
  /** The same by who says them; undefined unless two voices are told apart at least. */
  readonly turns?: readonly VoiceText[] | undefined;
  /** Deepgram's, where it was asked for. */
  readonly summary?: string | undefined;
  /** Who speaks how long, who speaks most first; undefined unless two voices are told apart at least. */
  readonly talkTimes?: readonly TalkTime[] | undefined;
  /** What has to be known of it, in the words of a sentence. */
  readonly note?: string | undefined;
}

/** What one voice says until another one speaks. */
interface VoiceText {
  /** Name, or as Deepgram counts; empty where it is not told. */
  readonly label: string;
  readonly text: string;
}

/** What a report shows of a transcript. */
export function digestOf(transcript: Transcript, names: SpeakerNames): Digest {
  const times = talkTimes(transcript, names);
  const isTalk = times.length > 1;
  return {
    excerpt: excerptOf(transcript),
    turns: isTalk ? firstTurns(transcript, names) : undefined,
    summary: transcript.insights.summary,
    talkTimes: isTalk ? times : undefined,
    note: partsNote(transcript),
  };
}

/** The words of the excerpt, by who says them. */
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
