import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import type { Kind } from './kinds.ts';

const execute = promisify(execFile);
const QUIET = ['-v', 'quiet', '-y', '-nostdin'];

/** Seconds of audio and of video. */
const SOUND_SECONDS = 9;
const PICTURE_SECONDS = 12;
const SOUND = ['-f', 'lavfi', '-i', `anoisesrc=d=${SOUND_SECONDS}:r=16000:c=pink:a=0.3:seed=1`];
const PICTURES = ['-f', 'lavfi', '-i', `testsrc=d=${PICTURE_SECONDS}:s=64x64:r=10`];

/** Creates a file, with the tags from a metadata file if one is given. */
export async function encode({ options, hasVideo }: Kind, file: string, tags?: string): Promise<void> {
  const inputs = [...SOUND, ...(hasVideo ? PICTURES : [])];
  const number = hasVideo ? 2 : 1;
  const tagged = tags === undefined ? [] : ['-f', 'ffmetadata', '-i', tags, '-map_metadata', String(number)];
  const maps = ['-map', '0:a', ...(hasVideo ? ['-map', '1:v'] : [])];
  await execute('ffmpeg', [...QUIET, ...inputs, ...tagged, ...maps, ...options, '-threads', '1', file]);
}

const RATE = 8000;
const BYTES = 2;
const MOST_OUTPUT = 64_000_000;

/** Seconds of audio that ffmpeg decodes from the first track; 0 if it cannot read the file. */
export async function decodedSeconds(file: string): Promise<number> {
  const output = ['-map', '0:a:0', '-ac', '1', '-ar', String(RATE), '-f', 's16le', 'pipe:1'];
  const options = { encoding: 'buffer', maxBuffer: MOST_OUTPUT } as const;
  const { stdout } = await execute('ffmpeg', [...QUIET, '-i', file, ...output], options).catch(outputOf);
  return stdout.length / BYTES / RATE;
}

/** The part that was decoded before the failure. */
function outputOf(error: unknown): { readonly stdout: Buffer } {
  const { stdout } = Object(error);
  return { stdout: Buffer.isBuffer(stdout) ? stdout : Buffer.alloc(0) };
}
