import fc from 'fast-check';
import type { Format } from '../../src/transcript/formats.ts';
import type { Instant } from './kill.ts';

/** Random events in a workspace between its runs, and failures of runs. */

/** Changes of files. */
export type Touch =
  | { readonly what: 'add'; readonly name: string; readonly content: string }
  | { readonly what: 'copy' | 'rename' | 'swap'; readonly name: string; readonly to: string }
  | { readonly what: 'delete'; readonly name: string }
  /** Changes of transcripts. */
  | { readonly what: 'edit' | 'lose'; readonly name: string; readonly format: Format };

/** Changes of the workflow. */
export type Change =
  | { readonly what: 'model'; readonly model: string }
  | { readonly what: 'formats'; readonly formats: readonly Format[] }
  | { readonly what: 'output'; readonly output: string }
  | { readonly what: 'prune'; readonly prune: boolean }
  | { readonly what: 'overwrite'; readonly overwrite: boolean };

export type Happening = Touch | Change | { readonly what: 'commit' };

/** Failures of a run. */
export type Mishap =
  /** A folder is at the path of a transcript. */
  | { readonly what: 'block'; readonly name: string; readonly format: Format }
  /** The server fails for a recording with this content. */
  | { readonly what: 'fail'; readonly content: string }
  | { readonly what: 'kill'; readonly at: Instant };

/** The events before a run, and the failure of that run. Another run follows it. */
export interface Episode {
  readonly happenings: readonly Happening[];
  readonly mishap: Mishap | undefined;
}

const NAMES = ['a.wav', 'b.wav', 'c.wav', 'd.wav'];
const name = fc.constantFrom(...NAMES);
const twoNames = fc.shuffledSubarray(NAMES, { minLength: 2, maxLength: 2 });
// Only a few contents, so that recordings are often identical.
const content = fc.constantFrom('speech 1', 'speech 2', 'speech 3', 'speech 4');
const format = fc.constantFrom<Format[]>('txt', 'json');
const formats = fc.constantFrom<(readonly Format[])[]>(['txt'], ['json'], ['txt', 'json']);
const model = fc.constantFrom('nova-2', 'nova-3');
const output = fc.constantFrom('{dir}/{file}.{format}', 'texts/{name}.{format}');

const be = <T extends string>(...whats: T[]): fc.Arbitrary<T> => fc.constantFrom(...whats);

const often = <T>(weight: number, arbitrary: fc.Arbitrary<T>): fc.WeightedArbitrary<T> => ({
  weight,
  arbitrary,
});

const happening: fc.Arbitrary<Happening> = fc.oneof(
  often(3, fc.record({ what: be('add'), name, content })),
  often(
    5,
    fc
      .tuple(be('copy', 'rename', 'swap'), twoNames)
      .map(([what, [one = '', other = '']]) => ({ what, name: one, to: other })),
  ),
  often(1, fc.record({ what: be('delete'), name })),
  often(4, fc.record({ what: be('edit', 'lose'), name, format })),
  often(1, fc.record({ what: be('commit') })),
  often(1, fc.record({ what: be('model'), model })),
  often(1, fc.record({ what: be('formats'), formats })),
  often(1, fc.record({ what: be('output'), output })),
  often(1, fc.record({ what: be('prune'), prune: fc.boolean() })),
  often(1, fc.record({ what: be('overwrite'), overwrite: fc.boolean() })),
);

/** A run makes about ten changes to files for each recording that it sends, and often none otherwise. */
const MOST_STEPS = 12;

const instant: fc.Arbitrary<Instant> = fc.oneof(
  often(4, fc.record({ step: fc.integer({ min: 1, max: MOST_STEPS }) })),
  often(1, fc.record({ request: fc.integer({ min: 1, max: 2 }) })),
);

const mishap: fc.Arbitrary<Mishap> = fc.oneof(
  often(1, fc.record({ what: be('block'), name, format })),
  often(1, fc.record({ what: be('fail'), content })),
  often(2, fc.record({ what: be('kill'), at: instant })),
);

/** An episode with a few events, all of which `isPossible` allows. */
export function episode(isPossible: (happening: Happening) => boolean): fc.Arbitrary<Episode> {
  return fc.record({
    happenings: fc.array(happening.filter(isPossible), { minLength: 2, maxLength: 6, size: 'max' }),
    mishap: fc.option(mishap, { nil: undefined }),
  });
}
