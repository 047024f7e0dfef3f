/** What `npm run fuzz` runs, and what it tells of vitest's report on a round. */
import { SEED_VARIABLE } from '../__tests__/helpers/properties.ts';

/** As much as is needed of what vitest's reporter `json` writes: https://vitest.dev/guide/reporters#json-reporter */
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

/** A test that failed in a round; its file as a whole if it has no name. */
export interface RoundFailure {
  readonly seed: number;
  readonly file: string;
  readonly test: string | undefined;
  readonly message: string;
}

/**
 * Whether a file of tests has properties that take the seed of a round, and is among those asked for, by parts of
 * names. Those of bundle/ run the built action for minutes, so they are run if one of the parts names them.
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

/** What failed in a round; the files' paths as in `relative`. */
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
      // As `-t` wants it; `fullName` of the report is without the signs between.
      test: [...ancestorTitles, title].join(' > '),
      message: failureMessages.map(withoutStack).join('\n'),
    }));
    return message === '' ? tests : [...tests, { seed, file, test: undefined, message }];
  });
}

const withoutStack = (message: string): string => message.replace(/\n {4}at .*/s, '');

/** A failure for the reader. */
export function told(failure: RoundFailure): string {
  const { file, test, message } = failure;
  const where = test === undefined ? file : `${file}: ${test}`;
  return `${where}\n${indented(message)}\n  ${commandOf(failure)}`;
}

/** What runs the test again, or the whole file, with the seed it failed with. */
export function commandOf({ seed, file, test }: RoundFailure): string {
  const only =
    test === undefined ? '' : ` -t ${quoted(`^${test.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')}$`)}`;
  return `${SEED_VARIABLE}=${seed} npx vitest run ${file}${only}`;
}

const indented = (text: string): string => text.replaceAll(/^/gm, '  ');
/** For a shell. */
const quoted = (text: string): string => `'${text.replaceAll("'", `'\\''`)}'`;
