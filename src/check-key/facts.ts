import type { ErrorKind, Explained } from '../deepgram/error.ts';
import type { Model, Project } from '../deepgram/manage/answers.ts';
import { isToken, tokenExpiryText } from '../deepgram/token.ts';

/** A fact, or why it is unknown and what to do about that. */
export type Known<T> = { readonly known: true; readonly value: T } | Unknown;

interface Unknown extends Explained {
  readonly known: false;
  readonly kind: ErrorKind | undefined;
  /** Whether another check reports the reason. */
  readonly isConsequence?: true;
}

/** The result of a probe: whether it was transcribed, and the message of the answer. */
export interface Probed extends Explained {
  readonly works: boolean;
}

/** The facts about a key. */
export interface KeyFacts {
  readonly valid: Known<Explained & { readonly accepted: boolean }>;
  /** Empty if not reported. */
  readonly keyId: string;
  /** Empty if not reported. */
  readonly comment: string;
  /** As Deepgram lists them: scopes or names of roles. */
  readonly scopes: Known<readonly string[]>;
  readonly project: Known<Project>;
  /** ISO 8601, or `never`. */
  readonly expires: Known<string>;
  readonly tags: Known<readonly string[]>;
  /** US dollars. */
  readonly balance: Known<number>;
  readonly models: Known<readonly Model[]>;
  readonly probe: Known<Probed>;
}

export const known = <T>(value: T): Known<T> => ({ known: true, value });

export const unknown = (finding: string, advice = '', kind?: ErrorKind): Unknown => ({
  known: false,
  finding,
  advice,
  kind,
});

export const NOT_ASKED = unknown('Not asked, since no check needs it.');
/** The facts about a temporary token, without a request, which Deepgram would reject. */
export function factsOfToken(token: string): KeyFacts | undefined {
  if (!isToken(token)) return undefined;
  const end = tokenExpiryText(token);
  const until = end === '' ? '' : `, valid until ${end}`;
  const finding = `It is a temporary token (JWT)${until}, which can only transcribe.`;
  return nothingFound(unknown(finding, 'Store an API key in the secret.', 'bad-key'));
}

/** The facts about a missing key. */
export const NO_KEY: KeyFacts = nothingFound(
  unknown('It is empty.', 'Check the name of its secret, and whether the job can read it.', 'bad-key'),
);

/** The facts if all of them are unknown for the same reason. */
export function nothingFound(reason: Known<unknown>): KeyFacts {
  const { finding, advice, kind } = reason.known ? NOT_ASKED : reason;
  const isRefused = kind === 'bad-key';
  const rest = isRefused
    ? { ...unknown('Deepgram does not accept the key.', 'Fix that first.'), isConsequence: true as const }
    : unknown(finding, advice, kind);
  return {
    valid: isRefused ? known({ accepted: false, finding, advice }) : rest,
    keyId: '',
    comment: '',
    scopes: rest,
    project: rest,
    expires: rest,
    tags: rest,
    balance: rest,
    models: rest,
    probe: rest,
  };
}
