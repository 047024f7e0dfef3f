import { Failure } from '../../lib/failure.ts';
import { oneLine, withoutIssues } from '../../lib/safe-text.ts';
import { count, formatDuration } from '../../lib/units.ts';
import type { Transcribed } from '../report/result.ts';

/** The paths that a commit or pull request changes, without the lock file. */
export interface ChangedPaths {
  /** Added and changed files. */
  readonly files: readonly string[];
  /** Deleted files. */
  readonly removed: readonly string[];
}

/** The changes of a commit or pull request, with the details for its message. */
export interface Change extends ChangedPaths {
  /** The sources whose transcripts are among its files. */
  readonly sources: readonly Pick<Transcribed, 'source' | 'duration'>[];
  readonly runUrl: string;
}

export interface CommitMessage {
  readonly headline: string;
  readonly body: string;
}

/** The most characters of a headline that git's tools show in full. */
const HEADLINE = 72;
const MOST_NAMES = 20;
const WORD_JOINER = '\u2060';

/**
 * Returns the commit message: the user's template, or the default if it is empty. Throws a Failure for an unknown
 * variable.
 */
export function commitMessage(template: string, change: Change): CommitMessage {
  if (template.trim() === '') return { headline: defaultHeadline(change), body: defaultBody(change) };
  const [headline = '', ...rest] = expand('commit-message', template.trim(), change).split('\n');
  return { headline: headline.trim(), body: rest.join('\n').trim() };
}

/** Replaces the variables of a template. `input` is the name of its input. Throws a Failure for an unknown variable. */
export function expand(input: string, template: string, { sources, files, runUrl }: Change): string {
  return replaceVariables(input, template, {
    count: String(sources.length),
    files: files.map(safeName).join('\n'),
    minutes: minutesOf(sources),
    names: listed(namesOf(sources)).join(', '),
    'run-url': runUrl,
  });
}

/** Replaces {variables} by their values. Throws a Failure for an unknown variable. */
export function replaceVariables(
  input: string,
  template: string,
  values: Readonly<Record<string, string>>,
): string {
  return template.replaceAll(/\{([^{}\n]*)\}/g, (_, name: string) => {
    const value = Object.hasOwn(values, name) ? values[name] : undefined;
    if (value !== undefined) return value;
    const known = Object.keys(values).map((key) => `{${key}}`);
    throw new Failure(`${input}: {${name}} is not known. Use ${known.join(', ')}.`);
  });
}

function defaultHeadline({ sources, files, removed }: Change): string {
  const [first, ...more] = sources;
  if (first !== undefined) {
    const short = `Add transcript of ${safeName(first.source)}`;
    const fits = more.length === 0 && short.length <= HEADLINE;
    return fits ? short : `Add transcripts of ${count(sources.length, 'source')}`;
  }
  if (files.length > 0) return 'Update transcripts';
  return removed.length > 0 ? 'Remove transcripts of deleted media' : 'Update the lock file of transcripts';
}

function defaultBody({ sources, files, removed, runUrl }: Change): string {
  const added = count(files.length, 'file');
  const lists =
    sources.length > 0
      ? list(`${added}, ${formatDuration(secondsOf(sources))} of audio`, namesOf(sources))
      : list(added, files);
  return [...lists, ...list(`${count(removed.length, 'file')} removed`, removed), runUrl].join('\n\n');
}

/** Returns a title and a list as two paragraphs; none if there are no names. */
function list(title: string, names: readonly string[]): readonly string[] {
  const lines = listed(names).map((name) => `- ${name}`);
  return lines.length > 0 ? [`${title}:`, lines.join('\n')] : [];
}

function listed(names: readonly string[]): readonly string[] {
  const shown = names.slice(0, MOST_NAMES).map(safeName);
  const more = names.length - shown.length;
  return more > 0 ? [...shown, `${more} more`] : shown;
}

/** Returns the number of changes for the log, such as `2 files and 1 removal`. */
export function tally({ files, removed }: ChangedPaths): string {
  const parts = [
    ...(files.length > 0 ? [count(files.length, 'file')] : []),
    ...(removed.length > 0 ? [count(removed.length, 'removal')] : []),
  ];
  // A commit without either changes only the lock file.
  return parts.length > 0 ? parts.join(' and ') : '1 lock file';
}

/**
 * Makes a file name harmless in a commit message, where `[skip ci]` and `***NO_CI***` stop workflows, `fixes #1` or `GH-1` closes
 * issues, `@name` notifies people, and `Co-authored-by:` names an author. An invisible word joiner breaks these
 * patterns.
 */
function safeName(name: string): string {
  return withoutIssues(oneLine(name))
    .replaceAll(/[[#@*]/g, `$&${WORD_JOINER}`)
    .replaceAll(/:(?!\/\/)/g, `${WORD_JOINER}:`);
}

const namesOf = (sources: Change['sources']): readonly string[] => sources.map(({ source }) => source);

const secondsOf = (sources: Change['sources']): number =>
  sources.reduce((sum, { duration }) => sum + duration, 0);

const minutesOf = (sources: Change['sources']): string =>
  String(Math.round((secondsOf(sources) / 60) * 10) / 10);
