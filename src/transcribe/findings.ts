import { Failure } from '../lib/failure.ts';
import * as log from '../lib/log.ts';
import { writeSummary } from '../lib/step-summary.ts';
import { count, formatBytes } from '../lib/units.ts';
import type { Omission, Refusal, Source } from '../recordings/source.ts';
import type { IfNoMedia } from './inputs/inputs.ts';
import { setOutputs } from './report/report.ts';

/** More matches of a kind than this are only counted. */
const MOST_NAMED = 20;

/** Logs what was found, what cannot be sent, what is left out on purpose, and why. */
export function logFindings(
  sources: readonly Source[],
  refusals: readonly Refusal[],
  omissions: readonly Omission[],
): void {
  log.info(`Found ${describeSources(sources)}.`);
  logMatches('Cannot be sent:', refusals);
  logMatches('Left out:', omissions);
}

/** Logs matches of a kind, each with what is the matter. */
export function logMatches(title: string, matches: readonly (Refusal | Omission)[]): void {
  for (const { name, message } of matches.slice(0, MOST_NAMED)) log.info(`${title} ${name} ${message}.`);
  const more = matches.length - MOST_NAMED;
  if (more > 0) log.info(`${title} ${count(more, 'more match', 'more matches')}.`);
}

/** Warns of patterns that matched nothing, of which one may be misspelled. */
export function warnOfUnmatched(unmatched: readonly string[]): void {
  const warnings = unmatched.map((pattern) => ({ text: `Nothing matches ${pattern}` }));
  log.annotate('warning', warnings, (more) => `Nothing matches ${count(more, 'more pattern')}.`);
}

function describeSources(sources: readonly Source[]): string {
  const files = sources.filter((source) => source.kind === 'file');
  const urls = sources.length - files.length;
  const bytes = files.reduce((sum, { size }) => sum + size, 0);
  const parts: string[] = [];
  if (files.length > 0) parts.push(`${count(files.length, 'file')} (${formatBytes(bytes)})`);
  if (urls > 0) parts.push(count(urls, 'URL'));
  return parts.length > 0 ? parts.join(' and ') : 'nothing to send';
}

/** Ends a run that has nothing to send, as the user asked. Throws a Failure if that is an error. */
export async function endWithoutMedia(
  ifNoMedia: IfNoMedia,
  omissions: readonly Omission[],
  unmatched: readonly string[],
): Promise<void> {
  const unchanged = omissions.some(({ reason }) => reason === 'unchanged');
  const reason = unchanged ? 'no-changes' : 'no-media';
  setOutputs({ skipped: omissions.length, 'skipped-reason': reason });
  const text = unchanged ? 'No media changed, so there is nothing to transcribe.' : noMedia(unmatched);
  if (ifNoMedia === 'error' && !unchanged) throw new Failure(text);
  if (ifNoMedia === 'warn' && !unchanged) log.warning(text);
  else log.info(text);
  await writeSummary(
    `## Transcripts\n\n${unchanged ? 'No media changed.' : 'There is no media to transcribe.'}\n`,
  );
}

function noMedia(unmatched: readonly string[]): string {
  const patterns = unmatched.length > 0 ? ` Nothing matches ${unmatched.join(' or ')}.` : '';
  return (
    `There is no media to transcribe.${patterns} Likely causes: actions/checkout did not run before; the pattern is ` +
    'relative to another folder than the workspace; upper and lower case differ; or all matches are hidden.'
  );
}
