import { count } from '../lib/units.ts';
import type { Check } from './checks.ts';
import type { KeyFacts } from './facts.ts';
import type { CheckInputs } from './inputs.ts';
import type { KeyOutputs } from './outputs.ts';

/** Pure functions that decide how much each check counts. */

/** The effect of a check, according to `fail-on`. */
type Weight = 'passes' | 'warns' | 'fails';

export type WeighedCheck = Check & { readonly weight: Weight };

/** A key and the results of its checks. */
export interface KeyResult {
  readonly name: string;
  readonly facts: KeyFacts;
  /** When the facts were read, in milliseconds since the epoch. */
  readonly now: number;
  readonly checks: readonly Check[];
}

/** The same with the effect of each check, and the outputs of the key. */
export interface Reported extends Omit<KeyResult, 'checks'> {
  readonly judged: readonly WeighedCheck[];
  readonly outputs: KeyOutputs;
}

/** The effect of a check: one that fails, or has no result, fails the step or only warns. */
export function weightOf({ name, answer }: Check, failOn: CheckInputs['failOn']): Weight {
  if (answer === 'pass') return 'passes';
  return failOn.has(answer === 'fail' ? name : 'unknown') ? 'fails' : 'warns';
}

/**
 * Combines checks without a result that have the same reason: returns the first check of each group and the titles of
 * all.
 */
export function grouped(
  judged: readonly WeighedCheck[],
): readonly (readonly [WeighedCheck, titles: string])[] {
  const isLike = (one: WeighedCheck, other: WeighedCheck): boolean =>
    one === other ||
    (one.answer === 'cannot tell' && other.answer === one.answer && checkText(one) === checkText(other));
  const firsts = judged.filter((each, index) => judged.findIndex((other) => isLike(other, each)) === index);
  return firsts.map((first) => {
    const like = judged.filter((each) => isLike(first, each) && each.weight === first.weight);
    return [first, like.map(({ title }) => title).join(', ')];
  });
}

/** The checks to annotate, as grouped() returns them: each cause once, without the checks that it prevents. */
export const causesOf = (judged: readonly WeighedCheck[], weight: Weight): ReturnType<typeof grouped> =>
  grouped(judged).filter(([each]) => each.weight === weight && each.isConsequence !== true);

/** The message about the checks that fail the step; undefined if none does. */
export function failedChecks(name: string, judged: readonly WeighedCheck[]): string | undefined {
  const failing = judged.filter(({ weight }) => weight === 'fails');
  if (failing.length === 0) return undefined;
  const causes = failing.filter(({ isConsequence }) => isConsequence !== true);
  const named = causes.length > 0 ? causes : failing;
  const names = named.map((each) => (each.answer === 'fail' ? each.name : `unknown (${each.name})`));
  return `${name}: ${named.length} of ${count(judged.length, 'check')} failed: ${names.join(', ')}.`;
}

type Sign = 'pass' | 'fail' | 'warning' | 'cannot tell';

export const SIGNS: Readonly<Record<Sign, string>> = {
  pass: '✅',
  fail: '❌',
  warning: '⚠️',
  'cannot tell': '❔',
};

export function signOf({ answer, weight }: WeighedCheck): Sign {
  return answer === 'fail' && weight === 'warns' ? 'warning' : answer;
}

export function checkText({ answer, finding, advice }: Check): string {
  const explanation = `${finding} ${advice}`.trim();
  return answer === 'cannot tell' ? `cannot tell. ${explanation}` : explanation;
}
