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
  'is not UTF-8, but another encoding such as that of `>` in PowerShell; save it as UTF-8';
