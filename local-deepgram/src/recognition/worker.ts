import { parentPort, workerData } from 'node:worker_threads';
import { decode, mixDown } from './audio/decode.ts';
import { resample } from './audio/resample.ts';
import { loadTranscriber, SAMPLE_RATE } from './transcriber.ts';
import { type ModelSize, type Recognition, UnsupportedAudioError } from './types.ts';

export interface WorkerRequest {
  readonly bytes: Uint8Array;
  readonly multichannel: boolean;
}

export type WorkerReply = { readonly recognition: Recognition } | { readonly unsupported: string };

// WebAssembly decoders print to standard output, which is reserved for the program.
process.stdout.write = process.stderr.write.bind(process.stderr);

const size: ModelSize = workerData;
const transcribe = await loadTranscriber(size);

async function recognize({ bytes, multichannel }: WorkerRequest): Promise<Recognition> {
  const { channels, sampleRate, duration } = await decode(bytes);
  const words = [];
  for (const channel of multichannel ? channels : [mixDown(channels)]) {
    words.push(await transcribe(resample(channel, sampleRate, SAMPLE_RATE)));
  }
  return { duration, channels: channels.length, words };
}

/** Any other error ends this thread, because the state of the model's WebAssembly is then unknown. */
async function reply(request: WorkerRequest): Promise<WorkerReply> {
  try {
    return { recognition: await recognize(request) };
  } catch (error) {
    if (error instanceof UnsupportedAudioError) return { unsupported: error.message };
    throw error;
  }
}

parentPort?.on('message', async (request: WorkerRequest) => parentPort?.postMessage(await reply(request)));
