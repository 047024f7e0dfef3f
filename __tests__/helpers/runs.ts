import { readdir, readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { vi } from 'vitest';
import { AnswerFolder } from '../../src/answers/folder.ts';
import { ForgivingStore } from '../../src/answers/forgiving.ts';
import { sha256 } from '../../src/lib/hash.ts';
import type { Job } from '../../src/plan/jobs.ts';
import { planWork, type Transcription } from '../../src/plan/work.ts';
import type { Result } from '../../src/report/result.ts';
import { RecordFile } from '../../src/save/record-file.ts';
import { RunFolder } from '../../src/save/run-folder.ts';
import { SCRATCH, Workspace } from '../../src/save/workspace.ts';
import { deliver } from '../../src/transcribe/deliver.ts';
import { type Equipment, tidyUp } from '../../src/transcribe/equipment.ts';
import { findAnswers } from '../../src/transcribe/kept.ts';
import { carryFiles, reuseAll } from '../../src/transcribe/reuse.ts';
import { survey } from '../../src/transcribe/survey.ts';
import { sweepOrphans } from '../../src/transcribe/sweep.ts';
import { readAnswer } from '../../src/transcript/answer.ts';
import type { Format } from '../../src/transcript/formats.ts';
import type { Answer } from '../../src/transcript/transcript.ts';
import { OPTIONS } from './plans.ts';
import { PRESENTER } from './presentation.ts';
import { quietly } from './stdout.ts';
import { makeWorkspace } from './workspace.ts';

export const RECORD = 'transcripts.lock.json';

/** An answer for media with these bytes, with words of its own for each request. */
export function rawAnswer(media: string, requestId = 'request-1'): string {
  return JSON.stringify({
    metadata: {
      request_id: requestId,
      sha256: sha256(media),
      duration: 11,
      model_info: { a: { name: 'nova-3', version: '1' } },
    },
    results: { channels: [{ alternatives: [{ transcript: `${media} in ${requestId}`, words: [] }] }] },
  });
}

export function answerOf(media: string, requestId?: string): Answer {
  const answer = readAnswer(rawAnswer(media, requestId));
  if (answer === undefined) throw new Error('the answer is none');
  return answer;
}

/** A workspace that a kill leaves alone after so many writes and removals: the next one never ends. */
class MortalWorkspace extends Workspace {
  readonly killed = Promise.withResolvers<'killed'>();
  #left: number;

  constructor(root: string, left: number) {
    super(root);
    this.#left = left;
  }

  override write(file: string, content: string | Uint8Array): Promise<void> {
    return this.#live(() => super.write(file, content));
  }

  override remove(file: string): Promise<void> {
    return this.#live(() => super.remove(file));
  }

  #live(action: () => Promise<void>): Promise<void> {
    this.#left -= 1;
    if (this.#left >= 0) return action();
    this.killed.resolve('killed');
    return new Promise(() => {});
  }
}

export interface Wish {
  /** Media in the workspace. */
  readonly media: readonly string[];
  readonly formats?: readonly Format[];
  /** Where the transcripts go; beside the media if not given. */
  readonly folder?: string;
  /** Whether all transcripts of the folder lie side by side, wherever the media are. */
  readonly flat?: boolean;
  readonly overwriteEdited?: boolean;
  readonly prune?: boolean;
  /** Whether answers outlive the workspace. */
  readonly store?: boolean;
  /** The run is killed after so many writes and removals. */
  readonly writes?: number;
}

export interface Ran {
  /** The sources that were sent. */
  readonly requests: readonly string[];
  readonly results: readonly Result[];
  /** Names of the media that are gone and of which files are left. */
  readonly orphans: readonly string[];
}

/** A repository in which runs follow each other, and what they paid for. */
export class Repository {
  readonly root: string;
  /** All requests of all runs. */
  readonly requests: string[] = [];
  readonly #base: string;

  private constructor(base: string) {
    this.#base = base;
    this.root = path.join(base, 'repository');
  }

  static async create(files: Readonly<Record<string, string>>): Promise<Repository> {
    const inside = Object.entries(files).map(([name, content]) => [`repository/${name}`, content] as const);
    const base = await makeWorkspace({ ...Object.fromEntries(inside), 'temp/.keep': '' });
    return new Repository(base);
  }

  at(name: string): string {
    return path.join(this.root, name);
  }

  /** The content of all files, by path, but that of the media. */
  async files(): Promise<Record<string, string>> {
    const all = await readdir(this.root, { recursive: true, withFileTypes: true });
    const names = all
      .filter((entry) => entry.isFile() && !entry.name.endsWith('.mp3'))
      .map((entry) => path.relative(this.root, path.join(entry.parentPath, entry.name)))
      .sort();
    return Object.fromEntries(
      await Promise.all(names.map(async (name) => [name, await readFile(this.at(name), 'utf8')] as const)),
    );
  }

  /** Opens what a run works with. */
  async open({
    writes = Number.POSITIVE_INFINITY,
    store = false,
  }: Partial<Wish> = {}): Promise<Equipment & { readonly workspace: MortalWorkspace }> {
    const workspace = new MortalWorkspace(this.root, writes);
    const pending = new AnswerFolder(path.join(this.root, SCRATCH, 'answers'));
    const kept = new AnswerFolder(path.join(this.#base, 'store'));
    vi.stubEnv('RUNNER_TEMP', path.join(this.#base, 'temp'));
    return {
      workspace,
      pending,
      staging: pending,
      record: await RecordFile.load(workspace, this.root, RECORD),
      runFolder: await RunFolder.create(),
      store: store ? new ForgivingStore(kept, 'a folder', () => {}) : undefined,
      options: OPTIONS,
      presenter: PRESENTER,
    };
  }

  /** A run, as it is but that the test answers what is sent. Undefined if it was killed. */
  async run(wish: Wish): Promise<Ran | undefined> {
    const equipment = await this.open(wish);
    const outcome = await quietly(() =>
      Promise.race([this.#carryOut(wish, equipment), equipment.workspace.killed.promise]),
    );
    return outcome === 'killed' ? undefined : outcome;
  }

  async #carryOut(wish: Wish, equipment: Equipment): Promise<Ran> {
    const { overwriteEdited = false, prune = false } = wish;
    const ground = { ...equipment, root: this.root, economy: { overwriteEdited } };
    const { assessments, orphans, stateOf } = await survey(await this.#jobs(wish), ground);
    const answers = await findAnswers(assessments, { ...equipment, elsewhere: async () => undefined });
    const { reuse, transcribe, unchanged } = planWork(assessments, answers);
    const asked = transcribe.flatMap(({ assessment, followers }) => [assessment, ...followers]);
    await carryFiles([...reuse.map(({ assessment }) => assessment), ...asked], equipment);
    const results = await reuseAll(reuse, equipment);
    const before = this.requests.length;
    for (const transcription of transcribe) await this.#transcribe(transcription, equipment);
    const left = await sweepOrphans(orphans, prune, stateOf, equipment);
    await tidyUp(equipment, new Set(unchanged.map(({ key }) => key)));
    return { requests: this.requests.slice(before), results, orphans: left.map(({ name }) => name) };
  }

  async #transcribe({ assessment, followers }: Transcription, equipment: Equipment): Promise<void> {
    const { key, name } = assessment;
    this.requests.push(name);
    const raw = rawAnswer(await readFile(this.at(name), 'utf8'), `request-${this.requests.length}`);
    await equipment.pending.put(key, raw);
    const isStored = (await equipment.store?.put(key, raw)) ?? false;
    for (const each of [assessment, ...followers]) await deliver(each, readAnswer(raw), isStored, equipment);
    await equipment.pending.remove(key);
  }

  async #jobs({ media, formats = ['txt', 'json'], folder = '', flat = false }: Wish): Promise<Job<Format>[]> {
    const jobOf = async (name: string): Promise<Job<Format>> => ({
      source: {
        kind: 'file',
        path: name,
        realPath: this.at(name),
        size: (await stat(this.at(name))).size,
      },
      outputs: formats.map((format) => ({
        format,
        path: `${folder}${flat ? path.basename(name) : name}.${format}`,
      })),
    });
    return await Promise.all(media.map(jobOf));
  }
}
