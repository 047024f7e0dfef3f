import { separated } from '../parameters.ts';
import { AS_OF, type CheckedOptions, type CompatibilityRule, DOCS, isAmong, isEnglish } from './rule.ts';

const NUMBERS: ReadonlySet<string> = new Set(['numbers', 'true', 'false', 'aggressive_numbers']);
/** Languages with redaction of numbers: https://developers.deepgram.com/changelog/2026/6/24 */
const NUMBERS_REDACTED_IN = 'da nl en fr de it no pl pt es sv'.split(' ');
const NO_REDACTION: ReadonlySet<string> = new Set(['cardinal', 'ordinal', 'percent']);

const entitiesOf = ({ redacted }: CheckedOptions): string[] =>
  redacted.filter((value) => !NUMBERS.has(value));

/** Text that is not redacted stays in transcripts, which can be public. */
export const REDACTION: readonly CompatibilityRule[] = [
  {
    outcome: 'refuse',
    problem: ({ redacted }) => {
      const found = redacted.find((value) => NO_REDACTION.has(value));
      return found && `redact: Deepgram finds ${found} and does not redact it. Use \`numbers\`.`;
    },
    source: `${DOCS}/supported-entity-types`,
    asOf: AS_OF,
  },
  {
    outcome: 'refuse',
    problem: (options) => {
      const [entities, { spoken }] = [entitiesOf(options), options];
      if (entities.length === 0 || spoken === undefined || isEnglish(spoken)) return undefined;
      return (
        `redact: Deepgram redacts ${entities.join(', ')} in English only. The language is ${spoken}, so names ` +
        'and the like would stay in the transcripts. Use `numbers`, or leave it out.'
      );
    },
    source: 'https://developers.deepgram.com/changelog/2026/6/24',
    asOf: AS_OF,
  },
  {
    outcome: 'warn',
    problem: (asked) =>
      entitiesOf(asked).length > 0 && asked.spoken === undefined
        ? `redact: Deepgram redacts ${entitiesOf(asked).join(', ')} in English only. Names and the like that are ` +
          'spoken in other languages stay in the transcripts.'
        : undefined,
    source: 'https://developers.deepgram.com/changelog/2026/6/24',
    asOf: AS_OF,
  },
  {
    outcome: 'warn',
    problem: ({ redacted, spoken }) =>
      redacted.some((value) => NUMBERS.has(value)) &&
      spoken !== undefined &&
      !isAmong(NUMBERS_REDACTED_IN, spoken)
        ? `redact: Deepgram is not known to redact numbers in ${spoken}. They may stay in the transcripts.`
        : undefined,
    source: 'https://developers.deepgram.com/changelog/2026/6/24',
    asOf: AS_OF,
  },
  {
    outcome: 'warn',
    // Earlier versions sent such a line as one value, and recorded the result under that value.
    problem: ({ lists }) => {
      const line = lists.redact.find((each) => each.includes(','));
      return (
        line &&
        `redact: "${line}" is sent as ${separated(line).length} values. Earlier versions of this action sent it as one, which may have redacted nothing: write one value a line to have such recordings transcribed again.`
      );
    },
    source: `${DOCS}/redaction`,
    asOf: AS_OF,
  },
];
