import { items, listOf, oneOf, optionalInteger, text, truth } from './fields.ts';

/** Where transcripts may be kept; the workspace always gets them. */
export const SAVE_TO = ['workspace', 'artifact', 'commit', 'pull-request'] as const;
const SAVE_ON_FAILURE = ['artifact', 'nothing'] as const;

export type SaveTo = (typeof SAVE_TO)[number];

/** How transcripts are kept. */
export interface Saving {
  readonly to: readonly SaveTo[];
  /** Keep the transcripts as an artifact if another way of saving fails. */
  readonly rescue: boolean;
  readonly artifact: {
    readonly name: string;
    /** Number of the job in its matrix, empty outside of one. */
    readonly jobIndex: string;
    readonly retentionDays: number | undefined;
    readonly compressionLevel: number | undefined;
  };
  /** The branch to commit to, or the base of the pull request; empty for the one that triggered the run. */
  readonly branch: string;
  readonly commitMessage: string;
  readonly pullRequest: {
    readonly branch: string;
    readonly title: string;
    readonly labels: readonly string[];
    readonly reviewers: readonly string[];
    readonly draft: boolean;
  };
}

const LONGEST_RETENTION_DAYS = 400;

/** Reads the inputs that say how transcripts are kept. Throws a Failure that names the input. */
export function readSaving(): Saving {
  return {
    to: listOf('save-to', SAVE_TO),
    rescue: oneOf('save-on-failure', SAVE_ON_FAILURE) === 'artifact',
    artifact: {
      name: text('artifact-name'),
      jobIndex: text('job-index'),
      retentionDays: optionalInteger('retention-days', 1, LONGEST_RETENTION_DAYS),
      compressionLevel: optionalInteger('compression-level', 0, 9),
    },
    branch: text('branch'),
    commitMessage: text('commit-message'),
    pullRequest: {
      branch: text('pull-request-branch'),
      title: text('pull-request-title'),
      labels: items('pull-request-labels'),
      reviewers: items('pull-request-reviewers'),
      draft: truth('pull-request-draft'),
    },
  };
}
