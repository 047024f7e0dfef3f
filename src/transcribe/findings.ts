import { Failure } from '../lib/failure.ts';
import * as log from '../lib/log.ts';
import { writeSummary } from '../lib/step-summary.ts';
import { count, formatBytes, formatNumber } from '../lib/units.ts';
import type { Omission, Source, SourceRefusal } from '../recordings/source.ts';
import type { IfNoMedia } from './inputs/inputs.ts';
import { setOutputs } from './report/report.ts';
import type { Selection } from './select.ts';
import type { Unmatched } from './sources/hints.ts';

/** Maximum number of matches of each kind that are logged by name; the rest is only counted. */
const MOST_NAMED = 20;

/** Logs what was found, what cannot be sent, and what is left out on purpose and why. */
export function logFindings({
  jobs,
  refusals,
  omissions,
  notes,
}: Omit<Selection, 'unmatched' | 'warnings'>): void {
  for (const note of notes.slice(0, MOST_NAMED)) log.info(`${note}.`);
  log.info(`Found ${describeSources(jobs.map(({ source }) => source))}.`);
  logMatches('Cannot be sent:', refusals);
  logOmissions(omissions);
}

/** Logs what is left out. Paths of transcripts share a line: with `media/**`, each later run finds all of them. */
export function logOmissions(omissions: readonly Omission[]): void {
  const transcripts = omissions.filter(({ reason }) => reason === 'transcript');
  const [first] = transcripts;
  if (first === undefined || transcripts.length === 1) {
    logMatches('Left out:', omissions);
    return;
  }
  const others = omissions.filter(({ reason }) => reason !== 'transcript');
  logMatches('Left out:', others);
  log.info(
    `Left out: ${first.name} and ${formatNumber(transcripts.length - 1)} more are also paths of transcripts; exclude those that are recordings with \`!\`.`,
  );
}

/** Logs matches of one kind, each with its message. */
function logMatches(title: string, matches: readonly (SourceRefusal | Omission)[]): void {
  for (const { name, message } of matches.slice(0, MOST_NAMED)) log.info(`${title} ${name} ${message}.`);
  const more = matches.length - MOST_NAMED;
  if (more > 0) log.info(`${title} ${count(more, 'more match', 'more matches')}.`);
}

/** Warns about patterns that match or exclude nothing, since they may be misspelled. */
export function warnOfUnmatched({ unmatched, warnings }: Pick<Selection, 'unmatched' | 'warnings'>): void {
  const texts = [...warnings.map((warning) => `${warning}.`), ...unmatched.map(nothingMatches)];
  log.annotate(
    'warning',
    texts.map((text) => ({ text })),
    (more) => `${count(more, 'more pattern')} match or exclude nothing.`,
  );
}

const nothingMatches = ({ pattern, hint }: Unmatched): string =>
  `Nothing matches ${pattern}${hint === undefined ? '' : `: ${hint}`}`;

function describeSources(sources: readonly Source[]): string {
  const files = sources.filter((source) => source.kind === 'file');
  const urls = sources.length - files.length;
  const bytes = files.reduce((sum, { size }) => sum + size, 0);
  const parts: string[] = [];
  if (files.length > 0) parts.push(`${count(files.length, 'file')} (${formatBytes(bytes)})`);
  if (urls > 0) parts.push(count(urls, 'URL'));
  return parts.length > 0 ? parts.join(' and ') : 'nothing to send';
}

/**
 * Ends a run that has nothing to send, as the inputs demand. Throws a Failure if the user wants an error in this case.
 */
export async function endWithoutMedia(
  ifNoMedia: IfNoMedia,
  { omissions, unmatched, warnings }: Pick<Selection, 'omissions' | 'unmatched' | 'warnings'>,
): Promise<void> {
  const unchanged = omissions.some(({ reason }) => reason === 'unchanged');
  const reason = unchanged ? 'no-changes' : 'no-media';
  warnOfUnmatched({ unmatched: [], warnings });
  setOutputs({ skipped: omissions.length, 'skipped-reason': reason });
  const text = unchanged
    ? 'No media changed, so there is nothing to transcribe.'
    : noMedia(unmatched, omissions);
  if (ifNoMedia === 'error' && !unchanged) throw new Failure(text);
  if (ifNoMedia === 'warn' && !unchanged) log.warning(text);
  else log.info(text);
  await writeSummary(
    `## Transcripts\n\n${unchanged ? 'No media changed.' : 'There are no media to transcribe.'}\n`,
  );
}

function noMedia(unmatched: readonly Unmatched[], omissions: readonly Omission[]): string {
  const shown = unmatched.slice(0, MOST_NAMED).map((pattern) => ` ${nothingMatches(pattern)}.`);
  const more = unmatched.length - shown.length;
  const rest = more > 0 ? ` Nothing matches ${count(more, 'more pattern')}.` : '';
  const left =
    omissions.length > 0
      ? ` ${count(omissions.length, 'match is', 'matches are')} left out: see the log.`
      : '';
  const isExplained = omissions.length > 0 || unmatched.some(({ hint }) => hint !== undefined);
  return `There are no media to transcribe.${shown.join('')}${rest}${left}${isExplained ? '' : LIKELY}`;
}

const LIKELY =
  ' Likely causes: actions/checkout did not run before this step, or the pattern is not relative to the workspace.';
