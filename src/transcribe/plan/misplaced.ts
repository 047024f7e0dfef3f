import { sameContent } from '../../recordings/fingerprint.ts';
import type { Lock, LockEntry } from '../lockfile/lock.ts';
import type { Item } from './assess.ts';
import type { Plan } from './plan.ts';
import { itemsOf } from './tasks.ts';

/** More are only counted: they would bury the rest of the plan. */
const MOST_TOLD = 10;

/**
 * What to do about files that are left as somebody's although nobody wrote them: as they stand they are the recorded
 * transcript of another recording, as after somebody has moved or copied it there. They are not overwritten: where a file
 * lies may be on purpose, too. `contentIdOf` tells what stands at a path, by the id that git gives to it.
 */
export function misplacedHints(
  { tasks }: Pick<Plan, 'tasks'>,
  entries: Lock,
  contentIdOf: (path: string) => string | undefined,
): string[] {
  const left = tasks.flatMap(itemsOf).flatMap((item) => leftIn(item).map((path) => [item, path] as const));
  if (left.length === 0) return [];
  const written = writtenIn(entries);
  const told = left.flatMap(([item, path]) => {
    const id = contentIdOf(path);
    const owner = id === undefined ? undefined : written.get(id);
    return owner === undefined || isOf(item, owner) ? [] : [hintFor(path, item.name, owner.source)];
  });
  const more = told.length - MOST_TOLD;
  return more > 0
    ? [...told.slice(0, MOST_TOLD), `${more} more transcripts are in the place of others.`]
    : told;
}

const leftIn = ({ steps }: Item): string[] =>
  steps.flatMap(({ action, output }) => (action === 'leave' || action === 'adopt' ? [output.path] : []));

/** Whose transcript has which content. */
const writtenIn = (entries: Lock): ReadonlyMap<string, LockEntry> =>
  new Map(
    [...entries.values()].flatMap((entry) =>
      Object.values(entry.files).map(({ git }): [string, LockEntry] => [git, entry]),
    ),
  );

const isOf = ({ name, media }: Item, entry: LockEntry): boolean =>
  entry.source === name || sameContent(entry.media, media);

const hintFor = (path: string, name: string, owner: string): string =>
  `${path} is an exact copy of a transcript of ${owner}: somebody moved or copied it there, and it is ` +
  `kept. To have the transcript of ${name} there again, delete it.`;
