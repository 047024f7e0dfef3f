export const CAPTION_STYLES = ['netflix', 'bbc', 'dcmp', 'podcast'] as const;

export type CaptionStyle = (typeof CAPTION_STYLES)[number];

export const CAPTION_SPEAKERS = ['label', 'dash', 'brackets', 'colour', 'none'] as const;

/** How it is shown who speaks: `Ada: `, a dash, `[Ada] `, a colour, or not at all. */
type CaptionSpeakers = (typeof CAPTION_SPEAKERS)[number];

/** What the user wants of captions: a set of rules, and what differs from it. */
export interface CaptionChoice {
  readonly style: CaptionStyle;
  /** Columns of a line at most: a wide character takes two. */
  readonly lineLength: number | undefined;
  /** Lines of a cue at most. */
  readonly lines: number | undefined;
  /** Seconds that a cue is shown at least, where speech leaves room for it. */
  readonly shortest: number | undefined;
  /** Seconds that a cue is shown at most. */
  readonly longest: number | undefined;
  /** Characters a second at most, where speech is not faster. */
  readonly readingSpeed: number | undefined;
  /** Undefined for what the style has. */
  readonly speakers: CaptionSpeakers | undefined;
}

export type CaptionFormat = 'srt' | 'vtt';

/** How cues are cut and timed. Times are milliseconds. */
export interface CaptionRules {
  /** Columns of a line at most: a wide character takes two. */
  readonly lineLength: number;
  /** Lines of a cue at most. */
  readonly lines: number;
  /** For how long a cue is shown at least, where the next one leaves room for it. */
  readonly shortest: number;
  /** For how long a cue is shown at most. */
  readonly longest: number | undefined;
  /** Columns a second at most, where speech is not faster. */
  readonly readingSpeed: number | undefined;
  /** Between two cues. */
  readonly gap: number;
  /** How long a cue may stay after its speech, for the sake of reading. */
  readonly hold: number;
  /** A gap that is shorter is closed: the cue before stays until the next one. */
  readonly shortestGap: number;
  /** How long a cue may stay after its speech to close such a gap. */
  readonly longestHold: number;
  readonly speakers: CaptionSpeakers;
  /** Whether a name may be wider than a line: programs read it from there. */
  readonly wholeNames: boolean;
  /** What another voice in a cue costs, on the scale of bonds: a cue of its own is better unless it is too short. */
  readonly severalCost: number;
}

/** Five letters and a space, by which reading is measured. */
const CHARACTERS_A_WORD = 6;

const perSecond = (wordsAMinute: number): number => (wordsAMinute * CHARACTERS_A_WORD) / 60;

/** Two speakers in one cue, where the style has them, and where it asks for a new cue at a change of speakers. */
const [SEVERAL_COST, SELDOM_SEVERAL_COST] = [12, 26];

/**
 * https://partnerhelp.netflixstudios.com/hc/en-us/articles/217350977 with 20 and 2 frames at 24 a second, rounded up; gaps
 * of 12 frames and fewer are closed: https://partnerhelp.netflixstudios.com/hc/en-us/articles/360051554394
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

/** https://www.bbc.co.uk/accessibility/forproducts/guides/subtitles/ with gaps of a second at least. */
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

const SETS: Readonly<Record<CaptionStyle, CaptionRules>> = {
  netflix: NETFLIX,
  bbc: BBC,
  dcmp: DCMP,
  podcast: PODCAST,
};

/**
 * As much as two lines of a podcast's SRT hold. Podcast apps show the name of a WebVTT voice tag, and would show a label
 * beside it.
 */
const PODCAST_VTT = { lineLength: 65, lines: 1, speakers: 'none' } as const;

/**
 * Netflix's own numbers by language, in columns: a wide character takes two. Japanese has its general reading speed, since
 * the guide's is one for translations, which leave things out.
 * https://partnerhelp.netflixstudios.com/hc/en-us/articles/215767517 (ja), 216001127 (ko), 215986007 (zh), 220448308 (th)
 */
const NETFLIX_BY_LANGUAGE: Readonly<Record<string, Partial<CaptionRules>>> = {
  ja: { lineLength: 26 },
  ko: { lineLength: 32, readingSpeed: 24 },
  zh: { lineLength: 32, readingSpeed: 18 },
  yue: { lineLength: 32, readingSpeed: 18 },
  th: { lineLength: 35 },
};

/** What is asked for besides the user's choice. */
interface Captioned {
  readonly format: CaptionFormat;
  /** BCP-47 tag of what is spoken. */
  readonly language?: string | undefined;
}

/** The rules of a style, with the user's own numbers where there are some. */
export function rulesOf(choice: CaptionChoice, { format, language = '' }: Captioned): CaptionRules {
  const isNetflix = choice.style === 'netflix';
  const rules = {
    ...SETS[choice.style],
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

/** On its only line, a label leaves as much to the text. */
export const LABEL_SHARE = 3 / 4;

/** Columns of a word that fits all captions of a style, beside the widest label. */
export function widestPiece(choice: CaptionChoice, language: string | undefined): number {
  const { lineLength, lines } = rulesOf(choice, { format: 'srt', language });
  return lines > 1 ? lineLength : Math.floor(lineLength * (1 - LABEL_SHARE));
}

const milliseconds = (seconds: number | undefined): number | undefined =>
  seconds === undefined ? undefined : Math.max(1, Math.round(seconds * 1000));
