import { forPlainText, forWebVtt } from '../lib/safe-text.ts';
import { cueIn, type FileCue, taggedText } from './caption-file.ts';
import { timeCode } from './captions/time-code.ts';
import { type FoundLine, findLine } from './find-line.ts';
import { gapBetween } from './join.ts';
import type { Channel, Transcript } from './transcript.ts';

/** What is said on a channel as one text, and where and when each word begins. */
interface ChannelText {
  readonly text: string;
  readonly offsets: readonly number[];
  /** Milliseconds. */
  readonly starts: readonly number[];
  /** Where the line before ended, and at which word. */
  at: number;
  word: number;
}

/**
 * WebVTT in which a time stands before each word, at which players light it up:
 * https://www.w3.org/TR/webvtt1/#webvtt-timestamp
 */
export function withWordTimes(vtt: string, { channels }: Transcript): string {
  const said = channels.map(channelText);
  const timed = (block: string): string => {
    const cue = cueIn(block);
    if (cue === undefined) return block;
    let last = cue.start;
    const lines = block.split('\n').slice(1);
    const written = lines.map((line) => {
      const timedLine = withTimes(line, cue, last, said);
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

/** A line with the times of its words, each later than the one before and inside of the cue. */
function withTimes(
  line: string,
  cue: FileCue,
  before: number,
  said: readonly ChannelText[],
): { line: string; last: number } {
  const tagged = taggedText(line);
  const place = tagged && placeOf(tagged.text, cue, said);
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
  return { line: `${tagged?.before}${text}${tagged?.behind}`, last };
}

interface WordPlace {
  readonly found: FoundLine;
  readonly channel: ChannelText;
  /** The first word that begins in the line. */
  readonly first: number;
}

/** Where a line is said: on the channel where that is nearest to when the cue is shown. */
function placeOf(text: string, cue: FileCue, said: readonly ChannelText[]): WordPlace | undefined {
  const places = said.flatMap((channel): (WordPlace & { distance: number })[] => {
    const found = findLine(text, channel.text, channel.at);
    if (found === undefined) return [];
    const first = firstWordFrom(channel, found.from);
    const start = channel.starts[first] ?? cue.start;
    return [{ found, channel, first, distance: Math.abs(start - cue.start) }];
  });
  return places.toSorted((a, b) => a.distance - b.distance)[0];
}

/** The first word at a place of the text or behind it, which is never far from the last one. */
function firstWordFrom({ offsets, word }: ChannelText, from: number): number {
  let at = word;
  while (at > 0 && (offsets[at - 1] ?? 0) >= from) at -= 1;
  while ((offsets[at] ?? Number.POSITIVE_INFINITY) < from) at += 1;
  return at;
}
