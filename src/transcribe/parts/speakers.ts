/** The speaker of each word, by the part's own numbers; undefined if a word has no speaker. */
type Speakers = readonly (number | undefined)[];

/** The numbers of a part's speakers in the joined answer. */
interface Numbering {
  /** The number in the joined answer, by the number in the part. */
  readonly numbers: ReadonlyMap<number, number>;
  /** Whether one of the speakers may already have another number. */
  readonly isUncertain: boolean;
}

/** The fewest words in common that identify a speaker of one part with a speaker of another. */
const LEAST_WORDS = 3;
/** The smallest share of a speaker's words that the other part assigns to the same speaker. */
const LEAST_SHARE = 0.7;

/** A word that two parts have: its speaker in the joined answer, and its speaker in the later part. */
type SharedWord = readonly [known: number, own: number];

/**
 * Numbers the speakers of a part, since Deepgram numbers them in each part independently. A speaker of the same words
 * in the overlap keeps the number of the earlier parts. Every other speaker gets the next number, since nothing
 * identifies them. `shared` are the words that both parts have, `speakers` are those of the part's words after the
 * seam, and `known` are the numbers of the earlier parts.
 */
export function continueNumbering(
  shared: readonly SharedWord[],
  speakers: Speakers,
  known: Iterable<number>,
): Numbering {
  const numbers = new Map(sameSpeakers(shared));
  const before = [...known];
  let next = Math.max(-1, ...before) + 1;
  let added = 0;
  for (const own of speakers) {
    if (own === undefined || numbers.has(own)) continue;
    numbers.set(own, next++);
    added += 1;
  }
  // If all earlier speakers were recognized, a new one is certainly somebody else.
  const found = new Set(numbers.values());
  return { numbers, isUncertain: added > 0 && before.some((number) => !found.has(number)) };
}

/** Returns the pairs of speakers that are clearly the same person. */
function sameSpeakers(shared: readonly SharedWord[]): (readonly [own: number, known: number])[] {
  const counts = Map.groupBy(shared, (pair) => pair.join());
  const ofKnown = Map.groupBy(shared, ([known]) => known);
  const ofOwn = Map.groupBy(shared, ([, own]) => own);
  return [...counts.values()].flatMap((same) => {
    const [pair] = same;
    if (pair === undefined || same.length < LEAST_WORDS) return [];
    const [known, own] = pair;
    const most = Math.max(ofKnown.get(known)?.length ?? 0, ofOwn.get(own)?.length ?? 0);
    return same.length / most >= LEAST_SHARE ? [[own, known] as const] : [];
  });
}
