import { DeepgramError } from '../deepgram/error.ts';
import { expanded } from '../deepgram/manage/scopes.ts';
import { Failure } from '../lib/failure.ts';

/** What is known when no key was made. */
export interface MakingCircumstances {
  /** Scopes that the key was to have. */
  readonly wanted: readonly string[];
  /** Scopes of the key that was to make it; undefined if it does not tell. */
  readonly held: readonly string[] | undefined;
  /** A sentence about the projects that there are, with a space in front, or nothing. */
  readonly others: string;
}

/** What an action says of its own. */
export interface Advice {
  /** The input that decides what the key may do. */
  readonly input: string;
  /** What to do if that is more than can be given away. */
  readonly tooMuch: string;
  /** What to do if too many keys were made. */
  readonly tooMany: string;
  /** What becomes of a key that nobody got; goes on from "it". */
  readonly lost: string;
}

/** https://developers.deepgram.com/docs/create-additional-api-keys */
export const A_DAY = 'A project can create 250 expiring keys a day.';

/** Failures after which Deepgram may have created the key nevertheless. */
const UNSURE: ReadonlySet<string> = new Set(['bad-answer', 'connection', 'server-error']);

const MAKING = 'keys:write';
const PERMISSION =
  'To create and delete keys, the key in `api-key` needs the scopes `keys:read` and `keys:write`, or the role ' +
  'Member, ' +
  'Admin or Owner. Create one in the Deepgram console and store it in the secret.';
const NO_MORE = "A key cannot grant more than it has itself, nor more than its creator's role allows.";

/** Why no key was made, for the user. */
export function explainKey(error: unknown, circumstances: MakingCircumstances, advice: Advice): unknown {
  if (!(error instanceof DeepgramError)) return error;
  const { kind, finding } = error;
  if (kind === 'missing-scope') return new Failure(lacking(error, circumstances, advice));
  if (kind === 'rate-limit') return new Failure(`${finding} ${advice.tooMany}`);
  if (kind === 'unknown-project') {
    return new Failure(`project: ${finding} ${error.advice}${circumstances.others}`);
  }
  if (!UNSURE.has(kind) || error.details.isUndone === true) return explainOther(error);
  return new Failure(
    `${error.message} If a key was created anyway, it was handed to nobody, and it ${advice.lost}.`,
  );
}

/** Why anything else was not done, for the user. */
export function explainOther(error: unknown): unknown {
  if (!(error instanceof DeepgramError)) return error;
  const { kind, message } = error;
  return new Failure(kind === 'bad-key' || kind === 'missing-scope' ? `api-key: ${message}` : message);
}

/** Tells a key that may not make keys from one that may not give so much: https://developers.deepgram.com/docs/working-with-roles */
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
  // With all scopes at hand, it is the role that has too few.
  return `api-key: ${finding} ${PERMISSION}${mayMake ? ` ${NO_MORE}` : ''}`;
}

/** The scopes and roles among those that are wanted which are more than is held. */
function beyond(held: readonly string[], wanted: readonly string[]): readonly string[] {
  const all = expanded(held);
  return wanted.filter((each) => [...expanded([each])].some((scope) => !all.has(scope)));
}
