import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { DeepgramError } from '../../src/deepgram/error.ts';
import { sha256 } from '../../src/lib/hash.ts';
import type { NoSoundCopy } from '../../src/media-reader/sound/copy.ts';
import type { Fingerprint } from '../../src/recordings/fingerprint.ts';
import { type FileSource, LARGEST_UPLOAD, type Source } from '../../src/recordings/source.ts';
import { Cancellation } from '../../src/transcribe/cancellation.ts';
import type { Run } from '../../src/transcribe/run.ts';
import { RunFolder } from '../../src/transcribe/save/run-folder.ts';
import { SoundCopies } from '../../src/transcribe/sound-copies.ts';
import { read } from '../helpers/inputs.ts';
import { fileMedia } from '../helpers/locks.ts';
import { fileSource, urlSource } from '../helpers/sources.ts';
import { printedBy } from '../helpers/stdout.ts';
import { makeWorkspace } from '../helpers/workspace.ts';

const FILM = 'pictures and sound, of which there is less';
const SOUND = 'sound';
const KEY = 'film';

interface Options {
  readonly inputs?: Readonly<Record<string, string>>;
  /** Why nothing is copied. */
  readonly reason?: string;
  /** What is copied. */
  readonly copied?: string;
  /** Bytes of audio that the plan knows of. */
  readonly planned?: number;
  readonly cancellation?: Cancellation;
  readonly meanwhile?: () => void;
}

/** Opens copies of a film, and records the calls of the reader. */
async function open({
  inputs = {},
  reason,
  copied = SOUND,
  planned,
  cancellation = new Cancellation(),
  meanwhile = () => {},
}: Options = {}) {
  const folder = await makeWorkspace({ 'film.mp4': FILM });
  vi.stubEnv('RUNNER_TEMP', folder);
  const asked: string[] = [];
  const copySound: Run['reader']['copySound'] = async (_, into) => {
    asked.push('copy');
    meanwhile();
    if (reason !== undefined) return { reason } satisfies NoSoundCopy;
    await writeFile(into, copied);
    const facts = { seconds: 1, suffix: '.m4a', packets: 1, from: 0, to: 1 };
    return { ...facts, path: into, bytes: copied.length, sha256: sha256(copied) };
  };
  const measureFile = async () => {
    asked.push('measure');
    return { sound: SOUND.length };
  };
  const reader = { copySound, measureFile };
  const run = { inputs: await read(inputs), reader, runFolder: await RunFolder.create(), cancellation };
  const source = { ...fileSource('film.mp4'), realPath: path.join(folder, 'film.mp4'), size: FILM.length };
  return { copies: new SoundCopies(new Map([[KEY, planned]]), run), asked, source };
}

const MEDIA: Fingerprint = fileMedia({ sha256: sha256(FILM), size: FILM.length });

/** What is sent of a film, and which of its files remain. */
async function sentOf(options: Options, more: Partial<FileSource> = {}, media = MEDIA) {
  const { copies, asked, source } = await open(options);
  let sent: Source | undefined;
  const outcome = await copies.with({ ...source, ...more }, KEY, media, async (what, hashes) => {
    sent = what;
    if (what.kind === 'file') expect(existsSync(what.realPath)).toBe(true);
    return hashes;
  });
  const isCopy = sent?.kind === 'file' && sent.soundSuffix !== undefined;
  if (isCopy && sent?.kind === 'file') expect(existsSync(sent.realPath)).toBe(false);
  return { asked, isCopy, size: sent?.kind === 'file' ? sent.size : undefined, ...outcome };
}

const ORIGINAL = { isCopy: false, size: FILM.length, planned: sha256(FILM) };
const COPY = { isCopy: true, size: SOUND.length, planned: sha256(SOUND), original: sha256(FILM) };

describe('of a file', () => {
  it('only the audio is sent where that is known to save much', async () => {
    expect(await sentOf({ planned: 5 })).toEqual({ ...COPY, asked: ['copy'] });
  });

  it.each<[string, Options]>([
    ['nothing is known of its sound', {}],
    ['the user wants all of it', { inputs: { upload: 'original' }, planned: 5 }],
  ])('everything is sent, and nothing is copied, where %s', async (_, options) => {
    expect(await sentOf(options)).toEqual({ ...ORIGINAL, asked: [] });
  });

  it.each([
    ['it cannot be copied', { planned: 5, reason: 'its audio has gaps' }, 'its audio has gaps'],
    [
      'the copy saves little',
      { planned: 5, copied: FILM },
      'the copy is hardly smaller (42 bytes of 42 bytes)',
    ],
  ])('everything is sent where %s, and the reason is logged', async (_, options, reason) => {
    const { copies, source } = await open(options);
    let sent: unknown;
    const printed = await printedBy(async () => {
      sent = await copies.with(source, KEY, MEDIA, async (what) => what);
    });
    expect(sent).toBe(source);
    expect(printed).toContain(`film.mp4: its audio alone cannot be sent: ${reason}. It is sent whole.`);
  });

  it('from Git LFS is inspected as soon as it is downloaded', async () => {
    const lfs = { oid: sha256(FILM), size: FILM.length };
    expect(await sentOf({}, { lfs })).toEqual({ ...COPY, asked: ['measure', 'copy'] });
  });

  it('a track that was named is sent, whatever its size', async () => {
    const sent = await sentOf({ inputs: { 'audio-track': '2' }, copied: FILM });
    expect(sent).toMatchObject({ isCopy: true, asked: ['copy'] });
  });

  it('no other track is sent instead of one that was named', async () => {
    const sending = sentOf({ inputs: { 'audio-track': '2' }, reason: 'it has no audio track 2' });
    await expect(sending).rejects.toMatchObject({
      code: 'no-track',
      message: 'audio-track: track 2 cannot be sent: it has no audio track 2.',
    });
  });

  it('nothing is sent that is larger than Deepgram accepts', async () => {
    const size = LARGEST_UPLOAD + 1;
    await expect(sentOf({ planned: 5, reason: 'its audio has gaps' }, { size })).rejects.toMatchObject({
      code: 'too-large',
      message:
        'It is 2.1 GB, and its audio alone cannot be sent: its audio has gaps. Deepgram takes 2 GB at most.',
    });
    await expect(sentOf({}, { size })).rejects.toMatchObject({ code: 'too-large' });
  });

  it('no audio is sent of a file that changed since it was planned', async () => {
    const media = fileMedia({ sha256: sha256('another film'), size: FILM.length });
    await expect(sentOf({ planned: 5 }, {}, media)).rejects.toThrow(DeepgramError);
  });

  it('nothing is copied once the run has stopped', async () => {
    const cancellation = new Cancellation();
    cancellation.stop.abort();
    expect(await sentOf({ planned: 5, cancellation })).toEqual({ ...ORIGINAL, asked: [] });
  });
});

it('a file that is being copied when the run is stopped is not sent, which is reported', async () => {
  const cancellation = new Cancellation();
  const meanwhile = (): void => cancellation.stop.abort();
  await expect(sentOf({ planned: 5, cancellation, meanwhile })).rejects.toThrow(
    /^Not sent: the run had stopped\.$/,
  );
});

it('a recording at a URL is sent as its URL', async () => {
  const { copies } = await open();
  const url = urlSource('https://example.com/film.mp4');
  expect(await copies.with(url, KEY, MEDIA, async (source) => source)).toBe(url);
});

it('a copy is removed even if it could not be used', async () => {
  const { copies, source } = await open({ planned: 5 });
  let place = '';
  const use = async (sent: Source): Promise<never> => {
    place = sent.kind === 'file' ? sent.realPath : '';
    throw new Error('refused');
  };
  await expect(copies.with(source, KEY, MEDIA, use)).rejects.toThrow('refused');
  expect([place === '', existsSync(place)]).toEqual([false, false]);
});
