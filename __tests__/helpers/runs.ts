import { cpSync } from 'node:fs';
import { readdir, readFile, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { vi } from 'vitest';
import { DeepgramError } from '../../src/deepgram/error.ts';
import { readEvent } from '../../src/github/event.ts';
import { isObject, type JsonObject } from '../../src/lib/guards.ts';
import { sha256 } from '../../src/lib/hash.ts';
import { nameOf } from '../../src/recordings/source.ts';
import { AnswerFolder } from '../../src/transcribe/answers/folder.ts';
import { carryOut } from '../../src/transcribe/execute.ts';
import type { Job } from '../../src/transcribe/plan/jobs.ts';
import { ofKind } from '../../src/transcribe/plan/tasks.ts';
import { makePlan } from '../../src/transcribe/planning.ts';
import type { Result } from '../../src/transcribe/report/result.ts';
import { openRun, type Run, type Transcriber } from '../../src/transcribe/run.ts';
import { Journal } from '../../src/transcribe/save/journal.ts';
import { Lockfile } from '../../src/transcribe/save/lockfile.ts';
import { SCRATCH, Workspace } from '../../src/transcribe/save/workspace.ts';
import { readAnswer } from '../../src/transcript/answer.ts';
import type { Format } from '../../src/transcript/formats.ts';
import type { Answer } from '../../src/transcript/transcript.ts';
import { inputsWith } from './inputs.ts';
import { quietly } from './stdout.ts';
import { answerTo, type Talk } from './talk.ts';
import { makeWorkspace } from './workspace.ts';

export const LOCKFILE = 'transcripts.lock.json';

/** Returns an answer for a recording with these bytes. Each request id has its own words. */
export function rawAnswer(media: string, requestId = 'request-1', model = 'nova-3'): string {
  return JSON.stringify({
    metadata: {
      request_id: requestId,
      sha256: sha256(media),
      duration: 11,
      model_info: modelInfo(model),
    },
    results: { channels: [{ alternatives: [{ transcript: `${media} in ${requestId}`, words: [] }] }] },
  });
}

const modelInfo = (name: string): JsonObject => ({ a: { name, version: '1' } });

export function answerOf(media: string, requestId?: string): Answer {
  const answer = readAnswer(rawAnswer(media, requestId));
  if (answer === undefined) throw new Error('the answer is none');
  return answer;
}

/** The error message of failing writes. */
export const NO_SPACE = 'no space left on device';

/** Failures of a run's writes and removals. */
export interface Trouble {
  /** The run is killed after this many: the next one never ends. */
  readonly writes?: number;
  /** The writes and removals in this range fail, counted from 0. */
  readonly failing?: readonly [from: number, to: number];
}

/** A workspace in which writes fail. */
export class FragileWorkspace extends Workspace {
  readonly killed = Promise.withResolvers<'killed'>();
  readonly #trouble: Trouble;
  /** The writes and removals that have begun. The process of the test goes on, and would finish them during the next run. */
  readonly #begun = new Set<Promise<void>>();
  /** The number of writes and removals so far. */
  done = 0;

  constructor(root: string, trouble: Trouble) {
    super(root);
    this.#trouble = trouble;
  }

  /** Whether a write or removal was attempted after the kill. */
  get isKilled(): boolean {
    return this.done > (this.#trouble.writes ?? Number.POSITIVE_INFINITY);
  }

  override write(file: string, content: string | Uint8Array): Promise<void> {
    return this.live(() => super.write(file, content));
  }

  override remove(file: string): Promise<void> {
    return this.live(() => super.remove(file));
  }

  /** Performs a write or removal, unless it fails. */
  live(action: () => Promise<void>): Promise<void> {
    const { writes = Number.POSITIVE_INFINITY, failing: [from, to] = [1, 0] } = this.#trouble;
    const number = this.done;
    this.done += 1;
    if (number >= writes) {
      void Promise.allSettled(this.#begun).then(() => this.killed.resolve('killed'));
      return new Promise(() => {});
    }
    const fails = number >= from && number <= to;
    if (fails) return Promise.reject(new Error(NO_SPACE));
    const begun = action();
    this.#begun.add(begun);
    return begun.finally(() => this.#begun.delete(begun));
  }
}

/** A folder of pending answers with the same failures as the workspace. */
export class FragileFolder extends AnswerFolder {
  readonly #workspace: FragileWorkspace;

  constructor(folder: string, workspace: FragileWorkspace) {
    super(folder);
    this.#workspace = workspace;
  }

  override put(key: string, answer: string): Promise<void> {
    return this.#workspace.live(() => super.put(key, answer));
  }

  override remove(key: string): Promise<void> {
    return this.#workspace.live(() => super.remove(key));
  }
}

/** A journal with the same failures as its workspace. */
export class FragileJournal extends Journal {
  readonly #workspace: FragileWorkspace;

  constructor(workspace: FragileWorkspace, root: string) {
    super(root, LOCKFILE);
    this.#workspace = workspace;
  }

  override begin(content: string | undefined): Promise<void> {
    return this.#workspace.live(() => super.begin(content));
  }

  override append(lines: readonly string[]): Promise<void> {
    return this.#workspace.live(() => super.append(lines));
  }
}

export interface Wish extends Trouble {
  /** The recordings in the workspace. */
  readonly media: readonly string[];
  readonly formats?: readonly Format[];
  /** The folder of the transcripts; next to the recordings if not given. */
  readonly folder?: string;
  /** Whether all transcripts are directly in the folder, wherever the recordings are. */
  readonly flat?: boolean;
  readonly overwriteEdited?: boolean;
  readonly prune?: boolean;
  /** The environment that the runner sets. */
  readonly env?: NodeJS.ProcessEnv;
  /** Further inputs. */
  readonly inputs?: Readonly<Record<string, string>>;
  /** The text before the format in the names of transcripts. */
  readonly suffix?: string;
  /** Whether answers are kept outside of the workspace. */
  readonly store?: boolean;
  /** Whether writes and removals of pending answers, and requests, also count and fail. */
  readonly isFragile?: boolean;
  /** Whether Deepgram refuses a request. */
  readonly refuses?: (request: string) => boolean;
  /** Called between the plan and the first request. */
  readonly beforeSending?: () => Promise<void>;
}

export interface Ran {
  /** The sources that were sent. */
  readonly requests: readonly string[];
  /** The results of the sources that get an answer or files from earlier runs. */
  readonly results: readonly Result[];
  /** The names of the deleted recordings whose files are left. */
  readonly orphans: readonly string[];
}

/**
 * A recording of a talk of this many seconds: `talk 300`. Any part of it can be cut out, except of `talk 300, uncut`.
 */
const TALK = /^talk (\d+)(?:, uncut)?$/;
/** Captures the talk, its length in seconds, and the start and the end of the part. */
export const PART = /^(talk (\d+)) from (\S+) to (\S+)$/;

/** Returns a talk with one word per second, of two speakers who take turns. */
const talkOf = (seconds: number): Talk =>
  Array.from({ length: seconds }, (_, second) => ({
    text: `w${second}`,
    start: second + 0.2,
    end: second + 0.7,
    speaker: Math.floor(second / 4) % 2,
  }));

/** A reader for the recordings here, which are text that no media reader could measure, unless they are talks. */
export const WORDS: Run['reader'] = {
  measureFile: async ({ path: file }) => {
    const seconds = TALK.exec(await readFile(file, 'utf8'))?.[1];
    return seconds === undefined ? {} : { duration: Number(seconds), channels: 1 };
  },
  measureFar: async () => ({}),
  ownTitle: async () => undefined,
  copySound: async ({ path: file }, into, { from = 0, to }) => {
    const [media, seconds] = TALK.exec(await readFile(file, 'utf8')) ?? [];
    if (media === undefined || seconds === undefined || media.endsWith('uncut'))
      return { reason: 'it is solid' };
    const end = to ?? Number(seconds);
    const content = `${media} from ${from} to ${end}`;
    await writeFile(into, content, { flag: 'wx' });
    return {
      path: into,
      bytes: Buffer.byteLength(content),
      sha256: sha256(content),
      seconds: end - from,
      // Identifies the part in the names of requests.
      suffix: ` ${from} to ${end}.mp3`,
      packets: 1,
      from,
      to: end,
    };
  },
  close: () => {},
};

/** Returns the answer to a recording: for a talk or a part of one, its words. */
export function rawReply(content: string, requestId: string, model?: string): string {
  const [, , partOf, from = '0', to] = PART.exec(content) ?? [];
  const seconds = partOf ?? TALK.exec(content)?.[1];
  if (seconds === undefined) return rawAnswer(content, requestId, model);
  const hearing = { from: Number(from), to: Number(to ?? seconds), requestId, speakers: [0, 1] };
  const answer = answerTo([talkOf(Number(seconds))], hearing);
  const metadata = { sha256: sha256(content), ...(model !== undefined && { model_info: modelInfo(model) }) };
  return JSON.stringify({ ...answer, metadata: { ...metadataIn(answer), ...metadata } });
}

const metadataIn = ({ metadata }: JsonObject): JsonObject => (isObject(metadata) ? metadata : {});

/** A repository with consecutive runs, and the requests that they paid for. */
export class Repository {
  readonly root: string;
  /** The requests of all runs. */
  readonly requests: string[] = [];
  /** The results of the last run. */
  results: readonly Result[] = [];
  /** The number of writes and removals of the last run. */
  writes = 0;
  readonly #base: string;

  #deepgram({ refuses = () => false }: Partial<Wish>): Transcriber {
    return {
      transcribe: async (source, _, { keep } = {}) => {
        const name = nameOf(source);
        const part = source.kind === 'file' ? source.soundSuffix : undefined;
        const request = / (\S+ to \S+)\.mp3$/.exec(part ?? '')?.[1] ?? name;
        if (refuses(request)) throw new DeepgramError('bad-audio', 'never', `No ${request}.`);
        const requestId = `request-${this.requests.push(request)}`;
        const content = await readFile(source.kind === 'file' ? source.realPath : '', 'utf8');
        const answer = readAnswer(rawReply(content, requestId));
        if (answer === undefined) throw new Error('the answer is none');
        await keep?.(answer.raw);
        return answer;
      },
      close: async () => {},
    };
  }

  private constructor(base: string) {
    this.#base = base;
    this.root = path.join(base, 'repository');
  }

  static async create(files: Readonly<Record<string, string>>): Promise<Repository> {
    const inside = Object.entries(files).map(([name, content]) => [`repository/${name}`, content] as const);
    const base = await makeWorkspace({ ...Object.fromEntries(inside), 'temp/.keep': '' });
    return new Repository(base);
  }

  /** Returns a copy to which the same has happened, without its store. */
  async copy(): Promise<Repository> {
    const copy = await Repository.create({});
    // Asynchronously, this takes as long as a run.
    cpSync(this.root, copy.root, { recursive: true, preserveTimestamps: true });
    copy.requests.push(...this.requests);
    return copy;
  }

  at(name: string): string {
    return path.join(this.root, name);
  }

  /** Returns the content of all files except recordings, by path. */
  async files(): Promise<Record<string, string>> {
    const all = await readdir(this.root, { recursive: true, withFileTypes: true });
    const names = all
      .filter((entry) => entry.isFile() && !entry.name.endsWith('.mp3'))
      .map((entry) =>
        path.relative(this.root, path.join(entry.parentPath, entry.name)).replaceAll(path.sep, '/'),
      )
      .sort();
    return Object.fromEntries(
      await Promise.all(names.map(async (name) => [name, await readFile(this.at(name), 'utf8')] as const)),
    );
  }

  /** Opens a run without media, which writes the lock file. Its requests are answered here. */
  async open(wish: Partial<Wish> = {}): Promise<Run & { readonly workspace: FragileWorkspace }> {
    vi.stubEnv('RUNNER_TEMP', path.join(this.#base, 'temp'));
    vi.stubEnv('GITHUB_WORKSPACE', this.root);
    const inputs = inputsWith({
      'save-to': 'workspace',
      'lock-file': LOCKFILE,
      prune: String(wish.prune ?? false),
      'overwrite-edited': String(wish.overwriteEdited ?? false),
      cache: 'false',
      'cache-folder': wish.store ? path.join(this.#base, 'store') : '',
      ...wish.inputs,
    });
    const run = await openRun(inputs, await readEvent(wish.env ?? {}));
    const workspace = new FragileWorkspace(this.root, wish);
    const lockfile = await Lockfile.load(
      workspace,
      this.root,
      LOCKFILE,
      new FragileJournal(workspace, this.root),
    );
    const fragile = new FragileFolder(path.join(this.root, SCRATCH, 'answers'), workspace);
    return {
      ...run,
      workspace,
      lockfile,
      reader: WORDS,
      connect: async () => {
        await wish.beforeSending?.();
        return this.#deepgram(wish);
      },
      ...(wish.isFragile && { pending: fragile, staging: fragile }),
    };
  }

  /**
   * Executes a run from its plan on. Only the requests are answered by the test. Returns undefined if the run was
   * killed.
   */
  async run(wish: Wish): Promise<Ran | undefined> {
    const run = await this.open(wish);
    const outcome = await quietly(() =>
      Promise.race([this.#carryOut(wish, run), run.workspace.killed.promise]),
    ).finally(() => {
      this.writes = run.workspace.done;
    });
    return outcome === 'killed' ? undefined : outcome;
  }

  async #carryOut(wish: Wish, run: Run): Promise<Ran> {
    const before = this.requests.length;
    const plan = await makePlan(await this.#jobs(wish), run);
    const { results, orphans } = await carryOut(plan, run);
    this.results = results;
    const reused = new Set(ofKind(plan.tasks, 'reuse').map(({ item }) => item.name));
    return {
      requests: this.requests.slice(before),
      results: results.filter(({ source }) => reused.has(source)),
      orphans: orphans.map(({ name }) => name),
    };
  }

  async #jobs({
    media,
    formats = ['txt', 'json'],
    folder = '',
    flat = false,
    suffix = '',
  }: Wish): Promise<Job[]> {
    const jobOf = async (name: string): Promise<Job> => ({
      source: {
        kind: 'file',
        path: name,
        realPath: this.at(name),
        size: (await stat(this.at(name))).size,
      },
      outputs: formats.map((format) => ({
        format,
        path: `${folder}${flat ? path.basename(name) : name}${suffix}.${format}`,
      })),
    });
    return await Promise.all(media.map(jobOf));
  }
}
