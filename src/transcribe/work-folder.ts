import { existsSync } from 'node:fs';
import path from 'node:path';
import { repositoryAround } from '../git/checkout.ts';
import { Failure } from '../lib/failure.ts';
import type { Inputs } from './inputs/inputs.ts';
import { savesToRepository } from './inputs/saving.ts';

/** The folder in which a run works: the workspace, or a repository that actions/checkout has put into a subfolder. */
export interface WorkFolder {
  /** Absolute path; the names of sources, transcripts and the lock file are relative to it. */
  readonly root: string;
  /** The inputs, with paths relative to `root`. */
  readonly inputs: Inputs;
}

/**
 * Decides in which folder a run works. Paths that are saved to a repository are relative to that repository, even if it
 * was checked out with `path`: the user writes patterns relative to the workspace, and transcripts and the lock file
 * are named relative to the repository. Throws a Failure if the recordings are in several repositories, or if the
 * repository cannot be determined.
 */
export function workFolderOf(workspace: string, inputs: Inputs): WorkFolder {
  const here = { root: workspace, inputs };
  if (!savesToRepository(inputs.saving) || repositoryAround(workspace) !== undefined) return here;
  const patterns = [...inputs.wanted.files, ...inputs.wanted.urlLists];
  const wanted = patterns.filter((pattern) => !pattern.startsWith('!'));
  const folders = new Set(wanted.map((pattern) => repositoryOf(workspace, fixedPart(pattern))));
  const [folder, another] = [...folders].filter((name) => name !== undefined);
  if (folder === undefined) return here;
  if (another !== undefined) throw new Failure(severalRepositories(folder, another));
  const loose = wanted.find((pattern) => repositoryOf(workspace, fixedPart(pattern)) === undefined);
  if (loose !== undefined) throw new Failure(outside(loose, folder));
  return { root: path.join(workspace, ...folder.split('/')), inputs: relativeTo(folder, inputs) };
}

/** The folders of a pattern before its first wildcard. */
function fixedPart(pattern: string): readonly string[] {
  const segments = pattern.split('/').filter((segment) => segment !== '' && segment !== '.');
  const wild = segments.findIndex((segment) => /[*?[\]{}]/.test(segment));
  return wild === -1 ? segments : segments.slice(0, wild);
}

/** The outermost of these folders that is a repository, relative to the workspace. */
function repositoryOf(workspace: string, segments: readonly string[]): string | undefined {
  const folders = segments.map((_, index) => segments.slice(0, index + 1));
  return folders.find((folder) => existsSync(path.join(workspace, ...folder, '.git')))?.join('/');
}

function relativeTo(folder: string, inputs: Inputs): Inputs {
  const inside = (name: string): string => withoutPrefix(name, `${folder}/`);
  const { wanted, look, economy, output } = inputs;
  return {
    ...inputs,
    wanted: { ...wanted, files: wanted.files.map(inside), urlLists: wanted.urlLists.map(inside) },
    output: {
      usual: inside(output.usual),
      own: Object.fromEntries(
        Object.entries(output.own).map(([format, path]) => [format, inside(path ?? '')]),
      ),
    },
    look: { ...look, speakersFile: inside(look.speakersFile) },
    economy: {
      ...economy,
      lockfile: inside(economy.lockfile),
      retranscribe: economy.retranscribe.map(inside),
    },
  };
}

/** A path or pattern relative to the folder with this prefix. The name can begin with `!` or `./`. */
function withoutPrefix(name: string, prefix: string): string {
  const [, exclusion = '', rest = ''] = /^(!?)(?:\.\/)?(.*)$/s.exec(name) ?? [];
  return rest.startsWith(prefix) ? `${exclusion}${rest.slice(prefix.length)}` : name;
}

const severalRepositories = (one: string, other: string): string =>
  `files: ${one} and ${other} are two repositories, but transcripts can only be saved to one of them. Use a ` +
  'step for each.';

const outside = (pattern: string, folder: string): string =>
  `files: the pattern \`${pattern}\` does not begin in ${folder}, the repository that was checked out there, ` +
  `so its transcripts could not be saved in it. Write \`${folder}/\` before it, or use \`save-to: artifact\`.`;
