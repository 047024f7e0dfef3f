import { type FileHandle, open } from 'node:fs/promises';
import { isCount, isObject, isString, listOf, parseJson } from '../../lib/guards.ts';
import type { AnswerFolder } from './folder.ts';

/**
 * A pack is a header, one line of JSON that lists the contents of this pack and of the packs before it, followed by its
 * answers. Writing and reading a pack hold at most one answer in memory.
 */
export interface PackHeader {
  /** The key and the size in bytes of each answer, in the order of the pack. */
  readonly answers: readonly (readonly [key: string, bytes: number])[];
  /** The number of each earlier pack, and the concatenated digests of its keys. */
  readonly earlier: readonly (readonly [number: number, digests: string])[];
  /** The numbers of packs that other runs were still uploading, with the time when that was noticed (Unix, seconds). */
  readonly unseen: readonly (readonly [number: number, since: number])[];
}

const FORMAT = 1;

/** The longest header in bytes. With 100,000 answers, a header has about 2 MB. */
const LONGEST_HEADER = 32 * 1000 ** 2;

const LINE_FEED = 0x0a;

const CHUNK = 256 * 1024;

/** An answer whose bytes are in a folder. */
export interface PackedAnswer {
  readonly key: string;
  /** The key of the answer in the folder. */
  readonly named: string;
  /** Whether it replaces an answer that the log already has. */
  readonly replaces: boolean;
  readonly bytes: number;
  readonly from: AnswerFolder;
}

/** Writes a pack, and returns its header, completed with the answers. */
export async function writePack(
  file: string,
  { earlier, unseen }: Omit<PackHeader, 'answers'>,
  answers: readonly PackedAnswer[],
): Promise<PackHeader> {
  const header = { answers: answers.map(({ key, bytes }) => [key, bytes] as const), earlier, unseen };
  const handle = await open(file, 'w');
  try {
    await handle.writeFile(`${JSON.stringify({ format: FORMAT, ...header })}\n`);
    for (const { named, bytes, from } of answers) {
      await append(handle, from.fileOf(named), bytes);
    }
    return header;
  } finally {
    await handle.close();
  }
}

/** Appends the first bytes of a file to an open file. Throws if the file has fewer. */
async function append(handle: FileHandle, file: string, bytes: number): Promise<void> {
  const source = await open(file);
  try {
    for (let position = 0; position < bytes; ) {
      const { buffer, bytesRead } = await source.read(Buffer.alloc(CHUNK), 0, CHUNK, position);
      if (bytesRead === 0) throw new Error(`${file} was cut off while it was stored`);
      await handle.writeFile(buffer.subarray(0, Math.min(bytesRead, bytes - position)));
      position += bytesRead;
    }
  } finally {
    await source.close();
  }
}

/** Reads the header of a pack. Returns undefined if the file is not a complete pack. Any run may have written it. */
export async function readHeader(file: string): Promise<PackHeader | undefined> {
  return await openPack(file, async (_, header) => header);
}

/**
 * Reads one answer of a pack. Returns undefined if the pack does not have it, or if the file is not a complete pack.
 */
export async function readFromPack(file: string, key: string): Promise<string | undefined> {
  return await openPack(file, async (handle, { answers }, start) => {
    let position = start;
    for (const [name, bytes] of answers) {
      if (name === key) return await readText(handle, position, bytes);
      position += bytes;
    }
    return undefined;
  });
}

async function openPack<T>(
  file: string,
  use: (handle: FileHandle, header: PackHeader, start: number) => Promise<T>,
): Promise<T | undefined> {
  const handle = await open(file);
  try {
    const line = await firstLine(handle);
    const header = line === undefined ? undefined : parseHeader(line.toString('utf8'));
    if (line === undefined || header === undefined) return undefined;
    const start = line.byteLength + 1;
    const total = header.answers.reduce((sum, [, bytes]) => sum + bytes, start);
    // A pack of another size is cut off: some answers of its header are missing.
    return total === (await handle.stat()).size ? await use(handle, header, start) : undefined;
  } finally {
    await handle.close();
  }
}

async function firstLine(handle: FileHandle): Promise<Buffer | undefined> {
  const chunks: Buffer[] = [];
  for (let position = 0; position < LONGEST_HEADER; position += CHUNK) {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(CHUNK), 0, CHUNK, position);
    const end = buffer.subarray(0, bytesRead).indexOf(LINE_FEED);
    chunks.push(buffer.subarray(0, end === -1 ? bytesRead : end));
    if (end !== -1) return Buffer.concat(chunks);
    if (bytesRead === 0) return undefined;
  }
  return undefined;
}

async function readText(handle: FileHandle, position: number, bytes: number): Promise<string> {
  const { buffer } = await handle.read(Buffer.alloc(bytes), 0, bytes, position);
  return buffer.toString('utf8');
}

const isPair =
  <A, B>(first: (value: unknown) => value is A, second: (value: unknown) => value is B) =>
  (value: unknown): value is readonly [A, B] =>
    Array.isArray(value) && value.length === 2 && first(value[0]) && second(value[1]);

function parseHeader(line: string): PackHeader | undefined {
  const value = parseJson(line);
  if (!isObject(value) || value['format'] !== FORMAT) return undefined;
  const answers = listOf(value['answers'], isPair(isString, isCount));
  const earlier = listOf(value['earlier'], isPair(isCount, isString));
  const unseen = listOf(value['unseen'], isPair(isCount, isCount));
  return answers && earlier && unseen && { answers, earlier, unseen };
}
