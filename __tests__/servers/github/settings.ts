import type { BranchRule } from './rules.ts';

/** GitHub's limits on sizes and numbers; `Infinity` for no limit. */
export interface Limits {
  /**
   * REST requests of the workflow's token per hour. Source:
   * https://docs.github.com/rest/using-the-rest-api/rate-limits-for-the-rest-api
   */
  readonly requests: number;
  /**
   * GraphQL requests per hour, one point each:
   * https://docs.github.com/graphql/overview/rate-limits-and-query-limits-for-the-graphql-api
   */
  readonly points: number;
  /** The status after `requests` is exceeded. GitHub documents both. */
  readonly status: 403 | 429;
  /** Entries of a tree that is read recursively: https://docs.github.com/rest/git/trees#get-a-tree */
  readonly treeEntries: number;
  /** Additions and deletions of createCommitOnBranch. GitHub documents no limit, but refuses thousands. */
  readonly commitFiles: number;
  /**
   * Bytes that one createCommitOnBranch can add. More end with 502. Source:
   * https://github.com/grafana/github-api-commit-action/pull/66
   */
  readonly commitBytes: number;
}

/** The settings of a repository, which can change during a test. */
export interface Settings {
  readonly archived: boolean;
  readonly private: boolean;
  /** Whether draft pull requests are allowed. They are not in a private repository on a free plan. */
  readonly drafts: boolean;
  readonly rules: readonly BranchRule[];
  /** The pattern of secrets for push protection. */
  readonly pushProtection: RegExp | undefined;
  readonly limits: Limits;
}

export type SettingsChanges = Partial<Omit<Settings, 'limits'>> & { readonly limits?: Partial<Limits> };

const AT_FIRST: Settings = {
  archived: false,
  private: false,
  drafts: true,
  rules: [],
  pushProtection: undefined,
  limits: {
    requests: 1000,
    points: 1000,
    status: 403,
    treeEntries: 100_000,
    commitFiles: Number.POSITIVE_INFINITY,
    commitBytes: 40_000_000,
  },
};

/** Returns settings with some changes. */
export function changed(changes: SettingsChanges, before: Settings = AT_FIRST): Settings {
  const changed = (key: keyof SettingsChanges) => (key in changes ? { [key]: changes[key] } : {});
  return {
    ...before,
    ...changed('archived'),
    ...changed('private'),
    ...changed('drafts'),
    ...changed('rules'),
    ...changed('pushProtection'),
    limits: { ...before.limits, ...changes.limits },
  };
}
