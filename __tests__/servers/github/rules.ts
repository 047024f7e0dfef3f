/** The rules of rulesets, and classic branch protection. */

/** A rule for branches whose names match. */
export interface BranchRule {
  /** As in a ruleset: `main`, `releases/*`, `transcripts/**\/*`, `~DEFAULT_BRANCH` or `~ALL`. */
  readonly branches: string;
  /** `classic` is classic branch protection, which requires a pull request and is not a rule of a ruleset. */
  readonly type: keyof typeof VIOLATIONS | 'classic';
  /** The checks that `required_status_checks` requires. */
  readonly checks?: readonly string[];
  /** Whether the token can bypass it. It is listed nevertheless. */
  readonly bypassed?: boolean;
}

/** A planned change to a branch. */
export interface BranchChange {
  readonly branch: string;
  readonly kind: 'create' | 'update' | 'delete';
  readonly isForced?: boolean;
  /** Whether GitHub signs the commit, as it does for createCommitOnBranch and the contents API. */
  readonly isSigned?: boolean;
}

/** Returns GitHub's message if a rule refuses a change. */
type Violation = (change: BranchChange, rule: BranchRule) => string | undefined;

const on =
  (kind: BranchChange['kind'], text: string): Violation =>
  (change) =>
    change.kind === kind ? text : undefined;

/**
 * Source of the wording: https://github.com/dmf-mxl/mxl/issues/356 (creation),
 * https://github.com/DSACMS/repo-scaffolder/issues/342 (pull request). Those for deletions, forced pushes and
 * signatures are a guess.
 */
const VIOLATIONS = {
  creation: on('create', 'Cannot create ref due to creations being restricted.'),
  update: on('update', 'Cannot update this protected ref.'),
  deletion: on('delete', 'Cannot delete this protected ref.'),
  pull_request: on('update', 'Changes must be made through a pull request.'),
  non_fast_forward: ({ isForced }) => (isForced ? 'Cannot force-push to this protected ref.' : undefined),
  required_signatures: ({ kind, isSigned }) =>
    kind === 'update' && !isSigned ? 'Commits must have verified signatures.' : undefined,
  required_status_checks: ({ kind }, { checks = [] }) =>
    kind === 'update' && checks.length > 0 ? checks.map(expected).join('\n\n') : undefined,
} satisfies Record<string, Violation>;

const expected = (check: string): string => `Required status check "${check}" is expected.`;

/** The parameters that GitHub's description requires for rules. */
const PARAMETERS: Partial<Record<BranchRule['type'], (rule: BranchRule) => object>> = {
  update: () => ({ update_allows_fetch_and_merge: false }),
  pull_request: () => ({
    allowed_merge_methods: ['merge', 'squash', 'rebase'],
    dismiss_stale_reviews_on_push: false,
    require_code_owner_review: false,
    require_last_push_approval: false,
    required_approving_review_count: 1,
    required_review_thread_resolution: false,
  }),
  required_status_checks: ({ checks = [] }) => ({
    required_status_checks: checks.map((context) => ({ context })),
    strict_required_status_checks_policy: false,
  }),
};

/** The rules of a repository. */
export class Rules {
  readonly #rules: readonly BranchRule[];
  readonly #defaultBranch: string;

  constructor(rules: readonly BranchRule[], defaultBranch: string) {
    this.#rules = rules;
    this.#defaultBranch = defaultBranch;
  }

  /** Returns the rules that apply to a branch of this name, whether or not it exists. */
  of(branch: string): readonly BranchRule[] {
    return this.#rules.filter(({ branches }) => this.#matches(branches, branch));
  }

  /**
   * Returns the response to `GET /repos/{owner}/{repo}/rules/branches/{branch}`, which does not include classic
   * protection. Source: https://docs.github.com/rest/repos/rules#get-rules-for-a-branch
   */
  listed(branch: string, repository: string): readonly object[] {
    return this.of(branch)
      .filter(({ type }) => type !== 'classic')
      .map((rule) => ({
        type: rule.type,
        ...(PARAMETERS[rule.type] && { parameters: PARAMETERS[rule.type]?.(rule) }),
        ruleset_source_type: 'Repository',
        ruleset_source: repository,
        ruleset_id: this.#rules.indexOf(rule) + 1,
      }));
  }

  /** Returns the ruleset of a rule as the token sees it. Each rule has its own ruleset. */
  ruleset(id: number, repository: string): object | undefined {
    const rule = this.#rules[id - 1];
    if (rule === undefined || rule.type === 'classic') return undefined;
    return {
      id,
      name: `Rules for ${rule.branches}`,
      target: 'branch',
      source_type: 'Repository',
      source: repository,
      enforcement: 'active',
      current_user_can_bypass: rule.bypassed === true ? 'always' : 'never',
    };
  }

  /** Both kinds count: https://docs.github.com/rest/branches/branches#list-branches, parameter `protected`. */
  isProtected(branch: string): boolean {
    return this.of(branch).length > 0;
  }

  /** Returns GitHub's refusal of a change by rulesets; otherwise `undefined`. */
  refusal(change: BranchChange): string | undefined {
    const found = this.#standing(change.branch).flatMap((rule) =>
      rule.type === 'classic' ? [] : (VIOLATIONS[rule.type](change, rule) ?? []),
    );
    return found.length === 0 ? undefined : ruleViolations(found);
  }

  /** Whether classic protection refuses a change. */
  isRefusedByProtection({ branch, kind }: BranchChange): boolean {
    return kind !== 'create' && this.#standing(branch).some(({ type }) => type === 'classic');
  }

  #standing(branch: string): readonly BranchRule[] {
    return this.of(branch).filter(({ bypassed }) => bypassed !== true);
  }

  #matches(pattern: string, branch: string): boolean {
    if (pattern === '~ALL') return true;
    return pattern === '~DEFAULT_BRANCH' ? branch === this.#defaultBranch : matches(pattern, branch);
  }
}

/**
 * Returns the message of a REST or GraphQL response: https://github.com/satisfactory-factories/application/issues/67
 */
export const ruleViolations = (found: readonly string[]): string =>
  `Repository rule violations found\n\n${found.join('\n\n')}\n\n`;

/**
 * Matches as Ruby's fnmatch with paths: `*` does not match slashes, and `**` is special only before a slash. Source:
 * https://docs.github.com/repositories/configuring-branches-and-merges-in-your-repository/managing-rulesets/creating-rulesets-for-a-repository#using-fnmatch-syntax
 */
function matches(pattern: string, branch: string): boolean {
  const parts: Readonly<Record<string, string>> = { '**/': '(?:[^/]+/)*', '*': '[^/]*', '?': '[^/]' };
  const source = pattern.replaceAll(
    /\*\*\/|\*+|\?|[^*?]/g,
    (part) => parts[part] ?? (part.startsWith('*') ? '[^/]*' : part.replace(/[.+^${}()|[\]\\]/, '\\$&')),
  );
  return new RegExp(`^${source}$`).test(branch);
}
