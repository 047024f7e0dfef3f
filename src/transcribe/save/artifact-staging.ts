import { constants } from 'node:fs';
import { copyFile, link, mkdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { isObject } from '../../lib/guards.ts';
import { temporaryFolder } from '../../lib/runner-files.ts';
import { resultsFile } from '../report/result.ts';
import { archivePaths, RESULTS_NAME } from './artifact-names.ts';
import { readToSave } from './contents.ts';
import type { Batch } from './saver.ts';

/** A folder with the content of the artifact. */
export interface Staging {
  readonly folder: string;
  /** The absolute paths of the files in the folder. */
  readonly files: readonly string[];
  /** The number of files whose path differs from that in the workspace. */
  readonly renamed: number;
}

/** Calls `use` with a temporary folder that has the transcripts, the results and the answers of a run. */
export async function withStaging<T>(batch: Batch, use: (staging: Staging) => Promise<T>): Promise<T> {
  const folder = await temporaryFolder('artifact-');
  try {
    return await use(await fill(folder, batch));
  } finally {
    // Files that cannot be removed are harmless: the runner empties its temporary folder after the job.
    await rm(folder, { recursive: true, force: true }).catch(() => undefined);
  }
}

async function fill(folder: string, batch: Batch): Promise<Staging> {
  const answers = new Map(batch.answers.map((answer) => [`answers/${path.basename(answer)}`, answer]));
  const paths = archivePaths([...batch.files, ...answers.keys()]);
  const files: string[] = [];
  const prepare = async (wanted: string): Promise<string> => {
    const target = path.join(folder, paths.get(wanted) ?? wanted);
    await mkdir(path.dirname(target), { recursive: true });
    files.push(target);
    return target;
  };
  for (const file of batch.files) {
    const { place, content, isOnDisk } = await readToSave(batch, file);
    const target = await prepare(file);
    await (isOnDisk ? linkOrCopy(place, target) : writeFile(target, content));
  }
  for (const [wanted, answer] of answers) await linkOrCopy(answer, await prepare(wanted));
  const renamed = [...paths].filter(([wanted, actual]) => wanted !== actual);
  const results = path.join(folder, RESULTS_NAME);
  await writeFile(results, withRenamed(resultsFile(batch.results), renamed));
  return { folder, files: [results, ...files], renamed: renamed.length };
}

/** Creates a hard link, which takes no space. Copies if the file system or the file's owner does not allow links. */
async function linkOrCopy(origin: string, target: string): Promise<void> {
  await link(origin, target).catch(() => copyFile(origin, target, constants.COPYFILE_EXCL));
}

/** Adds the paths that differ in the artifact to the results file. */
function withRenamed(results: string, renamed: readonly (readonly [string, string])[]): string {
  if (renamed.length === 0) return results;
  const content: unknown = JSON.parse(results);
  if (!isObject(content)) return results;
  return `${JSON.stringify({ ...content, renamed: Object.fromEntries(renamed) }, undefined, 2)}\n`;
}
