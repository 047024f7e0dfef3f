import path from 'node:path';
import { expect } from 'vitest';
import type { RequestRecord } from '../../local-deepgram/src/server.ts';
import { blobId, sha256 } from '../../src/lib/hash.ts';
import { pathsOf } from '../../src/transcribe/lockfile/lock.ts';
import { SCRATCH } from '../../src/transcribe/save/workspace.ts';
import type { Format } from '../../src/transcript/formats.ts';
import { recordedIn } from '../helpers/locked.ts';
import { transcriptOf, wordsIn } from './heard.ts';
import { LOCKFILE } from './rerun.ts';

/** Expected results, derived only from the contents of the workspace. */

/** Contents by path. */
export type Files = ReadonlyMap<string, string>;

/** The inputs that change the results. */
export interface Workflow {
  readonly model: string;
  readonly formats: readonly Format[];
  readonly output: string;
  readonly prune: boolean;
  readonly overwrite: boolean;
}

/** The unit of payment: a recording and a model, as in the transcript. */
export type Pair = string;

const pairOf = (content: string, model: string): Pair => wordsIn(sha256(content), model);

export const pairOfRequest = ({ sha256: hash = '', query }: RequestRecord): Pair =>
  wordsIn(hash, query.get('model') ?? '');

/** Throws if the answer is incomplete. */
export const pairOfAnswer = (answer: string): Pair =>
  JSON.parse(answer).results.channels[0].alternatives[0].transcript;

export const isMedia = (file: string): boolean => file.endsWith('.wav');
export const isScratch = (file: string): boolean => file.startsWith(`${SCRATCH}/`);

/** Returns the text that a person writes instead of a transcript. */
export const edit = (number: number): string => `What was really said, ${number}\n`;
const isEdit = (content: string | undefined): boolean => content?.startsWith('What was really') ?? false;

/** Returns the path of the transcript of a recording at the root of the workspace. */
export function outputOf(name: string, format: string, { output }: Pick<Workflow, 'output'>): string {
  const variables = { dir: '.', file: name, name: path.parse(name).name, format };
  const expanded = Object.entries(variables).reduce(
    (text, [variable, value]) => text.replace(`{${variable}}`, value),
    output,
  );
  return path.posix.normalize(expanded);
}

/** A transcript that is missing or wrong. */
interface Lack {
  readonly file: string;
  readonly pair: Pair;
}

/**
 * Returns the transcripts that are missing, or from another recording or model, unless somebody's work is at their
 * paths.
 */
export function lacksIn(files: Files, workflow: Workflow): Lack[] {
  const { model, formats, overwrite } = workflow;
  return [...files].flatMap(([name, content]) => {
    if (!isMedia(name)) return [];
    const isThere = (format: Format): boolean => {
      const transcript = files.get(outputOf(name, format, workflow));
      if (transcript === undefined) return false;
      if (isEdit(transcript)) return !overwrite;
      return format === 'txt'
        ? transcript === transcriptOf(content, model)
        : pairOfAnswer(transcript) === pairOf(content, model);
    };
    const lacking = formats.filter((format) => !isThere(format));
    return lacking.map((format) => ({
      file: outputOf(name, format, workflow),
      pair: pairOf(content, model),
    }));
  });
}

/** Returns the answers in files of the lock file, and those that killed runs left. */
export function answersIn(files: Files): ReadonlySet<Pair> {
  const recorded = [...recordedIn(files, LOCKFILE).values()].flatMap(({ files: { json } }) => {
    const content = json && files.get(json.path);
    return content !== undefined && blobId(content) === json?.git ? [content] : [];
  });
  const pending = [...files].filter(([file]) => isScratch(file) && file.endsWith('.json'));
  return new Set([...recorded, ...pending.map(([, content]) => content)].map(pairOfAnswer));
}

/**
 * Checks that the work of people still exists at some path. With `overwrite-edited`, this holds only outside of the
 * paths of transcripts.
 */
export function expectEdits(after: Files, before: Files, workflow: Workflow): void {
  const media = [...before.keys()].filter(isMedia);
  const outputs = new Set(
    media.flatMap((name) => workflow.formats.map((format) => outputOf(name, format, workflow))),
  );
  const left = new Set(after.values());
  const isLost = ([file, content]: readonly [string, string]): boolean =>
    isEdit(content) && !left.has(content) && !(workflow.overwrite && outputs.has(file));
  expect([...before].filter(isLost)).toEqual([]);
}

/** Returns the files that the action wrote but no longer records. */
export function straysIn(files: Files): string[] {
  const recorded = new Set([...recordedIn(files, LOCKFILE).values()].flatMap(pathsOf));
  return [...files]
    .filter(
      ([file, content]) => !isMedia(file) && file !== LOCKFILE && !isEdit(content) && !recorded.has(file),
    )
    .map(([file]) => file);
}
