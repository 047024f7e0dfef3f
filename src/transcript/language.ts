/** A language subtag with what may follow it: what Deepgram has besides, such as `multi`, names no language. */
const LANGUAGE = /^[a-z]{2,3}(-[a-z\d]{1,8})*$/i;

/** Scripts that are written from right to left: https://www.unicode.org/iso15924/iso15924-codes.html */
const FROM_THE_RIGHT: ReadonlySet<string> = new Set(
  'Adlm Arab Aran Hebr Mand Mend Nkoo Rohg Samr Syrc Thaa Yezi'.split(' '),
);

/** Which way a language is written. */
export function directionOf(language: string): 'ltr' | 'rtl' {
  try {
    const { script } = new Intl.Locale(language).maximize();
    return script !== undefined && FROM_THE_RIGHT.has(script) ? 'rtl' : 'ltr';
  } catch {
    return 'ltr';
  }
}

/** A language as HTML may name it; undefined if it is none. */
export const tagOf = (language: string | undefined): string | undefined =>
  language !== undefined && LANGUAGE.test(language) ? language : undefined;

/**
 * The attributes of an element in a language, where that differs from the language around it. The direction stands
 * where it turns, so that names and times are on the side from which people read.
 */
export function languageAttributes(language: string | undefined, around: string | undefined): string {
  const [own, outer] = [tagOf(language), tagOf(around)];
  if (own === undefined || own === outer) return '';
  const direction = directionOf(own);
  const turns = direction !== (outer === undefined ? 'ltr' : directionOf(outer));
  return ` lang="${own}"${turns ? ` dir="${direction}"` : ''}`;
}
