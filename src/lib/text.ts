const STRICT = new TextDecoder('utf-8', { fatal: true });

/** Text in UTF-8 without its byte order mark; undefined if the bytes are another encoding's. */
export function utf8Of(content: Buffer): string | undefined {
  try {
    return STRICT.decode(content);
  } catch {
    return undefined;
  }
}

/** What is said of a file of text in another encoding, the end of a sentence. */
export const NOT_UTF8_TEXT =
  'is not UTF-8 but another encoding, such as the one that `>` writes in PowerShell; save it as UTF-8';

/** UTF-16 units of a piece: small enough that its bytes are nothing, large enough that a piece costs nothing. */
const PIECE_UNITS = 1024 ** 2;

/**
 * A text in pieces of at most so many UTF-16 units, two at least, that end between characters. As one, the bytes of a text that
 * may be very long are another copy of it.
 */
export function* textPieces(text: string, units = PIECE_UNITS): Generator<string> {
  for (let from = 0; from < text.length; ) {
    const end = from + units;
    const to = isHighSurrogate(text.charCodeAt(end - 1)) ? end - 1 : end;
    yield text.slice(from, to);
    from = to;
  }
}

const isHighSurrogate = (unit: number): boolean => unit >= 0xd8_00 && unit <= 0xdb_ff;
