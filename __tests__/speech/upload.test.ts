import { createHash } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { FileSource } from '../../src/sources/source.ts';
import { Upload } from '../../src/speech/upload.ts';
import { makeWorkspace } from '../helpers/workspace.ts';

const LONG_MS = 60_000;

async function makeSource(content: Uint8Array): Promise<FileSource> {
  const realPath = path.join(await makeWorkspace(), 'talk.mp3');
  await writeFile(realPath, content);
  return { kind: 'file', path: 'talk.mp3', realPath, size: content.length };
}

const bytes = (amount: number): Buffer => Buffer.alloc(amount, 'some media');
const sha256 = (content: Uint8Array): string => createHash('sha256').update(content).digest('hex');

async function chunksOf(upload: Upload): Promise<Buffer[]> {
  const chunks: Buffer[] = [];
  for await (const chunk of upload) chunks.push(chunk);
  return chunks;
}

describe('an upload', () => {
  it.each([1, 256 * 1024, 1_000_000])('hands over all of %i bytes and knows their hash', async (amount) => {
    const content = bytes(amount);
    const upload = new Upload(await makeSource(content), LONG_MS);
    expect(upload.complete).toBe(false);
    const chunks = await chunksOf(upload);
    expect(Buffer.concat(chunks).equals(content)).toBe(true);
    expect(upload.complete).toBe(true);
    expect(upload.stalled.aborted).toBe(false);
    expect(upload.sha256()).toBe(sha256(content));
  });

  it('is complete only when the last bytes have been taken', async () => {
    const upload = new Upload(await makeSource(bytes(300_000)), LONG_MS);
    const seen: boolean[] = [];
    for await (const _ of upload) seen.push(upload.complete);
    expect(seen).toEqual([false, false]);
    expect(upload.complete).toBe(true);
  });

  it('that is broken off is not complete', async () => {
    const upload = new Upload(await makeSource(bytes(1_000_000)), LONG_MS);
    for await (const _ of upload) break;
    expect(upload.complete).toBe(false);
  });

  it('reads the file anew each time', async () => {
    const source = await makeSource(bytes(1000));
    await chunksOf(new Upload(source, LONG_MS));
    await writeFile(source.realPath, 'other media');
    const second = new Upload(source, LONG_MS);
    expect(Buffer.concat(await chunksOf(second)).toString()).toBe('other media');
    expect(second.sha256()).toBe(sha256(Buffer.from('other media')));
  });

  it('of a file that is gone throws and is not complete', async () => {
    const source = await makeSource(bytes(10));
    const upload = new Upload({ ...source, realPath: `${source.realPath}.gone` }, LONG_MS);
    await expect(chunksOf(upload)).rejects.toMatchObject({ code: 'ENOENT' });
    expect(upload.readError).toMatchObject({ code: 'ENOENT' });
    expect(upload.complete).toBe(false);
  });
});

describe('a stall', () => {
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  const STALL_MS = 60_000;

  it('is seen when nothing is taken for too long', async () => {
    const upload = new Upload(await makeSource(bytes(1_000_000)), STALL_MS);
    const iterator = upload[Symbol.asyncIterator]();
    await iterator.next();
    vi.advanceTimersByTime(STALL_MS - 1);
    expect(upload.stalled.aborted).toBe(false);
    vi.advanceTimersByTime(1);
    expect(upload.stalled.aborted).toBe(true);
    expect(upload.complete).toBe(false);
    await iterator.return(undefined);
  });

  it('is not what is slow and steady, however long it takes', async () => {
    const upload = new Upload(await makeSource(bytes(1_000_000)), STALL_MS);
    for await (const _ of upload) vi.advanceTimersByTime(STALL_MS - 1);
    expect(upload.complete).toBe(true);
    expect(upload.stalled.aborted).toBe(false);
  });

  it('is not what comes after the end, or after it was broken off', async () => {
    const source = await makeSource(bytes(1_000_000));
    const [ended, broken] = [new Upload(source, STALL_MS), new Upload(source, STALL_MS)];
    await chunksOf(ended);
    for await (const _ of broken) break;
    vi.advanceTimersByTime(2 * STALL_MS);
    expect([ended.stalled.aborted, broken.stalled.aborted]).toEqual([false, false]);
  });
});
