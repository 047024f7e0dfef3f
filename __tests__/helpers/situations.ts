import fc from 'fast-check';
import { nameOf } from '../../src/recordings/source.ts';
import { type LockEntry, OUTDATED } from '../../src/transcribe/lockfile/lock.ts';
import type { FileState } from '../../src/transcribe/plan/steps.ts';
import type { Format } from '../../src/transcript/formats.ts';
import { OPTIONS, RENDERING, recorded, type Wanted, type World, wanted } from './plans.ts';

/** A possible situation, however unusual. */
export interface Situation {
  readonly jobs: readonly Wanted[];
  readonly world: World;
  /** The names of sources whose answers are available. */
  readonly answered: readonly string[];
}

const NAMES = ['a.mp3', 'b.mp3', 'c.mp3', 'd.mp3'];
const FORMATS: readonly Format[] = ['txt', 'json', 'srt'];
/** Only a few, so that recordings are often identical. */
const letter = fc.constantFrom('a', 'b');
const formats = fc.subarray([...FORMATS], { minLength: 1 });
const STATES: readonly FileState[] = ['missing', 'ours', 'edited', 'foreign'];

const job = (name: string): fc.Arbitrary<Wanted> =>
  fc
    .tuple(letter, formats, fc.constantFrom('', 'out/'))
    .map(([bytes, all, folder]) => wanted(name, bytes, all, folder));

const entry = (name: string): fc.Arbitrary<LockEntry> =>
  fc
    .tuple(
      letter,
      formats,
      fc.constantFrom(OPTIONS, 'model=nova-2'),
      fc.infiniteStream(fc.constantFrom(RENDERING, OUTDATED, '0')),
    )
    .map(([bytes, all, options, renderings]) => {
      const made = recorded(name, bytes, { formats: all, options });
      const files = Object.entries(made.files).map(
        ([format, file]) => [format, { ...file, rendering: renderings.next().value }] as const,
      );
      return { ...made, files: Object.fromEntries(files) };
    });

const forSomeNames = <T>(make: (name: string) => fc.Arbitrary<T>): fc.Arbitrary<T[]> =>
  fc.subarray(NAMES).chain((names) => fc.tuple(...names.map(make)));

const PATHS = ['', 'out/'].flatMap((folder) =>
  NAMES.flatMap((name) => FORMATS.map((format) => `${folder}${name}.${format}`)),
);

const states = fc
  .dictionary(fc.constantFrom(...PATHS), fc.constantFrom(...STATES))
  .map((all): Record<string, FileState> => ({ ...all }));

export const situations: fc.Arbitrary<Situation> = fc
  .tuple(forSomeNames(job), forSomeNames(entry), states, fc.boolean(), fc.subarray(NAMES))
  .map(([jobs, entries, odd, overwriteEdited, answered]) => {
    const here = new Set(jobs.map(({ source }) => nameOf(source)));
    const deleted = NAMES.filter((name) => !here.has(name));
    return { jobs, world: { entries, states: odd, overwriteEdited, deleted }, answered };
  });
