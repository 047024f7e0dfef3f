export const RULES = [
  'shape',
  'overlap',
  'order',
  'start before end',
  'silence',
  'words',
  'width',
  'lines',
  'longest',
  /** A word disappears before it is said. */
  'early',
  /** A cue is too short to be read. */
  'flash',
  /** A cue appears before its words are said, appears long after that, or stays long after that. */
  'ahead',
  'late',
  'lingering',
  /** The gap between two cues is too short to be seen. */
  'gap',
  /** A space is inside a word or missing between two, or a word that fits on a line is divided. */
  'spacing',
  /** Two lines have text that fits on one. */
  'needless line',
  /** A line begins with a closing mark, or ends with an opening one. */
  'marks',
  /** Voices share a line although there are enough lines. */
  'shared line',
] as const;

export type Violations = Record<(typeof RULES)[number], number>;

export const noViolations = (): Violations => ({
  shape: 0,
  overlap: 0,
  order: 0,
  'start before end': 0,
  silence: 0,
  words: 0,
  width: 0,
  lines: 0,
  longest: 0,
  early: 0,
  flash: 0,
  ahead: 0,
  late: 0,
  lingering: 0,
  gap: 0,
  spacing: 0,
  'needless line': 0,
  marks: 0,
  'shared line': 0,
});

/** The number of violations of all rules. */
export const sum = (violations: Violations): number =>
  Object.values(violations).reduce((total, count) => total + count, 0);
