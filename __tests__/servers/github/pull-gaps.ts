import { invalid, problem, validationFailed } from './answers.ts';
import { type Gap, type Gaps, get, inTurn } from './gap.ts';
import { inPath } from './git.ts';
import type { HttpAnswer } from './http.ts';
import { at, listAt, textAt } from './json.ts';
import { pageOf } from './paging.ts';
import type { Rest } from './schema-check.ts';

/**
 * Sources: https://github.com/googleapis/repo-automation-bots/issues/1895,
 * https://github.com/dead-claudia/github-limits
 */
const LONGEST = { title: 256, body: 65_536 } as const;

/** https://github.com/github/docs/issues/32156 */
const LONGEST_LABEL = 50;

const LIST_SORT = { created: 'created_at', updated: 'updated_at' } as const;

/** Returns errors for the texts of a pull request. */
const tooLong = (body: unknown): readonly object[] =>
  (['title', 'body'] as const).flatMap((field) => {
    const text = at(body, field);
    const most = LONGEST[field];
    if (typeof text !== 'string' || [...text].length <= most) return [];
    const message = `${field} is too long (maximum is ${most} characters)`;
    return [{ resource: 'Issue', code: 'custom', field, message }];
  });

const isPresent = async (rest: Rest, { repository }: Gaps, branch: string): Promise<boolean> =>
  (await get(rest, `${repository}/git/ref/heads/${inPath(branch)}`)).status === 200;

/**
 * Refuses what GitHub refuses: invalid texts, missing branches, drafts, pull requests without changes, and duplicates.
 */
const create: Gap = async (request, rest, gaps) => {
  const { body } = request;
  const [base, head] = [textAt(body, 'base'), textAt(body, 'head').replace(/^.*:/, '')];
  const isEmpty = String(at(body, 'title')).trim() === '';
  const wrong = [
    ...(isEmpty ? [{ resource: 'Issue', code: 'missing_field', field: 'title' }] : tooLong(body)),
    ...((await isPresent(rest, gaps, base)) ? [] : [invalid('PullRequest', 'base')]),
    ...((await isPresent(rest, gaps, head)) ? [] : [invalid('PullRequest', 'head')]),
  ];
  if (wrong.length > 0) return validationFailed(wrong);
  // Source: https://github.com/SWE-agent/SWE-agent/issues/179
  if (at(body, 'draft') === true && !gaps.settings().drafts) {
    return problem(422, 'Draft pull requests are not supported in this repository.');
  }
  return (await refusedBetween(rest, gaps, base, head)) ?? (await detailed(await rest(request), gaps));
};

async function refusedBetween(
  rest: Rest,
  gaps: Gaps,
  base: string,
  head: string,
): Promise<HttpAnswer | undefined> {
  const custom = (message: string) =>
    validationFailed([{ resource: 'PullRequest', code: 'custom', message }]);
  const basehead = [base, head].map((branch) => encodeURIComponent(branch)).join('...');
  const compared = await get(rest, `${gaps.repository}/compare/${basehead}`);
  // Source: https://github.com/mislav/hub/issues/2322
  if (compared.status === 404) {
    return custom(`The ${head} branch has no history in common with ${base}`);
  }
  if (at(compared.body, 'ahead_by') === 0) return custom(`No commits between ${base} and ${head}`);
  const label = `${gaps.repository.split('/')[2]}:${head}`;
  const here = gaps.repository.replace('/repos/', '');
  const isTwin = (pull: unknown): boolean =>
    at(pull, 'state') === 'open' &&
    at(pull, 'head', 'repo', 'full_name') === here &&
    at(pull, 'head', 'ref') === head &&
    at(pull, 'base', 'ref') === base;
  const isTaken = (await gaps.pulls.all()).some(isTwin);
  return isTaken ? custom(`A pull request already exists for ${label}.`) : undefined;
}

/** Returns one pull request with all of its members. */
async function detailed(answer: HttpAnswer, { pulls }: Gaps): Promise<HttpAnswer> {
  return answer.status < 300 ? { ...answer, body: await pulls.detailed(answer.body) } : answer;
}

const show: Gap = async (request, rest, gaps) => detailed(await rest(request), gaps);

const list: Gap = async ({ path }, _rest, { api, pulls }) => {
  const url = new URL(path, api);
  const { state = 'open', head, base, sort = 'created', direction } = Object.fromEntries(url.searchParams);
  const fits = (pull: object): boolean =>
    (state === 'all' || at(pull, 'state') === state) &&
    // The filter names an owner and not a repository, so it also finds forks of the same owner.
    (head === undefined || at(pull, 'head', 'label') === head) &&
    (base === undefined || at(pull, 'base', 'ref') === base);
  const found = (await pulls.all()).filter(fits);
  const key = sort === 'updated' ? LIST_SORT.updated : LIST_SORT.created;
  const sorted = found.toSorted((one, other) => textAt(one, key).localeCompare(textAt(other, key)));
  const isDescending = (direction ?? (sort === 'created' ? 'desc' : 'asc')) === 'desc';
  const { items, headers } = pageOf(isDescending ? sorted.toReversed() : sorted, url);
  return { status: 200, headers, body: items };
};

const update: Gap = async (request, rest, gaps, [, number]) => {
  const wrong = tooLong(request.body);
  if (wrong.length > 0) return validationFailed(wrong);
  const pull = await gaps.pulls.find(Number(number));
  const state = at(request.body, 'state');
  if (pull !== undefined && state !== undefined && state !== at(pull, 'state')) {
    if (state === 'closed') gaps.pulls.learn(Number(number), { headSha: textAt(pull, 'head', 'sha') });
    else if (!(await isPresent(rest, gaps, textAt(pull, 'head', 'ref')))) return branchIsGone(pull);
    else gaps.pulls.forgetHead(Number(number));
  }
  return detailed(await rest(request), gaps);
};

/** Source: https://github.com/waffleio/waffle.io/issues/2194; the wording is a guess. */
const branchIsGone = (pull: object): HttpAnswer => {
  const message = `state cannot be changed. The ${textAt(pull, 'head', 'ref')} branch has been deleted.`;
  return validationFailed([{ resource: 'PullRequest', code: 'custom', field: 'state', message }]);
};

/** The emulator only returns invented names. */
const listFiles: Gap = async ({ path }, rest, { api, repository, pulls }, [, number]) => {
  const pull = await pulls.find(Number(number));
  if (pull === undefined) return problem(404, 'Not Found');
  const basehead = `${encodeURIComponent(textAt(pull, 'base', 'ref'))}...${textAt(pull, 'head', 'sha')}`;
  const compared = await get(rest, `${repository}/compare/${basehead}`);
  const { items, headers } = pageOf(listAt(compared.body, 'files'), new URL(path, api));
  return { status: compared.status, headers, body: items };
};

const requestReviewers: Gap = async (request, rest, gaps, [, number]) => {
  const pull = await gaps.pulls.find(Number(number));
  const author = at(pull, 'user', 'login');
  // Source: https://github.com/peter-evans/create-pull-request/issues/1835
  if (listAt(request.body, 'reviewers').includes(author)) {
    return problem(422, 'Review cannot be requested from pull request author.');
  }
  const answer = await rest(request);
  if (answer.status === 200) return { ...answer, status: 201, body: await gaps.pulls.simple(answer.body) };
  if (answer.status !== 422) return answer;
  return problem(
    422,
    'Reviews may only be requested from collaborators. One or more of the users or teams you specified is not a ' +
      `collaborator of the ${gaps.repository.replace('/repos/', '')} repository.`,
  );
};

/** Source: https://github.com/semantic-release/github/issues/518; there is no `message`. */
const addLabels: Gap = async ({ body }) => {
  const labels = Array.isArray(body) ? body : listAt(body, 'labels');
  const names = labels.map((label) => (typeof label === 'string' ? label : textAt(label, 'name')));
  const value = names.find((name) => [...name].length > LONGEST_LABEL);
  return value === undefined ? undefined : validationFailed([{ ...invalid('Label', 'name'), value }]);
};

/** The limit is that of a description. The wording of the error is a guess. */
const comment: Gap = async ({ body }) => {
  if ([...textAt(body, 'body')].length <= LONGEST.body) return undefined;
  const message = `Body is too long (maximum is ${LONGEST.body} characters)`;
  return validationFailed([{ resource: 'IssueComment', code: 'unprocessable', field: 'data', message }]);
};

/** Responses about pull requests that differ from the emulator's. */
export const PULL_GAPS: readonly (readonly [string, RegExp, Gap])[] = [
  ['GET', /^\/pulls$/, list],
  ['POST', /^\/pulls$/, inTurn(create)],
  ['GET', /^\/pulls\/\d+$/, show],
  ['PATCH', /^\/pulls\/(\d+)$/, update],
  ['GET', /^\/pulls\/(\d+)\/files$/, listFiles],
  ['POST', /^\/pulls\/(\d+)\/requested_reviewers$/, requestReviewers],
  ['POST', /^\/issues\/\d+\/labels$/, addLabels],
  ['POST', /^\/issues\/\d+\/comments$/, comment],
  ['PATCH', /^\/issues\/comments\/\d+$/, comment],
];
