import { roomBelow } from '../lib/path-rule.ts';
import { keepQuerySecret } from '../lib/safe-text.ts';
import { IGNORES_CASE, withFoldersOnDisk } from '../lib/spelling.ts';
import { nameOf, type Omission, type SourceRefusal } from '../recordings/source.ts';
import { endingOf } from '../transcript/formats.ts';
import { appliesTo } from '../transcript/sections.ts';
import { variablesOf } from './asked.ts';
import { pathsOf } from './lockfile/lock.ts';
import { assignOutputs, type Job } from './plan/jobs.ts';
import type { Run } from './run.ts';
import { type ChangedAmong, type FoundSources, findSources } from './sources/find.ts';

/** The sources of a run, and the matches that are not used. */
export interface Selection extends Pick<FoundSources, 'unmatched' | 'notes' | 'warnings'> {
  readonly jobs: readonly Job[];
  readonly refusals: readonly SourceRefusal[];
  readonly omissions: readonly Omission[];
}

/** Finds the recordings and decides the paths of their transcripts. Throws a Failure if the inputs cannot be used. */
export async function selectMedia(
  {
    root,
    inputs,
    lockfile,
    trust,
    titles,
    renewals,
    presenter,
  }: Pick<Run, 'root' | 'inputs' | 'lockfile' | 'trust' | 'titles' | 'renewals' | 'presenter'>,
  changed: ChangedAmong | undefined,
): Promise<Selection> {
  const found = await findSources(root, inputs.wanted, changed);
  for (const source of found.sources) {
    if (source.kind !== 'url') continue;
    keepQuerySecret(source.url);
    if (source.title !== undefined) titles.set(nameOf(source), source.title);
  }
  const assigned = assignOutputs(found.sources, {
    formats: inputs.formats,
    templates: inputs.output,
    endingOf,
    variables: variablesOf(inputs),
    lockfile: inputs.economy.lockfile,
    written: new Set([...lockfile.entries.values()].flatMap((entry) => pathsOf(trust.trusted(entry)))),
    ignoreCase: IGNORES_CASE,
    longest: roomBelow(root, process.platform),
    spelled: (file) => withFoldersOnDisk(root, file),
  });
  const names = [...found.sources.map(nameOf), ...found.omissions.map(({ name }) => name)];
  const unusedRenewals = renewals.filter(({ matches }) => !names.some(matches));
  // A file with speaker names can be shared with other steps, so sections for their recordings are not reported.
  const known = [...names, ...titles.values(), ...[...lockfile.entries.values()].map(({ source }) => source)];
  const unusedSections = presenter.sections.filter((section) => !appliesTo(section, known));
  return {
    ...found,
    unmatched: [
      ...found.unmatched,
      ...unusedRenewals.map(({ text }) => ({ pattern: `retranscribe: ${text}` })),
      ...unusedSections.map(({ text }) => ({ pattern: text })),
    ],
    jobs: assigned.jobs,
    refusals: [...found.refusals, ...assigned.refusals],
    omissions: [...found.omissions, ...assigned.omissions],
  };
}
