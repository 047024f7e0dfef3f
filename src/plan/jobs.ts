import path from 'node:path';
import { Failure } from '../lib/failure.ts';
import { nameOf, type Omission, type Source } from '../sources/source.ts';
import { expandTemplate } from './template.ts';

/** A file to write: one format of one transcript. */
export interface Output<Format extends string = string> {
  readonly format: Format;
  /** Path from the workspace, with `/`. */
  readonly path: string;
}

/** A source with the files that its transcript becomes. */
export interface Job<Format extends string = string> {
  readonly source: Source;
  readonly outputs: readonly Output<Format>[];
}

export interface Assignment<Format extends string = string> {
  readonly jobs: readonly Job<Format>[];
  readonly omissions: readonly Omission[];
}

export interface OutputOptions<Format extends string> {
  readonly formats: readonly Format[];
  /** The `output` template. */
  readonly template: string;
  /** Whether paths that differ in case alone are one file here. */
  readonly ignoreCase: boolean;
}

/** Common file systems take names of at most this many bytes. */
const LONGEST_NAME = 255;

/**
 * Decides what is transcribed and where it goes. A matched file that is another source's transcript is left out.
 * Throws a Failure if two transcripts, or a transcript and a source, would be the same file.
 */
export function assignOutputs<Format extends string>(
  sources: readonly Source[],
  options: OutputOptions<Format>,
): Assignment<Format> {
  const all = sources.map((source) => ({ source, outputs: outputsOf(source, options) }));
  const written = new Map(all.flatMap((job) => job.outputs.map((output) => [output.path, job])));
  const isTranscript = (job: Job): boolean => {
    const writer = written.get(nameOf(job.source));
    return job.source.kind === 'file' && writer !== undefined && writer !== job;
  };
  const jobs = all.filter((job) => !isTranscript(job));
  refuseClashes(jobs, options.ignoreCase);
  const omissions = all.filter(isTranscript).map(({ source }) => ({
    name: nameOf(source),
    reason: 'transcript' as const,
    message: 'is where a transcript goes; exclude it with `!` if it is media',
  }));
  return { jobs, omissions };
}

function outputsOf<Format extends string>(source: Source, options: OutputOptions<Format>): Output<Format>[] {
  return options.formats.map((format) => {
    const output = path.posix.normalize(expandTemplate(options.template, source, format));
    const problem = problemOf(output);
    if (problem !== undefined)
      throw new Failure(`output: "${options.template}" gives "${output}" ${problem}.`);
    return { format, path: output };
  });
}

function problemOf(output: string): string | undefined {
  const segments = output.split('/');
  if (output.startsWith('/') || segments[0] === '..' || /^[a-z]:/i.test(output))
    return 'which is outside the workspace';
  if (output.endsWith('/') || output === '.') return 'which is a folder, not a file';
  if (segments.some((segment) => segment.toLowerCase() === '.git')) return "which is inside git's own folder";
  const long = segments.find((segment) => Buffer.byteLength(segment) > LONGEST_NAME);
  if (long !== undefined)
    return `with a name of more than ${LONGEST_NAME} bytes; shorten it with {name} or another folder`;
  return undefined;
}

function refuseClashes(jobs: readonly Job[], ignoreCase: boolean): void {
  const key = (name: string): string => (ignoreCase ? name.normalize('NFC').toLowerCase() : name);
  const owners = new Map<string, string>();
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
    'Nothing was sent. Use {dir}, {file} and {format} in `output` so that each transcript has its own file.'
  );
}
