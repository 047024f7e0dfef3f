import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { Media } from '../../src/media-reader/bytes.ts';
import type { Excerpt } from '../../src/media-reader/sound/copier.ts';
import { copySound, type NoSoundCopy, type SoundCopy } from '../../src/media-reader/sound/copy.ts';
import { makeWorkspace } from '../helpers/workspace.ts';

const MEDIA = path.join(import.meta.dirname, 'media');

async function copyOf(
  name: string,
  excerpt: Partial<Excerpt> = {},
  bytes?: Buffer,
): Promise<SoundCopy | NoSoundCopy> {
  const media = Media.ofBytes(bytes ?? (await readFile(path.join(MEDIA, name))));
  const into = path.join(await makeWorkspace(), 'copy');
  const whole = { track: undefined, from: 0, to: Number.POSITIVE_INFINITY };
  return await copySound(media, name, into, { ...whole, ...excerpt }, async (file, _, use) =>
    use(Media.ofBytes(await readFile(file))),
  );
}

async function mustCopy(...given: Parameters<typeof copyOf>): Promise<SoundCopy> {
  const copy = await copyOf(...given);
  if ('reason' in copy) throw new Error(copy.reason);
  return copy;
}

describe('copies of sound', () => {
  it.each([
    ['quicktime.mov', '.mov', 5.05],
    ['hybrid-audio.m4a', '.m4a', 8.06],
    ['six-channels.m4a', '.m4a', 4.03],
    ['short-audio.webm', '.webm', 3],
    ['mediarecorder.webm', '.webm', 5.05],
  ])('%s has all of it, and nothing else', async (name, suffix, seconds) => {
    const copy = await mustCopy(name);
    expect(copy.suffix).toBe(suffix);
    expect(Math.abs(copy.seconds - seconds)).toBeLessThan(0.1);
    expect(copy).toMatchObject({ from: 0 });
    const bytes = await readFile(copy.path);
    expect(bytes.length).toBe(copy.bytes);
    expect(createHash('sha256').update(bytes).digest('hex')).toBe(copy.sha256);
  });
});
