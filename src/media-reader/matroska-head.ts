import type { MediaBytes } from './bytes.ts';
import {
  bodyOf,
  childIn,
  childrenOf,
  type Element,
  elementIn,
  floatIn,
  HEADER_BYTES,
  numberIn,
} from './ebml.ts';

/** The tracks of Matroska and WebM, and where their clusters begin: https://www.rfc-editor.org/rfc/rfc9559 */

const AUDIO = 2;
const MOST_ELEMENTS = 100_000;
const LARGEST_TRACKS_BYTES = 4_000_000;
const LARGEST_INFO_BYTES = 262_144;
const DEFAULT_SCALE = 1_000_000;

export const ID = {
  ebml: 0x1a45dfa3,
  segment: 0x18538067,
  info: 0x1549a966,
  tracks: 0x1654ae6b,
  cluster: 0x1f43b675,
  timestampScale: 0x2ad7b1,
  trackEntry: 0xae,
  trackNumber: 0xd7,
  trackType: 0x83,
  codec: 0x86,
  isDefault: 0x88,
  isEnabled: 0xb9,
  defaultDuration: 0x23e383,
  audio: 0xe1,
  channels: 0x9f,
  rate: 0xb5,
  encodings: 0x6d80,
  encoding: 0x6240,
  encryption: 0x5035,
  checksum: 0xbf,
  timestamp: 0xe7,
  simpleBlock: 0xa3,
  blockGroup: 0xa0,
  block: 0xa1,
} as const;

export interface MatroskaTrack {
  /** Body of its TrackEntry. */
  readonly entry: Buffer;
  readonly number: number;
  readonly codec: string;
  readonly channels: number;
  readonly rate: number;
  readonly isDefault: boolean;
  readonly isEncrypted: boolean;
  /** Nanoseconds. */
  readonly defaultDuration: number;
}

/** The track that players take. */
export const heardOf = (tracks: readonly MatroskaTrack[]): MatroskaTrack | undefined =>
  tracks.find(({ isDefault }) => isDefault) ?? tracks[0];

interface Head {
  readonly tracks: readonly MatroskaTrack[];
  readonly types: readonly number[];
  readonly scale: number;
  /** Position of the first cluster. */
  readonly clusters: number | undefined;
  /** Position after the segment; undefined if its size is unknown. */
  readonly end: number | undefined;
}

export async function headOf(media: MediaBytes): Promise<Head> {
  let at = 0;
  let scale = DEFAULT_SCALE;
  let end: number | undefined;
  let [tracks, types]: [readonly MatroskaTrack[], readonly number[]] = [[], []];
  for (let number = 0; number < MOST_ELEMENTS; number += 1) {
    const element = elementIn(await media.bytes(at, at + HEADER_BYTES), 0);
    if (element === undefined) break;
    const start = at + element.start;
    if (element.id === ID.cluster) return { tracks, types, scale, clusters: at, end };
    if (element.id === ID.segment) {
      end = endOf(element, start);
      at = start;
      continue;
    }
    if (element.size === undefined) break;
    const next = start + element.size;
    if (element.id === ID.info)
      scale = scaleIn(await media.bytes(start, Math.min(next, start + LARGEST_INFO_BYTES)));
    if (element.id === ID.tracks) {
      const body = await media.bytes(start, Math.min(next, start + LARGEST_TRACKS_BYTES));
      const entries = childrenOf(body).filter(({ id }) => id === ID.trackEntry);
      types = entries.map((entry) => numberIn(bodyOf(body, entry), ID.trackType) ?? 0);
      tracks = entries.flatMap((entry) => trackIn(bodyOf(body, entry)));
    }
    at = next;
  }
  return { tracks, types, scale, clusters: undefined, end };
}

const endOf = ({ size }: Element, start: number): number | undefined =>
  size === undefined ? undefined : start + size;

function trackIn(entry: Buffer): MatroskaTrack[] {
  if (numberIn(entry, ID.trackType) !== AUDIO) return [];
  const audio = childIn(entry, ID.audio) ?? Buffer.alloc(0);
  return [
    {
      entry,
      number: numberIn(entry, ID.trackNumber) ?? 0,
      codec: childIn(entry, ID.codec)?.toString('latin1') ?? '',
      channels: numberIn(audio, ID.channels) ?? 1,
      rate: floatIn(audio, ID.rate) ?? 8000,
      isDefault: numberIn(entry, ID.isDefault) !== 0 && numberIn(entry, ID.isEnabled) !== 0,
      isEncrypted: isEncrypted(entry),
      defaultDuration: numberIn(entry, ID.defaultDuration) ?? 0,
    },
  ];
}

function isEncrypted(entry: Buffer): boolean {
  const encodings = childIn(entry, ID.encodings);
  const encoding = encodings === undefined ? undefined : childIn(encodings, ID.encoding);
  return encoding !== undefined && childIn(encoding, ID.encryption) !== undefined;
}

const scaleIn = (info: Buffer): number => numberIn(info, ID.timestampScale) || DEFAULT_SCALE;
