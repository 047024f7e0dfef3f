import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { CANNED, type Stage } from './helpers.ts';

/** Recordings of any length in the workspaces of bundle tests. */

/** A sample rate at which minutes are small. */
const SAMPLES_PER_SECOND = 100;
const HEADER_BYTES = 44;

/** Returns a WAV file of this many seconds whose samples repeat its name, so that equal names give equal bytes. */
export function recording(name: string, seconds: number, channels = 1): Buffer {
  const size = seconds * SAMPLES_PER_SECOND * channels;
  const header = Buffer.alloc(HEADER_BYTES);
  header.write('RIFF', 0);
  header.writeUInt32LE(HEADER_BYTES - 8 + size, 4);
  header.write('WAVEfmt ', 8);
  header.writeUInt32LE(16, 16);
  header.writeUInt16LE(1, 20);
  header.writeUInt16LE(channels, 22);
  header.writeUInt32LE(SAMPLES_PER_SECOND, 24);
  header.writeUInt32LE(SAMPLES_PER_SECOND * channels, 28);
  header.writeUInt16LE(channels, 32);
  header.writeUInt16LE(8, 34);
  header.write('data', 36);
  header.writeUInt32LE(size, 40);
  return Buffer.concat([header, Buffer.alloc(size, name)]);
}

/** Returns recordings by path, with the given lengths in seconds. */
export const recordings = (seconds: Readonly<Record<string, number>>): Record<string, Buffer> =>
  Object.fromEntries(Object.entries(seconds).map(([name, length]) => [name, recording(name, length)]));

/** Writes files into the workspace of a stage. */
export async function place(
  { workspace }: Pick<Stage, 'workspace'>,
  files: Readonly<Record<string, string | Uint8Array>>,
): Promise<void> {
  for (const [name, content] of Object.entries(files)) {
    const file = path.join(workspace, name);
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(file, content);
  }
}

/** Returns the bytes of all files of a workspace, by path. */
export async function contentsOf({ workspace }: Pick<Stage, 'workspace'>): Promise<Map<string, string>> {
  const entries = await readdir(workspace, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  const names = files.map(({ parentPath, name }) =>
    path.relative(workspace, path.join(parentPath, name)).replaceAll(path.sep, '/'),
  );
  const read = async (name: string) => [name, await readFile(path.join(workspace, name), 'latin1')] as const;
  return new Map(await Promise.all(names.sort().map(read)));
}

/** Returns an answer whose words identify the recording. */
export function heardApart({ sha256 }: { readonly sha256: string }): typeof CANNED {
  const transcript = `Heard ${sha256.slice(0, 8)}.`;
  const alternatives = [{ transcript, confidence: 0.9, words: [] }];
  return { ...CANNED, results: { channels: [{ alternatives }] } };
}
