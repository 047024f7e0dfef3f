/** A language tag. Other values of Deepgram, such as `multi`, are not a language. */
const LANGUAGE = /^[a-z]{2,3}(-[a-z\d]{1,8})*$/i;

/** Scripts that are written from right to left: https://www.unicode.org/iso15924/iso15924-codes.html */
const RIGHT_TO_LEFT_SCRIPTS: ReadonlySet<string> = new Set(
  'Adlm Arab Aran Hebr Mand Mend Nkoo Rohg Samr Syrc Thaa Yezi'.split(' '),
);

/** Writing direction of a language. */
export function directionOf(language: string): 'ltr' | 'rtl' {
  try {
    const { script } = new Intl.Locale(language).maximize();
    return script !== undefined && RIGHT_TO_LEFT_SCRIPTS.has(script) ? 'rtl' : 'ltr';
  } catch {
    return 'ltr';
  }
}

/** A language tag that is valid in HTML; otherwise undefined. */
export const tagOf = (language: string | undefined): string | undefined =>
  language !== undefined && LANGUAGE.test(language) ? language : undefined;

/**
 * The `lang` and `dir` attributes of an element whose language differs from the one around it. `dir` is present if the
 * direction changes, so that names and times are on the side where reading starts.
 */
export function languageAttributes(language: string | undefined, around: string | undefined): string {
  const [own, outer] = [tagOf(language), tagOf(around)];
  if (own === undefined || own === outer) return '';
  const direction = directionOf(own);
  const turns = direction !== (outer === undefined ? 'ltr' : directionOf(outer));
  return ` lang="${own}"${turns ? ` dir="${direction}"` : ''}`;
}
