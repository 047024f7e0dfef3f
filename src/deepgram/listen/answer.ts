import { at, isString } from '../../lib/guards.ts';
import { withoutReturns } from '../../lib/line-ends.ts';
import { isPage, titleOf } from '../../lib/page-title.ts';
import type { Mask } from '../../lib/secrets.ts';
import { prepareForAnswer } from '../../lib/small-heap.ts';
import { isPaidAnswer, parseTranscript } from '../../transcript/answer.ts';
import type { Answer } from '../../transcript/transcript.ts';
import { DeepgramError } from '../error.ts';
import { type DeepgramReply, explainAnswer, requestIdOf } from '../explain.ts';

export interface Expected {
  /** Masks the key that the request was sent with, and nothing else. */
  readonly mask: Mask;
  /** SHA-256 of the sent bytes; undefined if Deepgram fetched the recording itself. */
  readonly sent: string | undefined;
  /** The recording, and the number of bytes sent, if only its audio was sent; undefined if the whole file was sent. */
  readonly original?: { readonly sha256: string; readonly bytes: number } | undefined;
  /** Stores the text of a paid answer before anything else is done with it. */
  readonly keep: ((raw: string) => Promise<void>) | undefined;
}

/**
 * Whether a reply with this status has a transcript. With 203, a gateway says that it changed the answer:
 * https://www.rfc-editor.org/rfc/rfc9110#section-15.3.4
 */
export const isAnswered = (status: number): boolean => status === 200 || status === 203;

/** The message for an answer that was paid for but is not a transcript. */
export const NO_TRANSCRIPT = 'The answer is not a transcript.';

/** Reads the transcript in a reply. Throws a DeepgramError if there is none, or if it belongs to different bytes. */
export async function readReply(
  { status, headers, body }: DeepgramReply,
  expected: Expected,
): Promise<Answer> {
  if (!isAnswered(status)) throw explainAnswer(status, headers, body);
  const details = { status, requestId: requestIdOf(headers) };
  const json = parseJson(body, expected.mask, details);
  const receivedHash = hashIn(json);
  const isOther = expected.sent !== undefined && receivedHash !== undefined && receivedHash !== expected.sent;
  // In the form of the JSON file that is written from it.
  const raw = withoutReturns(
    cleanText(json, body, isOther ? { ...expected, original: undefined } : expected),
  );
  if (isOther) {
    const message =
      'The answer is for different bytes than were sent: the file changed meanwhile, or a proxy changed it.';
    throw new DeepgramError('wrong-answer', 'never', message, { ...details, answer: raw });
  }
  if (isPaidAnswer(json)) await expected.keep?.(raw);
  const transcript = parseTranscript(json);
  if (transcript !== undefined) return { transcript, raw };
  throw new DeepgramError('bad-answer', 'never', NO_TRANSCRIPT, { ...details, answer: raw });
}

function parseJson(body: string, mask: Mask, details: DeepgramError['details']): unknown {
  try {
    prepareForAnswer(body.length);
    return JSON.parse(body);
  } catch {
    if (isPage(body)) throw pageError(body, mask, details);
    const message = 'The answer is cut off or is not JSON. It may have been charged.';
    throw new DeepgramError('bad-answer', 'once', message, { ...details, answer: mask.hide(body) });
  }
}

/**
 * The error for a gateway's page, such as a login page. Another request would get the same page, and perhaps be
 * charged.
 */
function pageError(body: string, mask: Mask, details: DeepgramError['details']): DeepgramError {
  const title = titleOf(body);
  const named = title === undefined ? '' : ` "${mask.hide(title)}"`;
  const explained = {
    finding: `The endpoint answers with a page${named} in place of a transcript.`,
    advice: 'Check `base-url` and the proxy.',
  };
  return new DeepgramError('not-found', 'never', explained, { ...details, answer: mask.hide(body) });
}

/** The hash of the audio that Deepgram received, according to the answer. */
function hashIn(json: unknown): string | undefined {
  const sha256 = at(json, 'metadata', 'sha256');
  return isString(sha256) && sha256 !== '' ? sha256 : undefined;
}

/**
 * The text of an answer, with the key masked in its strings only, and with the hash of the recording, so that it can be
 * identified later. If only the audio of the recording was sent, the text also has the hash and size of the sent bytes.
 */
function cleanText(json: unknown, body: string, { mask, sent, original }: Expected): string {
  const isDirty = mask.isIn(body);
  const lacksHash = sent !== undefined && isPaidAnswer(json) && hashIn(json) === undefined;
  if (isDirty) mask.clean(json);
  if (lacksHash) Object.assign(json, { metadata: { ...Object(at(json, 'metadata')), sha256: sent } });
  const isAudioOnly = original !== undefined && isPaidAnswer(json);
  if (isAudioOnly) {
    const hashes = { sha256: original.sha256, sent: { sha256: sent, bytes: original.bytes } };
    Object.assign(json, { metadata: { ...Object(at(json, 'metadata')), ...hashes } });
  }
  if (!isDirty && !lacksHash && !isAudioOnly) return body;
  try {
    return JSON.stringify(json);
  } catch {
    // Nested too deeply to be a transcript.
    return mask.hide(body);
  }
}
