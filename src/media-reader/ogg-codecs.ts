/** Codecs in Ogg, recognized by the first packet of their stream. */

const OPUS_RATE = 48_000;

/** What the first packet of a stream says about the rest. */
export interface OggCodec {
  readonly rate: number;
  readonly channels: number;
  /** Samples at the start that players skip. */
  readonly skipped: number;
  /** Largest number of samples of a packet with this start. */
  readonly samplesOf: (packet: Buffer) => number;
  readonly isLossless: boolean;
}

/** The codec by the first packet of a stream; undefined if it is not a known audio codec. */
export function codecOf(body: Buffer): OggCodec | undefined {
  const starts = (text: string): boolean => body.toString('latin1', 0, text.length) === text;
  if (starts('OpusHead') && body.length >= 19)
    return codec(OPUS_RATE, body[9] ?? 0, opusSamples, { skipped: body.readUInt16LE(10) });
  if (starts('\x01vorbis') && body.length >= 30) {
    // Blocks overlap, so a long block adds half of its samples.
    const longest = 2 ** ((body[28] ?? 0) >>> 4) / 2;
    return codec(body.readUInt32LE(12), body[11] ?? 0, () => longest);
  }
  if (starts('Speex   ') && body.length >= 80) {
    const samples = body.readUInt32LE(56) * Math.max(1, body.readUInt32LE(64));
    return codec(body.readUInt32LE(36), body.readUInt32LE(48), () => samples);
  }
  if (starts('\x7fFLAC') && body.length >= 51) {
    const packed = body.readUIntBE(27, 4);
    const largest = body.readUInt16BE(19);
    return codec(packed >>> 12, ((packed >> 9) & 7) + 1, () => largest, { isLossless: true });
  }
  return undefined;
}

/** Milliseconds per frame in each of the three modes, by the configuration in the first byte. */
const OPUS_FRAMES = [
  { from: 0, lengths: [10, 20, 40, 60] },
  { from: 12, lengths: [10, 20] },
  { from: 16, lengths: [2.5, 5, 10, 20] },
] as const;

/** Samples of an Opus packet: https://www.rfc-editor.org/rfc/rfc6716#section-3.1 */
function opusSamples(packet: Buffer): number {
  const [head = 0, count = 0] = packet;
  const configuration = head >>> 3;
  const mode = OPUS_FRAMES.findLast(({ from }) => configuration >= from);
  const length = mode?.lengths[(configuration - mode.from) % mode.lengths.length] ?? 0;
  const frames = [1, 2, 2][head & 3] ?? count & 63;
  return (frames * length * OPUS_RATE) / 1000;
}

function codec(
  rate: number,
  channels: number,
  samplesOf: OggCodec['samplesOf'],
  { skipped = 0, isLossless = false } = {},
): OggCodec | undefined {
  return rate === 0 ? undefined : { rate, channels, samplesOf, skipped, isLossless };
}

const SILENT_STARTS = ['\x80theora', '\x80kate', 'fishead', 'fisbone', 'BBCD', 'OVP80', 'CMML', 'text'];

/** Whether a stream with this first packet is known to have no sound. */
export const isSilent = (body: Buffer): boolean =>
  SILENT_STARTS.some((start) => body.toString('latin1', 0, start.length) === start);
