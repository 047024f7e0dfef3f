import { clonedFrom, nestedRepositories, repositoryAround } from '../git/checkout.ts';
import { GitError } from '../git/git.ts';
import { ignoredPaths, lfsPaths } from '../git/paths.ts';
import type { Event } from '../github/event.ts';
import { Failure } from '../lib/failure.ts';
import { count } from '../lib/units.ts';
import { savesToRepository } from './inputs/saving.ts';
import type { Run } from './run.ts';

/** Maximum number of files that one message lists. */
const MOST_NAMED = 5;

/**
 * Throws a Failure if the checkout belongs to another repository than the one to save to, or if git would not store the
 * files unchanged. Only the local checkout is read; without one there is nothing to check. A git that does not answer
 * is reported earlier.
 */
export async function checkCommittable(
  { root, inputs, event }: Pick<Run, 'root' | 'inputs' | 'event'>,
  files: readonly string[],
): Promise<void> {
  if (!savesToRepository(inputs.saving)) return;
  if (repositoryAround(root) === undefined) return;
  await refuseOtherRepository(root, event);
  refuseNested(root, files);
  refuse(await pathsOrNone(lfsPaths(root, files)), LFS);
  refuse(await pathsOrNone(ignoredPaths(root, files)), IGNORED);
}

/** The paths that git returns; an empty list if git does not answer. */
async function pathsOrNone(answer: Promise<readonly string[]>): Promise<readonly string[]> {
  try {
    return await answer;
  } catch (error) {
    if (error instanceof GitError) return [];
    throw error;
  }
}

async function refuseOtherRepository(root: string, { owner, repo, serverUrl }: Event): Promise<void> {
  const cloned = await clonedFrom(root, new URL(serverUrl).host);
  const target = `${owner}/${repo}`;
  // Repository names are case-insensitive.
  if (cloned === undefined || cloned.toLowerCase() === target.toLowerCase()) return;
  throw new Failure(
    `save-to: the checkout is of ${cloned}, and its transcripts would be saved to ${target}, whose workflow this is. ` +
      'Use `save-to: artifact`, or run the workflow in the repository that has the media.',
  );
}

function refuseNested(root: string, files: readonly string[]): void {
  const [folder] = nestedRepositories(root, files);
  if (folder === undefined) return;
  const inside = files.filter((file) => file.startsWith(`${folder}/`));
  throw new Failure(
    `output: ${nameList(inside)} would lie in ${folder}, which is another repository and cannot be saved to from here. ` +
      'Set `output` to a folder of this one, such as `transcripts/{dir}/{file}.{format}`.',
  );
}

const LFS = (names: string): string =>
  `output: ${names} would be kept by Git LFS (\`filter=lfs\` in .gitattributes), and a commit through GitHub's API cannot ` +
  'do that. Set `output` to another folder, or add a line such as `*.txt !filter !diff !merge text` to .gitattributes.';

const IGNORED = (names: string): string =>
  `output: ${names} would be ignored by git (.gitignore), so later runs could not see it. Change \`output\` or ` +
  '`formats` otherwise, or add a line such as `!*.mp3.json` to .gitignore.';

function refuse(files: readonly string[], message: (names: string) => string): void {
  if (files.length > 0) throw new Failure(message(nameList(files)));
}

function nameList(files: readonly string[]): string {
  const more = files.length - MOST_NAMED;
  return `${files.slice(0, MOST_NAMED).join(', ')}${more > 0 ? ` and ${count(more, 'other')}` : ''}`;
}
