import type { AnswerFor } from '../../local-deepgram/src/canned.ts';
import { sha256 } from '../../src/lib/hash.ts';

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
