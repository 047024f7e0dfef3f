import { expect, it } from 'vitest';
import { Archive } from '../../../src/transcribe/save/archive.ts';
import { zipOf } from '../../servers/github/zip.ts';

it('returns the text of its files, by names that are only compared', async () => {
  const archive = await Archive.open(zipOf({ 'media/ü.txt': 'é', 'b.txt': 'B' }));
  expect(archive.names.toSorted()).toEqual(['b.txt', 'media/ü.txt']);
  expect(await archive.read('media/ü.txt')).toBe('é');
  expect(await archive.read('../b.txt')).toBeUndefined();
});

it('is refused if it is invalid, is cut off, or has a path that leads outside', async () => {
  const whole = zipOf({ 'a.txt': 'A'.repeat(1000) });
  await expect(Archive.open(Buffer.from('none'))).rejects.toThrow();
  await expect(Archive.open(whole.subarray(0, whole.length - 30))).rejects.toThrow();
  await expect(Archive.open(zipOf({ '../a.txt': 'A' }))).rejects.toThrow();
});

it('is refused with too many entries', async () => {
  const files = Object.fromEntries(Array.from({ length: 10_001 }, (_, index) => [`${index}`, '']));
  await expect(Archive.open(zipOf(files))).rejects.toThrow('10001 entries');
});

it('unpacks no more of a file than its stated size, and no file that is too large', async () => {
  const bytes = 70 * 1000 ** 2;
  const bomb = zipOf({ a: 'x'.repeat(bytes) });
  await expect((await Archive.open(bomb)).read('a')).rejects.toThrow('too large');
});
