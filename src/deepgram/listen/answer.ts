import { at, isString } from '../../lib/guards.ts';
import { withoutReturns } from '../../lib/line-ends.ts';
import { isPage, titleOf } from '../../lib/page-title.ts';
import type { Mask } from '../../lib/secrets.ts';
import { isPaidAnswer, parseTranscript } from '../../transcript/answer.ts';
import type { Answer } from '../../transcript/transcript.ts';
import { DeepgramError } from '../error.ts';
import { type DeepgramReply, explainAnswer, requestIdOf } from '../explain.ts';

export interface Expected {
  /** Hides the key that the request was sent with, and nothing else. */
  readonly mask: Mask;
  /** SHA-256 of the bytes that were sent, if they were ours to send. */
  readonly sent: string | undefined;
  /** The media if only their sound was sent, and the number of bytes sent; left out if the whole file was sent. */
  readonly original?: { readonly sha256: string; readonly bytes: number } | undefined;
  /** Keeps the text of an answer that is paid for, before anything is made of it. */
  readonly keep: ((raw: string) => Promise<void>) | undefined;
}

/** What is said of an answer that was paid for and is another thing. */
export const NO_TRANSCRIPT = 'The answer is not a transcript.';

/** The transcript in a reply. Throws a DeepgramError if there is none, or one of other bytes. */
export async function readReply(
  { status, headers, body }: DeepgramReply,
  expected: Expected,
): Promise<Answer> {
  if (status !== 200) throw explainAnswer(status, headers, body);
  const details = { status, requestId: requestIdOf(headers) };
  const json = parseJson(body, expected.mask, details);
  const told = hashIn(json);
  const isOther = expected.sent !== undefined && told !== undefined && told !== expected.sent;
  // As the file in JSON has it that is made of it.
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
    return JSON.parse(body);
  } catch {
    if (isPage(body)) throw pageInPlace(body, mask, details);
    const message = 'The answer is cut off or is not JSON. It may have been charged.';
    throw new DeepgramError('bad-answer', 'once', message, { ...details, answer: mask.hide(body) });
  }
}

/** A gateway's page, such as that of a login. To send again gives the same one, and perhaps another charge. */
function pageInPlace(body: string, mask: Mask, details: DeepgramError['details']): DeepgramError {
  const title = titleOf(body);
  const named = title === undefined ? '' : ` "${mask.hide(title)}"`;
  const explained = {
    finding: `The endpoint answers with a page${named} in place of a transcript.`,
    advice: 'Check `base-url` and the proxy.',
  };
  return new DeepgramError('not-found', 'never', explained, { ...details, answer: mask.hide(body) });
}

/** What an answer tells of the bytes that it is about. */
function hashIn(json: unknown): string | undefined {
  const told = at(json, 'metadata', 'sha256');
  return isString(told) && told !== '' ? told : undefined;
}

/**
 * The text of an answer without the key, which is taken out of its strings and nowhere else, and with the hash of the media:
 * whoever finds it later can tell what it is about. Where only their sound was sent, it says so, and of what hash that was.
 */
function cleanText(json: unknown, body: string, { mask, sent, original }: Expected): string {
  const isDirty = mask.isIn(body);
  const lacksHash = sent !== undefined && isPaidAnswer(json) && hashIn(json) === undefined;
  if (isDirty) mask.clean(json);
  if (lacksHash) Object.assign(json, { metadata: { ...Object(at(json, 'metadata')), sha256: sent } });
  const isSound = original !== undefined && isPaidAnswer(json);
  if (isSound) {
    const about = { sha256: original.sha256, sent: { sha256: sent, bytes: original.bytes } };
    Object.assign(json, { metadata: { ...Object(at(json, 'metadata')), ...about } });
  }
  if (!isDirty && !lacksHash && !isSound) return body;
  try {
    return JSON.stringify(json);
  } catch {
    // It is nested too deeply to be a transcript.
    return mask.hide(body);
  }
}
