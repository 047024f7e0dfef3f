import { primaryOf } from '../languages.ts';
import type { SpeechOptions } from '../parameters.ts';

/**
 * An incompatibility that Deepgram documents. Problems that cost money or leave text unredacted are reported before
 * anything is sent. With `refuse` the run ends: Deepgram would refuse every file, or silently not apply the option to
 * transcripts that can be public. With `warn` it continues.
 */
export interface CompatibilityRule {
  readonly outcome: 'refuse' | 'warn';
  /** What is wrong and what to do, input first; undefined if nothing is wrong. */
  readonly problem: (options: CheckedOptions) => string | undefined;
  readonly source: string;
  /** The date when the source was read. */
  readonly asOf: string;
}

/** The options that rules check. */
export interface CheckedOptions extends SpeechOptions {
  /** The language that the user set; undefined if it can be any. */
  readonly spoken: string | undefined;
  /** Names of the parameters that are switched on. */
  readonly on: ReadonlySet<string>;
  /** Values of `redact`. */
  readonly redacted: readonly string[];
}

/** The date when the documents were read. */
export const AS_OF = '2026-11-26';
export const DOCS = 'https://developers.deepgram.com/docs';

export const isEnglish = (language: string): boolean => primaryOf(language) === 'en';
/** Whether a list contains a language, or the primary language of a regional tag. */
export const isAmong = (languages: readonly string[], language: string): boolean =>
  languages.includes(primaryOf(language)) || languages.includes(language.toLowerCase());
