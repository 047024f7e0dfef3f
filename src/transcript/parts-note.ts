import type { Transcript } from './transcript.ts';

/** A note for readers of a transcript that was joined from parts; undefined if the recording was sent whole. */
export function partsNote({ joined }: Pick<Transcript, 'joined'>): string | undefined {
  if (joined === undefined) return undefined;
  const { parts, isUncertain } = joined;
  const speakers = isUncertain
    ? ', in each of which speakers are told apart separately: one person may have several numbers'
    : '';
  return `sent in ${parts} parts${speakers}`;
}
