/**
 * The languages of each model, by the values of `language`. Only for warnings and documents: Deepgram decides what a
 * model supports, and adds languages every month.
 */

/** The date of the last comparison of this table with Deepgram's documentation. */
export const LANGUAGES_AS_OF = '2026-11-26';

/** The page that it was compared with. */
export const LANGUAGES_SOURCE = 'https://developers.deepgram.com/docs/models-languages-overview';

interface Spoken {
  /** The models of this row, and their name in messages. */
  readonly models: RegExp;
  readonly name: string;
  /** BCP-47 tags, and `multi` for several languages in one recording. */
  readonly languages: readonly string[];
}

const codes = (text: string): readonly string[] => text.split(/\s+/);

const ENGLISH = 'en en-US en-AU en-CA en-GB en-IE en-IN en-NZ';

/** The first matching row applies; other models are unknown. Changelogs of 2025-08-15 to 2026-10-06 have nova-3. */
export const SPOKEN: readonly Spoken[] = [
  { models: /^nova-3-pharma$/, name: '`nova-3-pharma`', languages: codes(ENGLISH) },
  { models: /^nova-3-medical$/, name: '`nova-3-medical`', languages: codes(`${ENGLISH} multi`) },
  {
    models: /^nova-3(-general)?$/,
    name: '`nova-3`',
    languages: codes(
      `multi af ar ar-AE ar-DZ ar-EG ar-IQ ar-JO ar-KW ar-LB ar-MA ar-PS ar-QA ar-SA ar-SD ar-SY ar-TD ar-TN ar-IR as
      be bg bn bs ca cs da da-DK de de-CH el ${ENGLISH} es es-419 et fa fi fr fr-CA gu gu-IN he hi hr hu hy id it ja ka
      kk kk-KZ kn ko ko-KR lt lv mk mn mr ms ne nl nl-BE no pa pa-IN pl ps pt pt-BR pt-PT ro ru sk sl sr sv sv-SE ta te
      th th-TH tl tr uk ur vi zh zh-CN zh-HK zh-Hans zh-Hant zh-TW`,
    ),
  },
  {
    models: /^nova-2(-general)?$/,
    name: '`nova-2`',
    languages: codes(
      `multi bg ca cs da da-DK de de-CH el ${ENGLISH} es es-419 et fi fr fr-CA hi hu id it ja ko ko-KR lt lv ms nl
      nl-BE no pl pt pt-BR pt-PT ro ru sk sv sv-SE th th-TH tr uk vi zh zh-CN zh-HK zh-Hans zh-Hant zh-TW`,
    ),
  },
  {
    models: /^nova-2-/,
    name: '`nova-2-…` for one field, such as `nova-2-meeting`',
    languages: codes(ENGLISH),
  },
];

/** Languages that Nova-3 accepts as hints: https://developers.deepgram.com/docs/nova-3-language-prompting */
export const HINTS: ReadonlySet<string> = new Set(
  codes(
    `af ar be bn bs bg ca zh-HK zh zh-CN zh-Hans hr cs da nl en et fi nl-BE fr gl de el gu he hi hu id it ja kn ko lv lt
    mk ms mr no fa pl pt ro ru sr sk sl es sv tl ta te th tr uk vi xh zu`,
  ).map((code) => code.toLowerCase()),
);

/** Languages that language detection recognizes: https://developers.deepgram.com/changelog/2025/11/7 */
export const DETECTED: readonly string[] = codes(
  'bg ca cs da de de-CH el en es et fi fr hi hu id it ja ko lt lv ms nl nl-BE no pl pt ro ru sk sv th tr uk vi zh',
);

/** Whether a model supports a language; undefined if the model is unknown. */
export function speaks(model: string, language: string): boolean | undefined {
  const spoken = SPOKEN.find(({ models }) => models.test(model));
  return spoken?.languages.some((known) => isSame(known, language));
}

const namesIn = (locale: string): Intl.DisplayNames =>
  new Intl.DisplayNames([locale], { type: 'language', languageDisplay: 'standard', fallback: 'none' });

/** Only a message about a wrong value needs names, and loading them takes as long as a quarter of the start of a run. */
let englishNames: Intl.DisplayNames | undefined;

function englishName(tag: string): string | undefined {
  englishNames ??= namesIn('en');
  return englishNames.of(tag);
}

/** The name of a language in English, such as `Chinese (Traditional)` for `zh-Hant`; the tag if it has none. */
export const nameOf = (tag: string): string => englishName(tag) ?? tag;

/**
 * The language of a model that another value probably stands for: its name, its tag of three letters, a region of it, or
 * the region where it is spoken. Undefined if there is none. `language` is none of the model's.
 */
export function nearestLanguage(model: string, language: string): string | undefined {
  const spoken =
    SPOKEN.find(({ models }) => models.test(model))?.languages.filter((tag) => tag !== 'multi') ?? [];
  const find = (wanted: string): string | undefined => spoken.find((tag) => isSame(tag, wanted));
  const named = spoken.find((tag) =>
    [nameOf(tag), namesIn(tag).of(tag) ?? ''].some((name) => isSame(name, language)),
  );
  if (named !== undefined) return named;
  const subtags = canonical(language)?.split('-') ?? [];
  const shorter = subtags.map((_, dropped) => subtags.slice(0, subtags.length - dropped).join('-'));
  return [...shorter, languageOfRegion(language) ?? ''].map(find).find((tag) => tag !== undefined);
}

/** A tag in its canonical form, such as `de` for `ger`; undefined if the text is not a tag. */
function canonical(text: string): string | undefined {
  try {
    return Intl.getCanonicalLocales(text)[0];
  } catch {
    return undefined;
  }
}

/** The language that most people of a region speak, such as `ja` for `jp`; undefined if it is a language, or no region. */
function languageOfRegion(text: string): string | undefined {
  if (!/^[a-z]{2}$/i.test(text) || englishName(text) !== undefined) return undefined;
  const regions = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' });
  if (regions.of(text.toUpperCase()) === undefined) return undefined;
  return new Intl.Locale('und', { region: text }).maximize().language;
}

/** Whether a language can be a hint. A regional variant counts as its language. */
export const isHint = (language: string): boolean =>
  HINTS.has(language.toLowerCase()) || HINTS.has(primaryOf(language));

/** The primary language of a tag, such as `en` of `en-GB`. */
export const primaryOf = (language: string): string => language.split('-')[0]?.toLowerCase() ?? '';

const isSame = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();
