import { NOT_ACCESSIBLE, problem } from './answers.ts';
import { putContents } from './contents.ts';
import type { Gap, Gaps } from './gap.ts';
import { listCommits } from './history.ts';
import { at } from './json.ts';
import { PULL_GAPS } from './pull-gaps.ts';
import { REFERENCE_GAPS, showRuleset } from './refs.ts';
import { RUN_GAPS } from './runs.ts';
import type { Rest } from './schema-check.ts';
import { showTree } from './trees.ts';

/** Closes the gaps of the emulator. */
export function withoutGaps(rest: Rest, gaps: Gaps): Rest {
  return async (request) => {
    const path = decodeURIComponent(request.path.replace(/\?.*$/, '')).replace(gaps.repository, '');
    for (const [method, pattern, gap] of GAPS) {
      const match = pattern.exec(path);
      const answer = method === request.method && match && (await gap(request, rest, gaps, match));
      if (answer) return answer;
    }
    return rest(request);
  };
}

/** A workflow's token does not belong to a user. */
const noUser: Gap = async () => problem(403, NOT_ACCESSIBLE);

/** Adds the members of a repository that the emulator leaves out. */
const showRepository: Gap = async (request, rest, { settings }) => {
  const answer = await rest(request);
  if (answer.status !== 200) return answer;
  const counts = { network_count: 0, subscribers_count: 0 };
  const { archived, private: isPrivate } = settings();
  const visibility = isPrivate ? 'private' : 'public';
  const set = { archived, private: isPrivate, visibility, pushed_at: at(answer.body, 'updated_at') };
  return { ...answer, body: { ...Object(answer.body), ...counts, ...set } };
};

const GAPS: readonly (readonly [string, RegExp, Gap])[] = [
  ['GET', /^\/user$/, noUser],
  ['GET', /^$/, showRepository],
  ['GET', /^\/git\/trees\/(.+)$/, showTree],
  ['GET', /^\/commits$/, listCommits],
  ['GET', /^\/rulesets\/(\d+)$/, showRuleset],
  ['PUT', /^\/contents\/.+$/, putContents],
  ...REFERENCE_GAPS,
  ...PULL_GAPS,
  ...RUN_GAPS,
];
