/** Reads caption files by their formats alone, independently of the code that writes them. */

/** The words of one voice on a line. */
export interface ParsedSpan {
  /** The name in a tag or label, on this line or before it; undefined if there is none. */
  readonly voice: string | undefined;
  /** Without the label of the speaker. */
  readonly text: string;
  /** Whether it begins with the dash of a voice. */
  readonly isDashed?: boolean;
}

export interface ParsedCue {
  /** Milliseconds. */
  readonly start: number;
  readonly end: number;
  /** The lines as viewers see them, with labels and without tags. */
  readonly lines: readonly string[];
  /** The lines as they are in the file. */
  readonly written: readonly string[];
  readonly spans: readonly ParsedSpan[];
}

const TIMING = /^(\d{2,}):([0-5]\d):([0-5]\d)([.,])(\d{3}) --> (\d{2,}):([0-5]\d):([0-5]\d)([.,])(\d{3})$/;
/** A label, or the dash of a voice without a name in a cue of several voices. */
const SPEAKER = /(?<=^| )(?:(Channel \d+(?:, Speaker \d+)?|Speaker \d+):(?: |$)|- (?=\S))/;
/** Direction marks around lines of SubRip, and in front of those of WebVTT. */
const EMBEDDING = /[\u202b\u202c]/g;
const RIGHT_TO_LEFT_MARK = /^\u200f/;

/** The cues of a file, and the number of blocks that are not cues. */
export function parseCaptions(text: string, format: 'srt' | 'vtt'): { cues: ParsedCue[]; broken: number } {
  const blocks = text.split('\n\n').map((block) => block.replace(/\n$/, ''));
  const isHeader = format === 'vtt' && blocks[0] === 'WEBVTT';
  let broken = format === 'vtt' && !isHeader ? 1 : 0;
  const cues: ParsedCue[] = [];
  const rest = text.trim() === '' ? [] : blocks.slice(isHeader ? 1 : 0);
  for (const [index, block] of rest.entries()) {
    const cue = format === 'vtt' ? parseVttCue(block) : parseSrtCue(block, String(index + 1));
    if (cue === undefined) broken++;
    else cues.push(cue);
  }
  return { cues, broken };
}

function parseSrtCue(block: string, id: string): ParsedCue | undefined {
  const [first, timing, ...lines] = block.split('\n');
  const times = parseTiming(timing, ',');
  if (first !== id || times === undefined || lines.length === 0) return undefined;
  const seenLines = lines.map((line) => line.replaceAll(EMBEDDING, ''));
  return { ...times, lines: seenLines, written: lines, spans: labelled(seenLines) };
}

/** The words of each voice, by the labels in the lines. */
function labelled(lines: readonly string[]): ParsedSpan[] {
  let voice: string | undefined;
  return lines.flatMap((line) => {
    const [before = '', ...rest] = line.split(SPEAKER);
    const spans: ParsedSpan[] = before === '' ? [] : [{ voice, text: before }];
    for (let at = 0; at < rest.length; at += 2) {
      voice = rest[at];
      spans.push({ voice, text: rest[at + 1] ?? '', isDashed: voice === undefined });
    }
    return spans;
  });
}

function parseVttCue(block: string): ParsedCue | undefined {
  const [timing, ...payload] = block.split('\n');
  const times = parseTiming(timing, '.');
  if (times === undefined || payload.length === 0) return undefined;
  let voice: string | undefined;
  const spans: ParsedSpan[] = [];
  for (const line of payload)
    for (const part of line.split(/(<v [^>]*>|<\/v>)/)) {
      if (part === '</v>') voice = undefined;
      else if (part.startsWith('<v ')) voice = unescaped(part.slice(3, -1));
      else if (part.trim() !== '')
        spans.push({ voice, text: withoutLabel(unescaped(part.replace(RIGHT_TO_LEFT_MARK, '')), voice) });
    }
  const lines = payload.map((line) => unescaped(line.replaceAll(/<v [^>]*>|<\/v>/g, '')));
  return { ...times, lines, written: payload, spans };
}

const withoutLabel = (text: string, voice: string | undefined): string =>
  voice !== undefined && text.startsWith(`${voice}:`) ? text.slice(voice.length + 1) : text;

const unescaped = (text: string): string =>
  text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');

function parseTiming(line = '', mark: ',' | '.'): { start: number; end: number } | undefined {
  const timing = TIMING.exec(line);
  if (timing === null || timing[4] !== mark || timing[9] !== mark) return undefined;
  return { start: millisecondsOf(timing.slice(1, 6)), end: millisecondsOf(timing.slice(6, 11)) };
}

const millisecondsOf = ([hours, minutes, seconds, , milliseconds]: readonly string[]): number =>
  ((Number(hours) * 60 + Number(minutes)) * 60 + Number(seconds)) * 1000 + Number(milliseconds);
