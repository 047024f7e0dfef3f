import type { Source } from '../recordings/source.ts';
import type { Format } from '../transcript/formats.ts';
import type { Job } from './plan/jobs.ts';
import type { Run } from './run.ts';

/** Formats that show a title. */
const TITLED: ReadonlySet<Format> = new Set(['md', 'html', 'ttml']);

/** Titles from the tags of recordings, by the path of the file. */
export type OwnTitles = Map<string, string>;

/**
 * Reads the titles of recordings that are rendered in a format with a title, if `title-from` is `tags`. Recordings at
 * URLs and behind Git LFS pointers are not read.
 */
export async function readOwnTitles(
  jobs: readonly Job[],
  run: Pick<Run, 'inputs' | 'reader' | 'ownTitles'>,
): Promise<void> {
  if (run.inputs.look.titleFrom !== 'tags') return;
  const shown = jobs.filter(({ outputs }) => outputs.some(({ format }) => TITLED.has(format)));
  await Promise.all(
    shown.map(async ({ source }) => {
      const title = await titleIn(source, run);
      if (title !== undefined && source.kind === 'file') run.ownTitles.set(source.path, title);
    }),
  );
}

async function titleIn(source: Source, { reader }: Pick<Run, 'reader'>): Promise<string | undefined> {
  if (source.kind === 'url' || source.lfs !== undefined) return undefined;
  return await reader.ownTitle({ path: source.realPath, size: source.size }, source.path);
}
