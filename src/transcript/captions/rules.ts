export const CAPTION_STYLES = ['netflix', 'bbc', 'dcmp', 'podcast'] as const;

export type CaptionStyle = (typeof CAPTION_STYLES)[number];

export const CAPTION_SPEAKERS = ['label', 'dash', 'brackets', 'colour', 'none'] as const;

/** How speakers are shown: `Ada: `, a dash, `[Ada] `, a color, or not at all. */
type CaptionSpeakers = (typeof CAPTION_SPEAKERS)[number];

/** The user's settings of captions: a style, and the values that replace its own. */
export interface CaptionChoice {
  readonly style: CaptionStyle;
  /** Most columns of a line. A wide character has two. */
  readonly lineLength: number | undefined;
  /** Most lines of a cue. */
  readonly lines: number | undefined;
  /** Shortest duration of a cue in seconds, as far as speech leaves room for it. */
  readonly shortest: number | undefined;
  /** Longest duration of a cue in seconds. */
  readonly longest: number | undefined;
  /** Most characters per second, unless speech is faster. */
  readonly readingSpeed: number | undefined;
  /** Undefined for that of the style. */
  readonly speakers: CaptionSpeakers | undefined;
}

export type CaptionFormat = 'srt' | 'vtt';

/** The rules by which cues are divided and timed. Times are in milliseconds. */
export interface CaptionRules {
  /** Most columns of a line. A wide character has two. */
  readonly lineLength: number;
  /** Most lines of a cue. */
  readonly lines: number;
  /** Shortest duration of a cue, as far as the next one leaves room for it. */
  readonly shortest: number;
  /** Longest duration of a cue. */
  readonly longest: number | undefined;
  /** Most columns per second, unless speech is faster. */
  readonly readingSpeed: number | undefined;
  /** Gap between two cues. */
  readonly gap: number;
  /** How long a cue may stay after its speech, to give time for reading. */
  readonly hold: number;
  /** A shorter gap is closed: the earlier cue stays until the next one. */
  readonly shortestGap: number;
  /** How long a cue may stay after its speech to close a gap. */
  readonly longestHold: number;
  readonly speakers: CaptionSpeakers;
  /** Whether a name may be wider than a line, for programs that parse it. */
  readonly wholeNames: boolean;
  /** Cost of another voice in a cue, on the scale of bonds. A separate cue is better unless it is too short. */
  readonly severalCost: number;
}

/** Five letters and a space, the unit of words per minute. */
const CHARACTERS_PER_WORD = 6;

const perSecond = (wordsPerMinute: number): number => (wordsPerMinute * CHARACTERS_PER_WORD) / 60;

/**
 * Cost of two speakers in one cue, for styles that have such cues, and for styles with a new cue at a change of
 * speakers.
 */
const [SEVERAL_COST, SELDOM_SEVERAL_COST] = [12, 26];

/**
 * https://partnerhelp.netflixstudios.com/hc/en-us/articles/217350977 with 20 and 2 frames at 24 per second, rounded up.
 * Gaps of 12 frames or fewer are closed: https://partnerhelp.netflixstudios.com/hc/en-us/articles/360051554394
 */
const NETFLIX: CaptionRules = {
  lineLength: 42,
  lines: 2,
  shortest: 834,
  longest: 7000,
  readingSpeed: 17,
  gap: 84,
  hold: 500,
  shortestGap: 501,
  longestHold: 1000,
  speakers: 'label',
  wholeNames: false,
  severalCost: SEVERAL_COST,
};

/** https://www.bbc.co.uk/accessibility/forproducts/guides/subtitles/ with gaps of at least a second. */
const BBC: CaptionRules = {
  lineLength: 37,
  lines: 2,
  shortest: 1000,
  longest: undefined,
  readingSpeed: perSecond(180),
  gap: 0,
  hold: 1499,
  shortestGap: 1000,
  longestHold: 1499,
  speakers: 'label',
  wholeNames: false,
  severalCost: SEVERAL_COST,
};

/** https://dcmp.org/learn/captioningkey */
const DCMP: CaptionRules = {
  lineLength: 32,
  lines: 2,
  shortest: 2000,
  longest: 6000,
  readingSpeed: perSecond(160),
  gap: 0,
  hold: 1499,
  shortestGap: 500,
  longestHold: 1499,
  speakers: 'label',
  wholeNames: false,
  severalCost: SELDOM_SEVERAL_COST,
};

/** https://github.com/Podcastindex-org/podcast-namespace/blob/main/docs/examples/transcripts/transcripts.md */
const PODCAST: CaptionRules = {
  lineLength: 32,
  lines: 2,
  shortest: 0,
  longest: undefined,
  readingSpeed: undefined,
  gap: 0,
  hold: 500,
  shortestGap: 500,
  longestHold: 1000,
  speakers: 'label',
  wholeNames: true,
  severalCost: SELDOM_SEVERAL_COST,
};

const STYLES: Readonly<Record<CaptionStyle, CaptionRules>> = {
  netflix: NETFLIX,
  bbc: BBC,
  dcmp: DCMP,
  podcast: PODCAST,
};

/**
 * As much text as two lines of a podcast's SRT. Podcast apps display the name of a WebVTT voice tag, so a label would
 * be shown in addition.
 */
const PODCAST_VTT = { lineLength: 65, lines: 1, speakers: 'none' } as const;

/**
 * Netflix's values by language, in columns: a wide character has two. Japanese keeps the general reading speed, because
 * that of the guide is for translations, which are abridged.
 * https://partnerhelp.netflixstudios.com/hc/en-us/articles/215767517 (ja), 216001127 (ko), 215986007 (zh), 220448308
 * (th)
 */
const NETFLIX_BY_LANGUAGE: Readonly<Record<string, Partial<CaptionRules>>> = {
  ja: { lineLength: 26 },
  ko: { lineLength: 32, readingSpeed: 24 },
  zh: { lineLength: 32, readingSpeed: 18 },
  yue: { lineLength: 32, readingSpeed: 18 },
  th: { lineLength: 35 },
};

/** Properties of a transcript that rules depend on. */
interface CaptionContext {
  readonly format: CaptionFormat;
  /** BCP-47 tag of the spoken language. */
  readonly language?: string | undefined;
}

/** The rules of a style, with the user's own values. */
export function rulesOf(choice: CaptionChoice, { format, language = '' }: CaptionContext): CaptionRules {
  const isNetflix = choice.style === 'netflix';
  const rules = {
    ...STYLES[choice.style],
    ...(choice.style === 'podcast' && format === 'vtt' ? PODCAST_VTT : {}),
    ...(isNetflix ? NETFLIX_BY_LANGUAGE[language.toLowerCase().split('-')[0] ?? ''] : {}),
  };
  const longest = milliseconds(choice.longest) ?? rules.longest;
  const shortest = milliseconds(choice.shortest) ?? rules.shortest;
  return {
    ...rules,
    lineLength: choice.lineLength ?? rules.lineLength,
    lines: choice.lines ?? rules.lines,
    shortest: Math.min(shortest, longest ?? shortest),
    longest,
    readingSpeed: choice.readingSpeed ?? rules.readingSpeed,
    speakers: choice.speakers ?? rules.speakers,
  };
}

/** Largest share of a line that a label can have in a cue of one line. */
export const LABEL_SHARE = 3 / 4;

/** Columns of a word that fits into all captions of a style, even next to the widest label. */
export function widestPiece(choice: CaptionChoice, language: string | undefined): number {
  const { lineLength, lines } = rulesOf(choice, { format: 'srt', language });
  return lines > 1 ? lineLength : Math.floor(lineLength * (1 - LABEL_SHARE));
}

const milliseconds = (seconds: number | undefined): number | undefined =>
  seconds === undefined ? undefined : Math.max(1, Math.round(seconds * 1000));
