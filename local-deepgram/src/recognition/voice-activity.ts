import { readFile } from 'node:fs/promises';
import { Tensor } from 'onnxruntime-web';
import { createSession, floats } from './onnx.ts';

/** Silero VAD processes windows of 512 samples at 16 kHz, each preceded by the last 64 samples of the previous one. */
const WINDOW = 512;
const CONTEXT = 64;
const STATE_SHAPE = [2, 1, 128];

/**
 * In a pause of this many windows with a lower probability, the model starts over. Its memory otherwise reaches back for
 * more than half a minute, and the same speech would have other probabilities in a recording that starts later.
 */
const PAUSE_WINDOWS = 6;
const SILENT = 0.1;

const MODEL = import.meta.resolve('@ricky0123/vad-web/dist/silero_vad_v5.onnx');

/** Computes the probability of speech in each window of 32 ms of audio at 16 kHz. */
type VoiceActivityDetector = (samples: Float32Array) => Promise<Float32Array>;

/** Loads Silero VAD v5: https://github.com/snakers4/silero-vad */
export async function loadVoiceActivityDetector(): Promise<VoiceActivityDetector> {
  const session = await createSession(await readFile(new URL(MODEL)));
  const sampleRate = new Tensor('int64', [16_000n], []);
  return async (samples) => {
    const probabilities = new Float32Array(Math.ceil(samples.length / WINDOW));
    let state = initialState();
    let silent = 0;
    for (let i = 0; i < probabilities.length; i++) {
      const input = new Tensor('float32', windowWithContext(samples, i * WINDOW), [1, CONTEXT + WINDOW]);
      const outputs = await session.run({ input, state, sr: sampleRate });
      const probability = floats(outputs, 'output')[0] ?? 0;
      probabilities[i] = probability;
      silent = probability < SILENT ? silent + 1 : 0;
      state =
        silent >= PAUSE_WINDOWS
          ? initialState()
          : new Tensor('float32', floats(outputs, 'stateN'), STATE_SHAPE);
    }
    return probabilities;
  };
}

const initialState = (): Tensor => new Tensor('float32', new Float32Array(2 * 128), STATE_SHAPE);

function windowWithContext(samples: Float32Array, start: number): Float32Array {
  const before = Math.min(CONTEXT, start);
  const window = new Float32Array(CONTEXT + WINDOW);
  window.set(samples.subarray(start - before, start + WINDOW), CONTEXT - before);
  return window;
}
