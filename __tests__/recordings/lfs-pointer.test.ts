import { expect, it } from 'vitest';
import { parseLfsPointer } from '../../src/recordings/lfs-pointer.ts';

const OID = '4d7a214614ab2935c943f9e0ff69d22eadbb8f32b1258daaa5e2ca24d17e2393';
const POINTER = `version https://git-lfs.github.com/spec/v1\noid sha256:${OID}\nsize 12345\n`;

it('reads a pointer', () => {
  expect(parseLfsPointer(POINTER)).toEqual({ oid: OID, size: 12345 });
});

it('reads a pointer with extensions', () => {
  const extended = POINTER.replace('oid', `ext-0-foo sha256:${OID}\noid`);
  expect(parseLfsPointer(extended)).toEqual({ oid: OID, size: 12345 });
});

it.each([
  ['ends of lines of Windows', POINTER.replaceAll('\n', '\r\n')],
  ['a mark of its encoding', `\uFEFF${POINTER}`],
  ['the name that Git LFS had first', POINTER.replace('git-lfs', 'hawser')],
  [
    'that of its first draft',
    POINTER.replace('https://git-lfs.github.com/spec/v1', 'http://git-media.io/v/2'),
  ],
])('reads a pointer with %s', (_, text) => {
  expect(parseLfsPointer(text)).toEqual({ oid: OID, size: 12345 });
});

it.each([
  ['nothing', ''],
  ['media', 'RIFF\0\0\0\0WAVEfmt '],
  ['another version', POINTER.replace('v1', 'v2')],
  ['text before it', `\n${POINTER}`],
  ['no oid', POINTER.replace(/oid.*\n/, '')],
  ['a short oid', POINTER.replace(OID, OID.slice(1))],
  ['an oid in upper case', POINTER.replace(OID, OID.toUpperCase())],
  ['another hash', POINTER.replace('sha256', 'sha512')],
  ['no size', POINTER.replace(/size.*\n/, '')],
  ['a size that is no number', POINTER.replace('12345', '12 kB')],
  ['a negative size', POINTER.replace('12345', '-1')],
])('does not treat %s as a pointer', (_, text) => {
  expect(parseLfsPointer(text)).toBeUndefined();
});
