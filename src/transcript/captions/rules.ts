export const CAPTION_STYLES = ['netflix', 'bbc', 'dcmp', 'podcast'] as const;

export type CaptionStyle = (typeof CAPTION_STYLES)[number];

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
}

/** Five letters and a space, by which reading is measured. */
const CHARACTERS_A_WORD = 6;

const perSecond = (wordsAMinute: number): number => (wordsAMinute * CHARACTERS_A_WORD) / 60;

/** https://partnerhelp.netflixstudios.com/hc/en-us/articles/217350977 with 20 and 2 frames at 24 a second, rounded up. */
const NETFLIX: CaptionRules = {
  lineLength: 42,
  lines: 2,
  shortest: 834,
  longest: 7000,
  readingSpeed: 17,
  gap: 84,
  hold: 500,
};

/** https://www.bbc.co.uk/accessibility/forproducts/guides/subtitles/ */
const BBC: CaptionRules = {
  lineLength: 37,
  lines: 2,
  shortest: 1000,
  longest: undefined,
  readingSpeed: perSecond(180),
  gap: 0,
  hold: 1500,
};

/** https://dcmp.org/learn/captioningkey */
const DCMP: CaptionRules = {
  lineLength: 32,
  lines: 2,
  shortest: 2000,
  longest: 6000,
  readingSpeed: perSecond(160),
  gap: 0,
  hold: 1500,
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
};

const SETS: Readonly<Record<CaptionStyle, CaptionRules>> = {
  netflix: NETFLIX,
  bbc: BBC,
  dcmp: DCMP,
  podcast: PODCAST,
};

/** As much as two lines of a podcast's SRT hold. */
const PODCAST_VTT = { lineLength: 65, lines: 1 };

/** The rules of a style, with the user's own numbers where there are some. */
export function rulesOf(choice: CaptionChoice, format: CaptionFormat): CaptionRules {
  const set = SETS[choice.style];
  const rules = choice.style === 'podcast' && format === 'vtt' ? { ...set, ...PODCAST_VTT } : set;
  const longest = milliseconds(choice.longest) ?? rules.longest;
  const shortest = milliseconds(choice.shortest) ?? rules.shortest;
  return {
    ...rules,
    lineLength: choice.lineLength ?? rules.lineLength,
    lines: choice.lines ?? rules.lines,
    shortest: Math.min(shortest, longest ?? shortest),
    longest,
    readingSpeed: choice.readingSpeed ?? rules.readingSpeed,
  };
}

const milliseconds = (seconds: number | undefined): number | undefined =>
  seconds === undefined ? undefined : Math.max(1, Math.round(seconds * 1000));
