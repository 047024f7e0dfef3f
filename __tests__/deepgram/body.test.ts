import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync, zstdCompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { readBody } from '../../src/deepgram/body.ts';
import { keepSecret } from '../../src/lib/safe-text.ts';
import { printedBy } from '../helpers/stdout.ts';

const TEXT = '{"transcript":"Übung 👩‍🚀"}';

/** The bytes in pieces that split characters, as the network can deliver them. */
async function* inPieces(bytes: Uint8Array): AsyncGenerator<Buffer> {
  for (let index = 0; index < bytes.length; index += 5) yield Buffer.from(bytes.subarray(index, index + 5));
}

describe('the text of an answer', () => {
  it.each([
    ['as it is', undefined, Buffer.from(TEXT)],
    ['as it is, and says so', 'identity', Buffer.from(TEXT)],
    ['with gzip', 'gzip', gzipSync(TEXT)],
    ['with Brotli', 'br', brotliCompressSync(TEXT)],
    ['with deflate', 'deflate', deflateSync(TEXT)],
  ])('is read %s', async (_, encoding, bytes) => {
    expect(await readBody(inPieces(bytes), { 'content-encoding': encoding })).toBe(TEXT);
  });

  it('is empty if nothing arrives', async () => {
    expect(await readBody(inPieces(Buffer.alloc(0)), {})).toBe('');
  });

  it.each([
    ['names in upper case', 'GZIP', gzipSync(TEXT)],
    ['the old name of gzip', 'x-gzip', gzipSync(TEXT)],
    ['several codings', 'gzip, BR', brotliCompressSync(gzipSync(TEXT))],
    ['several encodings, one of them empty', ' identity ,gzip', gzipSync(TEXT)],
    ['several headers', ['deflate', 'gzip'], gzipSync(deflateSync(TEXT))],
  ])('is read with %s', async (_, encoding, bytes) => {
    expect(await readBody(inPieces(bytes), { 'content-encoding': encoding })).toBe(TEXT);
  });

  // Gateways take a coding off and leave its name, leave the wrapper out, or leave the name out.
  it.each([
    ['gzip', Buffer.from(TEXT)],
    ['br', Buffer.from(` \n${TEXT}`)],
    ['deflate', Buffer.from(TEXT)],
    ['utf-8', Buffer.from(TEXT)],
    ['none, gzip', gzipSync(TEXT)],
    ['gzip, br', gzipSync(TEXT)],
    ['br, gzip', gzipSync(TEXT)],
    ['deflate', deflateRawSync(TEXT)],
    [undefined, gzipSync(TEXT)],
    ['', gzipSync(TEXT)],
  ])('is read even if its headers are wrong: %j', async (encoding, bytes) => {
    const text = await readBody(inPieces(bytes), { 'content-encoding': encoding });
    expect(text.trim()).toBe(TEXT);
  });

  it.each([
    ['UTF-16', undefined, Buffer.from(`\uFEFF${TEXT}`, 'utf16le')],
    ['UTF-16 of network order', undefined, Buffer.from(`\uFEFF${TEXT}`, 'utf16le').swap16()],
    ['UTF-16 with gzip', 'gzip', gzipSync(Buffer.from(`\uFEFF${TEXT}`, 'utf16le'))],
  ])('is read in %s, which a gateway may make of it', async (_, encoding, bytes) => {
    expect(await readBody(inPieces(bytes), { 'content-encoding': encoding })).toBe(TEXT);
  });

  it('has no byte order mark', async () => {
    expect(await readBody(inPieces(Buffer.from(`\uFEFF${TEXT}`)), {})).toBe(TEXT);
  });

  it('is unchanged, even if it contains secrets', async () => {
    await printedBy(() => keepSecret('canary-key'));
    const text = '{"transcript":"canary-key"}';
    expect(await readBody(inPieces(Buffer.from(text)), {})).toBe(text);
  });

  it.each(['zstd', 'gzip, compress', Array(5).fill('gzip').join()])(
    'with encodings that were not requested, %s, may have been charged',
    async (encoding) => {
      await expect(
        readBody(inPieces(zstdCompressSync(TEXT)), { 'content-encoding': encoding }),
      ).rejects.toMatchObject({
        kind: 'bad-answer',
        retry: 'once',
      });
    },
  );

  it.each([
    ['gzip', gzipSync(TEXT).subarray(0, -9)],
    ['br', brotliCompressSync(TEXT).subarray(0, -9)],
    ['gzip', gzipSync(TEXT).fill(0, 9)],
    ['deflate', deflateSync(TEXT).subarray(0, -9)],
    ['deflate', deflateRawSync(TEXT).subarray(0, -9)],
    [undefined, gzipSync(TEXT).subarray(0, -9)],
  ])('that is damaged, with %s, may have been charged', async (encoding, bytes) => {
    await expect(readBody(inPieces(bytes), { 'content-encoding': encoding })).rejects.toMatchObject({
      kind: 'bad-answer',
      retry: 'once',
    });
  });
});

describe('an answer that is larger than any transcript is refused', () => {
  const tooLarge = {
    kind: 'bad-answer',
    retry: 'never',
    message: expect.stringMatching(/larger than 256 MB/),
  };

  it('while it arrives', async () => {
    const megabyte = Buffer.alloc(1024 ** 2);
    async function* endless(): AsyncGenerator<Buffer> {
      for (;;) yield megabyte;
    }
    await expect(readBody(endless(), {})).rejects.toMatchObject(tooLarge);
  });

  it('while it is decompressed', async () => {
    const bomb = gzipSync(Buffer.alloc(257 * 1024 ** 2), { level: 1 });
    async function* once(): AsyncGenerator<Buffer> {
      yield bomb;
    }
    await expect(readBody(once(), { 'content-encoding': 'gzip' })).rejects.toMatchObject(tooLarge);
  });
});
