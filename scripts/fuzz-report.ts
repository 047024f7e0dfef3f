/** Selects the tests for `npm run fuzz`, and reads vitest's report on a round. */
import { LIMITS, type Measured } from '../__tests__/helpers/fuzzing.ts';
import { SEED_VARIABLE } from '../__tests__/helpers/properties.ts';
import { count, formatBytes } from '../src/lib/units.ts';

/** The part of the report of vitest's `json` reporter that is used: https://vitest.dev/guide/reporters#json-reporter */
export interface Report {
  readonly numTotalTests: number;
  readonly testResults: readonly {
    /** Path of the file. */
    readonly name: string;
    /** Why the file could not be run; otherwise empty. */
    readonly message: string;
    readonly assertionResults: readonly {
      readonly ancestorTitles: readonly string[];
      readonly title: string;
      readonly status: string;
      readonly failureMessages?: readonly string[];
    }[];
  }[];
}

/** A test that failed in a round; without a name, its whole file. */
export interface RoundFailure {
  readonly seed: number;
  readonly file: string;
  readonly test: string | undefined;
  readonly message: string;
}

/**
 * Whether a test file has properties with a seed and matches the given parts of names. Files in bundle/ run the built
 * action for minutes, so they are included only if one of the parts matches.
 */
export function hasProperties(
  { name, source }: { readonly name: string; readonly source: string },
  parts: readonly string[],
): boolean {
  const isNamed = parts.some((part) => name.includes(part));
  if (!/^import .* from 'fast-check';$/m.test(source) || !(isNamed || parts.length === 0)) return false;
  if (!name.includes('/bundle/')) return true;
  return /\b(?:seedOf|houseSeed)\(/.test(source) && parts.some((part) => part.includes('bundle'));
}

/** The failures of a round; paths are relative to `relative`. */
export function failuresIn(
  { testResults }: Report,
  seed: number,
  relative: (file: string) => string,
): RoundFailure[] {
  return testResults.flatMap(({ name, message, assertionResults }) => {
    const file = relative(name);
    const failed = assertionResults.filter(({ status }) => status === 'failed');
    const tests = failed.map(({ ancestorTitles, title, failureMessages = [] }) => ({
      seed,
      file,
      // In the form that `-t` expects; `fullName` in the report lacks the separators.
      test: [...ancestorTitles, title].join(' > '),
      message: failureMessages.map(withoutStack).join('\n'),
    }));
    return message === '' ? tests : [...tests, { seed, file, test: undefined, message }];
  });
}

const withoutStack = (message: string): string => message.replace(/\n {4}at .*/s, '');

/** A failure, for people. */
export function failureText(failure: RoundFailure): string {
  const { file, test, message } = failure;
  const where = test === undefined ? file : `${file}: ${test}`;
  return `${where}\n${indented(message)}\n  ${commandOf(failure)}`;
}

/** The command that runs the test or file again with the same seed. */
export function commandOf({ seed, file, test }: RoundFailure): string {
  const only =
    test === undefined ? '' : ` -t ${quoted(`^${test.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')}$`)}`;
  return `${SEED_VARIABLE}=${seed} npx vitest run ${file}${only}`;
}

const indented = (text: string): string => text.replaceAll(/^/gm, '  ');
/** Quotes a text for a shell. */
const quoted = (text: string): string => `'${text.replaceAll("'", `'\\''`)}'`;

/** Adds up the measurements of all rounds, by target. */
export function totalsOf(measured: readonly Measured[]): Measured[] {
  return [...Map.groupBy(measured, ({ target }) => target).values()].flatMap((all) =>
    all.slice(0, 1).map((first) => all.slice(1).reduce(added, first)),
  );
}

const added = (one: Measured, other: Measured): Measured => ({
  target: one.target,
  cases: one.cases + other.cases,
  seconds: one.seconds + other.seconds,
  slowest: Math.max(one.slowest, other.slowest),
  most: Math.max(one.most, other.most),
  grown: Math.max(one.grown, other.grown),
});

/** The line of a target in the report. */
export const targetText = ({ target, cases, seconds, slowest, most, grown }: Measured): string =>
  `${target}: ${count(cases, 'case')} in ${seconds.toFixed(1)} s of CPU, the slowest ${slowest.toFixed(3)} s; memory ` +
  `grew by ${formatBytes(Math.max(0, most))} in one case and ${formatBytes(Math.max(0, grown))} in all`;

/** The targets whose cases together let the process grow above the limit for one. */
export const tooLarge = (totals: readonly Measured[]): Measured[] =>
  totals.filter(({ grown }) => grown > LIMITS.bytes);
