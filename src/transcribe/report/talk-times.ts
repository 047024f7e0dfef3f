import { forMarkdown, forMermaid } from '../../lib/safe-text.ts';
import { formatDuration } from '../../lib/units.ts';
import type { TalkTime } from '../../transcript/talk-time.ts';

/** The most speakers of a chart, for which Mermaid has colors. Further speakers are shown as one. */
const MOST_VOICES = 12;

/** The longest name in characters, since the legend of a chart does not wrap. */
const LABEL_LENGTH = 40;

/** Returns talk times as text: `Ada: 7:12 (60 %) · Bob: 4:48 (40 %)`. */
export function talkTimeText(times: readonly TalkTime[]): string {
  const total = times.reduce((sum, { seconds }) => sum + seconds, 0);
  const share = (seconds: number): string =>
    total > 0 ? ` (${((seconds / total) * 100).toFixed(0)} %)` : '';
  return withOthers(times)
    .map(({ label, seconds }) => `${forMarkdown(label)}: ${formatDuration(seconds)}${share(seconds)}`)
    .join(' · ');
}

/** Whether a chart is useful, because at least two speakers are visible in it. */
export function hasChart(times: readonly TalkTime[]): boolean {
  return times.filter(({ seconds }) => isSeen(seconds)).length > 1;
}

/** Renders talk times as a chart, which GitHub draws: https://mermaid.js.org/syntax/pie.html */
export function renderChart(times: readonly TalkTime[]): string {
  // Mermaid drops a slice that has the label of another one.
  const slices = new Map<string, number>();
  for (const { label, seconds } of withOthers(times)) {
    const safe = forMermaid(label);
    slices.set(safe, (slices.get(safe) ?? 0) + seconds);
  }
  const lines = [...slices].flatMap(([label, seconds]) =>
    isSeen(seconds) ? [`    "${label}" : ${seconds.toFixed(1)}`] : [],
  );
  return ['```mermaid', 'pie title Talk time', ...lines, '```'].join('\n');
}

const isSeen = (seconds: number): boolean => seconds >= 0.1;

function withOthers(times: readonly TalkTime[]): TalkTime[] {
  const named = times.length > MOST_VOICES ? times.slice(0, MOST_VOICES - 1) : times;
  const others = times.slice(named.length);
  const seconds = others.reduce((sum, other) => sum + other.seconds, 0);
  return [
    ...named.map((time) => ({ ...time, label: shortened(time.label) })),
    ...(others.length > 0 ? [{ label: `${others.length} others`, seconds }] : []),
  ];
}

function shortened(label: string): string {
  const characters = [...label];
  return characters.length > LABEL_LENGTH ? `${characters.slice(0, LABEL_LENGTH - 1).join('')}…` : label;
}
