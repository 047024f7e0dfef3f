import { at, parseJson } from '../lib/guards.ts';
import { blobId } from '../lib/hash.ts';
import { sameContent } from '../recordings/fingerprint.ts';
import { isPaidAnswer, readAnswer } from '../transcript/answer.ts';
import type { Answer } from '../transcript/transcript.ts';
import { fileOf, type LockEntry } from './lockfile/lock.ts';
import type { Item } from './plan/assess.ts';
import { answersTo } from './plan/options.ts';
import { isRenewed } from './plan/renewals.ts';
import type { Run } from './run.ts';
import { SCRATCH } from './save/workspace.ts';

/** Decides which text, in a `json` file or elsewhere, is the answer for a source. */

/** An answer that was paid for and kept, but cannot be read. It is reported and not requested again. */
export class UnreadableAnswerError extends Error {
  override readonly name = 'UnreadableAnswerError';
  readonly raw: string;

  constructor(raw: string) {
    super(
      "Deepgram's answer was paid for and is kept, but cannot be read. The source is not sent again. A newer " +
        'version of the action may read it. To pay again, delete it from the cache or `cache-folder`, and ' +
        `${SCRATCH} from the workspace.`,
    );
    this.raw = raw;
  }
}

/** The answer in the `json` file of an entry, if nobody edited the file. */
export async function recordedAnswer(entry: LockEntry, item: Item, run: Run): Promise<Answer | undefined> {
  const answer = await answerIn(entry, item, run);
  return answer !== undefined && blobId(answer.raw) === fileOf(entry, 'json')?.git ? answer : undefined;
}

/**
 * The answer in the `json` file of an entry, even if somebody edited the file or moved it to the output path of this
 * source: that is better than paying again.
 */
export async function answerIn(
  entry: LockEntry,
  item: Item,
  { workspace }: Run,
): Promise<Answer | undefined> {
  const output = item.outputs.find(({ format }) => format === 'json');
  for (const file of [fileOf(entry, 'json'), output]) {
    const content = file && (await workspace.read(file.path));
    const answer = content && readAnswer(content.toString('utf8'));
    // The lock file links the answer to the media, unless the answer itself names other media.
    if (answer?.transcript.requestId === entry.requestId && mayBeAbout(answer, item)) return answer;
  }
  return undefined;
}

/**
 * The answer in a `json` file without a record, for example after the lock file was lost: at the output path of this
 * source and with the same hash as its media. The options of that request are unknown.
 */
export async function unrecordedAnswer(item: Item, { workspace, asked }: Run): Promise<Answer | undefined> {
  const { steps, media, own, again } = item;
  const unrecorded = steps.find(({ action, output }) => action === 'adopt' && output.format === 'json');
  // The record may be older than the file, for example after the lock file was restored from git.
  const isOfOtherOptions = own !== undefined && !answersTo(asked)(own);
  // It is also unknown whether the answer is older than a `retranscribe` request.
  if (isOfOtherOptions || unrecorded === undefined || again.length > 0) return undefined;
  const content = await workspace.read(unrecorded.output.path);
  const answer = validAnswer(content?.toString('utf8'), item);
  const hash = answer?.transcript.sha256;
  return hash !== undefined && hash === media.sha256 ? answer : undefined;
}

/**
 * Whether an entry with the options of the run has the answer for a source: it has the same media, and no later
 * `retranscribe` request exists.
 */
export const hasAnswerFor = (entry: LockEntry, { media, again }: Item): boolean =>
  sameContent(entry.media, media) && isRenewed(entry, again);

/** Parses a kept answer. It is as untrusted as data from the network: it must be an answer and name the same media. */
export function validAnswer(raw: string | undefined, { media }: Item): Answer | undefined {
  const answer = raw === undefined ? undefined : readAnswer(raw);
  const isOther = media.sha256 !== undefined && answer?.transcript.sha256 !== media.sha256;
  return isOther ? undefined : answer;
}

/** Whether an answer names the same media or none. */
const mayBeAbout = ({ transcript: { sha256: hash } }: Answer, { media }: Item): boolean =>
  hash === undefined || media.sha256 === undefined || hash === media.sha256;

/** Whether a text is an answer for these media that this version cannot read. */
export function isUnreadable(raw: string | undefined, { media }: Item): raw is string {
  if (raw === undefined || readAnswer(raw) !== undefined) return false;
  const json = parseJson(raw);
  const hash = at(json, 'metadata', 'sha256');
  return isPaidAnswer(json) && (media.sha256 === undefined || hash === media.sha256);
}
