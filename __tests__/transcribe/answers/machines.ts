import { execFile } from 'node:child_process';
import { createHash, randomUUID } from 'node:crypto';
import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { onTestFinished } from 'vitest';
import { ActionsCache, type ActionsCacheOptions } from '../../../src/transcribe/answers/actions-cache.ts';
import { AnswerFolder } from '../../../src/transcribe/answers/folder.ts';
import { bundled } from '../../helpers/bundled.ts';
import { makeWorkspace } from '../../helpers/workspace.ts';
import type { Cache } from '../../servers/github/cache.ts';

const PROGRAM = path.join(import.meta.dirname, '../../../src/actions-cache/index.ts');

export const keyOf = (name: string): string => createHash('sha256').update(name).digest('hex');

/** Returns a ref that no other test uses, so that no test sees the entries of another. */
export const newRef = (): string => `refs/heads/${randomUUID()}`;

/** A runner with its own folders, and the waits and notices of its runs. */
export interface Machine {
  readonly env: NodeJS.ProcessEnv;
  readonly workspace: string;
  readonly temp: string;
  readonly pending: AnswerFolder;
  readonly store: ActionsCache;
  readonly lines: string[];
  readonly notices: string[];
  /** Stores a new answer as a run does. It replaces the one under the key `replaces`, if given. */
  put(key: string, answer: string, replaces?: string): Promise<void>;
}

export interface MachineOptions extends ActionsCacheOptions {
  readonly root?: string;
  readonly name?: string;
  readonly env?: NodeJS.ProcessEnv;
}

export async function makeMachine(service: Cache, options: MachineOptions = {}): Promise<Machine> {
  const { root = await makeWorkspace(), name = 'one', env: own = {}, ...rest } = options;
  const [workspace, temp] = [path.join(root, name, 'work/repo'), path.join(root, name, 'temp')];
  await mkdir(workspace, { recursive: true });
  await mkdir(temp, { recursive: true });
  const env = {
    ...process.env,
    GITHUB_REF: 'refs/heads/main',
    ...service.env,
    GITHUB_WORKSPACE: workspace,
    RUNNER_TEMP: temp,
    ...own,
  };
  const pending = new AnswerFolder(path.join(root, name, 'pending'));
  const [lines, notices]: [string[], string[]] = [[], []];
  const store = new ActionsCache(env, {
    inform: (line) => lines.push(line),
    notify: (notice) => notices.push(notice),
    program: await bundled(PROGRAM),
    ...rest,
  });
  onTestFinished(() => store.close());
  return {
    env,
    workspace,
    temp,
    pending,
    store,
    lines,
    notices,
    async put(key, answer, replaces) {
      await pending.put(key, answer);
      await store.put(key, pending, replaces);
      await pending.remove(key);
    },
  };
}

/** The key of a pack of answers that runs on a ref look for. */
export const keyOfPack = (ref = '', number = 1): string =>
  `deepgram-answers-v2-${keyOf(ref).slice(0, 16)}-${String(number).padStart(8, '0')}`;

/** Saves a file or folder named `answers` of a machine's workspace, as any step of any workflow can. */
export async function saveAsAnyone(
  { env }: Pick<Machine, 'env'>,
  key: string,
  tarOptions = '',
): Promise<void> {
  const program = await bundled(path.join(import.meta.dirname, 'save-as-anyone.ts'));
  await promisify(execFile)(process.execPath, [program], {
    env: { ...env, KEY: key, TAR_OPTIONS: tarOptions },
  });
}
