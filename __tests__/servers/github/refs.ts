import { NOT_FAST_FORWARD, problem } from './answers.ts';
import type { Gap, Gaps } from './gap.ts';
import { get, inTurn } from './gap.ts';
import { inPath } from './git.ts';
import type { HttpAnswer, HttpRequest } from './http.ts';
import { at, listAt, textAt } from './json.ts';
import { invalidReference, isFolderOrWithin } from './ref-names.ts';
import type { BranchChange } from './rules.ts';
import type { Rest } from './schema-check.ts';

const BRANCH = 'refs/heads/';

/** Classic protection gives no reason over REST: https://github.com/actions/github-script/issues/455 */
const UPDATE_FAILED = 'Reference update failed';

/** Returns the refusal of a change to a branch; otherwise `undefined`. */
function refusedBy(gaps: Gaps, change: BranchChange): HttpAnswer | undefined {
  const refusal = gaps.rules().refusal(change);
  if (refusal !== undefined) return problem(422, refusal);
  return gaps.rules().isRefusedByProtection(change) ? problem(422, UPDATE_FAILED) : undefined;
}

/** Returns all references, such as `refs/heads/main`. */
async function references(rest: Rest, repository: string): Promise<readonly string[]> {
  const { body } = await get(rest, `${repository}/git/matching-refs/heads/`);
  return listAt(body).map((reference) => textAt(reference, 'ref'));
}

const create: Gap = async (request, rest, gaps) => {
  const ref = textAt(request.body, 'ref');
  const invalid = invalidReference(ref);
  if (invalid !== undefined) return problem(422, invalid);
  const others = await references(rest, gaps.repository);
  if (others.includes(ref)) return problem(422, 'Reference already exists');
  const change = { branch: ref.replace(BRANCH, ''), kind: 'create' } as const;
  const refusal = ref.startsWith(BRANCH) ? refusedBy(gaps, change) : undefined;
  if (refusal !== undefined) return refusal;
  // Source: https://github.com/github/rest-api-description/issues/4887
  if (isFolderOrWithin(ref, others)) return problem(422, UPDATE_FAILED);
  const answer = await rest(request);
  return answer.status === 422 ? problem(422, 'Object does not exist') : withUrl(answer, gaps);
};

const update: Gap = async (request, rest, gaps, [, branch = '']) => {
  if ((await find(rest, gaps, branch)) === undefined) return problem(422, 'Reference does not exist');
  const isForced = at(request.body, 'force') === true;
  const refusal = refusedBy(gaps, { branch, kind: 'update', isForced });
  if (refusal !== undefined) return refusal;
  const answer = await rest(request);
  if (answer.status !== 422) return withUrl(answer, gaps);
  const isStale = String(at(answer.body, 'message')).includes('fast-forward');
  return problem(422, isStale ? NOT_FAST_FORWARD : 'Object does not exist');
};

/** Deletes a branch, which closes the pull requests from it. */
const remove: Gap = async (request, rest, gaps, [, branch = '']) => {
  const sha = await find(rest, gaps, branch);
  if (sha === undefined) return problem(422, 'Reference does not exist');
  const refusal = refusedBy(gaps, { branch, kind: 'delete' });
  if (refusal !== undefined) return refusal;
  await gaps.pulls.branchGoes(branch, sha);
  return await rest(request);
};

async function find(rest: Rest, { repository }: Gaps, branch: string): Promise<string | undefined> {
  const { status, body } = await get(rest, `${repository}/git/ref/heads/${inPath(branch)}`);
  return status === 200 ? textAt(body, 'object', 'sha') : undefined;
}

const show: Gap = async (request, rest, gaps) => withUrl(await rest(request), gaps);

/** Adds the URL of a reference. GitHub encodes everything in it except slashes. */
function withUrl(answer: HttpAnswer, { api, repository }: Gaps): HttpAnswer {
  if (answer.status >= 300) return answer;
  const withPath = (reference: unknown): object => {
    const path = inPath(textAt(reference, 'ref').replace(/^refs\//, ''));
    return { ...Object(reference), url: `${api}${repository}/git/refs/${path}` };
  };
  const { body } = answer;
  return { ...answer, body: Array.isArray(body) ? body.map(withPath) : withPath(body) };
}

const showBranch: Gap = async (request, rest, gaps, [, branch = '']) => {
  const answer = await rest(request);
  if (answer.status !== 200) return answer.status === 404 ? problem(404, 'Branch not found') : answer;
  return { ...answer, body: { ...Object(answer.body), protected: gaps.rules().isProtected(branch) } };
};

const showRules: Gap = async ({ path }, _rest, gaps, [, branch = '']) => {
  const { searchParams } = new URL(path, gaps.api);
  const size = Number(searchParams.get('per_page') ?? 30);
  const from = (Number(searchParams.get('page') ?? 1) - 1) * size;
  const listed = gaps.rules().listed(branch, gaps.repository.replace('/repos/', ''));
  return { status: 200, body: listed.slice(from, from + size) };
};

/**
 * Shows a ruleset, with the member that says whether the token can bypass it. Source:
 * https://docs.github.com/rest/repos/rules#get-a-repository-ruleset
 */
export const showRuleset: Gap = async (_request, _rest, gaps, [, id = '']) => {
  const ruleset = gaps.rules().ruleset(Number(id), gaps.repository.replace('/repos/', ''));
  return ruleset === undefined ? problem(404, 'Not Found') : { status: 200, body: ruleset };
};

/** Compares commits. Without a common commit, the emulator answers as if one of them were missing. */
const compare: Gap = async (request: HttpRequest, rest, gaps, [, base = '', head = '']) => {
  const answer = await rest(request);
  if (answer.status !== 404) return answer;
  const found = await Promise.all(
    [base, head].map((name) => get(rest, `${gaps.repository}/commits/${inPath(name)}`)),
  );
  const are = found.every(({ status }) => status === 200);
  return are ? problem(404, `No common ancestor between ${base} and ${head}.`) : answer;
};

/** Responses about references, rules and histories that differ from the emulator's. */
export const REFERENCE_GAPS: readonly (readonly [string, RegExp, Gap])[] = [
  ['POST', /^\/git\/refs$/, inTurn(create)],
  ['PATCH', /^\/git\/refs\/heads\/(.+)$/, inTurn(update)],
  ['DELETE', /^\/git\/refs\/heads\/(.+)$/, inTurn(remove)],
  ['GET', /^\/git\/(?:ref|matching-refs)\/./, show],
  ['GET', /^\/branches\/(.+)$/, showBranch],
  ['GET', /^\/rules\/branches\/(.+)$/, showRules],
  ['GET', /^\/compare\/(.+)\.\.\.(.+)$/, compare],
];
