import fc from 'fast-check';

/** Random histories of a repository with two workflows and two people, with failures of runs. */

export const NAMES = ['a.mp3', 'b.mp3', 'talks/c.mp3'] as const;
/** Only a few contents, so that recordings are often identical. A talk is sent in parts, unless it cannot be cut. */
const CONTENTS = ['speech 1', 'speech 2', 'speech 3', 'talk 17', 'talk 25', 'talk 25, uncut'];
/** These lengths cut the longest talk into three and two parts. */
const SPLITS = ['10s', '14s'] as const;

export type Happening =
  /** A recording is added or replaced. */
  | { readonly what: 'push'; readonly name: string; readonly content: string }
  /** Recordings are renamed or deleted. `along`: the files next to them are renamed or deleted as well. */
  | { readonly what: 'rename'; readonly name: string; readonly to: string; readonly along: boolean }
  | { readonly what: 'delete'; readonly name: string; readonly along: boolean }
  /** Somebody corrects or deletes a transcript of a workflow, on main or on the branch that proposes it. */
  | {
      readonly what: 'correct' | 'drop';
      readonly name: string;
      readonly workflow: number;
      readonly proposed: boolean;
    }
  /** The open pull request is closed or merged, or the branches of finished pull requests are deleted. */
  | { readonly what: 'close' | 'merge' | 'tidy' }
  /** The store of answers is emptied. */
  | { readonly what: 'forget' }
  | Ride;

/** A run of a workflow. */
export interface Ride {
  readonly what: 'run';
  readonly workflow: number;
  /** The age of the checkout that the run starts from: 0 is the current main, and others are re-runs. */
  readonly back: number;
  /** The number of writes after which the run is killed. */
  readonly kill: number | undefined;
  /** The index of the request that is refused, from 0. */
  readonly refused: number | undefined;
  /** Longer recordings are sent in parts. */
  readonly split: (typeof SPLITS)[number];
  /** The number of other events before the run saves. */
  readonly late: number;
  readonly how: 'whole' | 'sparse' | 'path';
}

/** A run without failures. */
export const UNDISTURBED: Ride = {
  what: 'run',
  workflow: 0,
  back: 0,
  kill: undefined,
  refused: undefined,
  split: SPLITS[0],
  late: 0,
  how: 'whole',
};

export interface History {
  readonly saveTo: 'commit' | 'pull-request';
  readonly hasStore: boolean;
  readonly prune: boolean;
  readonly happenings: readonly Happening[];
}

const name = fc.constantFrom(...NAMES);
const workflow = fc.integer({ min: 0, max: 1 });
const be = <T extends string>(...whats: T[]): fc.Arbitrary<T> => fc.constantFrom(...whats);
const often = <T>(weight: number, arbitrary: fc.Arbitrary<T>): fc.WeightedArbitrary<T> => ({
  weight,
  arbitrary,
});

/** Usually undefined, otherwise a number below the given one. */
const seldom = (below: number): fc.Arbitrary<number | undefined> =>
  fc.oneof(often(5, fc.constant(undefined)), often(1, fc.integer({ min: 0, max: below - 1 })));

const ride: fc.Arbitrary<Ride> = fc.record({
  what: be('run'),
  workflow,
  back: fc.oneof(often(4, fc.constant(0)), often(1, fc.integer({ min: 1, max: 3 }))),
  kill: seldom(20),
  refused: seldom(5),
  split: fc.oneof(often(4, be(SPLITS[0])), often(1, be(SPLITS[1]))),
  late: fc.oneof(often(4, fc.constant(0)), often(1, fc.integer({ min: 1, max: 3 }))),
  how: fc.oneof(often(4, be('whole')), often(1, be('sparse', 'path'))),
});

const happening: fc.Arbitrary<Happening> = fc.oneof(
  often(8, ride),
  often(4, fc.record({ what: be('push'), name, content: fc.constantFrom(...CONTENTS) })),
  often(2, fc.record({ what: be('rename'), name, to: name, along: fc.boolean() })),
  often(1, fc.record({ what: be('delete'), name, along: fc.boolean() })),
  often(2, fc.record({ what: be('correct', 'drop'), name, workflow, proposed: fc.boolean() })),
  often(2, fc.record({ what: be('close', 'merge', 'merge', 'tidy') })),
  often(1, fc.record({ what: be('forget') })),
);

export const history = (happenings: number): fc.Arbitrary<History> =>
  fc.record({
    saveTo: be('commit', 'pull-request'),
    hasStore: fc.boolean(),
    prune: fc.boolean(),
    happenings: fc.array(happening, { minLength: happenings, maxLength: happenings, size: 'max' }),
  });
