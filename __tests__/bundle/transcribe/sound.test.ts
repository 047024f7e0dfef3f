import { copyFile, readdir, readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { sha256 } from '../../../src/lib/hash.ts';
import { encoded } from '../../helpers/media.ts';
import { codes, openStage, resultOf, type Stage } from '../helpers.ts';

const FILM = encoded('austen-1.mp4');

/** Opens a stage with a film in its workspace. */
async function openFilm(): Promise<Stage> {
  const stage = await openStage({});
  await copyFile(FILM, path.join(stage.workspace, 'film.mp4'));
  return stage;
}

const inputs = { files: '*.mp4', formats: 'txt, json' };

describe.concurrent('of a film', () => {
  it('only the audio is sent and recorded, and the answer is found by the film', async () => {
    await using stage = await openFilm();
    const ran = await stage.run({ inputs });
    expect(codes(ran)).toEqual({ 'film.mp4': 'transcribed' });
    expect(ran.log).toMatch(
      /film\.mp4: new, 7\.\d s, .*; sends about [\d.]+ kB of audio instead of [\d.]+ kB/,
    );
    const [request] = stage.deepgram.requests;
    const { size } = await stat(FILM);
    expect(request?.bytesReceived).toBeLessThan(0.9 * size);
    const { metadata } = JSON.parse(await stage.read('film.mp4.json'));
    expect(metadata).toMatchObject({
      sha256: sha256(await readFile(FILM)),
      sent: { sha256: request?.sha256, bytes: request?.bytesReceived },
    });
    expect(await stage.read('transcripts.lock.json')).toContain(`,${request?.bytesReceived}]`);
    expect((await readdir(ran.temp, { recursive: true })).filter((name) => /sound-/.test(name))).toEqual([]);

    const again = await stage.run({ inputs: { ...inputs, upload: 'original' } });
    expect(again.log).toContain('Plan: 0 to transcribe; 1 unchanged.');
    expect(stage.deepgram.requests).toHaveLength(1);
  });

  it('everything is sent if the user wants that', async () => {
    await using stage = await openFilm();
    await stage.run({ inputs: { ...inputs, upload: 'original' } });
    const { size } = await stat(FILM);
    expect(stage.deepgram.requests.map(({ bytesReceived }) => bytesReceived)).toEqual([size]);
    expect(JSON.parse(await stage.read('film.mp4.json')).metadata.sent).toBeUndefined();
  });

  it('only the named track is sent', async () => {
    await using stage = await openFilm();
    const ran = await stage.run({ inputs: { ...inputs, 'audio-track': '2' } });
    expect(codes(ran)).toEqual({ 'film.mp4': 'no-track' });
    expect(resultOf(ran, 'film.mp4').error?.message).toBe(
      'audio-track: track 2 cannot be sent: it has no audio track 2.',
    );
    expect(stage.deepgram.requests).toEqual([]);
  });
});
