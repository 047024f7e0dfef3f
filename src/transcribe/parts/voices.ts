/** The speaker of each word, as one part counts; undefined where none is told. */
type Speakers = readonly (number | undefined)[];

/** How the speakers of a part are counted in the whole. */
interface Numbering {
  /** By their number in the part. */
  readonly numbers: ReadonlyMap<number, number>;
  /** Whether one of them may be someone who has another number already. */
  readonly isUncertain: boolean;
}

/** Words that both parts heard one speaker say, before they count as the same. */
const LEAST_WORDS = 3;
/** Share of the words of each that the other part gives to the same. */
const LEAST_SHARE = 0.7;

/** A word that two parts heard: who says it in the whole, and who in the part after. */
type HeardVoice = readonly [known: number, own: number];

/**
 * Counts the speakers of a part on from those of the parts before: Deepgram tells them apart in each part anew. Who says the
 * same words in the overlap is the same; whoever else there is gets the next number, since nothing tells who it is.
 * `heard` are the words that both parts have, and `speakers` those of the part's words that are kept.
 */
export function numberOn(
  heard: readonly HeardVoice[],
  speakers: Speakers,
  known: Iterable<number>,
): Numbering {
  const numbers = new Map(sameSpeakers(heard));
  const before = [...known];
  let next = Math.max(-1, ...before) + 1;
  let added = 0;
  for (const own of speakers) {
    if (own === undefined || numbers.has(own)) continue;
    numbers.set(own, next++);
    added += 1;
  }
  // Who is new while everyone before was found again is somebody else.
  const found = new Set(numbers.values());
  return { numbers, isUncertain: added > 0 && before.some((number) => !found.has(number)) };
}

/** Pairs of which each is clearly the other's. */
function sameSpeakers(heard: readonly HeardVoice[]): (readonly [own: number, known: number])[] {
  const counts = Map.groupBy(heard, (pair) => pair.join());
  const ofKnown = Map.groupBy(heard, ([known]) => known);
  const ofOwn = Map.groupBy(heard, ([, own]) => own);
  return [...counts.values()].flatMap((same) => {
    const [pair] = same;
    if (pair === undefined || same.length < LEAST_WORDS) return [];
    const [known, own] = pair;
    const most = Math.max(ofKnown.get(known)?.length ?? 0, ofOwn.get(own)?.length ?? 0);
    return same.length / most >= LEAST_SHARE ? [[own, known] as const] : [];
  });
}
