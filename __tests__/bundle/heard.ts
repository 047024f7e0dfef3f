import type { AnswerFor } from '../../local-deepgram/src/canned.ts';
import {
  type LocalDeepgram,
  type LocalDeepgramOptions,
  startLocalDeepgram,
} from '../../local-deepgram/src/server.ts';
import { sha256 } from '../../src/lib/hash.ts';
import { sharedAuthority } from './authority.ts';

/** A Deepgram that hears in each media its hash and the model, so that each transcript shows what it is of. */

/** What a model hears in media, given their SHA-256. */
export const heardIn = (hash: string, model: string): string => `${model} heard ${hash}.`;

/** The txt transcript of media of this content. */
export const transcriptOf = (content: string, model: string): string =>
  `${heardIn(sha256(content), model)}\n`;

/** Seconds of each media. */
const DURATION = 3;

export const hearing: AnswerFor = ({ sha256: hash, query }) => {
  const transcript = heardIn(hash, query.get('model') ?? '');
  const words = transcript
    .split(' ')
    .map((word, start) => ({ word, start, end: start + 0.5, confidence: 0.9 }));
  return {
    metadata: { request_id: '', sha256: '', duration: DURATION, channels: 1, models: [], model_info: {} },
    results: { channels: [{ alternatives: [{ transcript, confidence: 0.9, words }] }] },
  };
};

/** What ends a run when so many more of its requests have been heard. */
interface Killer {
  left: number;
  readonly kill: () => void;
}

export interface Hearing extends LocalDeepgram {
  /** By the tag of the requests. */
  readonly killers: Map<string, Killer>;
}

/** Starts such a Deepgram. It fails for media of which the SHA-256 is among `failing`. */
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
