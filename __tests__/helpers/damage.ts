import * as fc from 'fast-check';

/** Edits of valid text or bytes, as an accident, an editor or somebody who wants to do harm makes them. */

/** Replaces a part of the text, at fractions of its length. */
interface Edit {
  readonly from: number;
  readonly length: number;
  readonly kind: 'remove' | 'repeat' | 'insert' | 'cut' | 'value';
  readonly text: string;
  readonly times: number;
}

const NUMBERS = [
  '0',
  '-1',
  '0.1',
  '3',
  '200',
  '604800',
  '1e308',
  '-1e308',
  '1e999',
  '5e-324',
  '9007199254740993',
];
const TEXTS = [
  '""',
  '" "',
  '"a"',
  '"\\ud800"',
  '"\\u0000"',
  '"../x"',
  '".env"',
  '"__proto__"',
  `"${'x'.repeat(9000)}"`,
];
const OTHERS = ['null', 'true', '[]', '{}', '[[]]', '{"__proto__":1}'];
const VALUES = [...NUMBERS, ...TEXTS, ...OTHERS];

/** A number, a text or a word of JSON. */
const LEAF = /-?\d+(?:\.\d+)?(?:e[+-]?\d+)?|"(?:[^"\\]|\\.)*"|true|false|null/g;

const MANY = 5000;
const PLACES = 1_000_000;
/** All places alike: fast-check prefers the first ones, and most of its doubles are close to 0. */
const FRACTION = fc.noBias(fc.nat(PLACES - 1)).map((place) => place / PLACES);

type EditKind = Edit['kind'];

const editsOf = (special: readonly string[], ...kinds: readonly EditKind[]): fc.Arbitrary<readonly Edit[]> =>
  fc.array(
    fc.record({
      from: FRACTION,
      length: fc.constantFrom(0, 1, 2, 8, 100, 5000),
      kind: fc.constantFrom(...kinds),
      text: fc.constantFrom(...special, ...VALUES),
      times: fc.constantFrom(1, 1, 2, 50, MANY),
    }),
    { maxLength: 4 },
  );

/** Most edits leave JSON valid, since a reader refuses all else at once. */
const edits = (special: readonly string[]): fc.Arbitrary<readonly Edit[]> =>
  fc.oneof(
    { weight: 3, arbitrary: editsOf([], 'value') },
    { weight: 1, arbitrary: editsOf(special, 'remove', 'repeat', 'insert', 'cut', 'value') },
  );

/** A value of the same type as a value of JSON, or rarely any text. */
function replacementOf(leaf: string, text: string, choice: number): string {
  if (choice === MANY) return text;
  const same = leaf.startsWith('"') ? TEXTS : /^[-\d]/.test(leaf) ? NUMBERS : ['true', 'false', 'null'];
  return same[VALUES.indexOf(text) % same.length] ?? text;
}

/** The most characters of a damaged text. */
const LONGEST = 2_000_000;

function edited(whole: string, { from, length, kind, text, times }: Edit): string {
  const at = Math.floor(from * whole.length);
  const part = whole.slice(at, at + length);
  if (kind === 'cut') return whole.slice(0, at);
  if (kind === 'value') {
    LEAF.lastIndex = at;
    const leaf = LEAF.exec(whole);
    if (leaf === null) return whole;
    return `${whole.slice(0, leaf.index)}${replacementOf(leaf[0], text, times)}${whole.slice(LEAF.lastIndex)}`;
  }
  const repeats = { remove: '', repeat: part.repeat(times), insert: text.repeat(times) + part }[kind];
  return `${whole.slice(0, at)}${repeats}${whole.slice(at + length)}`.slice(0, LONGEST);
}

/** Valid texts with up to four edits. `special` are texts that the reader knows. */
export const damaged = (
  valid: fc.Arbitrary<string>,
  special: readonly string[] = ['\n'],
): fc.Arbitrary<string> => fc.tuple(valid, edits(special)).map(([text, all]) => all.reduce(edited, text));

/** The same for bytes. */
export const damagedBytes = (
  valid: fc.Arbitrary<Buffer>,
  special: readonly string[] = ['\xff\xff\xff\xff', '\0\0\0\0'],
): fc.Arbitrary<Buffer> =>
  damaged(
    valid.map((bytes) => bytes.toString('latin1')),
    special,
  ).map((text) => Buffer.from(text, 'latin1'));
