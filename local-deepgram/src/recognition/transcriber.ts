import { level } from './audio/level.ts';
import { loadMoonshine, type Moonshine } from './moonshine/model.ts';
import { silenceDetector } from './silence.ts';
import { type Span, speechRegions, toChunks } from './speech-regions.ts';
import type { ModelSize, RecognizedWord } from './types.ts';
import { loadVoiceActivityDetector } from './voice-activity.ts';
import { wordsFromTokens } from './words.ts';

/** The sample rate of both models, in Hz. */
export const SAMPLE_RATE = 16_000;

/** Shorter chunks are padded with silence to half a second. */
const MIN_CHUNK_SAMPLES = SAMPLE_RATE / 2;

/** Turns one channel of audio, at SAMPLE_RATE, into words. */
export type Transcriber = (samples: Float32Array) => Promise<RecognizedWord[]>;

/** Loads the models: voice activity detection finds speech, Moonshine transcribes it. */
export async function loadTranscriber(size: ModelSize): Promise<Transcriber> {
  const moonshine = await loadMoonshine(size);
  const detectVoice = await loadVoiceActivityDetector();
  return async (input) => {
    const samples = level(input);
    const speech = await detectVoice(samples);
    const words: RecognizedWord[] = [];
    for (const chunk of toChunks(speechRegions(speech, samples.length / SAMPLE_RATE), speech)) {
      words.push(...(await transcribeChunk(moonshine, chunk, samples, speech)));
    }
    return words;
  };
}

async function transcribeChunk(
  moonshine: Moonshine,
  chunk: Span,
  samples: Float32Array,
  speech: Float32Array,
) {
  const heard = samples.slice(Math.round(chunk.start * SAMPLE_RATE), Math.round(chunk.end * SAMPLE_RATE));
  const padded = new Float32Array(Math.max(heard.length, MIN_CHUNK_SAMPLES));
  padded.set(heard);
  const tokens = await moonshine.transcribe(padded);
  const isSilent = silenceDetector(heard, SAMPLE_RATE, chunk, speech);
  return wordsFromTokens(
    tokens.map((token) => ({ ...token, start: chunk.start + token.start, end: chunk.start + token.end })),
    chunk,
    isSilent,
  );
}
