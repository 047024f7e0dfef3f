import type { Accounts } from './accounts.ts';
import type { Caller } from './authorization.ts';

/** An authenticated management request. */
export interface ManagementCall {
  readonly accounts: Accounts;
  readonly caller: Caller;
  /** What the path has in the place of `{name}`. */
  readonly params: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  /** The request's body; empty when there is none. */
  readonly text: string;
  readonly now: Date;
  readonly tools: Tools;
}

/** What handlers need from outside. */
export interface Tools {
  /** Signs tokens. */
  readonly tokenSecret: string;
  /** How one key is answered: Deepgram's specification and its SDKs disagree. */
  readonly keyShape: 'flat' | 'wrapped';
  /** Whether the list of keys tells tags and expiration dates, as older descriptions of it do. */
  readonly keyList: 'bare' | 'full';
  readonly newId: () => string;
  /** The secret of a new key. */
  readonly newKey: () => string;
}

/** What a management request comes to. */
export interface Done {
  /** Sent as JSON. */
  readonly body: unknown;
  /** For the log: never a secret. */
  readonly note: string;
  /** The accounts afterwards, if they are changed. */
  readonly accounts?: Accounts;
}
