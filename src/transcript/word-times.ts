import { forPlainText, forWebVtt } from '../lib/safe-text.ts';
import { cueIn, type FileCue, taggedText } from './caption-file.ts';
import { timeCode } from './captions/time-code.ts';
import { type FoundLine, findLine } from './find-line.ts';
import { gapBetween } from './join.ts';
import type { Channel, Transcript } from './transcript.ts';

/** The text of a channel, with the position and time of each word. */
interface ChannelText {
  readonly text: string;
  readonly offsets: readonly number[];
  /** Milliseconds. */
  readonly starts: readonly number[];
  /** Position in the text, and word, at which the previous line ended. */
  at: number;
  word: number;
}

/**
 * Adds a timestamp before each word of WebVTT. Players highlight the word at that time:
 * https://www.w3.org/TR/webvtt1/#webvtt-timestamp
 */
export function withWordTimes(vtt: string, { channels }: Transcript): string {
  const texts = channels.map(channelText);
  const timed = (block: string): string => {
    const cue = cueIn(block);
    if (cue === undefined) return block;
    let last = cue.start;
    const lines = block.split('\n').slice(1);
    const written = lines.map((line) => {
      const timedLine = withTimes(line, cue, last, texts);
      last = timedLine.last;
      return timedLine.line;
    });
    return [block.split('\n')[0], ...written].join('\n');
  };
  return vtt.split('\n\n').map(timed).join('\n\n');
}

function channelText({ words }: Channel): ChannelText {
  const [offsets, starts]: [number[], number[]] = [[], []];
  let [text, before] = ['', ''];
  for (const word of words) {
    const clean = forPlainText(word.text.toWellFormed()).replaceAll(/\s+/gu, ' ').trim();
    if (clean === '') continue;
    text += before === '' ? '' : gapBetween(before, clean);
    offsets.push(text.length);
    starts.push(Math.round(word.start * 1000));
    text += clean;
    before = clean;
  }
  return { text, offsets, starts, at: 0, word: 0 };
}

/** Adds the times of its words to a line. Each is later than the previous one and within the cue. */
function withTimes(
  line: string,
  cue: FileCue,
  before: number,
  texts: readonly ChannelText[],
): { line: string; last: number } {
  const tagged = taggedText(line);
  const place = tagged && placeOf(tagged.text, cue, texts);
  if (place === undefined) return { line, last: before };
  const { found, channel, first } = place;
  const end = found.from + found.units;
  let [last, written, from] = [before, '', found.from];
  let word = first;
  for (; (channel.offsets[word] ?? end) < end; word++) {
    const [offset = 0, start = 0] = [channel.offsets[word], channel.starts[word]];
    if (start <= last || start >= cue.end) continue;
    written += `${forWebVtt(channel.text.slice(from, offset))}<${timeCode(start, '.')}>`;
    [last, from] = [start, offset];
  }
  channel.at = end;
  channel.word = word;
  written += forWebVtt(channel.text.slice(from, end));
  const text = `${forWebVtt(found.before)}${written}${forWebVtt(found.after)}`;
  return { line: `${tagged?.before}${text}${tagged?.after}`, last };
}

interface WordPlace {
  readonly found: FoundLine;
  readonly channel: ChannelText;
  /** Index of the first word that starts in the line. */
  readonly first: number;
}

/** Finds a line in the channels. If several contain it, the one whose time is nearest to the cue is used. */
function placeOf(text: string, cue: FileCue, texts: readonly ChannelText[]): WordPlace | undefined {
  const places = texts.flatMap((channel): (WordPlace & { distance: number })[] => {
    const found = findLine(text, channel.text, channel.at);
    if (found === undefined) return [];
    const first = firstWordFrom(channel, found.from);
    const start = channel.starts[first] ?? cue.start;
    return [{ found, channel, first, distance: Math.abs(start - cue.start) }];
  });
  return places.toSorted((a, b) => a.distance - b.distance)[0];
}

/** Index of the first word at or after a position, which is never far from the previous one. */
function firstWordFrom({ offsets, word }: ChannelText, from: number): number {
  let at = word;
  while (at > 0 && (offsets[at - 1] ?? 0) >= from) at -= 1;
  while ((offsets[at] ?? Number.POSITIVE_INFINITY) < from) at += 1;
  return at;
}
