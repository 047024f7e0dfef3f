import { spawnSync } from 'node:child_process';

/** What ffmpeg makes of captions when it decodes them and writes them as SubRip. */
export function throughFfmpeg(captions: string, format: 'srt' | 'webvtt'): string {
  const args = ['-v', 'error', '-f', format, '-i', 'pipe:0', '-f', 'srt', 'pipe:1'];
  const { status, stdout, stderr } = spawnSync('ffmpeg', args, { input: captions, encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
  return stdout.replaceAll('\r', '');
}
