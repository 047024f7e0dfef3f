import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { blobId } from '../../src/lib/hash.ts';
import { textPieces } from '../../src/lib/text.ts';

it('the pieces of a text add up to the text, and none ends within a character', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'grapheme', maxLength: 40 }),
      fc.integer({ min: 2, max: 7 }),
      (text, units) => {
        const pieces = [...textPieces(text, units)];
        expect(pieces.join('')).toBe(text);
        expect(Buffer.concat(pieces.map((piece) => Buffer.from(piece)))).toEqual(Buffer.from(text));
      },
    ),
  );
});

it('the id of a long text is that of its bytes', () => {
  const text = `${'a'.repeat(1024 ** 2 - 1)}👩${'é'.repeat(1024 ** 2)}`;
  expect(blobId(text)).toBe(blobId(Buffer.from(text)));
});
