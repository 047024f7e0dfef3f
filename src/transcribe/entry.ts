import * as log from '../lib/log.ts';
import { type Fingerprint, withUnsteadyMarked } from '../recordings/fingerprint.ts';
import { meanConfidence, type Transcript, wordCount } from '../transcript/transcript.ts';
import { type LockEntry, type LockedFile, OUTDATED, type TranscriptRequest } from './lockfile/lock.ts';
import type { Item } from './plan/assess.ts';
import type { Output } from './plan/jobs.ts';

/** The outcome for one output. */
export interface Placed {
  readonly output: Output;
  /** The record of the file in this run's entry. */
  readonly file: LockedFile | undefined;
  readonly state: 'ours' | 'edited';
}

/** What an entry is made from. */
interface EntryFacts {
  /** The entry of this writer before the run. */
  readonly own: LockEntry | undefined;
  readonly placed: readonly Placed[];
  readonly transcript: Transcript | undefined;
  readonly asked: TranscriptRequest;
}

/** The new lock file entry of a source. */
export function entryOf(
  { media, own: known, basis, name, again }: Item,
  { own, placed, transcript, asked }: EntryFacts,
): LockEntry {
  const { earlier: _, ...recorded } = asked;
  const facts = transcript === undefined ? basis : factsIn(transcript);
  if (facts === undefined) throw new Error(`${name} cannot be recorded without an answer.`);
  const isSame = facts.requestId === own?.requestId;
  const { models, requestId, duration, channels, words, confidence, sent } = facts;
  return {
    source: name,
    ...recorded,
    media: transcribedMedia(name, media, transcript?.sha256, known?.media),
    models,
    requestId,
    duration,
    channels,
    words,
    confidence,
    ...(sent !== undefined && { sent }),
    again: again.length > 0 ? again : undefined,
    files: { ...otherFiles(own, placed, isSame), ...filesOf(placed) },
  };
}

/** The media with the facts from the answer: for a URL, Deepgram reports the hash. */
function transcribedMedia(
  name: string,
  media: Fingerprint,
  hash: string | undefined,
  recorded: Fingerprint | undefined,
): Fingerprint {
  if (media.kind === 'file') return media;
  const transcribed = withUnsteadyMarked(media, hash, recorded);
  const isNew = transcribed.unsteady?.length !== media.unsteady?.length;
  if (isNew && transcribed.unsteady !== undefined) {
    log.notice(
      `${name}: its server reports something different for the same audio each time, so this no longer counts: ${transcribed.unsteady.join(', ')}.`,
    );
  }
  return transcribed;
}

type AnswerFacts = Pick<
  LockEntry,
  'models' | 'requestId' | 'duration' | 'channels' | 'words' | 'confidence' | 'sent'
>;

function factsIn(transcript: Transcript): AnswerFacts {
  return {
    models: transcript.models,
    requestId: transcript.requestId,
    duration: transcript.duration,
    channels: transcript.channels.length,
    words: wordCount(transcript),
    confidence: meanConfidence(transcript),
    sent: transcript.sent,
  };
}

function filesOf(placed: readonly Placed[]): LockEntry['files'] {
  return Object.fromEntries(
    placed.flatMap(({ output, file }) => (file === undefined ? [] : [[output.format, file] as const])),
  );
}

/**
 * Files of formats that are not selected in this run. They stay in the entry, and are outdated if the answer is a new
 * one.
 */
function otherFiles(
  own: LockEntry | undefined,
  placed: readonly Placed[],
  isSame: boolean,
): LockEntry['files'] {
  const formats = new Set<string>(placed.map(({ output }) => output.format));
  const paths = new Set(placed.map(({ output }) => output.path));
  const others = Object.entries(own?.files ?? {}).filter(
    ([format, { path }]) => !formats.has(format) && !paths.has(path),
  );
  return Object.fromEntries(
    others.map(([format, file]) => [format, isSame ? file : { ...file, rendering: OUTDATED }]),
  );
}
