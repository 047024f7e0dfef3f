const STRICT = new TextDecoder('utf-8', { fatal: true });

/** UTF-8 text without its byte order mark; undefined if the bytes are not UTF-8. */
export function utf8Of(content: Buffer): string | undefined {
  try {
    return STRICT.decode(content);
  } catch {
    return undefined;
  }
}

/** What messages say of a text file in another encoding, as the end of a sentence. */
export const NOT_UTF8_TEXT =
  'is not UTF-8 but another encoding, such as the one that `>` writes in PowerShell; save it as UTF-8';

/** The text, or its start and end if it has more characters than `most`. */
export function withoutMiddle(text: string, most: number): string {
  if (text.length <= most) return text;
  const half = Math.floor(most / 2);
  return `${text.slice(0, half).toWellFormed()}…${text.slice(-half).toWellFormed()}`;
}

/** UTF-16 units of a piece: few enough to take little memory, and enough to make the number of pieces irrelevant. */
const PIECE_UNITS = 1024 ** 2;

/**
 * Splits a text into pieces of at most `units` UTF-16 units (2 or more), without splitting a character. Encoding a
 * very long text as a whole would copy all of it.
 */
export function* textPieces(text: string, units = PIECE_UNITS): Generator<string> {
  for (let from = 0; from < text.length; ) {
    const end = from + units;
    const to = isHighSurrogate(text.charCodeAt(end - 1)) ? end - 1 : end;
    yield text.slice(from, to);
    from = to;
  }
}

/** Joins lines with line ends and encodes them as UTF-8, in pieces of about `units` UTF-16 units. */
export function* encodedLines(lines: Iterable<string>, units = PIECE_UNITS): Generator<Buffer> {
  let [waiting, length]: [string[], number] = [[], 0];
  for (const line of lines) {
    if (length >= units) {
      yield Buffer.from(`${waiting.join('\n')}\n`);
      [waiting, length] = [[], 0];
    }
    waiting.push(line);
    length += line.length + 1;
  }
  yield Buffer.from(waiting.join('\n'));
}

const isHighSurrogate = (unit: number): boolean => unit >= 0xd8_00 && unit <= 0xdb_ff;
