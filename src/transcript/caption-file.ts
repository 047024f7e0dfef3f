import { timeCode } from './captions/time-code.ts';

/** A cue of a caption file. Times are whole milliseconds, lines are not unescaped. */
export interface FileCue {
  readonly start: number;
  readonly end: number;
  readonly lines: readonly string[];
}

/** The content of a caption file. */
export interface CaptionFile {
  /** Blocks before the cues. */
  readonly head: readonly string[];
  readonly cues: readonly FileCue[];
  /** Separator between the seconds and the milliseconds of a time. */
  readonly mark: '.' | ',';
  /** Whether cues are numbered, from 1. */
  readonly numbered: boolean;
}

/** The text of a caption file: its blocks, separated by blank lines. Empty without any. */
export function captionText({ head, cues, mark, numbered }: CaptionFile): string {
  const blocks = head.map((block) => `${block}\n`);
  for (const [index, { start, end, lines }] of cues.entries()) {
    const number = numbered ? `${index + 1}\n` : '';
    let block = `${number}${timeCode(start, mark)} --> ${timeCode(end, mark)}\n`;
    for (const line of lines) block += `${line}\n`;
    blocks.push(block);
  }
  return blocks.join('\n');
}

const TIMES = /^(\d{2,}):(\d\d):(\d\d)[.,](\d{3}) --> (\d{2,}):(\d\d):(\d\d)[.,](\d{3})$/;

/** Parses the timing line of a cue to milliseconds; undefined for any other line. */
function spanOf(line: string): { start: number; end: number } | undefined {
  const fields = TIMES.exec(line);
  return fields === null ? undefined : { start: timeAt(fields, 1), end: timeAt(fields, 5) };
}

/** Milliseconds of a time in four groups, from `first` on: hours, minutes, seconds, milliseconds. */
function timeAt(fields: RegExpExecArray, first: number): number {
  const minutes = Number(fields[first]) * 60 + Number(fields[first + 1]);
  return (minutes * 60 + Number(fields[first + 2])) * 1000 + Number(fields[first + 3]);
}

/** Parses a block of a WebVTT file, the text between two blank lines; undefined if it is not a cue. */
export function cueIn(block: string): FileCue | undefined {
  const [times = '', ...lines] = block.split('\n');
  const span = spanOf(times);
  return span && { ...span, lines: lines.filter((line) => line !== '') };
}

const TAGS_BEFORE = /^(?:<[^>]*>)*/;
const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>' };

/**
 * Splits a line of a WebVTT cue into its unescaped text and the tags around it; undefined if there are tags within the
 * text.
 */
export function taggedText(line: string): { before: string; text: string; after: string } | undefined {
  const before = TAGS_BEFORE.exec(line)?.[0] ?? '';
  const rest = line.slice(before.length);
  const end = startOfLastTags(rest);
  const inner = rest.slice(0, end);
  if (inner.includes('<')) return undefined;
  return { before, after: rest.slice(end), text: unescaped(inner) };
}

/** The start of the closing tags at the end of a line. */
function startOfLastTags(line: string): number {
  let start = line.length;
  while (line[start - 1] === '>') {
    const tag = line.lastIndexOf('<', start - 1);
    if (tag < 0 || line[tag + 1] !== '/') break;
    start = tag;
  }
  return start;
}

/** Replaces the escapes of WebVTT. */
const unescaped = (text: string): string =>
  text.includes('&') ? text.replaceAll(/&(amp|lt|gt);/g, (_, name: string) => ENTITIES[name] ?? '') : text;
