import type { Commit, GitHubClient } from '../../github/client.ts';
import type { AppliedRule } from '../../github/rules.ts';
import { Failure } from '../../lib/failure.ts';
import { count } from '../../lib/units.ts';
import { headOf } from './branch.ts';
import { COMMIT_LIMITS, refuseClashes } from './commit-plan.ts';
import { lockText } from './comparison.ts';
import { type Intent, verdictOf } from './rule-verdict.ts';
import type { Preflight } from './saver.ts';

/** The checks before anything is paid for, which all ways of saving on GitHub share. */

/** Throws a Failure if the repository cannot be changed, or if the token cannot read it. */
export async function checkRepository(client: GitHubClient): Promise<void> {
  if (await client.rules.isArchived()) {
    throw new Failure('The repository is archived: nothing can be committed to it. Use `save-to: artifact`.');
  }
}

/**
 * Returns the head of the branch to save to or to propose to. Throws a Failure if there is no such branch, if something
 * other than a file is at a path to write, or if its lock file cannot be read.
 */
export async function checkTarget(
  client: GitHubClient,
  branch: string,
  { files, lock }: Preflight,
): Promise<Commit> {
  const head = await headOf(client, branch);
  const tree = await client.tree(head.tree, [...files, lock.path]);
  refuseClashes(files, tree);
  const text = await lockText(client, tree, lock);
  if (text !== undefined) lock.files(text);
  return head;
}

/** Throws a Failure if the branch's rules refuse the change. Returns a sentence for each rule that may refuse it. */
export async function checkRules(client: GitHubClient, intent: Intent): Promise<readonly string[]> {
  const { branch, kind } = intent;
  const rules = await client.rules.of(branch);
  const warnings = new Set<string>();
  for (const rule of rules ?? []) {
    const verdict = verdictOf(rule, intent);
    if (verdict.kind === 'allowed' || (await mayBypass(client, rule, branch))) continue;
    if (verdict.kind === 'refused') throw new Failure(refusal(intent, verdict.why));
    warnings.add(mayRefuse(intent, verdict.why));
  }
  // Only administrators can read the details of branch protection without rulesets.
  if (kind === 'commit' && (await client.rules.isProtected(branch))) {
    const { canPush } = await client.pushRight(branch);
    if (canPush === false) throw new Failure(refusal(intent, 'it is protected'));
    if (canPush === undefined && rules === undefined) warnings.add(mayRefuse(intent, 'it is protected'));
  }
  return [...warnings];
}

/** The REST requests to save files on a branch that others commit to as well. */
const REQUESTS_TO_SAVE = 40;
/** The commits to allow for besides those that the number of files needs, since others may push in between. */
const EXTRA_COMMITS = 5;

/**
 * Returns a sentence if GitHub currently allows the token fewer requests than saving needs. `files` is the number of
 * files to save. Called last, because the limits come with the responses to earlier requests.
 */
export function allowanceWarnings(
  client: Pick<GitHubClient, 'remainingRequests'>,
  files: number,
  now = Date.now(),
): readonly string[] {
  const commits = Math.ceil(files / COMMIT_LIMITS.changes) + EXTRA_COMMITS;
  const needs = [['core', REQUESTS_TO_SAVE] as const, ['graphql', commits] as const];
  const short = needs.flatMap(([resource, needed]) => {
    const left = client.remainingRequests(resource);
    return left === undefined || left.requests >= needed || left.resetAt <= now ? [] : [{ ...left, needed }];
  });
  const [first] = short.toSorted((a, b) => a.requests - b.requests);
  if (first === undefined) return [];
  const until = new Date(first.resetAt).toISOString().slice(11, 16);
  return [
    `token: GitHub accepts only ${count(first.requests, 'more request')} from it until ${until} UTC, and ` +
      `saving takes up to ${first.needed}. Transcripts that cannot be saved are handled as \`save-on-failure\` ` +
      'says. Run fewer jobs with the same token, or ' +
      "use a GitHub App's token.",
  ];
}

/** Whether the token can bypass a rule. If GitHub does not say, a workflow's own token cannot, and others can. */
async function mayBypass(client: GitHubClient, { ruleset }: AppliedRule, branch: string): Promise<boolean> {
  const answer = ruleset === undefined ? undefined : await client.rules.mayBypass(ruleset);
  return answer ?? !(await client.pushRight(branch)).isWorkflow;
}

const mayRefuse = ({ input, branch }: Intent, why: string): string =>
  `${input}: the rules for ${branch} may refuse the commit (${why}), unless the token may bypass them.`;

function refusal({ input, branch, kind }: Intent, why: string): string {
  const what = kind === 'create' ? `do not let ${branch} be created` : 'do not let the token commit to it';
  const advice = input === 'branch' ? 'Use `save-to: pull-request`, another branch,' : 'Name another branch,';
  return `${input}: the rules for ${branch} ${what} (${why}). ${advice} or use the token of a GitHub App that may bypass them.`;
}

/** Throws a Failure if an existing branch prevents this one: git cannot have both `a` and `a/b`. */
export async function checkRoomFor(client: GitHubClient, branch: string): Promise<void> {
  const around = await client.rules.conflictingBranches(branch);
  const [other] = around.filter((name) => name !== branch);
  if (around.includes(branch) || other === undefined) return;
  throw new Failure(
    `pull-request-branch: git cannot have ${branch} while there is a branch ${other}. Name another one, such as \`deepgram/{branch}\`.`,
  );
}
