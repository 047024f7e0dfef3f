import type { Transcript } from '../../../../src/transcript/transcript.ts';

export interface Limits {
  readonly lineLength: number;
  readonly lines: number;
  /** Seconds. */
  readonly longest: number;
  /** Seconds that a cue is shown at least; half a second without it. */
  readonly shortest?: number;
  /** Milliseconds between two cues at least; none without it. */
  readonly gap?: number;
}

/** For what has no limit. */
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

/** Columns of a line of Netflix by language, of which a wide character takes two. */
const NETFLIX_COLUMNS: Readonly<Record<string, number>> = { ja: 26, zh: 32, ko: 32, th: 35 };

/** What a style allows for the language of a transcript, which is that of the first channel with words. */
export function limitsFor(rules: string, { channels }: Transcript): Limits {
  const limits = LIMITS[rules] ?? { lineLength: 42, lines: 2, longest: NONE };
  const language = channels.find((channel) => channel.words.length > 0 && channel.language)?.language ?? '';
  const own = rules.startsWith('netflix') ? NETFLIX_COLUMNS[language.slice(0, 2)] : undefined;
  return { ...limits, lineLength: own ?? limits.lineLength };
}
