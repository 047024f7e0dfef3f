import { count, formatDuration } from '../lib/units.ts';
import type { Output } from '../plan/jobs.ts';
import type { Source } from '../sources/source.ts';

interface Named {
  /** Path from the workspace, or URL without its query. */
  readonly source: string;
  readonly kind: Source['kind'];
}

/** A source that has its transcript. */
export interface Transcribed extends Named {
  readonly status: 'transcribed';
  readonly files: readonly Output[];
  /** Seconds of audio. */
  readonly duration: number;
  readonly channels: number;
  readonly words: number;
  /** Mean of the words, 0 to 1; undefined if there are none. */
  readonly confidence: number | undefined;
  /** Seconds from sending it to having it written. */
  readonly elapsed: number;
  readonly models: readonly string[];
  readonly requestId: string;
  readonly warnings: readonly string[];
  /** The first words, for the comment. */
  readonly excerpt: string;
  /** Where Deepgram's answer is kept, unless it is one of the files. */
  readonly answer: string | undefined;
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
}

export type Result = Transcribed | Failed;

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
  readonly failed: readonly Failed[];
  /** Failures with a cause of their own. */
  readonly causes: readonly Failed[];
  /** Minutes of audio transcribed. */
  readonly minutes: number;
}

/** What came of a source, for the log. */
export function progressOf(result: Result): string {
  if (result.status === 'failed') return `${result.source}: failed. ${failureText(result)}`;
  const { source, duration, words, elapsed } = result;
  return `${source}: ${formatDuration(duration)} of audio, ${count(words, 'word')}, ${elapsed.toFixed(1)} s`;
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
  const failed = results.filter((result) => result.status === 'failed');
  const seconds = transcribed.reduce((sum, { duration }) => sum + duration, 0);
  return {
    transcribed,
    failed,
    causes: failed.filter(({ error }) => !CONSEQUENCES.has(error.code)),
    minutes: Math.round((seconds / 60) * 100) / 100,
  };
}

/** The content of the results file: what the outputs only count. */
export function resultsFile(results: readonly Result[]): string {
  const sources = results.map(({ source, kind, status, ...rest }) => ({
    source,
    kind,
    status,
    ...rest,
    // What is said belongs into the transcripts alone.
    excerpt: undefined,
  }));
  return `${JSON.stringify({ version: 1, sources }, undefined, 2)}\n`;
}
