import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { appendFile, mkdir, rm, symlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Upload } from '../../../src/deepgram/listen/upload.ts';
import { ChangedFileError } from '../../../src/recordings/open-file.ts';
import type { FileSource } from '../../../src/recordings/source.ts';
import { makeWorkspace } from '../../helpers/workspace.ts';

const LONG = { stallMs: 60_000 };

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
  it.each([1, 256 * 1024, 1_000_000])('passes on all of %i bytes and computes their hash', async (amount) => {
    const content = bytes(amount);
    const upload = new Upload(await makeSource(content), LONG);
    expect(upload.sha256).toBeUndefined();
    const chunks = await chunksOf(upload);
    expect(Buffer.concat(chunks).equals(content)).toBe(true);
    expect(upload.stalled.aborted).toBe(false);
    expect(upload.sha256).toBe(sha256(content));
  });

  it('may have arrived once its last bytes are passed on, and not before', async () => {
    const ended = vi.fn();
    const content = bytes(600_000);
    const upload = new Upload(await makeSource(content), { ...LONG, onEnd: ended });
    const seen: (string | undefined)[] = [];
    for await (const _ of upload) {
      seen.push(upload.sha256);
      expect(ended).not.toHaveBeenCalled();
    }
    expect(seen).toEqual([undefined, undefined, sha256(content)]);
    expect(ended).toHaveBeenCalledOnce();
  });

  it('that is aborted is not complete', async () => {
    const upload = new Upload(await makeSource(bytes(1_000_000)), LONG);
    for await (const _ of upload) break;
    expect(upload.sha256).toBeUndefined();
  });

  it('reads the file again each time', async () => {
    const source = await makeSource(bytes(11));
    await chunksOf(new Upload(source, LONG));
    await writeFile(source.realPath, 'other media');
    const second = new Upload(source, LONG);
    expect(Buffer.concat(await chunksOf(second)).toString()).toBe('other media');
    expect(second.sha256).toBe(sha256(Buffer.from('other media')));
  });

  it.each([
    ['other bytes of the same size', (content: Buffer) => Buffer.from(content).fill('x', 5, 6)],
    ['fewer bytes', (content: Buffer) => content.subarray(1)],
    ['more bytes', (content: Buffer) => Buffer.concat([content, content])],
  ])('never ends with %s than were planned', async (_, changed) => {
    for (const amount of [10, 1_000_000]) {
      const content = bytes(amount);
      const source = await makeSource(content);
      await writeFile(source.realPath, changed(content));
      const upload = new Upload(source, { ...LONG, planned: sha256(content) });
      let sent = 0;
      const send = async (): Promise<void> => {
        for await (const chunk of upload) sent += chunk.length;
      };
      await expect(send()).rejects.toThrow(ChangedFileError);
      expect(sent).toBeLessThan(amount);
      expect(upload.sha256).toBeUndefined();
      expect(upload.readError).toBeInstanceOf(ChangedFileError);
    }
  });

  it('never ends if the file grows while it is sent', async () => {
    const source = await makeSource(bytes(1_000_000));
    const upload = new Upload(source, LONG);
    const send = async (): Promise<void> => {
      for await (const _ of upload) await appendFile(source.realPath, 'more');
    };
    await expect(send()).rejects.toThrow(ChangedFileError);
  });

  it.skipIf(process.platform === 'win32').each([
    ['a link', 'it is a link now', (file: string) => symlink('/etc/hostname', file)],
    ['a pipe', 'it is no longer a regular file', async (file: string) => execFileSync('mkfifo', [file])],
    ['a folder', 'it is no longer a regular file', (file: string) => mkdir(file)],
  ])('reads nothing of %s that replaced the file, and does not wait for it', async (_, why, replace) => {
    const source = await makeSource(bytes(10));
    await rm(source.realPath);
    await replace(source.realPath);
    const upload = new Upload(source, LONG);
    await expect(chunksOf(upload)).rejects.toThrow(why);
    expect(upload.sha256).toBeUndefined();
  });

  it('of a deleted file throws and is not complete', async () => {
    const source = await makeSource(bytes(10));
    const upload = new Upload({ ...source, realPath: `${source.realPath}.gone` }, LONG);
    await expect(chunksOf(upload)).rejects.toMatchObject({ code: 'ENOENT' });
    expect(upload.readError).toMatchObject({ code: 'ENOENT' });
    expect(upload.sha256).toBeUndefined();
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
  const STALL = { stallMs: STALL_MS };

  it('is detected when nothing is read for too long', async () => {
    const upload = new Upload(await makeSource(bytes(1_000_000)), STALL);
    const iterator = upload[Symbol.asyncIterator]();
    await iterator.next();
    vi.advanceTimersByTime(STALL_MS - 1);
    expect(upload.stalled.aborted).toBe(false);
    vi.advanceTimersByTime(1);
    expect(upload.stalled.aborted).toBe(true);
    expect(upload.sha256).toBeUndefined();
    await iterator.return(undefined);
  });

  it('is not detected in a slow and steady upload', async () => {
    const upload = new Upload(await makeSource(bytes(1_000_000)), STALL);
    for await (const _ of upload) vi.advanceTimersByTime(STALL_MS - 1);
    expect(upload.sha256).toBeDefined();
    expect(upload.stalled.aborted).toBe(false);
  });

  it('is not detected after the end, or after an abort', async () => {
    const source = await makeSource(bytes(1_000_000));
    const [ended, broken] = [new Upload(source, STALL), new Upload(source, STALL)];
    await chunksOf(ended);
    for await (const _ of broken) break;
    vi.advanceTimersByTime(2 * STALL_MS);
    expect([ended.stalled.aborted, broken.stalled.aborted]).toEqual([false, false]);
  });
});
