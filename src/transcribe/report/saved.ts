/** The result of one way of saving. */
export interface SavingResult {
  /** The outputs of the action that it sets. */
  readonly outputs: Readonly<Record<string, string>>;
  /** A sentence for the log. */
  readonly message: string;
  /** The page with the transcripts. */
  readonly link?: { readonly text: string; readonly url: string };
  /** Returns the URL of the page that shows a file of a source; undefined if there is none. */
  readonly pageOf?: (source: string, path: string) => string | undefined;
  /** Transcripts that were kept on the branch, because they differ from what its lock file records. */
  readonly left?: readonly string[];
  /** Set if such a file prevented saving a transcript that this run paid for. */
  readonly isDisplaced?: true;
  /** Further warnings, a sentence each. */
  readonly warnings?: readonly string[];
}
