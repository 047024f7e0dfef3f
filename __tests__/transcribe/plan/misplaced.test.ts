import { expect, it } from 'vitest';
import { entriesOf } from '../../../src/transcribe/lockfile/lock.ts';
import { misplacedHints } from '../../../src/transcribe/plan/misplaced.ts';
import { recordedFile } from '../../helpers/locks.ts';
import { recorded, tasksFor, type World, wanted } from '../../helpers/plans.ts';

const text = (name: string, git: string) => ({ ...recordedFile(`${name}.txt`), git });
/** Two recordings whose transcripts have different contents. */
const ENTRIES = ['a', 'b'].map((letter) =>
  recorded(`${letter}.mp3`, letter, { files: { txt: text(`${letter}.mp3`, letter.repeat(40)) } }),
);
const JOBS = ['a', 'b'].map((letter) => wanted(`${letter}.mp3`, letter, ['txt']));

/** The hints where files at these paths have these contents, given as a letter each. */
function hintsFor(contents: Readonly<Record<string, string>>, world: World, jobs = JOBS): string[] {
  const entries = world.entries ?? ENTRIES;
  const idOf = (path: string): string | undefined => contents[path]?.repeat(40);
  return misplacedHints({ tasks: tasksFor(jobs, { entries, ...world }) }, entriesOf(entries), idOf);
}

const EDITED: World = { states: { 'a.mp3.txt': 'edited' } };

it("a transcript moved to another one's path is reported with its owner and the remedy", () => {
  expect(hintsFor({ 'a.mp3.txt': 'b' }, EDITED)).toEqual([
    'a.mp3.txt is an exact copy of a transcript of b.mp3: somebody moved or copied it there, and it is ' +
      'kept. To have the transcript of a.mp3 there again, delete it.',
  ]);
  // The same holds for a recording that has no transcript yet.
  expect(
    hintsFor({ 'c.mp3.txt': 'b' }, { states: { 'c.mp3.txt': 'foreign' } }, [
      ...JOBS,
      wanted('c.mp3', 'c', ['txt']),
    ]),
  ).toHaveLength(1);
});

it.each<[string, Readonly<Record<string, string>>, World]>([
  ['files that somebody wrote', { 'a.mp3.txt': 'c' }, EDITED],
  ['files that cannot be read', {}, EDITED],
  ['files that are unchanged', { 'a.mp3.txt': 'a', 'b.mp3.txt': 'b' }, {}],
  [
    'what is the transcript of the same audio',
    { 'a.mp3.txt': 'b' },
    {
      ...EDITED,
      entries: [
        ...ENTRIES.slice(0, 1),
        recorded('b.mp3', 'a', { files: { txt: text('b.mp3', 'b'.repeat(40)) } }),
      ],
    },
  ],
])('nothing is reported about %s', (_, contents, world) => {
  expect(hintsFor(contents, world)).toEqual([]);
});

it('ten are named, and the others counted', () => {
  const names = Array.from({ length: 12 }, (_, index) => `${index}.mp3`);
  const jobs = names.map((name) => wanted(name, 'c', ['txt']));
  const contents = Object.fromEntries(names.map((name) => [`${name}.txt`, 'b']));
  const states = Object.fromEntries(names.map((name) => [`${name}.txt`, 'foreign' as const]));
  const lines = hintsFor(contents, { states }, jobs);
  expect(lines).toHaveLength(11);
  expect(lines.at(-1)).toBe('2 more transcripts are in the place of others.');
});
