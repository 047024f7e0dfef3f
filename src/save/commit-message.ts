import { Failure } from '../lib/failure.ts';
import { oneLine } from '../lib/safe-text.ts';
import { count, formatDuration } from '../lib/units.ts';
import type { Transcribed } from '../report/result.ts';

/** What a commit or pull request adds. */
export interface Addition {
  /** The sources whose transcripts it adds. */
  readonly sources: readonly Pick<Transcribed, 'source' | 'duration'>[];
  /** Paths of the files. */
  readonly files: readonly string[];
  readonly runUrl: string;
}

export interface CommitMessage {
  readonly headline: string;
  readonly body: string;
}

/** Characters of a headline that git's tools show whole. */
const HEADLINE = 72;
const MOST_NAMES = 20;
const WORD_JOINER = '\u2060';

/** The commit message: the user's template, or our own if it is empty. Throws a Failure for an unknown variable. */
export function commitMessage(template: string, addition: Addition): CommitMessage {
  if (template.trim() === '') return defaultMessage(addition);
  const [headline = '', ...rest] = expand('commit-message', template.trim(), addition).split('\n');
  return { headline: headline.trim(), body: rest.join('\n').trim() };
}

/** Replaces the variables of an addition. `input` names the input that holds the template. Throws a Failure. */
export function expand(input: string, template: string, { sources, files, runUrl }: Addition): string {
  return replaceVariables(input, template, {
    count: String(sources.length),
    files: files.map(safeName).join('\n'),
    minutes: minutesOf(sources),
    names: listed(sources).join(', '),
    'run-url': runUrl,
  });
}

/** Replaces {variables}. Throws a Failure for one that is not among the values. */
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

function defaultMessage({ sources, files, runUrl }: Addition): CommitMessage {
  const [only] = sources;
  const short = `Add transcript of ${safeName(only?.source ?? '')}`;
  const fits = sources.length === 1 && short.length <= HEADLINE;
  const headline = fits ? short : `Add transcripts of ${count(sources.length, 'source')}`;
  const totals = `${count(files.length, 'file')}, ${formatDuration(secondsOf(sources))} of audio`;
  const names = listed(sources).map((name) => `- ${name}`);
  return { headline, body: `${totals}:\n\n${names.join('\n')}\n\n${runUrl}` };
}

function listed(sources: Addition['sources']): readonly string[] {
  const names = sources.slice(0, MOST_NAMES).map(({ source }) => safeName(source));
  const more = sources.length - names.length;
  return more > 0 ? [...names, `${more} more`] : names;
}

/**
 * A file's name may not act: in a commit message `[skip ci]` stops workflows, `fixes #1` closes issues, `@name`
 * notifies, and `Co-authored-by:` names an author. A word joiner, which is not seen, ends that.
 */
function safeName(name: string): string {
  return oneLine(name)
    .replaceAll(/[[#@]/g, `$&${WORD_JOINER}`)
    .replaceAll(/:(?!\/\/)/g, `${WORD_JOINER}:`);
}

const secondsOf = (sources: Addition['sources']): number =>
  sources.reduce((sum, { duration }) => sum + duration, 0);

const minutesOf = (sources: Addition['sources']): string =>
  String(Math.round((secondsOf(sources) / 60) * 10) / 10);
