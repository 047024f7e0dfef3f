import type { AnswerFor } from '../../local-deepgram/src/canned.ts';
import {
  type LocalDeepgram,
  type LocalDeepgramOptions,
  startLocalDeepgram,
} from '../../local-deepgram/src/server.ts';
import { sha256 } from '../../src/lib/hash.ts';
import { sharedAuthority } from './authority.ts';

/** A Deepgram that recognizes the hash of each recording and the model, so that each transcript shows its origin. */

/** Returns the words that a model recognizes in a recording with this SHA-256. */
export const wordsIn = (hash: string, model: string): string => `${model} heard ${hash}.`;

/** Returns the txt transcript of a recording with this content. */
export const transcriptOf = (content: string, model: string): string =>
  `${wordsIn(sha256(content), model)}\n`;

/** The length of each recording in seconds. */
const DURATION = 3;

export const hearing: AnswerFor = ({ sha256: hash, query }) => {
  const transcript = wordsIn(hash, query.get('model') ?? '');
  const words = transcript
    .split(' ')
    .map((word, start) => ({ word, start, end: start + 0.5, confidence: 0.9 }));
  return {
    metadata: { request_id: '', sha256: '', duration: DURATION, channels: 1, models: [], model_info: {} },
    results: { channels: [{ alternatives: [{ transcript, confidence: 0.9, words }] }] },
  };
};

/** Ends a run after this many more of its requests have been received. */
interface Killer {
  left: number;
  readonly kill: () => void;
}

export interface Hearing extends LocalDeepgram {
  /** By the tag of the requests. */
  readonly killers: Map<string, Killer>;
}

/** Starts such a Deepgram. It fails for recordings whose SHA-256 is in `failing`. */
export async function startHearing(
  options: Pick<LocalDeepgramOptions, 'latencyMs'> & { readonly failing?: ReadonlySet<string> } = {},
): Promise<Hearing> {
  const { failing = new Set(), latencyMs = 0 } = options;
  const killers = new Map<string, Killer>();
  const cannedFor: AnswerFor = (heard) => {
    const killer = killers.get(heard.query.get('tag') ?? '');
    if (killer !== undefined) killer.left -= 1;
    if (killer?.left === 0) killer.kill();
    if (failing.has(heard.sha256)) throw new Error('This is to fail.');
    return hearing(heard);
  };
  const authority = await sharedAuthority();
  const deepgram = await startLocalDeepgram({ cannedFor, latencyMs, reaches: () => true, authority });
  return Object.assign(deepgram, { killers });
}
