/** Recognizes formats by the first bytes of a file. */

/** The formats that a reader of this folder handles. */
export type MediaKind =
  | 'wave'
  | 'wave64'
  | 'avi'
  | 'aiff'
  | 'au'
  | 'caf'
  | 'amr'
  | 'flac'
  | 'ogg'
  | 'mp4'
  | 'matroska'
  | 'asf'
  | 'flv'
  | 'ts'
  | 'ps'
  | 'wavpack'
  | 'tta'
  | 'ac3'
  | 'dts'
  | 'other';

interface FileStart {
  readonly at?: number;
  /** The expected bytes, in Latin-1. */
  readonly is: string;
}

const MEDIA: readonly (readonly [kind: MediaKind, ...starts: FileStart[]])[] = [
  ['wave', { is: 'RIFF' }, { at: 8, is: 'WAVE' }],
  ['wave', { is: 'RF64' }],
  ['wave', { is: 'BW64' }],
  ['wave64', { is: 'riff\x2e\x91\xcf\x11' }],
  ['avi', { is: 'RIFF' }, { at: 8, is: 'AVI ' }],
  ['aiff', { is: 'FORM' }, { at: 8, is: 'AIF' }],
  ['au', { is: '.snd' }],
  ['caf', { is: 'caff' }],
  ['amr', { is: '#!AMR' }],
  ['flac', { is: 'fLaC' }],
  ['ogg', { is: 'OggS' }],
  ['matroska', { is: '\x1a\x45\xdf\xa3' }],
  ['asf', { is: '\x30\x26\xb2\x75\x8e\x66\xcf\x11' }],
  ['flv', { is: 'FLV\x01' }],
  ['ps', { is: '\0\0\x01\xba' }],
  ['wavpack', { is: 'wvpk' }],
  ['tta', { is: 'TTA1' }],
  ['ac3', { is: '\x0b\x77' }],
  ['dts', { is: '\x7f\xfe\x80\x01' }],
  ['other', { is: 'MAC ' }],
  ['other', { is: 'MPCK' }],
  ['other', { is: 'MP+' }],
  ['other', { is: 'DSD ' }],
  ['other', { is: 'FRM8' }],
];
const BOXES = ['ftyp', 'moov', 'mdat', 'wide', 'free', 'skip', 'pnot', 'moof', 'styp'];
export const TS_SYNC = 0x47;
/** Packet size and position of the sync byte. Camera files put a 4-byte time before each packet. */
export const TS_PACKETS = [
  [188, 0],
  [192, 4],
  [204, 0],
] as const;

/** Number of bytes that {@link mediaKind} needs. */
export const KIND_BYTES = 4096;

/** The format of media with this start; undefined if unknown, which includes formats without a header, such as MP3. */
export function mediaKind(head: Buffer): MediaKind | undefined {
  const found = MEDIA.find(([, ...starts]) => starts.every((start) => begins(head, start)));
  if (found !== undefined) return found[0];
  if (BOXES.includes(head.toString('latin1', 4, 8))) return 'mp4';
  const isTs = TS_PACKETS.some(([bytes, at]) =>
    [0, 1, 2].every((packet) => head[at + packet * bytes] === TS_SYNC),
  );
  return isTs ? 'ts' : undefined;
}

const begins = (head: Buffer, { at = 0, is }: FileStart): boolean =>
  head.toString('latin1', at, at + is.length) === is;

/** Formats that are not recordings, worded to follow "is". */
const NOT_RECORDINGS: readonly (readonly [what: string, ...starts: FileStart[]])[] = [
  ['a PNG picture', { is: '\x89PNG' }],
  ['a JPEG picture', { is: '\xff\xd8\xff' }],
  ['a GIF picture', { is: 'GIF8' }],
  ['a WebP picture', { is: 'RIFF' }, { at: 8, is: 'WEBP' }],
  ['a TIFF picture', { is: 'II*\0' }],
  ['a TIFF picture', { is: 'MM\0*' }],
  ['a BMP picture', { is: 'BM' }, { at: 6, is: '\0\0\0\0' }],
  ['an icon', { is: '\0\0\x01\0' }],
  ['a HEIF picture', { at: 4, is: 'ftyphei' }],
  ['a HEIF picture', { at: 4, is: 'ftypmif' }],
  ['an AVIF picture', { at: 4, is: 'ftypavi' }],
  ['a PDF', { is: '%PDF-' }],
  ['a ZIP archive', { is: 'PK\x03\x04' }],
  ['a gzip archive', { is: '\x1f\x8b\x08' }],
  ['a 7z archive', { is: '7z\xbc\xaf\x27\x1c' }],
  ['a RAR archive', { is: 'Rar!\x1a\x07' }],
  ['a MIDI file, which contains notes, not audio', { is: 'MThd' }],
];

/**
 * The format of bytes that certainly are not a recording; undefined if they may be one. `isNamedMedia`: whether the
 * file name has the extension of a recording.
 */
export function otherKind(
  head: Buffer,
  { isNamedMedia }: { readonly isNamedMedia: boolean },
): string | undefined {
  if (head.length === 0) return undefined;
  if (mediaKind(head) !== undefined && head.toString('latin1', 4, 8) !== 'ftyp') return undefined;
  const found = NOT_RECORDINGS.find(([, ...starts]) => starts.every((start) => begins(head, start)));
  if (found !== undefined) return found[0];
  const text = textOf(head);
  return text === undefined ? undefined : textKind(text, isNamedMedia);
}

const UTF16 = ['\xff\xfe', '\xfe\xff'];
/** Characters below this are control characters. Text contains only white space and escape of them. */
const FIRST_PRINTABLE = 32;
const IN_TEXT = [9, 10, 11, 12, 13, 27];

/** Decodes the bytes as text; undefined if they are not text. The last character may be truncated. */
function textOf(head: Buffer): string | undefined {
  const isUtf16 = UTF16.some((is) => begins(head, { is }));
  try {
    const decoder = new TextDecoder(isUtf16 ? (head[0] === 0xff ? 'utf-16le' : 'utf-16be') : 'utf-8', {
      fatal: true,
    });
    const text = decoder.decode(head, { stream: true });
    return [...text].every(isOfText) ? text.trimStart() : undefined;
  } catch {
    return undefined;
  }
}

function isOfText(character: string): boolean {
  const code = character.codePointAt(0) ?? 0;
  return code >= FIRST_PRINTABLE || IN_TEXT.includes(code);
}

const TEXTS: readonly (readonly [what: string, start: RegExp])[] = [
  [
    'an HTML page',
    /^(?:<\?xml[^>]*>\s*)?(?:<!--(?:[^-]|-(?!->))*-->\s*)*<(?:!doctype html|html|head|body)\b/i,
  ],
  ['an SVG picture', /^(?:<\?xml[^>]*>\s*)?(?:<!doctype svg[^>]*>\s*)?<svg\b/i],
  ['XML', /^<\?xml\b|^<(?:rss|feed|error)\b/i],
  ['JSON', /^[[{]\s*(?:["[{\]}\d-]|true|false|null)/],
  ['a playlist', /^#EXTM3U|^\[playlist\]/i],
  ['captions', /^WEBVTT\b|^1\r?\n\d\d:\d\d:\d\d,\d{3} -->/],
  [
    'the error message of a server',
    /^(?:(?:error:? )?[45]\d\d\b|(?:page |file )?not found|access denied|forbidden|unauthorized)/i,
  ],
  ['a git-annex pointer whose content was not fetched', /^\/annex\/objects\//],
  [
    'a link instead of the recording that it leads to',
    /^(?:https?:\/\/|\.{1,2}\/)\S+\s*$|^\[InternetShortcut\]/i,
  ],
  ['a damaged Git LFS pointer', /^version https?:\/\/[a-z.-]+\/(?:spec\/)?v/],
];

/** Fewer characters are not a document: more likely a message from a server, or arbitrary bytes. */
const SHORTEST_TEXT = 64;

/** The kind of a text; undefined for a short one that is named like a recording and matches no known kind. */
function textKind(text: string, isNamedMedia: boolean): string | undefined {
  const known = TEXTS.find(([, start]) => start.test(text))?.[0];
  return known ?? (isNamedMedia && text.length < SHORTEST_TEXT ? undefined : 'text');
}
