import type { Commit, GitHubClient } from '../../github/client.ts';
import type { AppliedRule } from '../../github/rules.ts';
import { Failure } from '../../lib/failure.ts';
import { count } from '../../lib/units.ts';
import { headOf } from './branch.ts';
import { COMMIT_LIMITS, refuseClashes } from './commit-plan.ts';
import { lockText } from './comparison.ts';
import { type Intent, verdictOf } from './rule-verdict.ts';
import type { Preflight } from './saver.ts';

/** What is asked before anything is paid for, in one place for all ways of saving on GitHub. */

/** Throws a Failure if nothing can be changed in the repository, or if the token may not see it. */
export async function checkRepository(client: GitHubClient): Promise<void> {
  if (await client.rules.isArchived()) {
    throw new Failure('The repository is archived: nothing can be committed to it. Use `save-to: artifact`.');
  }
}

/**
 * The head of the branch to save to, or to propose for. Throws a Failure if there is no such branch, if something else
 * than a file stands on it where a file is to go, or if its lock file cannot be read.
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

/** Throws a Failure if rules refuse what is to be done, and gives sentences about those of which that is not sure. */
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
  // Protection that is no rule is told of in full to administrators alone.
  if (kind === 'commit' && (await client.rules.isProtected(branch))) {
    const { canPush } = await client.pushRight(branch);
    if (canPush === false) throw new Failure(refusal(intent, 'it is protected'));
    if (canPush === undefined && rules === undefined) warnings.add(mayRefuse(intent, 'it is protected'));
  }
  return [...warnings];
}

/** Requests to save a few files on a branch that others commit to as well; a commit is a further one. */
const REQUESTS_TO_SAVE = 40;
const COMMITS_BESIDES = 5;

/**
 * A sentence if GitHub takes fewer requests from the token, for now, than it takes to save so many files. Asked last,
 * since GitHub has said it by then.
 */
export function allowanceWarnings(
  client: Pick<GitHubClient, 'left'>,
  files: number,
  now = Date.now(),
): readonly string[] {
  const commits = Math.ceil(files / COMMIT_LIMITS.changes) + COMMITS_BESIDES;
  const needs = [['core', REQUESTS_TO_SAVE] as const, ['graphql', commits] as const];
  const short = needs.flatMap(([resource, needed]) => {
    const left = client.left(resource);
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

/** Where GitHub does not say so, a workflow's own token may not. */
async function mayBypass(client: GitHubClient, { ruleset }: AppliedRule, branch: string): Promise<boolean> {
  const told = ruleset === undefined ? undefined : await client.rules.mayBypass(ruleset);
  return told ?? !(await client.pushRight(branch)).isWorkflow;
}

const mayRefuse = ({ input, branch }: Intent, why: string): string =>
  `${input}: the rules for ${branch} may refuse the commit (${why}), unless the token may bypass them.`;

function refusal({ input, branch, kind }: Intent, why: string): string {
  const what = kind === 'create' ? `do not let ${branch} be created` : 'do not let the token commit to it';
  const advice = input === 'branch' ? 'Use `save-to: pull-request`, another branch,' : 'Name another branch,';
  return `${input}: the rules for ${branch} ${what} (${why}). ${advice} or use the token of a GitHub App that may bypass them.`;
}

/** Throws a Failure if git cannot have a branch beside those that are there: one cannot be a folder of another. */
export async function checkRoomFor(client: GitHubClient, branch: string): Promise<void> {
  const around = await client.rules.branchesAround(branch);
  const [other] = around.filter((name) => name !== branch);
  if (around.includes(branch) || other === undefined) return;
  throw new Failure(
    `pull-request-branch: git cannot have ${branch} while there is a branch ${other}. Name another one, such as \`deepgram/{branch}\`.`,
  );
}
