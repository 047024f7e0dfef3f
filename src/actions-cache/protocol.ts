/** What the program around @actions/cache is asked and answers: messages of Node's channel between processes. */

/** Saves a file under a key, which must be new. The file is still there if that fails. */
interface Save {
  readonly action: 'save';
  readonly file: string;
  readonly key: string;
}

/** Restores the file of the first of at most 10 keys, or prefixes of keys, that there is an entry of. */
interface Restore {
  readonly action: 'restore';
  readonly file: string;
  readonly keys: readonly [string, ...string[]];
}

export type CacheQuestion = Save | Restore;

export type CacheRequest = CacheQuestion & { readonly id: number };

/**
 * What came of a request.
 * - `done`: with the key of the entry.
 * - `missing`: there is no such entry.
 * - `damaged`: there is one, but what is in it is not what this program saves.
 * - `taken`: there is one with this key already, whole or still being saved.
 * - `limited`: the service was asked too often, and says after how many seconds to come back, if it says so.
 * - `refused`: it will not be otherwise in this run.
 * - `failed`: it may be otherwise later.
 */
export type CacheOutcome =
  | { readonly outcome: 'done'; readonly key: string }
  | { readonly outcome: 'missing' }
  | { readonly outcome: 'taken' }
  | { readonly outcome: 'damaged'; readonly key: string }
  | { readonly outcome: 'limited'; readonly message: string; readonly waitSeconds: number | undefined }
  | { readonly outcome: 'refused'; readonly message: string }
  | { readonly outcome: 'failed'; readonly message: string };

/** What the program tells: how a request ended, or why it takes longer. */
export type CacheReply =
  | { readonly id: number; readonly ended: CacheOutcome }
  | { readonly id: number; readonly retrying: string };
