import { at, isFiniteNumber, isString } from '../lib/guards.ts';
import type { Api } from './api.ts';
import { GitHubError, type GitHubTask } from './explain.ts';

/** A rule that applies to a branch, from any ruleset. */
export interface AppliedRule {
  /** Such as `pull_request`: https://docs.github.com/en/rest/repos/rules#get-rules-for-a-branch */
  readonly type: string;
  readonly parameters: unknown;
  /** The ruleset that contains it. */
  readonly ruleset: number | undefined;
}

const PAGE_SIZE = 100;
const MOST_PAGES = 10;

const READING: GitHubTask = { what: 'read the rules of the branch', needs: 'contents: read' };

/** Rules and protections of a repository. All methods throw GitHubError. */
export class Rules {
  readonly #api: Api;

  constructor(api: Api) {
    this.#api = api;
  }

  /** Whether the repository is read-only. */
  async isArchived(): Promise<boolean> {
    const answer = await this.#api.rest('GET', { what: 'read the repository', needs: 'contents: read' });
    return at(answer, 'archived') === true;
  }

  /** All rules for a branch, even if it does not exist; undefined if GitHub has no rules, as on old servers. */
  async of(branch: string): Promise<readonly AppliedRule[] | undefined> {
    const rules: AppliedRule[] = [];
    for (let page = 1; page <= MOST_PAGES; page += 1) {
      const parameters = { branch, page, per_page: PAGE_SIZE };
      const answer = await this.#api.find('GET /rules/branches/{branch}', READING, parameters);
      if (answer === undefined) return undefined;
      if (!Array.isArray(answer)) throw new GitHubError('refused', 'GitHub did not send a list of rules.');
      rules.push(...answer.flatMap(readRule));
      if (answer.length < PAGE_SIZE) return rules;
    }
    return rules;
  }

  /** Whether the token may bypass a ruleset; undefined if GitHub does not say. */
  async mayBypass(ruleset: number): Promise<boolean | undefined> {
    const answer = await this.#api
      .find('GET /rulesets/{ruleset}', READING, { ruleset })
      // A token that may not read a ruleset does not see its own rights either.
      .catch(() => undefined);
    const bypass = at(answer, 'current_user_can_bypass');
    return isString(bypass) ? bypass === 'always' || bypass === 'exempt' : undefined;
  }

  /** Whether a branch has branch protection or rules. */
  async isProtected(branch: string): Promise<boolean> {
    const task: GitHubTask = { what: `read the branch ${branch}`, needs: 'contents: read' };
    return at(await this.#api.find('GET /branches/{branch}', task, { branch }), 'protected') === true;
  }

  /**
   * The names of branches that conflict with this name: the same name, a folder of its path, or a name inside of it.
   */
  async conflictingBranches(branch: string): Promise<readonly string[]> {
    const [first = ''] = branch.split('/');
    const task: GitHubTask = { what: 'list the branches', needs: 'contents: read' };
    const answer = await this.#api.find('GET /git/matching-refs/{ref}', task, { ref: `heads/${first}` });
    const refs = Array.isArray(answer) ? answer.map((item: unknown) => at(item, 'ref')).filter(isString) : [];
    const names = refs.map((ref) => ref.replace('refs/heads/', ''));
    return names.filter((name) => `${name}/`.startsWith(`${branch}/`) || `${branch}/`.startsWith(`${name}/`));
  }
}

function readRule(item: unknown): AppliedRule[] {
  const [type, ruleset] = [at(item, 'type'), at(item, 'ruleset_id')];
  if (!isString(type)) return [];
  return [
    { type, parameters: at(item, 'parameters'), ruleset: isFiniteNumber(ruleset) ? ruleset : undefined },
  ];
}
