import { type Gap, get } from './gap.ts';
import { at, listAt, textAt } from './json.ts';

/**
 * Lists the first-parent commits of a branch or commit that changed a path, newest first. Source:
 * https://docs.github.com/rest/commits/commits#list-commits
 */
export const listCommits: Gap = async ({ path }, rest, { api, repository, defaultBranch }) => {
  const { searchParams } = new URL(path, api);
  const [file, most] = [searchParams.get('path'), Number(searchParams.get('per_page') ?? 30)];
  const show = async (name: string) =>
    (await get(rest, `${repository}/commits/${encodeURIComponent(name)}`)).body;
  const blobIn = async (commit: unknown): Promise<unknown> => {
    const tree = textAt(commit, 'commit', 'tree', 'sha');
    const { body } = await get(rest, `${repository}/git/trees/${tree}?recursive=1`);
    return at(
      listAt(body, 'tree').find((entry) => at(entry, 'path') === file),
      'sha',
    );
  };
  const found: unknown[] = [];
  let commit: unknown = await show(searchParams.get('sha') ?? defaultBranch);
  while (commit !== undefined && found.length < most) {
    const [first] = listAt(commit, 'parents');
    const parent: unknown = first === undefined ? undefined : await show(textAt(first, 'sha'));
    const before = parent === undefined ? undefined : await blobIn(parent);
    if (file === null || (await blobIn(commit)) !== before) found.push(commit);
    commit = parent;
  }
  return { status: 200, body: found };
};
