import { Failure } from '../../lib/failure.ts';
import {
  actedOnProblemOf,
  hasTooLongName,
  LONGEST_NAME,
  nameProblemOf,
  placeProblemOf,
  problemOf,
  safePath,
} from '../../lib/path-rule.ts';
import { fileKey } from '../../lib/spelling.ts';
import { isUrlName } from '../../recordings/fingerprint.ts';
import { nameOf, type Omission, type Source, type SourceRefusal } from '../../recordings/source.ts';
import type { Format } from '../../transcript/formats.ts';
import { pathFrom, type Templates, templateOf, type Variables } from './template.ts';

/** A file to write: one format of one transcript. */
export interface Output {
  readonly format: Format;
  /** Path relative to the workspace, with `/`. */
  readonly path: string;
}

/** A source with its output files. */
export interface Job {
  readonly source: Source;
  readonly outputs: readonly Output[];
}

export interface Assignment {
  readonly jobs: readonly Job[];
  /** Sources whose transcripts cannot be given a valid name. */
  readonly refusals: readonly SourceRefusal[];
  readonly omissions: readonly Omission[];
}

interface OutputOptions {
  readonly formats: readonly Format[];
  /** The `output` templates. */
  readonly templates: Templates;
  /** The value of `{format}` in a template. */
  readonly endingOf: (format: Format) => string;
  /** The values of `{language}` and `{model}`. */
  readonly variables: Variables;
  /** Path of the lock file. */
  readonly lockfile: string;
  /** Paths that are recorded in the lock file as written by this action. */
  readonly written: ReadonlySet<string>;
  /** Whether the file system ignores case in paths. */
  readonly ignoreCase: boolean;
  /** The most bytes that the system accepts in a path relative to the workspace. */
  readonly longest: number;
  /** Returns a path with the spelling that its folders have on the disk. */
  readonly spelled?: (path: string) => string;
}

/**
 * Decides which sources are transcribed and the paths of their transcripts. A matched file that is the lock file or a
 * transcript is left out. Throws a Failure if two transcripts, or a transcript and a source or the lock file, have the
 * same path.
 */
export function assignOutputs(sources: readonly Source[], options: OutputOptions): Assignment {
  const all = sources.map((source) => ({ source, outputs: outputsOf(source, options) }));
  const written = new Map(all.flatMap((job) => job.outputs.map((output) => [output.path, job])));
  const isOurs = (job: Job): boolean => {
    if (job.source.kind === 'url') return false;
    const writer = written.get(job.source.path);
    return (
      job.source.path === options.lockfile ||
      options.written.has(job.source.path) ||
      (writer !== undefined && writer !== job)
    );
  };
  const wanted = all.filter((job) => !isOurs(job));
  const refusals = wanted.flatMap((job) => refusedFor(job, options.longest));
  const refused = new Set(refusals.map(({ name }) => name));
  const jobs = wanted.filter(({ source }) => !refused.has(nameOf(source)));
  refuseClashes(jobs, options);
  const omissions = all.filter(isOurs).map(({ source }) => omissionOf(nameOf(source), options.lockfile));
  return { jobs, refusals, omissions };
}

/** A name that is not valid for a transcript only excludes its source, not the whole run. */
function refusedFor({ source, outputs }: Job, longest: number): SourceRefusal[] {
  const name = nameOf(source);
  for (const { path } of outputs) {
    if (hasTooLongName(path)) return [{ name, code: 'name-too-long', message: TOO_LONG }];
    if (Buffer.byteLength(path) > longest) return [{ name, code: 'name-too-long', message: TOO_FAR }];
    const problem = actedOnProblemOf(path);
    if (problem === undefined) continue;
    const message = `gets a transcript at "${path}", ${problem} in \`output\`, or rename the recording`;
    return [{ name, code: 'name-reserved', message }];
  }
  return [];
}

const TOO_LONG =
  `gets a transcript whose name would have more than ${LONGEST_NAME} bytes; give it a shorter name, or use {name} or ` +
  'another folder in `output`';

/** Such a path cannot be looked up, and that must not count as an existing file. */
const TOO_FAR =
  'gets a transcript at a path that is too long for this system; give it a shorter name, or use another folder in ' +
  '`output`';

function omissionOf(name: string, lockfile: string): Omission {
  return name === lockfile
    ? { name, reason: 'lock-file', message: 'is the lock file, which records what was transcribed' }
    : {
        name,
        reason: 'transcript',
        message: 'is also the path of a transcript; exclude it with `!` if it is a recording',
      };
}

function outputsOf(source: Source, options: OutputOptions): Output[] {
  return options.formats.map((format) => {
    const template = templateOf(options.templates, format);
    const written = pathFrom(template, source, options.endingOf(format), options.variables);
    // A template that is too long by itself is an error of the input; if a source's name makes it too long, only that
    // source is refused.
    const isOfAll = hasTooLongName(template.replaceAll(/\{[^{}]*\}/g, 'x'));
    const problem =
      (isOfAll ? problemOf(written) : placeProblemOf(written)) ??
      nameProblemOf(template) ??
      actedOnProblemOf(template);
    if (problem !== undefined) throw new Failure(`output: "${template}" gives "${written}" ${problem}.`);
    const path = safePath(written);
    return { format, path: options.spelled?.(path) ?? path };
  });
}

function refuseClashes(
  jobs: readonly Job[],
  { ignoreCase, lockfile }: Pick<OutputOptions, 'ignoreCase' | 'lockfile'>,
): void {
  const key = (name: string): string => fileKey(name, { ignoresCase: ignoreCase });
  const owners = new Map([[key(lockfile), 'the lock file']]);
  for (const { source } of jobs) {
    if (source.kind === 'file') owners.set(key(source.path), `${source.path} itself`);
  }
  for (const { source, outputs } of jobs) {
    for (const output of outputs) {
      const owner = owners.get(key(output.path));
      if (owner !== undefined) throw new Failure(clashMessage(output.path, owner, nameOf(source)));
      owners.set(key(output.path), `the transcript of ${nameOf(source)}`);
    }
  }
}

function clashMessage(output: string, owner: string, name: string): string {
  return (
    `output: the transcript of ${name} would be written to ${output}, which is ${owner}. ` +
    'Nothing was sent. Use {dir}, {file} and {format} in `output` so that each transcript has its own file.' +
    (isUrlName(name) ? ' In a list, a URL can be given a name: `name = URL`.' : '')
  );
}
