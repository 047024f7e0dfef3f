import { sameContent } from '../../recordings/fingerprint.ts';
import type { Lock, LockEntry } from '../lockfile/lock.ts';
import type { Item } from './assess.ts';
import type { Plan } from './plan.ts';
import { itemsOf } from './tasks.ts';

/** Maximum number of hints; the rest is only counted, so that the plan stays readable. */
const MOST_HINTS = 10;

/**
 * Hints about files that look edited but are exact copies of the transcript of another recording, because somebody
 * moved or copied them. They are not overwritten, since this may be intended. `contentIdOf` returns git's id for the
 * content at a path.
 */
export function misplacedHints(
  { tasks }: Pick<Plan, 'tasks'>,
  entries: Lock,
  contentIdOf: (path: string) => string | undefined,
): string[] {
  const left = tasks
    .flatMap(itemsOf)
    .flatMap((item) => leftPathsOf(item).map((path) => [item, path] as const));
  if (left.length === 0) return [];
  const written = entriesByContent(entries);
  const hints = left.flatMap(([item, path]) => {
    const id = contentIdOf(path);
    const owner = id === undefined ? undefined : written.get(id);
    return owner === undefined || isSameRecording(item, owner)
      ? []
      : [hintFor(path, item.name, owner.source)];
  });
  const more = hints.length - MOST_HINTS;
  return more > 0
    ? [...hints.slice(0, MOST_HINTS), `${more} more transcripts are in the place of others.`]
    : hints;
}

const leftPathsOf = ({ steps }: Item): string[] =>
  steps.flatMap(({ action, output }) => (action === 'leave' || action === 'adopt' ? [output.path] : []));

/** Maps git's id of each recorded file to its entry. */
const entriesByContent = (entries: Lock): ReadonlyMap<string, LockEntry> =>
  new Map(
    [...entries.values()].flatMap((entry) =>
      Object.values(entry.files).map(({ git }): [string, LockEntry] => [git, entry]),
    ),
  );

const isSameRecording = ({ name, media }: Item, entry: LockEntry): boolean =>
  entry.source === name || sameContent(entry.media, media);

const hintFor = (path: string, name: string, owner: string): string =>
  `${path} is an exact copy of a transcript of ${owner}: somebody moved or copied it there, and it is ` +
  `kept. To have the transcript of ${name} there again, delete it.`;
