import { DeepgramError } from '../deepgram/error.ts';
import { expanded } from '../deepgram/manage/scopes.ts';
import { Failure } from '../lib/failure.ts';

/** The known circumstances when a key could not be created. */
export interface MakingCircumstances {
  /** The scopes ordered for the new key. */
  readonly wanted: readonly string[];
  /** The scopes of the key in use; undefined if Deepgram does not report them. */
  readonly held: readonly string[] | undefined;
  /** A sentence about the available projects, with a leading space, or empty. */
  readonly others: string;
}

/** The parts of messages that differ by action. */
export interface Advice {
  /** The input that sets the scopes of the new key. */
  readonly input: string;
  /** What to do if the scopes exceed those of the key in use. */
  readonly tooMuch: string;
  /** What to do if too many keys were created. */
  readonly tooMany: string;
  /** What happens to a key that nobody got; continues "it". */
  readonly lost: string;
}

/** The limit is from https://developers.deepgram.com/docs/create-additional-api-keys */
export const A_DAY = 'A project can create 250 expiring keys a day.';

/** Failures after which Deepgram may have created the key anyway. */
const UNSURE: ReadonlySet<string> = new Set(['bad-answer', 'connection', 'server-error']);

const MAKING = 'keys:write';
const PERMISSION =
  'To create and delete keys, the key in `api-key` needs the scopes `keys:read` and `keys:write`, or the role ' +
  'Member, ' +
  'Admin or Owner. Create one in the Deepgram console and store it in the secret.';
const NO_MORE = "A key cannot grant more than it has itself, nor more than its creator's role allows.";

/** Explains to the user why no key was created. */
export function explainKey(error: unknown, circumstances: MakingCircumstances, advice: Advice): unknown {
  if (!(error instanceof DeepgramError)) return error;
  const { kind, finding } = error;
  if (kind === 'missing-scope') return new Failure(lacking(error, circumstances, advice));
  if (kind === 'rate-limit') return new Failure(`${finding} ${advice.tooMany}`);
  if (kind === 'unknown-project') {
    return new Failure(`project: ${finding} ${error.advice}${circumstances.others}`);
  }
  if (!UNSURE.has(kind) || error.details.hadNoEffect === true) return explainOther(error);
  return new Failure(
    `${error.message} If a key was created anyway, it was handed to nobody, and it ${advice.lost}.`,
  );
}

/** Explains to the user why any other request failed. */
export function explainOther(error: unknown): unknown {
  if (!(error instanceof DeepgramError)) return error;
  const { kind, message } = error;
  return new Failure(kind === 'bad-key' || kind === 'missing-scope' ? `api-key: ${message}` : message);
}

/**
 * Distinguishes a key that cannot create keys from one that cannot grant so many scopes:
 * https://developers.deepgram.com/docs/working-with-roles
 */
function lacking(
  { finding, details }: DeepgramError,
  { wanted, held }: MakingCircumstances,
  advice: Advice,
): string {
  const excess =
    held === undefined ? wanted.filter((scope) => scope === details.scope) : beyond(held, wanted);
  const mayMake = held === undefined ? details.scope !== MAKING : expanded(held).has(MAKING);
  if (mayMake && excess.length > 0) {
    const named = excess.map((scope) => `\`${scope}\``).join(', ');
    return `${advice.input}: the key in \`api-key\` does not have all of ${named} itself. ${NO_MORE} ${advice.tooMuch}`;
  }
  // If no scope is missing, it is the role that has too few rights.
  return `api-key: ${finding} ${PERMISSION}${mayMake ? ` ${NO_MORE}` : ''}`;
}

/** The requested scopes and roles that exceed the held ones. */
function beyond(held: readonly string[], wanted: readonly string[]): readonly string[] {
  const all = expanded(held);
  return wanted.filter((each) => [...expanded([each])].some((scope) => !all.has(scope)));
}
