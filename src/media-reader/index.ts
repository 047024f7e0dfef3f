/**
 * A program of its own that reads media: whatever is in a file of a stranger, no more than this process is lost, which its
 * parent ends when it takes too long, and Node when it takes too much memory. It has none of the keys, prints nothing, and is
 * asked over Node's channel (`protocol.ts`).
 */
import { openFound } from '../recordings/open-file.ts';
import { Media, type Origin } from './bytes.ts';
import { type MediaFacts, measure } from './measure.ts';
import type { FarMedia, NearMedia, Question, Reply, Request } from './protocol.ts';

/** What is read for it, by the number of the read. */
const waiting = new Map<number, (bytes: Uint8Array | undefined) => void>();
let reads = 0;

process.on('message', (request: Request) => {
  if ('question' in request) void answer(request.id, request.question);
  else waiting.get(request.read)?.(request.bytes);
});
// Whoever asked is gone.
process.on('disconnect', () => process.exit());

async function answer(id: number, question: Question): Promise<void> {
  reply({ id, facts: await carryOut(id, question).catch(() => ({})) });
}

async function carryOut(id: number, { media, name }: Question): Promise<MediaFacts> {
  return media.kind === 'near' ? await measureFile(media, name) : await measure(farMedia(id, media), name);
}

async function measureFile({ path, size }: NearMedia, name: string): Promise<MediaFacts> {
  const handle = await openFound(path, size);
  try {
    const read = async (start: number, end: number): Promise<Uint8Array> => {
      const buffer = Buffer.allocUnsafe(end - start);
      const { bytesRead } = await handle.read(buffer, 0, end - start, start);
      return buffer.subarray(0, bytesRead);
    };
    return await measure(Media.of({ size, read }), name);
  } finally {
    await handle.close();
  }
}

/** A few MB at most are fetched only to measure. */
const MOST_FETCHED_BYTES = 6_000_000;
const FETCHED_AT_ONCE = 131_072;

function farMedia(id: number, { size }: FarMedia): Media {
  const read: Origin['read'] = async (start, end) => {
    const number = ++reads;
    const { promise, resolve } = Promise.withResolvers<Uint8Array | undefined>();
    waiting.set(number, resolve);
    reply({ id, read: number, start, end });
    const bytes = await promise;
    waiting.delete(number);
    if (bytes?.length !== end - start) throw new Error('the server did not send what was asked for');
    return bytes;
  };
  return Media.of({ size, read }, { most: MOST_FETCHED_BYTES, pieceBytes: FETCHED_AT_ONCE, isFar: true });
}

function reply(message: Reply): void {
  process.send?.(message);
}
