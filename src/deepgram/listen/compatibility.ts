import { Failure } from '../../lib/failure.ts';
import { type QueryParameter, type SpeechOptions, separated } from './parameters.ts';
import { DIARIZATION, FEATURES } from './rules/features.ts';
import { KEYTERMS } from './rules/keyterms.ts';
import { LANGUAGE } from './rules/language.ts';
import { MODEL } from './rules/model.ts';
import { REDACTION } from './rules/redaction.ts';
import type { CheckedOptions, CompatibilityRule } from './rules/rule.ts';

/** All rules, in the order in which they are reported. */
export const RULES: readonly CompatibilityRule[] = [
  ...MODEL,
  ...DIARIZATION,
  ...KEYTERMS,
  ...LANGUAGE,
  ...REDACTION,
  ...FEATURES,
];

/**
 * Checks the options before anything is sent. Returns warnings in whole sentences; throws a Failure if sending makes no
 * sense.
 */
export function checkTogether(options: SpeechOptions, parameters: readonly QueryParameter[]): string[] {
  const asked: CheckedOptions = {
    ...options,
    spoken: spokenIn(options),
    on: new Set(parameters.filter(([, value]) => value !== 'false').map(([name]) => name)),
    redacted: options.lists.redact.flatMap(separated),
  };
  return RULES.flatMap(({ outcome, problem }) => {
    const text = problem(asked);
    if (text !== undefined && outcome === 'refuse') throw new Failure(text);
    return text ?? [];
  });
}

/** Deepgram assumes English by default. */
function spokenIn({ language }: SpeechOptions): string | undefined {
  if (language === '') return 'en';
  return language === 'multi' || language === 'detect' ? undefined : language;
}
