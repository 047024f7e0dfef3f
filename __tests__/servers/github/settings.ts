import type { BranchRule } from './rules.ts';

/** What GitHub refuses by size and number; `Infinity` is no limit. */
export interface Limits {
  /**
   * REST requests that the workflow's token may send in an hour.
   * Source: https://docs.github.com/rest/using-the-rest-api/rate-limits-for-the-rest-api
   */
  readonly requests: number;
  /** GraphQL requests in an hour, each a point: https://docs.github.com/graphql/overview/rate-limits-and-query-limits-for-the-graphql-api */
  readonly points: number;
  /** The status beyond `requests`; GitHub's pages name both. */
  readonly status: 403 | 429;
  /** Entries of a tree that is read recursively: https://docs.github.com/rest/git/trees#get-a-tree */
  readonly treeEntries: number;
  /** Additions and deletions of createCommitOnBranch. GitHub names no number, but refuses thousands. */
  readonly commitFiles: number;
  /**
   * Bytes that one createCommitOnBranch may add, beyond which it ends with 502.
   * Source: https://github.com/grafana/github-api-commit-action/pull/66
   */
  readonly commitBytes: number;
}

/** What a repository is set to; it may change while a test goes on. */
export interface Settings {
  readonly archived: boolean;
  readonly private: boolean;
  /** Whether pull requests may be drafts, which they may not in a private repository of a free plan. */
  readonly drafts: boolean;
  readonly rules: readonly BranchRule[];
  /** What push protection takes for a secret. */
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

/** Settings with some of them changed; what is not given stays. */
export function changed(changes: SettingsChanges, before: Settings = AT_FIRST): Settings {
  const given = (key: keyof SettingsChanges) => (key in changes ? { [key]: changes[key] } : {});
  return {
    ...before,
    ...given('archived'),
    ...given('private'),
    ...given('drafts'),
    ...given('rules'),
    ...given('pushProtection'),
    limits: { ...before.limits, ...changes.limits },
  };
}
