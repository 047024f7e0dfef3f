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
  /** A word is gone before it is said. */
  'early',
  /** A cue flashes. */
  'flash',
  /** A cue is shown before what it has is said, long behind it, or long after it. */
  'ahead',
  'late',
  'lingering',
  /** Two cues follow each other faster than the eye sees. */
  'gap',
  /** A space inside of a word or none between two, or a word parted that fits a line. */
  'spacing',
  /** Two lines that fit one. */
  'needless line',
  /** A line begins with a mark that ends something, or ends with one that opens it. */
  'marks',
  /** Voices share a line though there are lines enough. */
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

/** How many there are, of all rules. */
export const sum = (violations: Violations): number =>
  Object.values(violations).reduce((total, count) => total + count, 0);
