/** Parts of a word between which a hyphen may stand. */
export type Hyphenate = (word: string) => readonly string[];

/** Knows no language. */
export const UNHYPHENATED: Hyphenate = (word) => [word];

/** Hyphenates words of a language by its BCP-47 tag. */
export const hyphenator = (_language: string | undefined): Hyphenate => UNHYPHENATED;
