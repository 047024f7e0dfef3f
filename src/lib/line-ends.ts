import { blobId } from './hash.ts';

/**
 * Git for Windows checks text out with CRLF. The action writes `\n`; CRLF from a checkout does not count as an edit.
 */

/** The text with each CRLF replaced by `\n`. */
export const withoutReturns = (text: string): string => text.replaceAll('\r\n', '\n');

/** The same for the bytes of a file, in any encoding in which CR and LF are the bytes of ASCII. */
export const bytesWithoutReturns = (content: Buffer): Buffer =>
  content.includes('\r\n') ? Buffer.from(withoutReturns(content.toString('latin1')), 'latin1') : content;

/** The ids that git can have for a file: with the line endings on disk, and with `\n` instead of CRLF. */
export const idsOf = (content: Buffer): ReadonlySet<string> =>
  new Set([blobId(content), blobId(bytesWithoutReturns(content))]);

/** The id that a text with `\n` would have with CRLF. */
export const idWithReturns = (content: Uint8Array): string =>
  blobId(Buffer.from(Buffer.from(content).toString('latin1').replaceAll('\n', '\r\n'), 'latin1'));

/** Whether the content of a file has this git id, apart from its line endings. */
export const isContentOf = (content: Buffer, id: string): boolean => idsOf(content).has(id);

/** Whether two files are equal apart from their line endings. */
export const isSameText = (one: Buffer, other: Buffer): boolean =>
  bytesWithoutReturns(one).equals(bytesWithoutReturns(other));

/** The content of a file as git has it under one of the ids, if only a checkout changed its line endings. */
export function withCommittedLineEnds(ids: ReadonlySet<string>, content: Buffer): Buffer {
  const plain = bytesWithoutReturns(content);
  return ids.has(blobId(plain)) ? plain : content;
}
