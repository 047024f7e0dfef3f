import { expect, it } from 'vitest';
import { Mask } from '../../src/lib/secrets.ts';

const SECRET = 'c0ffee-key/9';

it.each([
  ['JSON', String.raw`\u00630ffee-key/9`],
  ['JSON in JSON', String.raw`\\u00630ffee-key/9`],
  ['JSON that escapes slashes', String.raw`c0ffee-key\/9`],
  ['a script', String.raw`\x630ffee-key/9`],
  ['a newer script', String.raw`\u{63}0ffee-key/9`],
  ['a URL', 'c0ffee-key%2f9'],
  ['quoted-printable', '=630ffee-key/9'],
  ['HTML', '&#99;0ffee-key/9'],
  ['HTML in hexadecimal', '&#x63;0ffee-key/9'],
])('a secret is hidden where only %s escapes one of its characters', (_, escaped) => {
  const mask = new Mask();
  mask.keep(SECRET);
  expect(mask.hide(`key ${escaped} end`)).toBe('key *** end');
  expect(mask.isIn(`key ${escaped} end`)).toBe(true);
});

it('the longest secret is hidden first, in whatever order they were added', () => {
  const mask = new Mask();
  for (const secret of ['canary', 'canary-and-more', 'canary-and']) mask.keep(secret);
  expect(mask.hide('%63anary-and-more')).toBe('***');
  expect(mask.hide('%63anary-and')).toBe('***');
});
