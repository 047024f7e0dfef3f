import { forPlainText, forWebVtt } from '../lib/safe-text.ts';
import { timeCode } from './captions/time-code.ts';
import type { Transcript } from './transcript.ts';

/** A chapter. Times are whole milliseconds; each chapter ends where the next one starts. */
interface Chapter {
  readonly start: number;
  readonly end: number;
  readonly title: string;
}

/** Shortest chapter: players show the list of chapters on one screen. */
const SHORTEST_MS = 30_000;

/**
 * Chapters by Deepgram's topics. A chapter starts where the topic changes, the first one at the start of the recording.
 * Empty if topics were not requested.
 */
function chaptersOf({ insights, duration }: Transcript): Chapter[] {
  const begun: { start: number; title: string }[] = [];
  for (const { start, topic } of insights.subjects ?? []) {
    const title = forPlainText(topic).replaceAll(/\s+/gu, ' ').trim();
    const last = begun.at(-1);
    const ms = Math.round(start * 1000);
    if (title === '' || last?.title === title) continue;
    if (last === undefined) begun.push({ start: 0, title });
    else if (ms - last.start >= SHORTEST_MS) begun.push({ start: ms, title });
  }
  const end = Math.round(duration * 1000);
  return begun
    .map(({ start, title }, index) => ({
      start,
      title,
      end: begun[index + 1]?.start ?? Math.max(end, start + 1),
    }))
    .filter((chapter) => chapter.end > chapter.start);
}

/** Renders chapters as WebVTT, for a track of the kind `chapters`. */
export function renderChapters(transcript: Transcript): string {
  const cues = chaptersOf(transcript).map(
    ({ start, end, title }) => `\n${timeCode(start, '.')} --> ${timeCode(end, '.')}\n${forWebVtt(title)}\n`,
  );
  return ['WEBVTT\n', ...cues].join('');
}

/**
 * Renders chapters as the JSON of podcast players, one chapter per line.
 * https://github.com/Podcastindex-org/podcast-namespace/blob/main/docs/examples/chapters/jsonChapters.md
 */
export function renderChaptersJson(transcript: Transcript): string {
  const lines = chaptersOf(transcript).map(({ start, end, title }) =>
    JSON.stringify({ startTime: start / 1000, endTime: end / 1000, title }),
  );
  const list = lines.length === 0 ? '[]' : `[\n${lines.join(',\n')}\n]`;
  return `{"version":"1.2.0","chapters":${list}}\n`;
}
