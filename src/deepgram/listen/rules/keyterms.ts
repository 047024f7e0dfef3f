import { AS_OF, type CompatibilityRule, DOCS } from './rule.ts';

/** Tokens of all key terms together. */
const MOST_KEYTERM_TOKENS = 500;
/** Average characters per token of English text. */
const CHARACTERS_OF_TOKEN = 4;

export const KEYTERMS: readonly CompatibilityRule[] = [
  {
    outcome: 'refuse',
    problem: ({ on, model }) =>
      on.has('keywords') && model.startsWith('nova-3')
        ? `options: ${model} does not accept keywords; use the input \`keyterms\`.`
        : undefined,
    source: `${DOCS}/keywords`,
    asOf: AS_OF,
  },
  {
    outcome: 'refuse',
    problem: ({ on, model }) =>
      on.has('keyterm') && /^(nova-2|nova$|nova-[a-z]|enhanced|base|whisper)/.test(model)
        ? `keyterms: ${model} does not accept any; use a nova-3 model, or \`options: keywords=…\`.`
        : undefined,
    source: `${DOCS}/keyterm`,
    asOf: AS_OF,
  },
  {
    outcome: 'refuse',
    // A word has at least one token.
    problem: ({ lists: { keyterms } }) => {
      const words = keyterms.flatMap((term) => term.split(/\s+/)).length;
      return words > MOST_KEYTERM_TOKENS
        ? `keyterms: they have ${words} words, and Deepgram takes ${MOST_KEYTERM_TOKENS} tokens in total. Leave ` +
            'out the terms that it recognizes anyway.'
        : undefined;
    },
    source: `${DOCS}/keyterm`,
    asOf: AS_OF,
  },
  {
    outcome: 'warn',
    problem: ({ lists: { keyterms } }) => {
      const tokens = keyterms.reduce((sum, term) => sum + Math.ceil(term.length / CHARACTERS_OF_TOKEN), 0);
      const words = keyterms.flatMap((term) => term.split(/\s+/)).length;
      return tokens > MOST_KEYTERM_TOKENS && words <= MOST_KEYTERM_TOKENS
        ? `keyterms: they have about ${tokens} tokens, and Deepgram refuses more than ${MOST_KEYTERM_TOKENS}.`
        : undefined;
    },
    source: `${DOCS}/keyterm`,
    asOf: AS_OF,
  },
  keytermLike(
    /^[-*•] /,
    'begins with a list marker, but Deepgram takes it as part of the term. Leave the marker out.',
  ),
  keytermLike(/,/, 'contains a comma, but Deepgram takes it as one term. Write one term per line.'),
  keytermLike(
    /:\d+(\.\d+)?$/,
    'ends like a weight, but Deepgram takes it as part of the term. Leave the weight out.',
  ),
];

function keytermLike(pattern: RegExp, what: string): CompatibilityRule {
  return {
    outcome: 'warn',
    problem: ({ lists: { keyterms } }) => {
      const term = keyterms.find((each) => pattern.test(each));
      return term && `keyterms: "${term}" ${what}`;
    },
    source: `${DOCS}/keyterm`,
    asOf: AS_OF,
  };
}
