import fc from 'fast-check';

const SURROGATES = { first: 0xd800, count: 0x800 };

/**
 * Any Unicode character. fast-check's unit `binary` gives the same values, but each process spends almost a second to
 * list all million of them.
 */
const character: fc.Arbitrary<string> = fc.nat({ max: 0x10_ffff - SURROGATES.count }).map(
  (index) => String.fromCodePoint(index < SURROGATES.first ? index : index + SURROGATES.count),
  (value) => {
    const code = typeof value === 'string' ? (value.codePointAt(0) ?? 0) : 0;
    const isOne = typeof value === 'string' && String.fromCodePoint(code) === value && value.isWellFormed();
    if (!isOne) throw new Error('It is not one character.');
    return code < SURROGATES.first ? code : code - SURROGATES.count;
  },
);

/** Texts of any Unicode characters. */
export const anyText = (constraints: Pick<fc.StringConstraints, 'maxLength'> = {}): fc.Arbitrary<string> =>
  fc.string({ unit: character, ...constraints });
