/** Damaged or unusual recordings: cut off, zeroed at the end, with large tags, or after tags. */
interface Variant {
  readonly name: string;
  /** Makes the variant from the bytes of a complete recording. */
  readonly make: (whole: Buffer) => Buffer;
  /** The bytes that ffmpeg decodes for comparison; after a tag of 3 MB it would take any format for MP3. */
  readonly decoded?: (whole: Buffer) => Buffer;
}

const CUT_AT = 0.6;
const MB = 1_000_000;

const cut = (whole: Buffer): Buffer => whole.subarray(0, Math.floor(whole.length * CUT_AT));

/** An ID3v2 tag with a title, filled up with padding. */
function tagOf(bytes: number): Buffer {
  const header = Buffer.from('ID3\x03\0\0\0\0\0\0', 'latin1');
  for (let place = 0; place < 4; place += 1) header[6 + place] = (bytes >> (7 * (3 - place))) & 127;
  const title = Buffer.from('TIT2\0\0\0\x05\0\0\0talk', 'latin1');
  return Buffer.concat([header, title, Buffer.alloc(bytes - title.length)]);
}

const behind =
  (bytes: number) =>
  (whole: Buffer): Buffer =>
    Buffer.concat([tagOf(bytes), whole]);

export const PLAIN: Variant = { name: 'plain', make: (whole) => whole };

export const VARIANTS: readonly Variant[] = [
  PLAIN,
  { name: 'cut off', make: cut },
  {
    name: 'zeros to the end',
    make: (whole) => Buffer.concat([cut(whole), Buffer.alloc(whole.length - cut(whole).length)]),
  },
  { name: 'behind ID3', make: behind(5000) },
  { name: 'behind 3 MB of ID3', make: behind(3 * MB), decoded: behind(5000) },
];

/** ffmpeg makes tags of 3 MB in the container's own format, from a metadata file with this text. */
export const OWN_TAGS = {
  name: 'tags of 3 MB',
  text: `;FFMETADATA1\ntitle=talk\ncomment=${'so it goes '.repeat((3 * MB) / 11)}\n`,
};
