import { blobId } from './hash.ts';

/** Git for Windows checks text out with CRLF. What we write has `\n`, and the line ends of a checkout are nobody's edit. */

/** A text with `\n` for CRLF. */
export const withoutReturns = (text: string): string => text.replaceAll('\r\n', '\n');

/** The same of the bytes of a file, in whichever encoding it is that has these two as they are in ASCII. */
export const bytesWithoutReturns = (content: Buffer): Buffer =>
  content.includes('\r\n') ? Buffer.from(withoutReturns(content.toString('latin1')), 'latin1') : content;

/** The ids that git may have a file under: with the line ends that it has on disk, and without those of a checkout. */
export const idsOf = (content: Buffer): ReadonlySet<string> =>
  new Set([blobId(content), blobId(bytesWithoutReturns(content))]);

/** The id of a text that has `\n`, had it CRLF. */
export const idWithReturns = (content: Uint8Array): string =>
  blobId(Buffer.from(Buffer.from(content).toString('latin1').replaceAll('\n', '\r\n'), 'latin1'));

/** Whether a file on disk has the content of an id of git's, or the same but for line ends. */
export const isContentOf = (content: Buffer, id: string): boolean => idsOf(content).has(id);

/** Whether two files are the same but for line ends. */
export const isSameText = (one: Buffer, other: Buffer): boolean =>
  bytesWithoutReturns(one).equals(bytesWithoutReturns(other));

/** The content of a file as git has it under one of the ids, if its line ends are only those of a checkout. */
export function withCommittedLineEnds(ids: ReadonlySet<string>, content: Buffer): Buffer {
  const plain = bytesWithoutReturns(content);
  return ids.has(blobId(plain)) ? plain : content;
}
