/** With the line ends that we write: git for Windows checks text out with CRLF. */
export const withoutReturns = (content: Buffer): Buffer =>
  Buffer.from(content.toString('latin1').replaceAll('\r\n', '\n'), 'latin1');
