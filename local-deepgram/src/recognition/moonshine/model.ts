import { readFile } from 'node:fs/promises';
import tokenizer from 'llama-tokenizer-js';
import { type InferenceSession, Tensor } from 'onnxruntime-web';
import { createSession, floats } from '../onnx.ts';
import type { ModelSize } from '../types.ts';
import { alignTokens } from './alignment.ts';
import { addAttentionOutputs, attentionOutput } from './attention-outputs.ts';
import { loopedTokens, type TimedToken } from './tokens.ts';

/** The English Moonshine models (https://github.com/usefulsensors/moonshine) are part of this package. */
const MODELS = new URL('./model/', import.meta.resolve('@usefulsensors/moonshine-js'));

const SAMPLE_RATE = 16_000;
/** The encoder's three convolutions have strides 64, 3 and 2, so a frame has 24 ms. */
const FRAME_SECONDS = (64 * 3 * 2) / SAMPLE_RATE;

const START_TOKEN = 1;
const END_TOKEN = 2;
/**
 * The model's authors consider more tokens per second a hallucination:
 * https://huggingface.co/UsefulSensors/moonshine-tiny
 */
const MAX_TOKENS_PER_SECOND = 6.5;
const MIN_TOKEN_LIMIT = 8;

const HEADS = 8;
const CACHE_PARTS = ['decoder.key', 'decoder.value', 'encoder.key', 'encoder.value'];

interface Architecture {
  readonly layers: number;
  readonly headSize: number;
  /**
   * Layer and head of the cross-attention that follows the audio best, compared with a forced alignment. Determined for
   * the models of @usefulsensors/moonshine-js 0.1.16, and not valid for others.
   */
  readonly alignmentHeads: readonly (readonly [layer: number, head: number])[];
}

const ARCHITECTURES: Readonly<Record<ModelSize, Architecture>> = {
  tiny: {
    layers: 6,
    headSize: 36,
    alignmentHeads: [
      [3, 5],
      [5, 4],
      [5, 6],
      [3, 7],
      [2, 3],
    ],
  },
  base: {
    layers: 8,
    headSize: 52,
    alignmentHeads: [
      [5, 5],
      [4, 2],
      [6, 1],
      [6, 4],
      [6, 0],
    ],
  },
};

type Tensors = Readonly<Record<string, Tensor>>;

/** A token's number in the vocabulary and its probability. */
interface Choice {
  readonly token: number;
  readonly probability: number;
}

export interface Moonshine {
  /** Transcribes half a second to 20 seconds of audio at 16 kHz. */
  transcribe(samples: Float32Array): Promise<TimedToken[]>;
}

/** Loads the English Moonshine model of this size. */
export async function loadMoonshine(size: ModelSize): Promise<Moonshine> {
  const architecture = ARCHITECTURES[size];
  const layers = [...new Set(architecture.alignmentHeads.map(([layer]) => layer))];
  const encoder = await createSession(await readModel(size, 'encoder_model.onnx'));
  const decoderModel = addAttentionOutputs(await readModel(size, 'decoder_model_merged.onnx'), layers);
  const decoder = await createSession(decoderModel);
  return {
    async transcribe(samples) {
      const input = new Tensor('float32', samples, [1, samples.length]);
      const { last_hidden_state: hidden } = await encoder.run({ input_values: input });
      if (!hidden) throw new Error('The encoder gave no hidden state');
      const seconds = samples.length / SAMPLE_RATE;
      const limit = Math.max(MIN_TOKEN_LIMIT, Math.ceil(seconds * MAX_TOKENS_PER_SECOND));
      const { choices, attention } = await generate(decoder, architecture, hidden, limit);
      const spans = alignTokens(attention);
      return choices.map(({ token, probability }, i) => ({
        piece: tokenizer.vocabById[token] ?? '',
        probability,
        start: (spans[i]?.start ?? 0) * FRAME_SECONDS,
        end: (spans[i]?.end ?? 0) * FRAME_SECONDS,
      }));
    },
  };
}

function readModel(size: ModelSize, file: string): Promise<Buffer> {
  return readFile(new URL(`${size}/quantized/${file}`, MODELS));
}

/**
 * Selects the most likely token at each step. Attention also has rows after the last selected token: the end, and
 * dropped loops.
 */
async function generate(
  decoder: InferenceSession,
  architecture: Architecture,
  hidden: Tensor,
  limit: number,
) {
  const choices: Choice[] = [];
  const attention: Float32Array[][] = [];
  let cache = emptyCache(architecture);
  let token = START_TOKEN;
  while (choices.length < limit) {
    const isFirst = choices.length === 0;
    const outputs = await decoder.run({
      input_ids: new Tensor('int64', [BigInt(token)], [1, 1]),
      encoder_hidden_states: hidden,
      use_cache_branch: new Tensor('bool', [!isFirst], [1]),
      ...cache,
    });
    const choice = likeliest(floats(outputs, 'logits'));
    attention.push(headAttention(outputs, architecture));
    if (choice.token === END_TOKEN) break;
    choices.push(choice);
    const looped = loopedTokens(choices.map((made) => made.token));
    if (looped > 0) return { choices: choices.slice(0, -looped), attention };
    cache = nextCache(cache, outputs, isFirst);
    token = choice.token;
  }
  return { choices, attention };
}

function likeliest(logits: Float32Array): Choice {
  const highest = logits.reduce((a, b) => Math.max(a, b), -Infinity);
  const weights = logits.reduce((sum, logit) => sum + Math.exp(logit - highest), 0);
  return { token: logits.indexOf(highest), probability: 1 / weights };
}

function headAttention(outputs: Tensors, { alignmentHeads }: Architecture): Float32Array[] {
  return alignmentHeads.map(([layer, head]) => {
    const weights = floats(outputs, attentionOutput(layer));
    const frames = weights.length / HEADS;
    return weights.slice(head * frames, (head + 1) * frames);
  });
}

function emptyCache({ layers, headSize }: Architecture): Tensors {
  const names = Array.from({ length: layers }, (_, layer) =>
    CACHE_PARTS.map((part) => `past_key_values.${layer}.${part}`),
  );
  const empty = new Tensor('float32', new Float32Array(), [0, HEADS, 1, headSize]);
  return Object.fromEntries(names.flat().map((name) => [name, empty]));
}

/** The encoder's part is computed with the first token and reused. */
function nextCache(cache: Tensors, outputs: Tensors, isFirst: boolean): Tensors {
  const isNew = (name: string) => isFirst || name.includes('.decoder.');
  const next = Object.entries(cache).map(([name, past]) => {
    const present = outputs[name.replace('past_key_values', 'present')];
    return [name, isNew(name) && present ? present : past] as const;
  });
  return Object.fromEntries(next);
}
