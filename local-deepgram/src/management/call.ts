import type { Accounts } from './accounts.ts';
import type { Caller } from './authorization.ts';

/** An authenticated management request. */
export interface ManagementCall {
  readonly accounts: Accounts;
  readonly caller: Caller;
  /** The values of `{name}` parts of the path. */
  readonly params: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  /** The request's body; empty if there is none. */
  readonly text: string;
  readonly now: Date;
  readonly tools: Tools;
}

/** The dependencies of handlers. */
export interface Tools {
  /** Signs tokens. */
  readonly tokenSecret: string;
  /** The form of a single key in answers: Deepgram's specification and its SDKs disagree. */
  readonly keyShape: 'flat' | 'wrapped';
  /** Whether the list of keys has tags and expiration dates, as in older descriptions. */
  readonly keyList: 'bare' | 'full';
  readonly newId: () => string;
  /** Makes the secret of a new key. */
  readonly newKey: () => string;
}

/** The result of a management request. */
export interface Done {
  /** Sent as JSON. */
  readonly body: unknown;
  /** For the log: never a secret. */
  readonly note: string;
  /** The new accounts, if they change. */
  readonly accounts?: Accounts;
}
