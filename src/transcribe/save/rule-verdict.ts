import type { AppliedRule } from '../../github/rules.ts';
import { at, isFiniteNumber, isString } from '../../lib/guards.ts';

/** A planned change to a branch. */
export interface Intent {
  readonly kind: 'commit' | 'create';
  /** The input that names the branch. */
  readonly input: 'branch' | 'pull-request-branch';
  readonly branch: string;
  /** The paths of the files to commit. */
  readonly files: readonly string[];
  /** A typical commit message of the run. */
  readonly message: string;
}

/** The effect of a rule on an intent. `unclear` means that only the commit itself will show it. */
type RuleVerdict =
  | { readonly kind: 'allowed' }
  | { readonly kind: 'refused' | 'unclear'; readonly why: string };

const ALLOWED: RuleVerdict = { kind: 'allowed' };
const refused = (why: string): RuleVerdict => ({ kind: 'refused', why });
const unclear = (why: string): RuleVerdict => ({ kind: 'unclear', why });

type RuleJudge = (intent: Intent, parameters: unknown) => RuleVerdict;

const always =
  (verdict: RuleVerdict): RuleJudge =>
  () =>
    verdict;

/** Refuses commits to an existing branch. */
const onCommit =
  (why: string): RuleJudge =>
  ({ kind }) =>
    kind === 'commit' ? refused(why) : ALLOWED;

/**
 * The effect of each rule on a commit through the API, which GitHub signs, which has one parent and forces nothing.
 * https://docs.github.com/en/repositories/configuring-branches-and-merges-in-your-repository/managing-rulesets/available-rules-for-rulesets
 */
const JUDGES: Readonly<Record<string, RuleJudge>> = {
  creation: ({ kind }) => (kind === 'create' ? refused('branches of this name may not be created') : ALLOWED),
  update: onCommit('the branch may not be changed'),
  deletion: always(ALLOWED),
  non_fast_forward: always(ALLOWED),
  required_linear_history: always(ALLOWED),
  required_signatures: always(ALLOWED),
  copilot_code_review: always(ALLOWED),
  pull_request: onCommit('a pull request is required'),
  merge_queue: onCommit('the merge queue is required'),
  required_status_checks: ({ kind }, parameters) => {
    const checks = at(parameters, 'required_status_checks');
    if (Array.isArray(checks) && checks.length === 0) return ALLOWED;
    if (kind === 'create' && at(parameters, 'do_not_enforce_on_create') === true) return ALLOWED;
    return refused('status checks are required, which a commit through the API does not have');
  },
  workflows: onCommit('workflows must have passed'),
  required_deployments: onCommit('deployments must have succeeded'),
  code_scanning: onCommit('results of code scanning are required'),
  code_quality: always(unclear('results of code quality are required')),
  commit_message_pattern: ({ message, kind }, parameters) =>
    kind === 'commit' ? byPattern(message, 'the commit message', parameters) : ALLOWED,
  branch_name_pattern: ({ branch }, parameters) => byPattern(branch, "the branch's name", parameters),
  commit_author_email_pattern: always(unclear("authors' addresses must match a pattern")),
  committer_email_pattern: always(unclear("committers' addresses must match a pattern")),
  file_path_restriction: ({ files }, parameters) => {
    const patterns = textsAt(parameters, 'restricted_file_paths');
    const plain = files.find((file) => patterns.some((pattern) => isIn(file, pattern)));
    if (plain !== undefined) return refused(`${plain} may not be committed`);
    return patterns.some((pattern) => /[*?[]/.test(pattern))
      ? unclear(`these paths may not be committed: ${patterns.join(', ')}`)
      : ALLOWED;
  },
  file_extension_restriction: ({ files }, parameters) => {
    const endings = textsAt(parameters, 'restricted_file_extensions').map((name) =>
      name.replace(/^\*?\.?/, '.'),
    );
    const found = files.find((file) => endings.some((ending) => file.endsWith(ending)));
    return found === undefined ? ALLOWED : refused(`${found} may not be committed, because of its extension`);
  },
  max_file_path_length: ({ files }, parameters) => {
    const limit = at(parameters, 'max_file_path_length');
    const found = isFiniteNumber(limit) ? files.find((file) => file.length > limit) : undefined;
    return found === undefined ? ALLOWED : refused(`the path of ${found} is too long`);
  },
  max_file_size: (_, parameters) =>
    unclear(`files may have ${String(at(parameters, 'max_file_size'))} MB at most`),
};

/** Returns the effect of a rule on an intent. */
export function verdictOf({ type, parameters }: AppliedRule, intent: Intent): RuleVerdict {
  const judge = Object.hasOwn(JUDGES, type) ? JUDGES[type] : undefined;
  return judge === undefined ? unclear(`there is a rule of the type ${type}`) : judge(intent, parameters);
}

const textsAt = (value: unknown, key: string): readonly string[] => {
  const texts = at(value, key);
  return Array.isArray(texts) ? texts.filter(isString) : [];
};

/** Whether a path is `named`, or below it. */
const isIn = (file: string, named: string): boolean =>
  file === named || file.startsWith(`${named.replace(/\/(\*\*(\/\*)?)?$/, '')}/`);

/** Applies a rule with `operator`, `pattern` and `negate`: https://docs.github.com/en/rest/repos/rules */
function byPattern(text: string, what: string, parameters: unknown): RuleVerdict {
  const [operator, pattern] = [at(parameters, 'operator'), at(parameters, 'pattern')];
  if (!isString(pattern)) return ALLOWED;
  const matches: Readonly<Record<string, boolean>> = {
    starts_with: text.startsWith(pattern),
    ends_with: text.endsWith(pattern),
    contains: text.includes(pattern),
  };
  const isMatch = isString(operator) && Object.hasOwn(matches, operator) ? matches[operator] : undefined;
  // GitHub's regular expressions differ from JavaScript's.
  if (isMatch === undefined) return unclear(`${what} must match ${pattern}`);
  const isNegated = at(parameters, 'negate') === true;
  const how = `${isNegated ? 'may' : 'must'} ${isNegated ? 'not ' : ''}${String(operator).replace('_', ' ')}`;
  return isMatch === isNegated ? refused(`${what} ${how} "${pattern}"`) : ALLOWED;
}
