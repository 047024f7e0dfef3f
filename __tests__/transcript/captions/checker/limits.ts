import type { Transcript } from '../../../../src/transcript/transcript.ts';

export interface Limits {
  readonly lineLength: number;
  readonly lines: number;
  /** Seconds. */
  readonly longest: number;
  /** The minimum duration of a cue in seconds; undefined means half a second. */
  readonly shortest?: number;
  /** The minimum gap between two cues in milliseconds; undefined means none. */
  readonly gap?: number;
}

/** No limit. */
const NONE = Number.POSITIVE_INFINITY;

export const LIMITS: Readonly<Record<string, Limits>> = {
  // Two frames of 24 a second.
  'netflix srt': { lineLength: 42, lines: 2, longest: 7, gap: 83 },
  'netflix vtt': { lineLength: 42, lines: 2, longest: 7, gap: 83 },
  'bbc srt': { lineLength: 37, lines: 2, longest: NONE },
  'bbc vtt': { lineLength: 37, lines: 2, longest: NONE },
  'dcmp srt': { lineLength: 32, lines: 2, longest: 6 },
  'dcmp vtt': { lineLength: 32, lines: 2, longest: 6 },
  'podcast srt': { lineLength: 32, lines: 2, longest: NONE },
  'podcast vtt': { lineLength: 65, lines: 1, longest: NONE },
};

/** The length of a line in Netflix's style by language, in columns; a wide character takes two. */
const NETFLIX_COLUMNS: Readonly<Record<string, number>> = { ja: 26, zh: 32, ko: 32, th: 35 };

/** The limits of a style for the language of a transcript: that of the first channel with words. */
export function limitsFor(rules: string, { channels }: Transcript): Limits {
  const limits = LIMITS[rules] ?? { lineLength: 42, lines: 2, longest: NONE };
  const language = channels.find((channel) => channel.words.length > 0 && channel.language)?.language ?? '';
  const own = rules.startsWith('netflix') ? NETFLIX_COLUMNS[language.slice(0, 2)] : undefined;
  return { ...limits, lineLength: own ?? limits.lineLength };
}
