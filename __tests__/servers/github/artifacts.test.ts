import { createHash, randomBytes } from 'node:crypto';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { DefaultArtifactClient } from '@actions/artifact';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { quietly } from '../../helpers/stdout.ts';
import { type Artifacts, startArtifacts } from './artifacts.ts';

const LARGE_BYTES = 20 * 1024 * 1024;

let service: Artifacts;
let folder: string;
const client = new DefaultArtifactClient();

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'artifacts-'));
  service = await startArtifacts({ faults: [{ method: 'DeleteArtifact', status: 403 }] });
  for (const [name, value] of Object.entries(service.env)) vi.stubEnv(name, value);
});

afterAll(async () => {
  vi.unstubAllEnvs();
  await service.close();
  await rm(folder, { recursive: true });
});

test('what the real client uploads comes back byte for byte', async () => {
  const content = randomBytes(LARGE_BYTES);
  const file = path.join(folder, 'large file.bin');
  await writeFile(file, content);

  const sent = await quietly(() =>
    client.uploadArtifact('transcripts', [file], folder, { compressionLevel: 0 }),
  );
  const target = path.join(folder, 'downloaded');
  await service.download('transcripts', target);

  const downloaded = await readFile(path.join(target, 'large file.bin'));
  // toEqual lists the 20 million indices of both buffers: seconds, and a GB that each later fork of this process copies.
  expect(downloaded.equals(content)).toBe(true);
  const archive = await service.archive('transcripts');
  expect(service.artifacts()).toEqual([
    {
      id: sent.id,
      name: 'transcripts',
      size: archive.length,
      digest: `sha256:${createHash('sha256').update(archive).digest('hex')}`,
      expiresAt: undefined,
    },
  ]);
});

test('a name is taken once', async () => {
  const file = path.join(folder, 'a.txt');
  await writeFile(file, 'a');
  const upload = () => quietly(() => client.uploadArtifact('one', [file], folder, { retentionDays: 3 }));
  await upload();
  await expect(upload()).rejects.toThrow('(409)');
  expect(service.artifacts().find(({ name }) => name === 'one')?.expiresAt).toMatch(/^\d{4}-\d\d-\d\dT/);
});

test('an injected fault is answered once', async () => {
  await expect(quietly(() => client.deleteArtifact('one'))).rejects.toThrow('(403)');
  await quietly(() => client.deleteArtifact('one'));
  await expect(quietly(() => client.getArtifact('one'))).rejects.toThrow('not found');
});

test('a run that ends leaves its artifacts, and their names are free', async () => {
  const file = path.join(folder, 'b.txt');
  await writeFile(file, 'b');
  const upload = () => quietly(() => client.uploadArtifact('left', [file], folder, { retentionDays: 3 }));
  await upload();
  const left = (await service.endRun()).find(({ name }) => name === 'left');
  expect(left?.archive.subarray(0, 2).toString()).toBe('PK');
  expect(left?.expiresAt).toBeInstanceOf(Date);
  expect(service.artifacts()).toEqual([]);
  await upload();
});
