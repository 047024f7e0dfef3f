import type { Fields } from '../../inputs/fields.ts';

/** The places where transcripts can be saved. They are always written to the workspace. */
const SAVE_TO = ['workspace', 'artifact', 'commit', 'pull-request'] as const;
const SAVE_ON_FAILURE = ['artifact', 'nothing'] as const;

type SaveTo = (typeof SAVE_TO)[number];

/** How transcripts are saved. */
export interface Saving {
  readonly to: readonly SaveTo[];
  /** Whether the transcripts are saved as an artifact if another way of saving fails. */
  readonly rescue: boolean;
  readonly artifact: {
    readonly name: string;
    /** The index of the job in its matrix; empty outside a matrix. */
    readonly jobIndex: string;
    readonly retentionDays: number | undefined;
    readonly compressionLevel: number | undefined;
  };
  /** The branch to commit to, or the base of the pull request; empty for the branch that triggered the run. */
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

/** Whether transcripts are saved to the repository, where later runs can read them. */
export const savesToRepository = ({ to }: Pick<Saving, 'to'>): boolean =>
  to.includes('commit') || to.includes('pull-request');

const LONGEST_RETENTION_DAYS = 400;

/** Reads the inputs about saving. Throws a Failure that names the input. */
export function readSaving(fields: Fields): Saving {
  return {
    to: fields.listOf('save-to', SAVE_TO),
    rescue: fields.oneOf('save-on-failure', SAVE_ON_FAILURE) === 'artifact',
    artifact: {
      name: fields.text('artifact-name'),
      jobIndex: fields.text('job-index'),
      retentionDays: fields.optionalInteger('retention-days', 1, LONGEST_RETENTION_DAYS),
      compressionLevel: fields.optionalInteger('compression-level', 0, 9),
    },
    branch: fields.text('branch'),
    commitMessage: fields.text('commit-message'),
    pullRequest: {
      branch: fields.text('pull-request-branch'),
      title: fields.text('pull-request-title'),
      labels: fields.items('pull-request-labels'),
      // People are often written as mentions, with `@`.
      reviewers: fields.items('pull-request-reviewers').map((name) => name.replace(/^@/, '')),
      draft: fields.flag('pull-request-draft'),
    },
  };
}
