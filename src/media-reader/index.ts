/**
 * A separate program that reads media, since files are untrusted: at worst this process fails. Its parent kills it when
 * it takes too long, and Node ends it when it takes too much memory. It has none of the keys, prints nothing, and
 * receives requests over the IPC channel of Node (`protocol.ts`).
 */
import { flushCompileCache } from 'node:module';
import { openFound } from '../recordings/open-file.ts';
import { MediaBytes, type MediaOrigin, type ReadLimits } from './bytes.ts';
import { type MediaFacts, measure } from './measure.ts';
import type { FarMedia, NearMedia, ReaderQuestion, ReaderReply, ReaderRequest } from './protocol.ts';
import type { NoSoundCopy, SoundCopy } from './sound/copy.ts';

type CopyQuestion = Extract<ReaderQuestion, { readonly action: 'copy' }>;
type TitleQuestion = Extract<ReaderQuestion, { readonly action: 'title' }>;
type MeasureQuestion = Extract<ReaderQuestion, { readonly action: 'measure' }>;

/** Pending reads of remote media, by the number of the read. */
const waiting = new Map<number, (bytes: Uint8Array | undefined) => void>();
let reads = 0;

process.on('message', (request: ReaderRequest) => {
  if ('question' in request) void answer(request.id, request.question);
  else waiting.get(request.read)?.(request.bytes);
});
// The parent has ended.
process.on('disconnect', () => process.exit());

async function answer(id: number, question: ReaderQuestion): Promise<void> {
  if (question.action === 'copy') reply({ id, copy: await copy(question).catch(unreadable) });
  else if (question.action === 'title') reply({ id, title: await title(question).catch(() => undefined) });
  else reply({ id, facts: await carryOut(id, question).catch(() => ({})) });
  // At the end, Node would not, because the parent kills this process.
  flushCompileCache();
}

const unreadable = (): NoSoundCopy => ({ reason: 'it cannot be read' });

async function title({ media, name }: TitleQuestion): Promise<string | undefined> {
  const { ownTitle } = await import('./own-title.ts');
  return await withFile(media, {}, (file) => ownTitle(file, name));
}

async function carryOut(id: number, { media, name, track }: MeasureQuestion): Promise<MediaFacts> {
  if (media.kind === 'far') return await measure(farMedia(id, media), name, track);
  return await withFile(media, {}, (file) => measure(file, name, track));
}

/** Budget for copying the sound of a file: it reads the index, all of the file, and parts of it again to measure it. */
const mostCopied = (size: number): number => 3 * size + 500_000_000;

async function copy({ media, name, into, ...excerpt }: CopyQuestion): Promise<SoundCopy | NoSoundCopy> {
  const { copySound } = await import('./sound/copy.ts');
  const reopen = async <T>(path: string, size: number, use: (copy: MediaBytes) => Promise<T>): Promise<T> =>
    await withFile({ path, size }, {}, use);
  return await withFile(media, { most: mostCopied(media.size) }, (file) =>
    copySound(file, name, into, excerpt, reopen),
  );
}

async function withFile<T>(
  { path, size }: Pick<NearMedia, 'path' | 'size'>,
  limits: ReadLimits,
  use: (media: MediaBytes) => Promise<T>,
): Promise<T> {
  const handle = await openFound(path, size);
  try {
    const read = async (start: number, end: number): Promise<Uint8Array> => {
      const buffer = Buffer.allocUnsafe(end - start);
      const { bytesRead } = await handle.read(buffer, 0, end - start, start);
      return buffer.subarray(0, bytesRead);
    };
    return await use(MediaBytes.of({ size, read }, limits));
  } finally {
    await handle.close();
  }
}

/** Most bytes that are downloaded only to measure a recording. */
const MOST_FETCHED_BYTES = 6_000_000;
const FETCHED_AT_ONCE = 131_072;

function farMedia(id: number, { size }: FarMedia): MediaBytes {
  const read: MediaOrigin['read'] = async (start, end) => {
    const number = ++reads;
    const { promise, resolve } = Promise.withResolvers<Uint8Array | undefined>();
    waiting.set(number, resolve);
    reply({ id, read: number, start, end });
    const bytes = await promise;
    waiting.delete(number);
    if (bytes?.length !== end - start) throw new Error('the server did not send the requested bytes');
    return bytes;
  };
  return MediaBytes.of(
    { size, read },
    { most: MOST_FETCHED_BYTES, pieceBytes: FETCHED_AT_ONCE, isFar: true },
  );
}

function reply(message: ReaderReply): void {
  process.send?.(message);
}
