import { env, InferenceSession, type Tensor } from 'onnxruntime-web';

// The runtime's own threads wait actively, so one thread in each of several workers is faster.
env.wasm.numThreads = 1;

/** A session for the model in these bytes, on one thread. */
export function createSession(model: Uint8Array): Promise<InferenceSession> {
  return InferenceSession.create(model);
}

/** The numbers of a model's output. Throws if there is no output with that name. */
export function floats(outputs: Readonly<Record<string, Tensor>>, name: string): Float32Array {
  const data = outputs[name]?.data;
  if (data instanceof Float32Array) return data;
  throw new Error(`The model has no output "${name}" of 32-bit floats`);
}
