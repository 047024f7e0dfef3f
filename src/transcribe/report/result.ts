import { count, formatDuration } from '../../lib/units.ts';
import type { Source } from '../../recordings/source.ts';
import type { Digest } from '../../transcript/digest.ts';
import type { Output } from '../plan/jobs.ts';

interface NamedResult {
  /** The path relative to the workspace, or the URL without its query. */
  readonly source: string;
  readonly kind: Source['kind'];
}

/** The facts about a source that was transcribed, in this run or earlier. */
export interface TranscribedFacts {
  readonly files: readonly Output[];
  /** The paths of transcripts that are kept because somebody edited them. */
  readonly edited: readonly string[];
  /** Seconds of audio. */
  readonly duration: number;
  readonly channels: number;
  readonly words: number;
  /** The mean confidence of the words, 0 to 1; undefined if there are no words. */
  readonly confidence: number | undefined;
  readonly models: readonly string[];
  readonly requestId: string;
}

/** The audio that was billed for a source sent in parts. */
export interface Billable {
  /** Seconds of audio of one channel. */
  readonly duration: number;
  readonly channels: number;
}

/** A source that this run sent and transcribed. */
export interface Transcribed extends NamedResult, TranscribedFacts, Digest {
  readonly status: 'transcribed';
  /** The reason why it was sent. */
  readonly why: string;
  /** Seconds from the start of sending until the transcripts were written. */
  readonly elapsed: number;
  readonly warnings: readonly string[];
  /** The path of Deepgram's answer, unless it is one of the files. */
  readonly answer: string | undefined;
  /** Set if it was sent in parts. An earlier run may have paid for some of them. */
  readonly billed?: Billable | undefined;
}

/** A source whose transcript was made from an answer that was paid for earlier. */
export interface Reused extends NamedResult, TranscribedFacts, Digest {
  readonly status: 'reused';
  /** The reason why its transcripts were written. */
  readonly why: string;
}

/** A source for which nothing was written. */
export interface Unchanged extends NamedResult, Pick<TranscribedFacts, 'files' | 'edited'> {
  readonly status: 'unchanged';
  /** Seconds of audio; undefined if it is not recorded. */
  readonly duration: number | undefined;
  readonly requestId: string | undefined;
}

/**
 * A source that was not processed. In a dry run, `planned` would be sent, and `reusable` has an answer already.
 * `over-cap` would exceed the user's limit.
 */
export interface PlannedResult extends NamedResult {
  readonly status: 'planned' | 'reusable' | 'over-cap';
  readonly why: string;
  /** Minutes of audio; undefined if unknown. */
  readonly minutes: number | undefined;
  /** The estimated cost in USD; undefined if unknown. */
  readonly cost: number | undefined;
  /** Remarks of the plan, such as the number of parts. */
  readonly remarks?: readonly string[];
  /** Set if some of its parts were sent before a limit was reached. Their answers are kept. */
  readonly billed?: Billable | undefined;
}

/** A source without a transcript, with the reason. */
export interface Failed extends NamedResult {
  readonly status: 'failed';
  readonly error: {
    readonly code: string;
    readonly message: string;
    /** The HTTP status, if a server refused. */
    readonly status: number | undefined;
    readonly requestId: string | undefined;
  };
  /** The path of an answer that was paid for but could not be used or saved. */
  readonly answer: string | undefined;
  /** Set if it was sent in parts. The answers that were paid for are kept. */
  readonly billed?: Billable | undefined;
}

export type Result = Transcribed | Reused | Unchanged | PlannedResult | Failed;

/** The error codes of sources that failed only because the run stopped. */
const CONSEQUENCES: ReadonlySet<string> = new Set(['not-sent', 'cancelled']);

/** The error codes of failures that are about the key, the options or the endpoint, and not about a source. */
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
  /** Sources that were not sent, in a dry run or because of a limit. */
  readonly planned: readonly PlannedResult[];
  readonly failed: readonly Failed[];
  /** The failures that are not only a consequence of others. */
  readonly causes: readonly Failed[];
  /** Minutes of audio that were transcribed. */
  readonly minutes: number;
  /** Minutes of audio that did not have to be sent again. */
  readonly savedMinutes: number;
  /** The paths of files that are kept because somebody edited them. */
  readonly edited: readonly string[];
}

/** Returns the result of a source for the log. */
export function progressOf(result: Result): string {
  const { source } = result;
  switch (result.status) {
    case 'failed':
      return `${source}: failed. ${failureText(result)}`;
    case 'transcribed':
      return `${source}: ${formatDuration(result.duration)} of audio, ${count(result.words, 'word')}, in ${result.elapsed.toFixed(1)} s`;
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

/** Returns why a source has no transcript, with the request id for support. */
export function failureText({ error, answer }: Failed): string {
  const request = error.requestId === undefined ? '' : ` Request id ${error.requestId}.`;
  return `${error.message}${request}${answer === undefined ? '' : ` The answer is kept in ${answer}.`}`;
}

/**
 * Returns the common message if all sources failed for one reason that is not about the sources; undefined otherwise.
 */
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

/** Returns the paths of the answers that are kept outside of the transcripts. */
export function answersOf(results: readonly Result[]): string[] {
  return results.flatMap((result) =>
    'answer' in result && result.answer !== undefined ? [result.answer] : [],
  );
}

/** The content of the results file, with the details behind the counts in the outputs. */
export const resultsFile = (results: readonly Result[]): string => [...resultsPieces(results)].join('');

/** The same text in pieces. */
export function* resultsPieces(results: readonly Result[]): Generator<string> {
  yield '{\n  "version": 1,\n  "sources": [';
  for (const [index, result] of results.entries())
    yield `${index === 0 ? '' : ','}\n    ${resultText(result).replaceAll('\n', '\n    ')}`;
  yield results.length === 0 ? ']\n}\n' : '\n  ]\n}\n';
}

function resultText({ source, kind, status, ...rest }: Result): string {
  const published = {
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
    // The plan in the log has them in full.
    remarks: undefined,
  };
  return JSON.stringify(published, undefined, 2);
}
