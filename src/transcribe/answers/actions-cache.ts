import { readFile } from 'node:fs/promises';
import { CacheProgram, type ProgramOptions } from '../../actions-cache/program.ts';
import { at, isString } from '../../lib/guards.ts';
import { sha256 } from '../../lib/hash.ts';
import { CacheService } from './cache-service.ts';
import type { AnswerFolder } from './folder.ts';
import { PackLog } from './pack-log.ts';
import { PackWriter } from './pack-writer.ts';
import type { AnswerStore } from './store.ts';

/** Changes whenever answers are stored in another way. */
const KEY_PREFIX = 'deepgram-answers-v2-';

/** Hexadecimal digits that tell refs apart. */
const REF_DIGITS = 16;

/** Why the workflow run has no cache; undefined if it has one. */
export function whyNoActionsCache(environment: NodeJS.ProcessEnv): string | undefined {
  const has = (name: string): boolean => (environment[name] ?? '') !== '';
  // The second is that of GitHub Enterprise Server.
  const hasUrl = has('ACTIONS_RESULTS_URL') || has('ACTIONS_CACHE_URL');
  if (hasUrl && has('ACTIONS_RUNTIME_TOKEN')) return undefined;
  return 'the runner offers none';
}

export interface ActionsCacheOptions extends Omit<ProgramOptions, 'environment'> {
  /** Is told what the store waits for. */
  readonly inform?: (line: string) => void;
  /** Called with a message when the store goes on without something. */
  readonly tell?: (notice: string) => void;
  /** Milliseconds that the run waits for the store. */
  readonly patienceMs?: number;
}

/**
 * Keeps answers in the Actions cache: those of this run in the log of its ref, and finds them there and in the logs of
 * the branches that GitHub shows it besides.
 */
export class ActionsCache implements AnswerStore {
  readonly #program: CacheProgram;
  readonly #service: CacheService;
  readonly #writer: PackWriter;
  readonly #logs: () => Promise<readonly PackLog[]>;

  constructor(environment: NodeJS.ProcessEnv, options: ActionsCacheOptions = {}) {
    const { inform = () => {}, tell = () => {}, patienceMs, ...rest } = options;
    const program = new CacheProgram({ environment, ...rest });
    const service = new CacheService((question) => program.ask(question), inform, patienceMs);
    const onDamage = (key: string): void =>
      tell(
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
 * The refs whose entries a run may restore besides its own: the branch that a pull request goes into, and the default
 * branch. Each has a log of its own, since GitHub looks no further once it has found a key in a nearer one.
 */
async function otherRefs(ref: string, environment: NodeJS.ProcessEnv): Promise<readonly string[]> {
  const branches = [environment['GITHUB_BASE_REF'], await defaultBranch(environment['GITHUB_EVENT_PATH'])];
  const refs = branches.flatMap((branch) => (branch ? `refs/heads/${branch}` : []));
  return [...new Set(refs)].filter((other) => other !== ref);
}

/** As the event says; undefined if it does not. */
async function defaultBranch(eventPath = ''): Promise<string | undefined> {
  try {
    const branch = at(JSON.parse(await readFile(eventPath, 'utf8')), 'repository', 'default_branch');
    return isString(branch) ? branch : undefined;
  } catch {
    return undefined;
  }
}
