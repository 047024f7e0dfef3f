import { problem } from './answers.ts';
import { type Gap, type Gaps, get } from './gap.ts';
import type { HttpAnswer } from './http.ts';
import { at, listAt, textAt } from './json.ts';
import type { Rest } from './schema-check.ts';

/**
 * Returns a tree by its id, a commit, a branch, or a folder such as `main:media/talks`, cut off if it has too many
 * entries. Source: https://docs.github.com/rest/git/trees#get-a-tree, https://git-scm.com/docs/gitrevisions
 */
export const showTree: Gap = async (request, rest, gaps, [, treeish = '']) => {
  const [revision = '', folder = ''] = treeish.split(/:(.*)/s);
  const found = await folderOf(rest, gaps, revision, folder);
  if (found.status !== 200) return found;
  const url = new URL(request.path, gaps.api);
  const path = `${gaps.repository}/git/trees/${textAt(found.body, 'sha')}${url.search}`;
  const answer = await rest({ ...request, path });
  const [entries, most] = [listAt(answer.body, 'tree'), gaps.settings().limits.treeEntries];
  if (!url.searchParams.has('recursive') || entries.length <= most) return answer;
  return { ...answer, body: { ...Object(answer.body), tree: entries.slice(0, most), truncated: true } };
};

async function folderOf(rest: Rest, gaps: Gaps, revision: string, folder: string): Promise<HttpAnswer> {
  const tree = (name: string) => get(rest, `${gaps.repository}/git/trees/${encodeURIComponent(name)}`);
  let answer = await tree(revision);
  for (const name of folder.split('/').filter((part) => part !== '')) {
    const entry = listAt(answer.body, 'tree').find((candidate) => at(candidate, 'path') === name);
    if (at(entry, 'type') !== 'tree') return problem(404, 'Not Found');
    answer = await tree(textAt(entry, 'sha'));
  }
  return answer;
}
