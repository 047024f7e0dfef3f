import { execFileSync } from 'node:child_process';
import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, vi } from 'vitest';
import { DeepgramError } from '../../src/deepgram/error.ts';
import { readEvent } from '../../src/github/event.ts';
import { blobId, sha256 } from '../../src/lib/hash.ts';
import { nameOf } from '../../src/recordings/source.ts';
import { batchOf } from '../../src/transcribe/batch.ts';
import { carryOut } from '../../src/transcribe/execute.ts';
import type { Lock } from '../../src/transcribe/lockfile/lock.ts';
import { parseLock } from '../../src/transcribe/lockfile/parse.ts';
import { checkPlan, makePlan } from '../../src/transcribe/planning.ts';
import { openRun, type Run, type Transcriber } from '../../src/transcribe/run.ts';
import { Lockfile } from '../../src/transcribe/save/lockfile.ts';
import { saveAll } from '../../src/transcribe/save/save.ts';
import { SCRATCH } from '../../src/transcribe/save/workspace.ts';
import { selectMedia } from '../../src/transcribe/select.ts';
import { readAnswer } from '../../src/transcript/answer.ts';
import { at } from '../servers/github/json.ts';
import { type Files, SmallGitHub } from '../servers/github/small.ts';
import { type Happening, type History, type Ride, UNDISTURBED } from './histories.ts';
import { inputsWith } from './inputs.ts';
import { FragileFolder, FragileJournal, FragileWorkspace, LOCKFILE, PART, rawReply, WORDS } from './runs.ts';
import { quietly } from './stdout.ts';

/** Two workflows that share a lock file but request different things. */
const WORKFLOWS = [
  { model: 'nova-3', output: '{dir}/{file}.{format}', ending: '' },
  { model: 'nova-2', output: '{dir}/{file}.{model}.{format}', ending: '.nova-2' },
] as const;

const workflowOf = (number: number): (typeof WORKFLOWS)[number] => WORKFLOWS[number === 0 ? 0 : 1];

/** Simulates the runs of a repository, records what they pay for and save, and checks the promises. */
export class Living implements AsyncDisposable {
  readonly #github: SmallGitHub;
  readonly #server: { readonly url: string; close(): Promise<void> };
  readonly #folder: string;
  readonly #history: History;
  /** The commits of main from which runs have started, newest first. */
  readonly #starts: string[] = [];
  /** The runs that have not saved yet, with the number of events that they wait for. */
  #late: { readonly save: () => Promise<void>; left: number }[] = [];
  /**
   * Contents that a person may have moved to the path of another recording's transcript, where nothing shows whose they
   * are.
   */
  readonly #moved = new Set<string>();
  /** All contents that main has ever had. */
  readonly #onMain = new Set<string>();
  #runs = 0;
  #corrections = 0;
  /** The requests that were paid for although their answer was available. */
  readonly #twice: string[] = [];
  #requests = 0;

  private constructor(
    github: SmallGitHub,
    server: { readonly url: string; close(): Promise<void> },
    folder: string,
    history: History,
  ) {
    this.#github = github;
    this.#server = server;
    this.#folder = folder;
    this.#history = history;
  }

  /** The number of all requests. */
  get requests(): number {
    return this.#requests;
  }

  static async begin(base: string, history: History): Promise<Living> {
    const folder = await mkdtemp(path.join(base, 'world-'));
    for (const name of ['temp', 'store', 'scratch']) await mkdir(path.join(folder, name));
    const github = new SmallGitHub(
      new Map([
        ['a.mp3', 'speech 1'],
        ['b.mp3', 'talk 25'],
      ]),
      path.join(folder, 'scratch'),
    );
    return new Living(github, await github.listen(), folder, history);
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.#server.close();
    await rm(this.#folder, { recursive: true, force: true });
  }

  /**
   * Plays the history, then runs the workflows until there is nothing left to do. Checks the promises after each step.
   */
  async live(): Promise<void> {
    for (const happening of this.#history.happenings) {
      await this.#happen(happening);
      for (const content of this.#github.filesOn('main').values()) this.#onMain.add(content);
      await this.#land(1);
    }
    await this.#land(Number.POSITIVE_INFINITY);
    await this.#settle();
  }

  async #happen(happening: Happening): Promise<void> {
    switch (happening.what) {
      case 'run':
        return await this.#run(happening);
      case 'push':
        return this.#github.push('main', { [happening.name]: happening.content });
      case 'rename':
        return this.#move(happening.name, happening.to, happening.along);
      case 'delete':
        return this.#move(happening.name, undefined, happening.along);
      case 'correct':
      case 'drop':
        return this.#touch(happening);
      case 'forget':
        // A run that counts as killed is in this process and may still be storing an answer there.
        await rm(path.join(this.#folder, 'store'), { recursive: true, maxRetries: 10, retryDelay: 20 });
        return void (await mkdir(path.join(this.#folder, 'store'), { recursive: true }));
      default:
        return this.#decide(happening.what);
    }
  }

  #move(name: string, to: string | undefined, along: boolean): void {
    const files = this.#github.filesOn('main');
    if (!files.has(name) || name === to || (to !== undefined && files.has(to))) return;
    if (along && to !== undefined) for (const content of files.values()) this.#moved.add(content);
    const moved = [...files].filter(([file]) => file === name || (along && file.startsWith(`${name}.`)));
    this.#github.push(
      'main',
      Object.fromEntries([
        ...moved.map(([file]) => [file, null] as const),
        ...(to === undefined
          ? []
          : moved.map(([file, content]) => [`${to}${file.slice(name.length)}`, content])),
      ]),
    );
  }

  #touch({ what, name, workflow, proposed }: Extract<Happening, { what: 'correct' | 'drop' }>): void {
    const open = this.#github.pulls.find(({ state }) => state === 'open');
    const branch = proposed && open !== undefined ? open.head : 'main';
    const file = `${name}${workflowOf(workflow).ending}.txt`;
    if (!this.#github.filesOn(branch).has(file)) return;
    this.#corrections += 1;
    this.#github.push(branch, { [file]: what === 'drop' ? null : `person ${this.#corrections}` });
  }

  #decide(what: 'close' | 'merge' | 'tidy'): void {
    const open = this.#github.pulls.filter(({ state }) => state === 'open');
    if (what === 'tidy') {
      const used = new Set(open.map(({ head }) => head));
      for (const { head } of this.#github.pulls)
        if (!used.has(head) && this.#github.branches.has(head)) this.#github.deleteBranch(head);
      return;
    }
    for (const pull of open.slice(-1)) {
      if (what === 'close') this.#github.closePull(pull);
      else this.#github.mergePull(pull);
    }
  }

  async #land(happenings: number): Promise<void> {
    for (const late of this.#late) late.left -= happenings;
    const due = this.#late.filter(({ left }) => left < 0);
    this.#late = this.#late.filter((late) => !due.includes(late));
    for (const { save } of due) await save();
  }

  async #run(ride: Ride): Promise<void> {
    const today = this.#github.headOf('main');
    const commit = ride.back === 0 ? today : (this.#starts[ride.back - 1] ?? today);
    this.#starts.unshift(commit);
    const { root, workspace } = await this.#checkOut(this.#github.filesOf(commit), ride.how);
    const run = await this.#open(workspace, root, ride);
    const fragile = run.workspace;
    const paid = quietly(async () => {
      process.chdir(run.root);
      const { jobs } = await selectMedia(run, undefined);
      const plan = await makePlan(jobs, run);
      if (jobs.length + plan.orphans.length === 0) return undefined;
      await checkPlan(plan, run);
      return { plan, ...(await carryOut(plan, run)) };
    });
    const done = await Promise.race([paid, fragile.killed.promise]).catch((error: unknown) => {
      // Nothing was sent in this case, and main is unchanged.
      if (/^prune: no media were found/.test(String(at(error, 'message')))) return undefined;
      throw error;
    });
    if (done === undefined || done === 'killed') return;
    const save = async (): Promise<void> => {
      const before = this.#branches();
      const saved = await quietly(async () => {
        const file = await run.runFolder.keepResults(['{}']);
        return await saveAll(await run.savers(), batchOf(done.results, file, done.plan, run), undefined);
      });
      expect(saved.failures).toEqual([]);
      this.#check(before);
    };
    if (ride.late > 0) this.#late.push({ save, left: ride.late });
    else await save();
  }

  async #checkOut(files: Files, how: Ride['how']): Promise<{ root: string; workspace: string }> {
    const workspace = path.join(this.#folder, `run-${this.#runs}`);
    const root = how === 'path' ? path.join(workspace, 'repo') : workspace;
    const isOut = (name: string): boolean =>
      how === 'sparse' && /\.(txt|json)$/.test(name) && name !== LOCKFILE;
    for (const [name, content] of files) {
      const file = path.join(root, ...name.split('/'));
      await mkdir(path.dirname(file), { recursive: true });
      await writeFile(file, content);
    }
    await cp(await template(this.#folder), path.join(root, '.git'), { recursive: true });
    git(root, 'add', '--all');
    const out = [...files.keys()].filter(isOut);
    if (out.length > 0) {
      await writeFile(path.join(root, '.git/info/sparse-checkout'), '/*.mp3\n');
      git(root, 'update-index', '--skip-worktree', ...out);
      for (const name of out) await rm(path.join(root, ...name.split('/')));
    }
    return { root, workspace };
  }

  async #open(
    place: string,
    root: string,
    ride: Ride,
  ): Promise<Run & { readonly workspace: FragileWorkspace }> {
    this.#runs += 1;
    const { model, output } = workflowOf(ride.workflow);
    const { saveTo, hasStore, prune } = this.#history;
    const env = {
      GITHUB_EVENT_NAME: 'push',
      GITHUB_REPOSITORY: 'mona/talks',
      GITHUB_REF: 'refs/heads/main',
      GITHUB_WORKFLOW_REF: `mona/talks/.github/workflows/${ride.workflow}.yml@refs/heads/main`,
      GITHUB_JOB: 'transcribe',
      GITHUB_RUN_ID: `${this.#runs}`,
      GITHUB_RUN_NUMBER: `${this.#runs}`,
    };
    const more = {
      GITHUB_API_URL: this.#server.url,
      RUNNER_TEMP: path.join(this.#folder, 'temp'),
      GITHUB_WORKSPACE: place,
    };
    for (const [name, value] of Object.entries({ ...env, ...more })) vi.stubEnv(name, value);
    const run = await quietly(async () =>
      openRun(
        inputsWith({
          files: ride.how === 'path' ? 'repo/**/*.mp3' : '**/*.mp3',
          'save-to': saveTo,
          formats: 'txt, json',
          model,
          output,
          'split-above': ride.split,
          prune: String(prune),
          cache: 'false',
          'cache-folder': hasStore ? path.join(this.#folder, 'store') : '',
          token: 'canary-token-of-a-history',
        }),
        await readEvent(env),
      ),
    );
    expect(run.root).toBe(root);
    const workspace = new FragileWorkspace(root, ride.kill === undefined ? {} : { writes: ride.kill });
    const lockfile = await Lockfile.load(workspace, root, LOCKFILE, new FragileJournal(workspace, root));
    const pending = new FragileFolder(path.join(root, SCRATCH, 'answers'), workspace);
    return {
      ...run,
      workspace,
      lockfile,
      pending,
      staging: pending,
      reader: WORDS,
      connect: async () => this.#deepgram(workspace, ride, model),
    };
  }

  /** Answers requests, and records those whose answer was available. */
  #deepgram(workspace: FragileWorkspace, { refused }: Ride, model: string): Transcriber {
    const number = this.#runs;
    let sent = 0;
    return {
      transcribe: async (source, _, { keep } = {}) => {
        // A killed run sends nothing more.
        if (workspace.isKilled) return await new Promise<never>(() => {});
        const content = await readFile(source.kind === 'file' ? source.realPath : '', 'utf8');
        sent += 1;
        if (sent - 1 === refused) throw new DeepgramError('bad-audio', 'never', `No ${nameOf(source)}.`);
        this.#requests += 1;
        const id = `request-${this.#requests}`;
        if (await this.#knows(content, model))
          this.#twice.push(`${nameOf(source)} (${content}) for ${model} in run ${number}`);
        const answer = readAnswer(rawReply(content, id, model));
        if (answer === undefined) throw new Error('the answer is none');
        await keep?.(answer.raw);
        return answer;
      },
      close: async () => {},
    };
  }

  /**
   * Whether an answer to a recording, or to the whole that it is a part of, is in the store, on main, on a proposed
   * branch, or in a declined pull request. Merged answers are on main.
   */
  async #knows(content: string, model: string): Promise<boolean> {
    const [, whole = content, , from, to] = PART.exec(content) ?? [];
    const hash = sha256(whole);
    const store = path.join(this.#folder, 'store');
    const stored = await Promise.all(
      (await readdir(store)).map((name) => readFile(path.join(store, name), 'utf8')),
    );
    const declined = this.#github.pulls.filter(({ state }) => state === 'closed').slice(-3);
    const merged = new Set(
      this.#github.pulls.flatMap(({ state, headSha }) => (state === 'merged' ? headSha : [])),
    );
    const open = [...this.#github.branches.values()].filter((commit) => !merged.has(commit));
    const heads = [...open, ...declined.map(({ headSha }) => headSha ?? '')];
    const saved = heads.flatMap((commit) => {
      const files = this.#github.filesOf(commit);
      // A transcript that a person moved to the path of another recording's transcript cannot be found there.
      const isAtHome = (name: string, content: string): boolean =>
        !this.#moved.has(content) ||
        [...files].some(([media, bytes]) => name.startsWith(`${media}.`) && sha256(bytes) === hash);
      return [...files]
        .filter(([name, content]) => name.endsWith('.json') && name !== LOCKFILE && isAtHome(name, content))
        .map(([, content]) => content);
    });
    return [...stored, ...saved].some((text) => {
      const metadata = at(JSON.parse(text), 'metadata');
      const part = at(metadata, 'part');
      const isPart =
        at(part, 'of') === hash && at(part, 'from') === Number(from) && at(part, 'to') === Number(to);
      const isAbout = isPart || at(metadata, 'sha256') === hash;
      return isAbout && at(metadata, 'model_info', 'a', 'name') === model;
    });
  }

  #branches(): ReadonlyMap<string, Files> {
    return new Map([...this.#github.branches].map(([name, commit]) => [name, this.#github.filesOf(commit)]));
  }

  /** Checks what a run that saves must not do. */
  #check(before: ReadonlyMap<string, Files>): void {
    const after = this.#branches();
    for (const content of after.get('main')?.values() ?? []) this.#onMain.add(content);
    expect(this.#twice, 'paid for although it was known').toEqual([]);
    const lost = [...before].flatMap(([branch, files]) => {
      // A merged file that was changed since then is what somebody wanted.
      const elsewhere = branch === 'main' ? [] : this.#onMain;
      const left = new Set([...(after.get(branch)?.values() ?? []), ...elsewhere]);
      return [...files]
        .filter(([, content]) => isPersons(content) && !left.has(content))
        .map(([name]) => `${name} on ${branch}`);
    });
    expect(lost, "somebody's work is gone").toEqual([]);
    const media = after.get('main') ?? new Map();
    const vain = [...after].flatMap(([branch, files]) => {
      const known = new Set([branch, 'main'].flatMap((each) => filesIn(before.get(each))));
      // An entry that only lost files has no new information.
      const written = [...lockIn(files).values()].filter(({ files: own }) =>
        Object.values(own).some(({ path: file, git: id }) => !known.has(`${id} ${file}`)),
      );
      return written.flatMap(({ source, media: told }) => {
        const there = media.get(source);
        const isThere = there !== undefined && told.kind === 'file' && told.git === blobId(there);
        return isThere ? [] : [`${source} on ${branch}`];
      });
    });
    expect(vain, 'told of media that main has not').toEqual([]);
  }

  /** Checks that after some runs there is nothing left to do, and that the lock file matches the files. */
  async #settle(): Promise<void> {
    const both = async (): Promise<void> => {
      for (const workflow of [0, 1]) await this.#run({ ...UNDISTURBED, workflow });
    };
    for (let round = 0; round < 3; round += 1) {
      const before = await this.#state();
      await both();
      this.#decide('merge');
      for (const content of this.#github.filesOn('main').values()) this.#onMain.add(content);
      // The next runs would see the same, and do the same: nothing.
      if ((await this.#state()) === before) return this.#agree();
    }
    const [requests, branches] = [this.#requests, new Map(this.#github.branches)];
    await both();
    expect(this.#requests - requests, 'requests at the end').toBe(0);
    expect(new Map(this.#github.branches), 'branches at the end').toEqual(branches);
    this.#agree();
  }

  /** Identifies all that a run can see, and how many requests there were. */
  async #state(): Promise<string> {
    const stored = await readdir(path.join(this.#folder, 'store'));
    return JSON.stringify([this.#requests, [...this.#github.branches], this.#github.pulls, stored.sort()]);
  }

  /** Checks that the lock file matches the files, unless a pull request is still open. */
  #agree(): void {
    if (this.#github.pulls.some(({ state }) => state === 'open')) return;
    const files = this.#github.filesOn('main');
    const claimed = new Map(
      [...lockIn(files).values()].flatMap(({ files: own }) =>
        Object.values(own).map(({ path: file, git: id }) => [file, id]),
      ),
    );
    const wrong = [...claimed].filter(([file, id]) => {
      const there = files.get(file);
      const isWork = there !== undefined && (isPersons(there) || this.#moved.has(there));
      return there !== undefined && !isWork && blobId(there) !== id;
    });
    expect(wrong, 'files that are not as recorded').toEqual([]);
    const strays = [...files].filter(
      ([file, content]) =>
        file !== LOCKFILE && !isPersons(content) && !claimed.has(file) && !this.#moved.has(content),
    );
    expect(
      strays.map(([file]) => file),
      'files that nobody recorded',
    ).toEqual([]);
  }
}

/** Recordings and corrected transcripts. */
const isPersons = (content: string): boolean => /^(speech|talk|person) \d+(, uncut)?$/.test(content);

const lockIn = (files: Files): Lock => {
  const text = files.get(LOCKFILE);
  return text === undefined ? new Map() : parseLock(text, LOCKFILE).entries;
};

/** Returns the files that the lock file records. */
const filesIn = (files: Files = new Map()): string[] =>
  [...lockIn(files).values()].flatMap((entry) =>
    Object.values(entry.files).map(({ path: file, git: id }) => `${id} ${file}`),
  );

const git = (folder: string, ...args: readonly string[]): string =>
  execFileSync('git', ['-C', folder, ...args], {
    env: { PATH: process.env['PATH'], GIT_CONFIG_NOSYSTEM: '1', GIT_CONFIG_GLOBAL: '/dev/null' },
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
  });

/** An empty repository to copy, which takes a third of the time that git needs to create one. */
async function template(folder: string): Promise<string> {
  const made = path.join(folder, 'template');
  await mkdir(made, { recursive: true });
  const own = path.join(made, '.git');
  if ((await readdir(made)).length === 0)
    git(made, 'init', '--quiet', '--template=', '--initial-branch=main');
  await mkdir(path.join(own, 'info'), { recursive: true });
  return own;
}
