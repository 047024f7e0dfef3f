import { count, formatDuration } from '../../lib/units.ts';
import type { Source } from '../../recordings/source.ts';
import type { Digest } from '../../transcript/digest.ts';
import type { Output } from '../plan/jobs.ts';

interface Named {
  /** Path from the workspace, or URL without its query. */
  readonly source: string;
  readonly kind: Source['kind'];
}

/** What is known of a source that was transcribed, now or earlier. */
export interface TranscribedFacts {
  readonly files: readonly Output[];
  /** Paths of transcripts that someone changed, and that are left as they are. */
  readonly edited: readonly string[];
  /** Seconds of audio. */
  readonly duration: number;
  readonly channels: number;
  readonly words: number;
  /** Mean of the words, 0 to 1; undefined if there are none. */
  readonly confidence: number | undefined;
  readonly models: readonly string[];
  readonly requestId: string;
}

/** What was billed of a source that was sent in parts. */
export interface Billable {
  /** Seconds of audio, of one channel. */
  readonly duration: number;
  readonly channels: number;
}

/** A source that was sent, and has its transcript. */
export interface Transcribed extends Named, TranscribedFacts, Digest {
  readonly status: 'transcribed';
  /** Why it was sent. */
  readonly why: string;
  /** Seconds from sending it to having it written. */
  readonly elapsed: number;
  readonly warnings: readonly string[];
  /** Where Deepgram's answer is kept, unless it is one of the files. */
  readonly answer: string | undefined;
  /** Set if it was sent in parts. An earlier run may have paid for some of them. */
  readonly billed?: Billable | undefined;
}

/** A source that has its transcript from an answer that was paid for earlier. */
export interface Reused extends Named, TranscribedFacts, Digest {
  readonly status: 'reused';
  /** Why something was written. */
  readonly why: string;
}

/** A source for which there was nothing to do, or nothing that may be written. */
export interface Unchanged extends Named, Pick<TranscribedFacts, 'files' | 'edited'> {
  readonly status: 'unchanged';
  /** Seconds of audio; undefined if it is not recorded. */
  readonly duration: number | undefined;
  readonly requestId: string | undefined;
}

/**
 * A source that is left for now: in a dry run `planned` would be sent, and `reusable` has an answer already; what is
 * `over-cap` would cost more than the user allows.
 */
export interface PlannedResult extends Named {
  readonly status: 'planned' | 'reusable' | 'over-cap';
  readonly why: string;
  /** Minutes of audio; undefined if not known before. */
  readonly minutes: number | undefined;
  /** US dollars by our estimate. */
  readonly cost: number | undefined;
  /** Set if some of its parts were sent before a limit was reached: what was paid for is kept. */
  readonly billed?: Billable | undefined;
}

/** A source without a transcript, and why. */
export interface Failed extends Named {
  readonly status: 'failed';
  readonly error: {
    readonly code: string;
    readonly message: string;
    /** HTTP status, if it was a server that refused. */
    readonly status: number | undefined;
    readonly requestId: string | undefined;
  };
  /** Where the answer is kept that was paid for and could not be used or saved. */
  readonly answer: string | undefined;
  /** Set if it was sent in parts: what was paid for is kept. */
  readonly billed?: Billable | undefined;
}

export type Result = Transcribed | Reused | Unchanged | PlannedResult | Failed;

/** Codes of sources that failed only because the run had stopped. */
const CONSEQUENCES: ReadonlySet<string> = new Set(['not-sent', 'cancelled']);

/** Codes of failures that say nothing of the source, but of the key, the options or the endpoint. */
const CAUSES_OF_RUNS: ReadonlySet<string> = new Set([
  'bad-key',
  'bad-options',
  'connection',
  'endpoint',
  'forbidden',
  'forbidden-model',
  'missing-scope',
  'no-credit',
  'not-found',
  'rate-limit',
  'redirected',
  'server-error',
  'unknown-model',
]);

export interface Totals {
  readonly transcribed: readonly Transcribed[];
  readonly reused: readonly Reused[];
  readonly unchanged: readonly Unchanged[];
  /** Not sent, in a dry run or because of a cap. */
  readonly planned: readonly PlannedResult[];
  readonly failed: readonly Failed[];
  /** Failures with a cause of their own. */
  readonly causes: readonly Failed[];
  /** Minutes of audio transcribed. */
  readonly minutes: number;
  /** Minutes of audio that were not sent again. */
  readonly savedMinutes: number;
  /** Paths that were left, since somebody edited them. */
  readonly edited: readonly string[];
}

/** What came of a source, for the log. */
export function progressOf(result: Result): string {
  const { source } = result;
  switch (result.status) {
    case 'failed':
      return `${source}: failed. ${failureText(result)}`;
    case 'transcribed':
      return `${source}: ${formatDuration(result.duration)} of audio, ${count(result.words, 'word')}, ${result.elapsed.toFixed(1)} s`;
    case 'reused':
      return `${source}: nothing sent, ${formatDuration(result.duration)} of audio reused (${result.why})`;
    case 'unchanged':
      return `${source}: unchanged`;
    case 'planned':
      return `${source}: would be sent (${result.why})`;
    case 'reusable':
      return `${source}: nothing to send (${result.why})`;
    case 'over-cap':
      return `${source}: not sent: it would exceed the limit`;
  }
}

/** Why a source has no transcript, with what a support request needs. */
export function failureText({ error, answer }: Failed): string {
  const request = error.requestId === undefined ? '' : ` Request id ${error.requestId}.`;
  return `${error.message}${request}${answer === undefined ? '' : ` The answer is kept in ${answer}.`}`;
}

/** The message of all failures, if nothing came through and it is not about the files: then the run failed. */
export function commonCause({ transcribed, causes }: Totals): string | undefined {
  const messages = new Set(causes.map(({ error }) => error.message));
  if (transcribed.length > 0 || causes.length < 2 || messages.size > 1) return undefined;
  return causes.find(({ error }) => CAUSES_OF_RUNS.has(error.code))?.error.message;
}

export function totalsOf(results: readonly Result[]): Totals {
  const transcribed = results.filter((result) => result.status === 'transcribed');
  const reused = results.filter((result) => result.status === 'reused');
  const unchanged = results.filter((result) => result.status === 'unchanged');
  const failed = results.filter((result) => result.status === 'failed');
  return {
    transcribed,
    reused,
    unchanged,
    planned: results.filter((result): result is PlannedResult =>
      ['planned', 'reusable', 'over-cap'].includes(result.status),
    ),
    failed,
    causes: failed.filter(({ error }) => !CONSEQUENCES.has(error.code)),
    minutes: minutesOf(transcribed),
    savedMinutes: minutesOf([...reused, ...unchanged]),
    edited: results.flatMap((result) => ('edited' in result ? result.edited : [])),
  };
}

function minutesOf(results: readonly { readonly duration?: number | undefined }[]): number {
  const seconds = results.reduce((sum, { duration = 0 }) => sum + duration, 0);
  return Math.round((seconds / 60) * 100) / 100;
}

/** Paths of answers that are kept next to the transcripts. */
export function answersOf(results: readonly Result[]): string[] {
  return results.flatMap((result) =>
    'answer' in result && result.answer !== undefined ? [result.answer] : [],
  );
}

/** The content of the results file: what the outputs only count. */
export function resultsFile(results: readonly Result[]): string {
  const sources = results.map(({ source, kind, status, ...rest }) => ({
    source,
    kind,
    status,
    ...rest,
    // Spoken words and names of speakers belong only in the transcripts.
    excerpt: undefined,
    turns: undefined,
    summary: undefined,
    talkTimes: undefined,
    note: undefined,
  }));
  return `${JSON.stringify({ version: 1, sources }, undefined, 2)}\n`;
}
