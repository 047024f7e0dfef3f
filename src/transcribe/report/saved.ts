/** What came of saving. */
export interface Saved {
  /** Outputs of the action. */
  readonly outputs: Readonly<Record<string, string>>;
  /** A sentence for the log. */
  readonly message: string;
  /** Where people find the transcripts. */
  readonly link?: { readonly text: string; readonly url: string };
  /** Where people see a file of a source; undefined if it is not there. */
  readonly pageOf?: (source: string, path: string) => string | undefined;
  /** Transcripts that were left as they are there, because they are not as the branch's lock file has them. */
  readonly left?: readonly string[];
  /** What else people should know, a sentence each. */
  readonly warnings?: readonly string[];
}
