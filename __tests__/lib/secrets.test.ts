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
  ['a URL in a URL', 'c0ffee-key%252f9'],
  ['quoted-printable', '=630ffee-key/9'],
  ['HTML', '&#99;0ffee-key/9'],
  ['HTML in hexadecimal', '&#x63;0ffee-key/9'],
  ['HTML without semicolons', 'c0ffee&#45key/9'],
])('a secret is hidden where only %s escapes one of its characters', (_, escaped) => {
  const mask = new Mask();
  mask.keep(SECRET);
  expect(mask.hide(`key ${escaped} end`)).toBe('key *** end');
  expect(mask.isIn(`key ${escaped} end`)).toBe(true);
});

const BREAKS = [
  ...['\n', '\r\n', '\t', '\0', '\b', '\u0085', '\u2028', '\u00ad', '\u200b', '\u2060', '\ufeff', '\ufe0f'],
  ...['\u034f', '\u115f', '\u180b', '\u3164', '\uffa0', '\u{e0fff}', '\u{1d173}', '=\n', '=\r\n', '\\\n'],
  ...['\u202e', '\u2066', '\u061c', '\u{e0041}', '\x1b[31m', '\x1b[0;1m'],
  ...[String.raw`\n`, String.raw`\r\n`, String.raw`\u202E`, String.raw`\u200b`, String.raw`\u001b[31m`],
];

it.each(BREAKS)('a secret is hidden even if %j interrupts it', (mark) => {
  const mask = new Mask();
  mask.keep(SECRET);
  const inBase64 = Buffer.from(`user:${SECRET}`).toString('base64');
  const all = [[...SECRET].join(mark), `c0ffee${mark}-key/9`];
  for (const broken of all) {
    expect(mask.hide(`key ${broken} end`)).toBe('key *** end');
    expect(mask.isIn(`key ${broken} end`)).toBe(true);
  }
  expect(mask.hide(`${inBase64.slice(0, 9)}${mark}${inBase64.slice(9)}`)).toContain('***');
});

it('invisible characters stay in a text that has no secret', () => {
  const mask = new Mask();
  mask.keep(SECRET);
  const text = `one\ntwo\u200d three ${BREAKS.join('')}`;
  expect(mask.hide(text)).toBe(text);
  expect(mask.isIn(text)).toBe(false);
});

it('the longest secret is hidden first, in whatever order they were added', () => {
  const mask = new Mask();
  for (const secret of ['canary', 'canary-and-more', 'canary-and']) mask.keep(secret);
  expect(mask.hide('%63anary-and-more')).toBe('***');
  expect(mask.hide('%63anary-and')).toBe('***');
});
