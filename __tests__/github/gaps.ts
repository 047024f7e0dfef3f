import { NOT_ACCESSIBLE, problem, RULE_VIOLATIONS } from './answers.ts';
import type { HttpAnswer, HttpRequest } from './http.ts';
import { at, listAt, textAt } from './json.ts';
import type { Rest } from './schema-check.ts';

export interface Gaps {
  /** The path of the repository: `/repos/owner/name` */
  readonly repository: string;
  readonly protectedBranches: readonly string[];
}

/** What GitHub answers otherwise than the emulator, or `undefined` if they agree. */
type Gap = (
  request: HttpRequest,
  rest: Rest,
  gaps: Gaps,
  match: readonly string[],
) => Promise<HttpAnswer | undefined>;

/** Closes the gaps of the emulator. */
export function withoutGaps(rest: Rest, gaps: Gaps): Rest {
  return async (request) => {
    const path = decodeURIComponent(request.path.replace(/\?.*$/, '').replace(gaps.repository, ''));
    for (const [method, pattern, gap] of GAPS) {
      const match = pattern.exec(path);
      const answer = method === request.method && match && (await gap(request, rest, gaps, match));
      if (answer) return answer;
    }
    return rest(request);
  };
}

/** A workflow's token is not of a user. */
const noUser: Gap = async () => problem(403, NOT_ACCESSIBLE);

const refuseProtected: Gap = async (_request, _rest, { protectedBranches }, [, branch = '']) =>
  protectedBranches.includes(branch) ? problem(422, RULE_VIOLATIONS) : undefined;

const updateReference: Gap = async (request, rest, gaps, match) => {
  const answer = (await refuseProtected(request, rest, gaps, match)) ?? (await rest(request));
  return answer.status === 404 ? problem(422, 'Reference does not exist') : answer;
};

const showProtection: Gap = async (request, rest, { protectedBranches }, [, branch = '']) => {
  const answer = await rest(request);
  if (answer.status !== 200) return answer;
  return { ...answer, body: { ...Object(answer.body), protected: protectedBranches.includes(branch) } };
};

const get = (rest: Rest, path: string): Promise<HttpAnswer> =>
  rest({ method: 'GET', path, headers: {}, body: undefined });

/** What the emulator leaves out of a repository. */
const showRepository: Gap = async (request, rest) => {
  const answer = await rest(request);
  if (answer.status !== 200) return answer;
  const counts = { network_count: 0, subscribers_count: 0 };
  return { ...answer, body: { ...Object(answer.body), ...counts, pushed_at: at(answer.body, 'updated_at') } };
};

/** A pull request whose head is that of its branch now, which the emulator reads only once. */
async function current(pull: unknown, rest: Rest, repository: string): Promise<unknown> {
  const { body } = await get(rest, `${repository}/git/ref/heads/${encodeURI(textAt(pull, 'head', 'ref'))}`);
  const sha = at(body, 'object', 'sha') ?? textAt(pull, 'head', 'sha');
  const labels = listAt(pull, 'labels').map((label) => ({ description: '', ...withoutNulls(label) }));
  return { ...Object(pull), labels, head: { ...Object(at(pull, 'head')), sha } };
}

const withoutNulls = (value: unknown) =>
  Object.fromEntries(Object.entries(Object(value)).filter(([, member]) => member !== null));

const showPulls: Gap = async (request, rest, { repository }) => {
  const answer = await rest(request);
  if (answer.status >= 300) return answer;
  const { body } = answer;
  const fresh = Array.isArray(body)
    ? await Promise.all(body.map((pull) => current(pull, rest, repository)))
    : await current(body, rest, repository);
  return { ...answer, body: fresh };
};

/** Refuses what GitHub refuses: no such branch, nothing to merge, or one that is open already. */
const createPull: Gap = async ({ body }, rest, { repository }) => {
  const invalid = (error: object) =>
    problem(422, 'Validation Failed', [{ resource: 'PullRequest', ...error }]);
  const custom = (message: string) => invalid({ code: 'custom', message });
  const base = textAt(body, 'base');
  const head = textAt(body, 'head').replace(/^.*:/, '');
  const compared = await get(rest, `${repository}/compare/${encodeURIComponent(`${base}...${head}`)}`);
  if (compared.status === 404) return invalid({ field: 'head', code: 'invalid' });
  if (at(compared.body, 'ahead_by') === 0) return custom(`No commits between ${base} and ${head}`);
  const open = listAt((await get(rest, `${repository}/pulls?state=open`)).body);
  const twin = open.find((pull) => at(pull, 'head', 'ref') === head && at(pull, 'base', 'ref') === base);
  if (twin !== undefined)
    return custom(`A pull request already exists for ${textAt(twin, 'head', 'label')}.`);
  return undefined;
};

/** The emulator has only names that it makes up. */
const listFiles: Gap = async (_request, rest, { repository }, [, number]) => {
  const pull = await get(rest, `${repository}/pulls/${number}`);
  if (pull.status !== 200) return pull;
  const basehead = `${textAt(pull.body, 'base', 'ref')}...${textAt(pull.body, 'head', 'ref')}`;
  const compared = await get(rest, `${repository}/compare/${encodeURIComponent(basehead)}`);
  return { status: compared.status, body: listAt(compared.body, 'files') };
};

const requestReviewers: Gap = async (request, rest, gaps, match) => {
  const answer = await showPulls(request, rest, gaps, match);
  if (answer?.status === 200) return { ...answer, status: 201 };
  if (answer?.status !== 422) return answer;
  return problem(
    422,
    'Reviews may only be requested from collaborators. One or more of the users or teams you specified is not a ' +
      `collaborator of the ${gaps.repository.replace('/repos/', '')} repository.`,
  );
};

const GAPS: readonly (readonly [string, RegExp, Gap])[] = [
  ['GET', /^\/user$/, noUser],
  ['PATCH', /^\/git\/refs\/heads\/(.+)$/, updateReference],
  ['DELETE', /^\/git\/refs\/heads\/(.+)$/, refuseProtected],
  ['GET', /^\/branches\/(.+)$/, showProtection],
  ['GET', /^$/, showRepository],
  ['GET', /^\/pulls(?:\/\d+)?$/, showPulls],
  ['PATCH', /^\/pulls\/\d+$/, showPulls],
  ['POST', /^\/pulls$/, createPull],
  ['GET', /^\/pulls\/(\d+)\/files$/, listFiles],
  ['POST', /^\/pulls\/\d+\/requested_reviewers$/, requestReviewers],
];
