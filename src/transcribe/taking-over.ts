import * as log from '../lib/log.ts';
import type { Source } from '../recordings/source.ts';
import { versionOf } from './asked.ts';
import { isSameWriter, type Lock } from './lockfile/lock.ts';
import type { Job, Output } from './plan/jobs.ts';
import { describeWriter, resolveDisputes } from './plan/writers.ts';
import type { Run } from './run.ts';

interface TakeoverFacts {
  readonly entries: Lock;
  readonly isThere: (file: string) => boolean;
  readonly rendering: (source: Source, output: Output) => string;
}

/**
 * Decides from which other steps this run takes over files, and logs it. Throws a Failure if another step still writes
 * them differently.
 */
export async function takeOver(
  jobs: readonly Job[],
  { entries, isThere, rendering }: TakeoverFacts,
  { asked, workspace }: Run,
): Promise<void> {
  const writers = [...entries.values()].map(({ writer }) => writer);
  const others = new Set(
    writers.filter((writer) => !isSameWriter(writer, asked.writer)).map(({ workflow }) => workflow),
  );
  if (others.size === 0) return;
  const read = [...others].map(async (workflow) => [workflow, await versionOf(workflow, workspace)] as const);
  const versions = new Map(await Promise.all(read));
  const bySource = Map.groupBy(entries.values(), ({ source }) => source);
  const takeovers = resolveDisputes(jobs, {
    asked,
    entriesOf: (source) => bySource.get(source) ?? [],
    rendering: ({ source }, output) => rendering(source, output),
    isThere,
    versionOf: (workflow) => versions.get(workflow),
  });
  for (const { writer, why, path: file } of takeovers) {
    const since = why === 'gone' ? 'is no longer in the repository' : 'changed since it wrote them';
    log.notice(
      `Transcripts such as ${file} were written by ${describeWriter(writer)}, whose workflow ${since}. From ` +
        'now on, this workflow writes them.',
    );
  }
}
