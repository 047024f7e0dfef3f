import { constants } from 'node:fs';
import { copyFile, link, mkdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { isObject } from '../../lib/guards.ts';
import { temporaryFolder } from '../../lib/runner-files.ts';
import { resultsFile } from '../report/result.ts';
import { archivePaths, RESULTS_NAME } from './artifact-names.ts';
import { readToSave } from './contents.ts';
import type { Batch } from './saver.ts';

/** A folder that looks as the artifact will. */
export interface Staging {
  readonly folder: string;
  /** Absolute paths. */
  readonly files: readonly string[];
  /** How many files have another path there than in the workspace. */
  readonly renamed: number;
}

/** Lends a folder with the transcripts, the results and the answers of a run, all as the artifact has them. */
export async function withStaging<T>(batch: Batch, use: (staging: Staging) => Promise<T>): Promise<T> {
  const folder = await temporaryFolder('artifact-');
  try {
    return await use(await fill(folder, batch));
  } finally {
    // What stays costs nobody anything: the runner empties its folder after the job.
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

/** A link takes no space, but works only within one file system and not with everyone's files. */
async function linkOrCopy(origin: string, target: string): Promise<void> {
  await link(origin, target).catch(() => copyFile(origin, target, constants.COPYFILE_EXCL));
}

/** The results file with the paths that the artifact could not have. */
function withRenamed(results: string, renamed: readonly (readonly [string, string])[]): string {
  if (renamed.length === 0) return results;
  const content: unknown = JSON.parse(results);
  if (!isObject(content)) return results;
  return `${JSON.stringify({ ...content, renamed: Object.fromEntries(renamed) }, undefined, 2)}\n`;
}
