import { DeepgramError } from '../deepgram/error.ts';
import { explainAnswer } from '../deepgram/explain.ts';
import type { Connection } from '../deepgram/manage/connection.ts';
import { type Known, known, type Probed, unknown } from './facts.ts';

const RATE_HZ = 16_000;
const SECONDS = 0.25;
const TONE_HZ = 440;
/** Of at most 32,767. */
const AMPLITUDE = 3000;
const HEADER_BYTES = 44;
const BYTES_PER_SAMPLE = 2;

const DEFAULT_MODEL = 'nova-3';

/** A tone of a quarter of a second, as WAV: http://soundfile.sapp.org/doc/WaveFormat/ */
function tinyWav(): Buffer {
  const samples = Math.round(RATE_HZ * SECONDS);
  const size = samples * BYTES_PER_SAMPLE;
  const wav = Buffer.alloc(HEADER_BYTES + size);
  wav.write('RIFF', 0);
  wav.writeUInt32LE(HEADER_BYTES - 8 + size, 4);
  wav.write('WAVEfmt ', 8);
  wav.writeUInt32LE(16, 16);
  wav.writeUInt16LE(1, 20);
  wav.writeUInt16LE(1, 22);
  wav.writeUInt32LE(RATE_HZ, 24);
  wav.writeUInt32LE(RATE_HZ * BYTES_PER_SAMPLE, 28);
  wav.writeUInt16LE(BYTES_PER_SAMPLE, 32);
  wav.writeUInt16LE(BYTES_PER_SAMPLE * 8, 34);
  wav.write('data', 36);
  wav.writeUInt32LE(size, 40);
  for (let sample = 0; sample < samples; sample += 1) {
    const value = AMPLITUDE * Math.sin((2 * Math.PI * TONE_HZ * sample) / RATE_HZ);
    wav.writeInt16LE(Math.round(value), HEADER_BYTES + sample * BYTES_PER_SAMPLE);
  }
  return wav;
}

/** Has a short tone transcribed; only once, because it costs money. Never throws. */
export async function probeListen(
  connection: Connection,
  baseUrl: URL,
  models: readonly string[],
): Promise<Known<Probed>> {
  const model = models.find((name) => !name.startsWith('aura')) ?? DEFAULT_MODEL;
  const url = new URL(`${baseUrl.pathname.replace(/\/$/, '')}/v1/listen`, baseUrl);
  url.search = new URLSearchParams({ model, tag: 'check-key' }).toString();
  try {
    const question = { method: 'POST', url, contentType: 'audio/wav', body: tinyWav() } as const;
    const { status, headers, body } = await connection.ask({ ...question, input: 'base-url' });
    if (status === 200) return known({ works: true, finding: `${model} transcribed a tone.`, advice: '' });
    const error = explainAnswer(status, headers, body);
    const isConclusive = error.retry === 'never' && error.kind !== 'bad-audio';
    return isConclusive
      ? known({ works: false, finding: error.message, advice: '' })
      : unknown(error.message, 'Run again later.');
  } catch (error) {
    if (!(error instanceof DeepgramError)) throw error;
    const { kind, finding, advice } = error;
    return kind === 'endpoint' ? known({ works: false, finding, advice }) : unknown(finding, advice, kind);
  }
}
