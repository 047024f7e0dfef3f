import { DETECTED, isHint, speaks } from '../../../src/deepgram/listen/languages.ts';
import { FAMILIES, MODEL_NAMES } from '../../../src/deepgram/listen/models.ts';

const MODELS: ReadonlySet<string> = new Set(MODEL_NAMES);

/** Languages (ISO 639, primary subtag) of models without a known list. */
const LANGUAGES: ReadonlySet<string> = new Set(
  (
    'af ar be bg bn bs ca cs da de el en es et fa fi fr gu he hi hr hu hy id it ja ka kk kn ko lt lv mk ml ' +
    'mr ms ne nl no pa pl pt ro ru sk sl sr sv ta taq te th tl tr uk ur vi zh'
  ).split(' '),
);

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** A language tag with a primary subtag and at most two more, as in `zh-Hant-TW` and `es-LATAM`. */
const LANGUAGE_TAG = /^([a-z]{2,3})(-[A-Za-z]{4})?(-(?:[A-Za-z]{2}|\d{3}|LATAM))?$/;

/** A model for recorded speech. */
export interface BatchModel {
  readonly family: string;
  readonly variant: string;
}

/** Every model, under its full name. */
export const BATCH_MODELS: readonly BatchModel[] = Object.entries(FAMILIES).flatMap(([family, variants]) =>
  variants.map((variant) => ({ family, variant })),
);

/** The languages of a model, without regions. */
export function languagesOf(model: string): readonly string[] {
  return ['multi', ...LANGUAGES].filter((language) => isOffered(model, language));
}

/** Whether the tag is English in any region; Deepgram's default language is `en`. */
export function isEnglish(language: string): boolean {
  return /^en(-|$)/i.test(language);
}

/** Whether the model belongs to Nova-3, which takes `keyterm` instead of `keywords`. */
export function isNova3(model: string): boolean {
  return model === 'nova-3' || model.startsWith('nova-3-');
}

/** Whether Deepgram offers the model for the language. `multi` means code switching. */
export function isOffered(model: string, language: string): boolean {
  // A model that was trained for one customer is named by its id.
  if (UUID.test(model)) return language === 'multi' || isLanguage(language);
  if (!MODELS.has(model)) return false;
  return speaks(model, language) ?? (language !== 'multi' && isLanguage(language));
}

/** Whether the model accepts language hints: https://developers.deepgram.com/docs/nova-3-language-prompting */
export function takesHints(model: string, language: string): boolean {
  return language === 'multi' && (model === 'nova-3' || model === 'nova-3-general');
}

/** The hint as in answers: without its region, unless that distinguishes the language. Undefined if it is invalid. */
export function normalizedHint(tag: string): string | undefined {
  if (!isHint(tag)) return undefined;
  const lower = tag.toLowerCase();
  if (lower === 'zh-hk') return 'zh-HK';
  return lower === 'nl-be' ? 'nl-BE' : lower.split('-')[0];
}

/** Whether Deepgram can detect the language. */
export function isDetected(tag: string): boolean {
  return DETECTED.some((known) => known.toLowerCase() === tag.toLowerCase() || known === tag.split('-')[0]);
}

/** Whether the tag names a language of any of Deepgram's models. */
function isLanguage(tag: string): boolean {
  const primary = LANGUAGE_TAG.exec(tag)?.[1];
  return primary !== undefined && LANGUAGES.has(primary);
}
