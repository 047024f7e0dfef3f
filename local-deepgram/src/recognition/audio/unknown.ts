/**
 * Formats that audio-decode does not know, by their first bytes, so that nobody blames Deepgram, which decodes them.
 */
const KINDS: readonly (readonly [what: string, start: string, at?: number])[] = [
  ['Flash Video (FLV)', 'FLV'],
  ['MPEG program stream (.mpg, .vob)', '\0\0\x01\xba'],
  ['Sony Wave64', 'riff\x2e\x91\xcf\x11'],
  ['Speex', 'Speex   ', 28],
  ["Monkey's Audio", 'MAC '],
  ['Shorten', 'ajkg'],
  ['TAK', 'tBaK'],
  ['RealMedia', '.RMF'],
];

const LATM = 'AAC in LATM';
/** An 11-bit sync word: ISO/IEC 14496-3, 1.7.2 */
const LATM_SYNC = [0x56, 0xe0];

/** The name of a format that is known not to be supported here; undefined for others. */
export function undecoded(bytes: Uint8Array): string | undefined {
  const [first = 0, second = 0] = bytes;
  if (first === LATM_SYNC[0] && (second & 0xe0) === LATM_SYNC[1]) return LATM;
  const head = Buffer.from(bytes.subarray(0, 64)).toString('latin1');
  return KINDS.find(([, start, at = 0]) => head.startsWith(start, at))?.[0];
}
