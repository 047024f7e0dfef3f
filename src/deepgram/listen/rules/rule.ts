import { primaryOf } from '../languages.ts';
import type { SpeechOptions } from '../parameters.ts';

/**
 * What Deepgram documents not to go together. Whatever costs money or hides something is told before anything is sent:
 * with `refuse` the run ends, where Deepgram refuses it for every file or what was asked for would silently not be done to
 * transcripts that may be public; with `warn` it goes on.
 */
export interface CompatibilityRule {
  readonly outcome: 'refuse' | 'warn';
  /** What is wrong and what to do, input first; undefined if nothing is. */
  readonly problem: (asked: AskedOptions) => string | undefined;
  readonly source: string;
  /** When the source was read. */
  readonly asOf: string;
}

/** What rules look at. */
export interface AskedOptions extends SpeechOptions {
  /** The language that the user set; undefined if it may be any. */
  readonly spoken: string | undefined;
  /** Names of parameters that are on. */
  readonly on: ReadonlySet<string>;
  /** Values of `redact`. */
  readonly redacted: readonly string[];
}

/** When the documents were read. */
export const AS_OF = '2026-11-26';
export const DOCS = 'https://developers.deepgram.com/docs';

export const isEnglish = (language: string): boolean => primaryOf(language) === 'en';
/** Whether a language, or the language of its region, is among others. */
export const isAmong = (languages: readonly string[], language: string): boolean =>
  languages.includes(primaryOf(language)) || languages.includes(language.toLowerCase());
