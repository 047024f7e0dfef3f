import { DETECTED, isHint, LANGUAGES_AS_OF, nameOf, nearestLanguage, speaks } from '../languages.ts';
import { AS_OF, type CompatibilityRule, DOCS, isAmong } from './rule.ts';

/** Values that users of other services write for language detection. */
const TO_DETECT: ReadonlySet<string> = new Set(['auto', 'automatic', 'any', 'unknown', 'detect_language']);
/** A language tag with a language of two or three letters, as all tags of Deepgram have. */
const TAG = /^[a-z]{2,3}(?:-[a-z\d]{1,8})*$/i;

/** A suggestion for a value that is not a language of the model. */
function suggestionFor(model: string, language: string): string {
  if (TO_DETECT.has(language.toLowerCase())) return ' To let Deepgram recognize it, write `detect`.';
  const nearest = nearestLanguage(model, language);
  if (nearest !== undefined) return ` The nearest one is \`${nearest}\` (${nameOf(nearest)}).`;
  return TAG.test(language) ? '' : ' Write it as a tag, such as `en` or `de-CH`.';
}

export const LANGUAGE: readonly CompatibilityRule[] = [
  {
    outcome: 'refuse',
    problem: ({ language }) =>
      /[\s,;]/.test(language)
        ? `language: "${language}" names several. For several in one recording, write \`multi\` and name them in \`language-hints\`; for one of them in each, \`detect\`.`
        : undefined,
    source: `${DOCS}/multilingual-code-switching`,
    asOf: AS_OF,
  },
  {
    outcome: 'refuse',
    problem: ({ language }) => {
      const word = language.toLowerCase();
      return language !== word && (word === 'multi' || word === 'detect')
        ? `language: "${language}" has capital letters; write \`${word}\`.`
        : undefined;
    },
    source: `${DOCS}/language`,
    asOf: AS_OF,
  },
  {
    outcome: 'refuse',
    problem: ({ language }) =>
      language.includes('_')
        ? `language: "${language}" is not a BCP-47 tag; write "${language.replaceAll('_', '-')}".`
        : undefined,
    source: `${DOCS}/language`,
    asOf: AS_OF,
  },
  {
    outcome: 'warn',
    problem: ({ model, language }) =>
      language !== '' && language !== 'detect' && speaks(model, language) === false
        ? `language: ${language} is not among the languages that ${model} supported on ${LANGUAGES_AS_OF}. Deepgram refuses languages that it does not support.${suggestionFor(model, language)}`
        : undefined,
    source: `${DOCS}/models-languages-overview`,
    asOf: AS_OF,
  },
  {
    outcome: 'refuse',
    problem: ({ language, languageHints }) =>
      languageHints.length > 0 && language !== 'multi' && language !== 'detect'
        ? 'language-hints: they are for `language: multi` and `language: detect`. Set one of them.'
        : undefined,
    source: `${DOCS}/nova-3-language-prompting`,
    asOf: AS_OF,
  },
  {
    outcome: 'warn',
    problem: ({ language, languageHints, model }) =>
      languageHints.length > 0 && language === 'multi' && !/^nova-3(-general)?$/.test(model)
        ? `language-hints: Deepgram documents them for nova-3, and ignores them for ${model}.`
        : undefined,
    source: `${DOCS}/nova-3-language-prompting`,
    asOf: AS_OF,
  },
  {
    outcome: 'warn',
    problem: ({ language, languageHints }) => {
      const isKnown = (hint: string): boolean =>
        language === 'detect' ? isAmong(DETECTED, hint) : isHint(hint);
      const unknown = languageHints.find((hint) => !isKnown(hint));
      return (
        unknown &&
        `language-hints: ${unknown} was not among the languages that Deepgram takes there on ${LANGUAGES_AS_OF}. It refuses what it does not know.`
      );
    },
    source: `${DOCS}/nova-3-language-prompting`,
    asOf: AS_OF,
  },
];
