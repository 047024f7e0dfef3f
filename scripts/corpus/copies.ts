import type { NoSoundCopy, SoundCopy } from '../../src/media-reader/sound/copy.ts';
import { isPart } from '../../src/media-reader/worth.ts';
import { decodedSeconds } from './ffmpeg.ts';
import type { Verdict } from './judge.ts';

/** The result of copying the audio of a file. */
export interface CopyRow {
  readonly name: string;
  /** Bytes of the file and of the upload. */
  readonly bytes: number;
  readonly sent: number;
  readonly verdict: Verdict;
  /** Why the file is sent whole; empty if it is not. */
  readonly reason: string;
}

/** Seconds; decoders differ in the first packet that they output. */
const LEEWAY = 0.1;

interface Tried {
  readonly size: number;
  /** Seconds of audio that ffmpeg decodes from the file. */
  readonly decoded: number;
  readonly copy: SoundCopy | NoSoundCopy;
}

/** Verifies a copy. A file without a copy, or whose copy saves little, is sent whole, so no audio can be lost. */
export async function copyRow(name: string, { size, decoded, copy }: Tried): Promise<CopyRow> {
  if ('reason' in copy) return { name, bytes: size, sent: size, verdict: 'unknown', reason: copy.reason };
  const seconds = await decodedSeconds(copy.path);
  const isRight = Math.abs(seconds - decoded) <= LEEWAY;
  const lost = `${seconds.toFixed(2)} s of ${decoded.toFixed(2)} s`;
  const isSent = isPart(copy.bytes, size);
  return {
    name,
    bytes: size,
    sent: isSent ? copy.bytes : size,
    verdict: isRight ? 'right' : 'wrong',
    reason: isRight ? (isSent ? '' : 'a copy saves little') : lost,
  };
}

export function showCopies(rows: readonly CopyRow[]): void {
  const sum = (field: 'bytes' | 'sent'): number => rows.reduce((total, row) => total + row[field], 0);
  for (const { name, verdict, reason } of rows)
    if (verdict === 'wrong') console.log(`lost: ${name}: ${reason}`);
  const byReason = Map.groupBy(rows, ({ verdict, reason }) =>
    verdict === 'wrong'
      ? 'sound was lost'
      : reason === ''
        ? 'only the sound is sent'
        : reason.replace(/\d[\d.]*/g, 'N'),
  );
  console.table(Object.fromEntries([...byReason].map(([reason, some]) => [reason, { files: some.length }])));
  console.log(`${rows.length} files of ${sum('bytes')} bytes: ${sum('sent')} are sent`);
}
