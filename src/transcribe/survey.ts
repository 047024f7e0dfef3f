import { lstatSync } from 'node:fs';
import path from 'node:path';
import { type Assessment, assess, type FileState } from '../plan/assess.ts';
import type { Job, Output } from '../plan/jobs.ts';
import { findOrphans, type Orphan } from '../plan/orphans.ts';
import type { Entries, Entry, RecordedFile } from '../plan/record.ts';
import { fileStates } from '../save/file-states.ts';
import { type GitIndex, readGitIndex } from '../sources/git-index.ts';
import { identifyFiles } from '../sources/identify.ts';
import { isUrlName, type Media, sameMedia } from '../sources/media.ts';
import { askAll } from '../sources/remote.ts';
import { type Remote, urlMedia } from '../sources/remote-media.ts';
import { type FileSource, nameOf, type Refusal, type Source, type UrlSource } from '../sources/source.ts';
import { type Format, renderingOf } from '../transcript/formats.ts';
import type { Run } from './run.ts';

/** What is known of all sources before anything is sent. */
export interface Surveyed {
  readonly assessments: readonly Assessment[];
  readonly orphans: readonly Orphan[];
  /** Files that turned out not to be readable. */
  readonly refusals: readonly Refusal[];
  /** What the servers of URLs said. */
  readonly remotes: ReadonlyMap<string, Remote>;
  readonly stateOf: (path: string) => FileState;
  /** Whether git has a file as we wrote it. */
  readonly isCommitted: (file: RecordedFile) => boolean;
}

/** Finds out what each source needs: what its media are, what is recorded of them, and how its files stand. */
export async function survey(jobs: readonly Job<Format>[], run: Run): Promise<Surveyed> {
  const { root, workspace, options } = run;
  const { overwriteEdited } = run.inputs.economy;
  const { entries } = run.record;
  const index = await readGitIndex(root);
  const { media, refusals, remotes } = await identify(jobs, run, index);
  const known = jobs.flatMap((job): [Job, Media][] => {
    const found = media.get(nameOf(job.source));
    return found === undefined ? [] : [[job, found]];
  });
  const isGone = (name: string): boolean => !isUrlName(name) && isMissing(root, name, index);
  const orphans = findOrphans(entries, media, isGone);
  const recorded = recordedPaths(entries, known, orphans);
  const paths = [
    ...known.flatMap(([{ outputs }]) => outputs.map((output) => output.path)),
    ...recorded.keys(),
  ];
  const states = await fileStates(paths, recorded, { root, workspace, index });
  const stateOf = (file: string): FileState => states.get(file) ?? 'missing';
  const pending = new Set(await run.pending.keys());
  const rendering = (source: Source, output: Output): string =>
    renderingOf(output.format as Format, run.presenter.presentationOf(source, output));
  return {
    assessments: assess(known, { entries, options, overwriteEdited, rendering, stateOf, isGone, pending }),
    orphans,
    refusals,
    remotes,
    stateOf,
    isCommitted: ({ path: file, git }) => index.idOf(file) === git,
  };
}

interface Identified {
  /** By the name of the source. */
  readonly media: ReadonlyMap<string, Media>;
  readonly refusals: readonly Refusal[];
  readonly remotes: ReadonlyMap<string, Remote>;
}

async function identify(jobs: readonly Job[], { root, record }: Run, index: GitIndex): Promise<Identified> {
  const sources = jobs.map(({ source }) => source);
  const files = sources.filter((source): source is FileSource => source.kind === 'file');
  const urls = sources.filter((source): source is UrlSource => source.kind === 'url');
  const known = [...record.entries.values()].flatMap(({ media }) => (media.kind === 'file' ? [media] : []));
  const [identified, remotes] = await Promise.all([
    identifyFiles(root, files, index, known),
    askAll(urls.map(({ url }) => url)),
  ]);
  const atUrls = urls.map((source, position) => [source, remotes[position] ?? {}] as const);
  return {
    media: new Map<string, Media>([
      ...[...identified.media].map(([source, media]) => [source.path, media] as const),
      ...atUrls.map(
        ([source, remote]) => [nameOf(source), recalled(source, remote, record.entries)] as const,
      ),
    ]),
    refusals: identified.refusals,
    remotes: new Map(atUrls.map(([source, remote]) => [nameOf(source), remote])),
  };
}

/** The media at a URL; of those that are recorded also their hash, which only Deepgram can tell. */
function recalled(source: UrlSource, remote: Remote, entries: Entries): Media {
  const media = urlMedia(source.url, remote);
  const recorded = entries.get(nameOf(source))?.media;
  return recorded?.kind === 'url' && sameMedia(recorded, media)
    ? { ...media, sha256: recorded.sha256 }
    : media;
}

function isMissing(root: string, name: string, index: GitIndex): boolean {
  if (index.has(name)) return false;
  return lstatSync(path.join(root, ...name.split('/')), { throwIfNoEntry: false }) === undefined;
}

/** The recorded files that matter here: those at our outputs, and those of the same audio or of media that are gone. */
function recordedPaths(
  entries: Entries,
  jobs: readonly (readonly [Job, Media])[],
  orphans: readonly Orphan[],
): Map<string, RecordedFile> {
  const names = new Set([...jobs.map(([{ source }]) => nameOf(source)), ...orphans.map(({ name }) => name)]);
  const audio = new Set(jobs.map(([, { sha256 }]) => sha256).filter((hash) => hash !== undefined));
  const outputs = new Set(jobs.flatMap(([job]) => job.outputs.map((output) => output.path)));
  const matters = (name: string, { media }: Entry): boolean =>
    names.has(name) || (media.sha256 !== undefined && audio.has(media.sha256));
  return new Map(
    [...entries].flatMap(([name, entry]) =>
      Object.values(entry.files)
        .filter((file) => matters(name, entry) || outputs.has(file.path))
        .map((file) => [file.path, file] as const),
    ),
  );
}
