import { count, formatDuration, formatNumber } from '../../lib/units.ts';
import type { PlannedResult, Reused, Totals, Transcribed } from './result.ts';
import { certainty } from './table.ts';

/** The descriptions of sources that were not processed. */
const LEFT: Readonly<Record<PlannedResult['status'], string>> = {
  planned: 'would be sent',
  reusable: 'would be reused',
  'over-cap': 'not sent',
};

/** Returns the results of the run in one line: `3 of 4 sources transcribed, 2:05 of audio; 1 failed; 2 reused`. */
export function totalsLine({ transcribed, reused, unchanged, planned, failed }: Totals): string {
  const sent = transcribed.length + failed.length;
  const audio = formatDuration(sum(transcribed, ({ duration }) => duration));
  const length = transcribed.length === 0 ? '' : `, ${audio} of audio`;
  const done = `${formatNumber(transcribed.length)} of ${count(sent, 'source')} transcribed${length}`;
  const parts = [
    sent > 0 ? done : 'Nothing sent',
    failed.length > 0 ? `${formatNumber(failed.length)} failed` : '',
    reused.length > 0 ? `${formatNumber(reused.length)} reused` : '',
    unchanged.length > 0 ? `${formatNumber(unchanged.length)} unchanged` : '',
    ...Object.entries(LEFT).map(([status, what]) => {
      const left = planned.filter((result) => result.status === status).length;
      return left > 0 ? `${formatNumber(left)} ${what}` : '';
    }),
  ];
  return parts.filter((part) => part !== '').join('; ');
}

/**
 * Returns the total length, words and confidence of all transcripts; nothing if there is only one, since its row has
 * these. Speakers are not added up, because the same person may speak in several recordings.
 */
export function contentLines(transcripts: readonly (Transcribed | Reused)[]): string[] {
  if (transcripts.length < 2) return [];
  const speakers = transcripts.reduce((most, { talkTimes }) => Math.max(most, talkTimes?.length ?? 0), 0);
  const confidence = certainty(meanOf(transcripts));
  const parts = [
    // Otherwise the line above has the length.
    transcripts.some(({ status }) => status === 'reused')
      ? `${formatDuration(sum(transcripts, ({ duration }) => duration))} of audio`
      : '',
    count(
      sum(transcripts, ({ words }) => words),
      'word',
    ),
    speakers > 0 ? `up to ${count(speakers, 'speaker')} in one` : '',
    confidence === '' ? '' : `${confidence} confidence`,
  ];
  return [
    `${formatNumber(transcripts.length)} transcripts together: ${parts.filter((part) => part !== '').join(' · ')}`,
    '',
  ];
}

/** Returns the mean confidence of all words, 0 to 1; undefined if it is unknown for all. */
function meanOf(transcripts: readonly (Transcribed | Reused)[]): number | undefined {
  const known = transcripts.filter(({ confidence }) => confidence !== undefined);
  const words = sum(known, (each) => each.words);
  return words === 0 ? undefined : sum(known, (each) => (each.confidence ?? 0) * each.words) / words;
}

const sum = <T>(items: readonly T[], amount: (item: T) => number): number =>
  items.reduce((total, item) => total + amount(item), 0);
