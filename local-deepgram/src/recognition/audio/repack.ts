import {
  BufferSource,
  BufferTarget,
  Conversion,
  Input,
  Logging,
  LogLevel,
  MPEG_TS,
  Mp4OutputFormat,
  Output,
} from 'mediabunny';

/** Moves audio that audio-decode supports to a container that it supports, unchanged. */

Logging.level = LogLevel.Silent;

interface Kind {
  readonly is: (bytes: Buffer) => boolean;
  readonly repack: (bytes: Buffer) => Uint8Array | Promise<Uint8Array>;
}

const begins = (bytes: Buffer, text: string, at = 0): boolean =>
  bytes.toString('latin1', at, at + text.length) === text;

const TS_SYNC = 0x47;
const TS_PACKET_BYTES = 188;
/** Also with the time before each packet that cameras write. */
const TS_TIME_BYTES = [0, 4];

const KINDS: readonly Kind[] = [
  { is: (bytes) => begins(bytes, 'RF64') || begins(bytes, 'BW64'), repack: asRiff },
  { is: (bytes) => begins(bytes, '.snd'), repack: fromAu },
  { is: isTransportStream, repack: fromTransportStream },
  {
    is: (bytes) => begins(bytes, 'RIFF') && begins(bytes, 'WAVE', 8) && formatOf(bytes) === MP3,
    repack: dataOf,
  },
];

/** The same audio in a container that audio-decode supports. */
export async function repacked(bytes: Uint8Array): Promise<Uint8Array> {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return (await KINDS.find(({ is }) => is(buffer))?.repack(buffer)) ?? bytes;
}

function isTransportStream(bytes: Buffer): boolean {
  return TS_TIME_BYTES.some((time) =>
    [0, 1, 2].every((number) => bytes[time + number * (TS_PACKET_BYTES + time)] === TS_SYNC),
  );
}

/**
 * The audio from its first timestamp on, without video. Throws an Error if there is no audio that the library can read.
 */
async function fromTransportStream(bytes: Buffer): Promise<Uint8Array> {
  const input = new Input({ source: new BufferSource(bytes), formats: [MPEG_TS] });
  try {
    const track = await input.getPrimaryAudioTrack();
    if (track === null) throw new Error('MPEG-TS without audio in a supported format (AAC, MP3, AC-3)');
    const output = new Output({ format: new Mp4OutputFormat(), target: new BufferTarget() });
    const trim = { start: await track.getFirstTimestamp() };
    const conversion = await Conversion.init({ input, output, video: { discard: true }, tags: {}, trim });
    await conversion.execute();
    return new Uint8Array(output.target.buffer ?? new ArrayBuffer(0));
  } finally {
    input.dispose();
  }
}

const MP3 = 0x55;
const NOTHING = Buffer.alloc(0);

/** The chunk with that name in a WAV file. */
function chunkIn(wav: Buffer, wanted: string): Buffer {
  for (let at = 12; at + 8 <= wav.length; ) {
    const size = wav.readUInt32LE(at + 4);
    // This value means that the size is stored elsewhere, which is possible only for large or last chunks.
    const end = size === 0xffff_ffff ? wav.length : at + 8 + size;
    if (begins(wav, wanted, at)) return wav.subarray(at + 8, end);
    at = end + (size % 2);
  }
  return NOTHING;
}

function formatOf(wav: Buffer): number {
  const format = chunkIn(wav, 'fmt ');
  return format.length < 2 ? 0 : format.readUInt16LE(0);
}

function dataOf(wav: Buffer): Buffer {
  return chunkIn(wav, 'data');
}

function asRiff(wav: Buffer): Buffer {
  return riff(chunkIn(wav, 'fmt '), dataOf(wav));
}

function riff(format: Buffer, data: Buffer): Buffer {
  const chunk = (name: string, body: Buffer): Buffer => {
    const head = Buffer.from(`${name}\0\0\0\0`, 'latin1');
    head.writeUInt32LE(body.length, 4);
    return Buffer.concat([head, body]);
  };
  return chunk('RIFF', Buffer.concat([Buffer.from('WAVE'), chunk('fmt ', format), chunk('data', data)]));
}

const AU_MULAW = 1;
const AU_ALAW = 27;
/** By the encoding in AU: the format in WAV and the bits of a sample. */
const AU_FORMATS: Readonly<Record<number, readonly [format: number, bits: number]>> = {
  [AU_MULAW]: [7, 8],
  3: [1, 16],
  4: [1, 24],
  5: [1, 32],
  6: [3, 32],
  [AU_ALAW]: [6, 8],
};

/** Samples in AU are big-endian. */
function fromAu(bytes: Buffer): Buffer {
  const encoding = bytes.length < 24 ? 0 : bytes.readUInt32BE(12);
  const known = AU_FORMATS[encoding];
  if (known === undefined) throw new Error(`AU with encoding ${encoding}`);
  const [tag, bits] = known;
  const [rate, channels] = [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
  const width = bits / 8;
  const format = Buffer.alloc(16);
  format.writeUInt16LE(tag, 0);
  format.writeUInt16LE(channels, 2);
  format.writeUInt32LE(rate, 4);
  format.writeUInt32LE(rate * channels * width, 8);
  format.writeUInt16LE(channels * width, 12);
  format.writeUInt16LE(bits, 14);
  const data = Buffer.from(bytes.subarray(bytes.readUInt32BE(4)));
  for (let at = 0; at + width <= data.length; at += width) data.subarray(at, at + width).reverse();
  return riff(format, data);
}
