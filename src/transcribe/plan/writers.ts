import { Failure } from '../../lib/failure.ts';
import { nameOf } from '../../recordings/source.ts';
import {
  isSameWriter,
  type Lock,
  type LockEntry,
  OUTDATED,
  pathsOf,
  type TranscriptRequest,
  type Writer,
} from '../lockfile/lock.ts';
import { isGivenUp, type Rival, rivalOf } from '../lockfile/rivals.ts';
import type { Job, Output } from './jobs.ts';
import { whyOptionsDiffer } from './options.ts';

/** The facts that decide whether two writers conflict. */
interface Dispute {
  readonly asked: TranscriptRequest;
  /** The entries of a source. */
  readonly entriesOf: (source: string) => readonly LockEntry[];
  /** The rendering that the current settings give for an output. */
  readonly rendering: (job: Job, output: Output) => string;
  /** Whether a file exists. */
  readonly isThere: (path: string) => boolean;
  /** The first digits of git's id for the current workflow file; undefined if it does not exist. */
  readonly versionOf: (workflow: string) => string | undefined;
}

/** A writer whose files this run takes over, and the reason why it can. */
interface Takeover {
  readonly writer: Writer;
  readonly why: 'gone' | 'changed';
  readonly path: string;
}

/**
 * Finds files that another step writes differently from this one. If that step still writes them, both would overwrite
 * each other in turn and pay each time, so this throws a Failure. If its workflow was changed or deleted since, its
 * files are taken over.
 */
export function resolveDisputes(jobs: readonly Job[], dispute: Dispute): Takeover[] {
  const takeovers = jobs.flatMap((job) => {
    const recorded = dispute.entriesOf(nameOf(job.source));
    const others = recorded.filter(({ writer }) => !isSameWriter(writer, dispute.asked.writer));
    if (others.length === 0) return [];
    return job.outputs.flatMap((output) => {
      const holder = others.find((entry) => isWrittenDifferently(entry, job, output, dispute));
      return holder === undefined || !dispute.isThere(output.path)
        ? []
        : [takeoverOf(output.path, holder, dispute)];
    });
  });
  return [...new Map(takeovers.map((each) => [describeWriter(each.writer), each])).values()];
}

/** The facts that decide whether another recording's transcript is kept. */
interface TakenFacts extends Pick<Dispute, 'asked' | 'isThere'> {
  readonly isGone: (source: string) => boolean;
  /** Whether the recording of a source exists, or may exist where this cannot be checked. */
  readonly mayBeHere: (source: string) => boolean;
}

/**
 * Throws a Failure if a transcript would overwrite that of another recording that exists and that this run does not name.
 */
export function refuseTaken(jobs: readonly Job[], entries: Lock, facts: TakenFacts): void {
  const own = new Set(jobs.map(({ source }) => nameOf(source)));
  const rivals = new Map<string, Rival>();
  for (const entry of entries.values()) {
    const rival = rivalOf(entry, facts.asked.writer);
    if (own.has(rival.source) || facts.isGone(rival.source) || isGivenUp(rival, facts.mayBeHere)) continue;
    for (const path of pathsOf(entry)) rivals.set(path, rival);
  }
  for (const { source, outputs } of jobs) {
    for (const { path } of outputs) {
      const rival = rivals.get(path);
      if (rival !== undefined && facts.isThere(path))
        throw new Failure(takenMessage(path, nameOf(source), rival));
    }
  }
}

const takenMessage = (path: string, source: string, { source: other, writer }: Rival): string =>
  `output: ${path} is the transcript of ${other}, written by ${describeWriter(writer)}, and that of ${source} would be ` +
  'written over it. Nothing was sent. Use {dir} and {file} in `output` so that each recording has its own file, or ' +
  'delete the file if nobody needs it.';

/** Throws a Failure if the holder of a path still writes it. */
function takeoverOf(path: string, holder: LockEntry, { asked, versionOf }: Dispute): Takeover {
  const { writer } = holder;
  const version = versionOf(writer.workflow);
  if (writer.version === undefined || version === writer.version)
    throw new Failure(disputeMessage(path, holder, asked));
  return { writer, why: version === undefined ? 'gone' : 'changed', path };
}

function isWrittenDifferently(
  entry: LockEntry,
  job: Job,
  output: Output,
  { asked, rendering }: Dispute,
): boolean {
  const heldFile = Object.entries(entry.files).find(([, { path }]) => path === output.path);
  if (heldFile === undefined) return false;
  const [format, file] = heldFile;
  if (entry.options !== asked.options || format !== output.format) return true;
  // A file with speaker names, or another version of this action, changes the rendering for both writers alike.
  const isOutdated = file.rendering === OUTDATED || entry.look === asked.look;
  return !isOutdated && settingsOf(file.rendering) !== settingsOf(rendering(job, output));
}

/** The settings part of a rendering. renderingOf() writes it after the format and its version. */
const settingsOf = (rendering: string): string => rendering.split(' ').slice(2).join(' ');

/** A writer for people: `.github/workflows/ci.yml (transcribe/deepgram)`. */
export const describeWriter = ({ workflow, step }: Writer): string => `${workflow} (${step})`;

function disputeMessage(path: string, holder: LockEntry, asked: TranscriptRequest): string {
  const differ = whyOptionsDiffer(holder.options, asked.options);
  const how = differ === '' ? 'with other inputs' : `with other options: ${differ}`;
  return (
    `output: ${path} is written by ${describeWriter(holder.writer)}, and ${describeWriter(asked.writer)} would write ` +
    `it ${how}. Nothing was sent. Give each its own \`output\`, for example ` +
    '`{dir}/{file}.{language}.{format}`. If only this one should write it, change the other workflow or delete ' +
    'the file.'
  );
}
