/** The messages between the action and the program around @actions/cache, over Node's IPC channel. */

/** Saves a file under a new key. If that fails, the file still exists. */
interface Save {
  readonly action: 'save';
  readonly file: string;
  readonly key: string;
}

/** Restores the file of the first entry that matches one of at most 10 keys or key prefixes. */
interface Restore {
  readonly action: 'restore';
  readonly file: string;
  readonly keys: readonly [string, ...string[]];
}

export type CacheQuestion = Save | Restore;

export type CacheRequest = CacheQuestion & { readonly id: number };

/**
 * The outcome of a request.
 * - `done`: successful; with the key of the entry.
 * - `missing`: there is no such entry.
 * - `damaged`: the entry does not contain what this program saves.
 * - `taken`: an entry with this key already exists, complete or still being saved.
 * - `limited`: the service limits requests; with the seconds to wait, if it reports them.
 * - `refused`: further attempts in this run fail as well.
 * - `failed`: a later attempt can succeed.
 */
export type CacheOutcome =
  | { readonly outcome: 'done'; readonly key: string }
  | { readonly outcome: 'missing' }
  | { readonly outcome: 'taken' }
  | { readonly outcome: 'damaged'; readonly key: string }
  | { readonly outcome: 'limited'; readonly message: string; readonly waitSeconds: number | undefined }
  | { readonly outcome: 'refused'; readonly message: string }
  | { readonly outcome: 'failed'; readonly message: string };

/** A reply of the program: the outcome of a request, or why it takes longer. */
export type CacheReply =
  | { readonly id: number; readonly ended: CacheOutcome }
  | { readonly id: number; readonly retrying: string };
