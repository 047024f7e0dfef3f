import { spawnSync } from 'node:child_process';
import path from 'node:path';

/** Captions that ffmpeg decoded and wrote again as SubRip. */
export function throughFfmpeg(captions: string, format: 'srt' | 'webvtt'): string {
  const args = ['-v', 'error', '-f', format, '-i', 'pipe:0', '-f', 'srt', 'pipe:1'];
  const { status, stdout, stderr } = spawnSync('ffmpeg', args, { input: captions, encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
  return stdout.replaceAll('\r', '');
}

/** Whether ffmpeg can draw captions with libass. */
export const drawsCaptions = (): boolean => {
  const { status, stdout } = spawnSync('ffmpeg', ['-v', 'error', '-filters'], { encoding: 'utf8' });
  return status === 0 && / subtitles /.test(stdout);
};

/** The picture that libass draws of a SubRip file a second after its start. */
export function drawn(file: string): Buffer {
  const args = ['-v', 'error', '-f', 'lavfi', '-i', 'color=c=black:s=640x120:d=2:r=1'];
  const filter = ['-vf', `subtitles=${path.basename(file)}`, '-ss', '1', '-frames:v', '1'];
  const output = ['-f', 'rawvideo', '-pix_fmt', 'gray', 'pipe:1'];
  const { status, stdout, stderr } = spawnSync('ffmpeg', [...args, ...filter, ...output], {
    cwd: path.dirname(file),
  });
  if (status !== 0) throw new Error(stderr.toString());
  return stdout;
}
