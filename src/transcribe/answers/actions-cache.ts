import { readFile } from 'node:fs/promises';
import { CacheProgram, type ProgramOptions } from '../../actions-cache/program.ts';
import { at, isString } from '../../lib/guards.ts';
import { sha256 } from '../../lib/hash.ts';
import { CacheService } from './cache-service.ts';
import type { AnswerFolder } from './folder.ts';
import { PackLog } from './pack-log.ts';
import { PackWriter } from './pack-writer.ts';
import type { AnswerStore } from './store.ts';

/** The start of all cache keys. Its version changes with the format in which answers are stored. */
const KEY_PREFIX = 'deepgram-answers-v2-';

/** Hexadecimal digits of the hash of a ref. */
const REF_DIGITS = 16;

/** Returns the reason why this run cannot use the Actions cache; undefined if it can. */
export function whyNoActionsCache(environment: NodeJS.ProcessEnv): string | undefined {
  const has = (name: string): boolean => (environment[name] ?? '') !== '';
  // GitHub Enterprise Server sets ACTIONS_CACHE_URL.
  const hasUrl = has('ACTIONS_RESULTS_URL') || has('ACTIONS_CACHE_URL');
  if (hasUrl && has('ACTIONS_RUNTIME_TOKEN')) return undefined;
  return 'the runner offers none';
}

export interface ActionsCacheOptions extends Omit<ProgramOptions, 'environment'> {
  /** Called with a line when the store has to wait. */
  readonly inform?: (line: string) => void;
  /** Called with a message when an entry of the cache is damaged and skipped. */
  readonly notify?: (notice: string) => void;
  /** The longest wait for the store, in milliseconds. */
  readonly patienceMs?: number;
}

/**
 * Stores answers in the Actions cache. It writes them to the log of this run's ref, and reads that log and the logs of
 * the other branches whose entries GitHub lets this run restore.
 */
export class ActionsCache implements AnswerStore {
  readonly #program: CacheProgram;
  readonly #service: CacheService;
  readonly #writer: PackWriter;
  readonly #logs: () => Promise<readonly PackLog[]>;

  constructor(environment: NodeJS.ProcessEnv, options: ActionsCacheOptions = {}) {
    const { inform = () => {}, notify = () => {}, patienceMs, ...rest } = options;
    const program = new CacheProgram({ environment, ...rest });
    const service = new CacheService((question) => program.ask(question), inform, patienceMs);
    const onDamage = (key: string): void =>
      notify(
        `The entry ${key} of the Actions cache is damaged. Answers that were only in it are transcribed, and ` +
          'paid for, again.',
      );
    const logOf = (ref: string): PackLog =>
      new PackLog(service, { prefix: prefixOf(ref), folder: () => program.folder(), onDamage });
    const ref = environment['GITHUB_REF'] ?? '';
    const own = logOf(ref);
    let all: Promise<readonly PackLog[]> | undefined;
    this.#program = program;
    this.#service = service;
    this.#writer = new PackWriter(own);
    this.#logs = () => {
      all ??= otherRefs(ref, environment).then((others) => [own, ...others.map(logOf)]);
      return all;
    };
  }

  async get(key: string): Promise<string | undefined> {
    for (const log of await this.#logs()) {
      const answer = await log.get(key);
      if (answer !== undefined) return answer;
    }
    return undefined;
  }

  async refresh(): Promise<void> {
    for (const log of await this.#logs()) await log.refresh();
  }

  put(key: string, from: AnswerFolder, replaces?: string): Promise<void> {
    return this.#writer.put(key, from, replaces);
  }

  hurry(): void {
    this.#service.hurry();
    this.#writer.hurry();
  }

  close(): Promise<void> {
    return this.#program.close();
  }
}

const prefixOf = (ref: string): string => `${KEY_PREFIX}${sha256(ref).slice(0, REF_DIGITS)}-`;

/**
 * Returns the other refs whose entries a run can restore: the base branch of a pull request, and the default branch.
 * Each ref has its own log, because GitHub stops searching at the first ref that has a matching key.
 */
async function otherRefs(ref: string, environment: NodeJS.ProcessEnv): Promise<readonly string[]> {
  const branches = [environment['GITHUB_BASE_REF'], await defaultBranch(environment['GITHUB_EVENT_PATH'])];
  const refs = branches.flatMap((branch) => (branch ? `refs/heads/${branch}` : []));
  return [...new Set(refs)].filter((other) => other !== ref);
}

/** Returns the default branch according to the event; undefined if the event does not name it. */
async function defaultBranch(eventPath = ''): Promise<string | undefined> {
  try {
    const branch = at(JSON.parse(await readFile(eventPath, 'utf8')), 'repository', 'default_branch');
    return isString(branch) ? branch : undefined;
  } catch {
    return undefined;
  }
}
