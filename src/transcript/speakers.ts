import type { SpeakerNames } from './speaker-rules.ts';
import type { Transcript, Voice } from './transcript.ts';

/** Returns a function that labels a voice with its name or number; undefined if voices are not distinguished. */
export function labeller(
  { channels }: Transcript,
  names: SpeakerNames,
): (voice: Voice) => string | undefined {
  const isMultichannel = channels.length > 1;
  // Cached: it is called for every word, and there are few voices.
  const known = channels.map(() => new Map<number | undefined, string | undefined>());
  return (voice) => {
    const ofChannel = known[voice.channel];
    if (ofChannel?.has(voice.speaker)) return ofChannel.get(voice.speaker);
    const given = keysOf(voice, isMultichannel).find((key) => Object.hasOwn(names, key));
    const label = given === undefined ? counted(voice, isMultichannel) : names[given];
    ofChannel?.set(voice.speaker, label);
    return label;
  };
}

/** The keys that can name a voice, the most specific one first. */
function keysOf({ channel, speaker }: Voice, isMultichannel: boolean): string[] {
  const ofChannel = `channel ${channel}`;
  if (speaker === undefined) return [ofChannel];
  const either = isMultichannel ? [ofChannel, String(speaker)] : [String(speaker), ofChannel];
  return [`${ofChannel} speaker ${speaker}`, ...either];
}

/**
 * Readers count speakers from 1, Deepgram from 0. Channels keep Deepgram's number, which is that of a technical track.
 */
function counted({ channel, speaker }: Voice, isMultichannel: boolean): string | undefined {
  const parts = [
    ...(isMultichannel ? [`Channel ${channel}`] : []),
    ...(speaker === undefined ? [] : [`Speaker ${speaker + 1}`]),
  ];
  return parts.length === 0 ? undefined : parts.join(', ');
}
