import type { SpeakerNames } from './speaker-rules.ts';
import type { Transcript, Voice } from './transcript.ts';

/** Says who a voice is: its name, or as Deepgram counts; undefined where voices are not told apart. */
export function labeller(
  { channels }: Transcript,
  names: SpeakerNames,
): (voice: Voice) => string | undefined {
  const several = channels.length > 1;
  // Each word asks, and voices are few.
  const known = channels.map(() => new Map<number | undefined, string | undefined>());
  return (voice) => {
    const ofChannel = known[voice.channel];
    if (ofChannel?.has(voice.speaker)) return ofChannel.get(voice.speaker);
    const given = keysOf(voice, several).find((key) => Object.hasOwn(names, key));
    const label = given === undefined ? counted(voice, several) : names[given];
    ofChannel?.set(voice.speaker, label);
    return label;
  };
}

/** The keys that may name a voice, the most exact one first. */
function keysOf({ channel, speaker }: Voice, several: boolean): string[] {
  const ofChannel = `channel ${channel}`;
  if (speaker === undefined) return [ofChannel];
  const either = several ? [ofChannel, String(speaker)] : [String(speaker), ofChannel];
  return [`${ofChannel} speaker ${speaker}`, ...either];
}

function counted({ channel, speaker }: Voice, several: boolean): string | undefined {
  const parts = [
    ...(several ? [`Channel ${channel}`] : []),
    ...(speaker === undefined ? [] : [`Speaker ${speaker}`]),
  ];
  return parts.length === 0 ? undefined : parts.join(', ');
}
