import { copyFile, mkdir, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect } from 'vitest';
import { sha256 } from '../../src/lib/hash.ts';
import { SCRATCH } from '../../src/transcribe/save/workspace.ts';
import { git } from '../helpers/repository.ts';
import type { Change, Episode, Happening, Mishap, Touch } from './episodes.ts';
import {
  answersIn,
  edit,
  expectEdits,
  type Files,
  isMedia,
  isScratch,
  lacksIn,
  outputOf,
  type Pair,
  pairOfAnswer,
  pairOfRequest,
  straysIn,
  type Workflow,
} from './expected.ts';
import { type Hearing, wordsIn } from './heard.ts';
import { contentsOf, type Instant, openSite, type Site, type SiteRun } from './kill.ts';

interface WorldOptions {
  readonly deepgram: Hearing;
  /** Whether answers are kept in a cache folder, and not only in json files. */
  readonly usesCache: boolean;
  /** The SHA-256 of recordings for which Deepgram fails. */
  readonly failing: Set<string>;
}

/** A workspace that changes between runs, and that knows what each run in it must and must not do. */
export class World implements AsyncDisposable {
  readonly #site: Site;
  readonly #options: WorldOptions;
  #workflow: Workflow = {
    model: 'nova-3',
    formats: ['txt', 'json'],
    output: '{dir}/{file}.{format}',
    prune: false,
    overwrite: false,
  };
  /** All answers that were ever paid for and kept. */
  readonly #paid = new Set<Pair>();
  #edits = 0;

  private constructor(site: Site, options: WorldOptions) {
    this.#site = site;
    this.#options = options;
  }

  static async open(options: WorldOptions): Promise<World> {
    options.failing.clear();
    const site = await openSite(options.deepgram, { 'a.wav': 'speech 1', 'b.wav': 'speech 2' });
    const world = new World(site, options);
    await world.#runAndCheck();
    return world;
  }

  /** Returns a copy of this world, as it is now. */
  async copy(): Promise<World> {
    this.#options.failing.clear();
    const copy = new World(await this.#site.copy(), this.#options);
    copy.#workflow = this.#workflow;
    copy.#edits = this.#edits;
    for (const pair of this.#paid) copy.#paid.add(pair);
    return copy;
  }

  [Symbol.asyncDispose](): PromiseLike<void> {
    return this.#site[Symbol.asyncDispose]();
  }

  /** Applies the events, runs the action, and checks what the runs did. */
  async live({ happenings, mishap }: Episode): Promise<void> {
    for (const happening of happenings) await this.#happen(happening);
    if (mishap !== undefined) await this.#runWith(mishap);
    await this.#runAndCheck();
  }

  /** Checks that a run right after a run does nothing. */
  async settle(): Promise<void> {
    const before = await this.#files();
    const { exitCode, requests } = await this.#run();
    expect(exitCode).toBe(0);
    expect(requests).toHaveLength(0);
    expect(await this.#files()).toEqual(before);
  }

  async #happen(happening: Happening): Promise<void> {
    if (happening.what === 'commit') this.#commit();
    else if ('name' in happening) await this.#touch(happening, await this.#files());
    else this.#change(happening);
  }

  /** Commits at once, so that files may be as new as git's index. */
  #commit(): void {
    const { workspace } = this.#site;
    git(workspace, 'init', '--quiet');
    git(workspace, 'add', '--all');
    git(workspace, 'commit', '--quiet', '--message', 'Files', '--allow-empty');
  }

  #change({ what: _, ...change }: Change): void {
    this.#workflow = { ...this.#workflow, ...change };
  }

  async #touch(touch: Touch, files: Files): Promise<void> {
    if (touch.what === 'add') return await writeFile(this.#at(touch.name), touch.content);
    // Most names have no recording. Instead of nothing, it happens to the next one that exists.
    const all = [...files.keys()].filter(isMedia).sort();
    const name = all.find((each) => each >= touch.name) ?? all[0];
    if (name === undefined || ('to' in touch && touch.to === name)) return;
    const media = this.#at(name);
    switch (touch.what) {
      case 'copy':
        return await copyFile(media, this.#at(touch.to));
      case 'rename':
        return await rename(media, this.#at(touch.to));
      case 'swap':
        if (files.has(touch.to)) await this.#swap(media, this.#at(touch.to));
        return;
      case 'delete':
        // Without recordings, a run with `prune` is refused.
        return all.length === 1 ? undefined : await rm(media);
      case 'edit':
      case 'lose': {
        const transcript = outputOf(name, touch.format, this.#workflow);
        if (!files.has(transcript)) return;
        this.#edits += 1;
        if (touch.what === 'lose') await rm(this.#at(transcript));
        else await writeFile(this.#at(transcript), edit(this.#edits));
      }
    }
  }

  async #swap(one: string, other: string): Promise<void> {
    const between = this.#at('between');
    await rename(one, between);
    await rename(other, one);
    await rename(between, other);
  }

  #at(file: string): string {
    return path.join(this.#site.workspace, file);
  }

  async #files(): Promise<Files> {
    const files = await contentsOf(this.#site.workspace);
    return new Map([...files].filter(([file]) => !file.startsWith('.git/')));
  }

  #run(instant?: Instant): Promise<SiteRun> {
    const { model, formats, output, prune, overwrite } = this.#workflow;
    const inputs = {
      files: '*.wav',
      model,
      formats: formats.join(),
      output,
      prune: String(prune),
      'overwrite-edited': String(overwrite),
      'cache-folder': this.#options.usesCache ? this.#site.cacheFolder : '',
      retries: '0',
      'if-no-media': 'ignore',
    };
    return this.#site.run(inputs, instant);
  }

  async #runWith(mishap: Mishap): Promise<void> {
    const { failing } = this.#options;
    switch (mishap.what) {
      case 'kill':
        return await this.#runKilled(mishap.at);
      case 'block':
        return await this.#runBlocked(outputOf(mishap.name, mishap.format, this.#workflow));
      case 'fail':
        failing.add(sha256(mishap.content));
        await this.#runAndCheck();
        failing.clear();
    }
  }

  async #runKilled(instant: Instant): Promise<void> {
    const before = await this.#files();
    await this.#run(instant);
    expectEdits(await this.#files(), before, this.#workflow);
    for (const folder of [this.#site.cacheFolder, this.#at(`${SCRATCH}/answers`)]) {
      const answers = [...(await contentsOf(folder))].filter(([file]) => file.endsWith('.json'));
      for (const [, answer] of answers) this.#paid.add(pairOfAnswer(answer));
    }
  }

  /** A run must not pay for transcripts that cannot be written. */
  async #runBlocked(file: string): Promise<void> {
    const before = await this.#files();
    if (before.has(file)) return;
    await mkdir(this.#at(file), { recursive: true });
    const { exitCode, requests } = await this.#run();
    if (exitCode === 0) this.#pay(requests);
    else {
      expect(requests).toHaveLength(0);
      expect(withoutScratch(await this.#files())).toEqual(withoutScratch(before));
    }
    await rm(this.#at(file), { recursive: true });
  }

  async #runAndCheck(): Promise<void> {
    const before = await this.#files();
    const payable = this.#payableFor(before);
    const ran = await this.#run();
    const sent = ran.requests.map(pairOfRequest);
    const exitCode = sent.some((pair) => this.#fails(pair)) ? 1 : 0;
    expect({ exitCode: ran.exitCode, log: ran.stdout }).toMatchObject({ exitCode });
    expect(sent.filter((pair) => !payable.has(pair))).toEqual([]);
    expect(new Set(sent).size).toBe(sent.length);
    this.#pay(ran.requests);

    const after = await this.#files();
    const media = [...before].filter(([file]) => isMedia(file));
    expect([...after].filter(([file]) => isMedia(file))).toEqual(media);
    expectEdits(after, before, this.#workflow);
    expect(lacksIn(after, this.#workflow).filter(({ pair }) => !this.#fails(pair))).toEqual([]);
    // An unused answer is not deleted if it is stored nowhere else.
    const mayStay = (file: string): boolean => !this.#options.usesCache && isScratch(file);
    expect(straysIn(after).filter((file) => !mayStay(file))).toEqual([]);
  }

  /**
   * Returns what a run can pay for. It does not have to: an edited transcript also applies to other recordings with the
   * same audio. But there is no other way to get the missing transcripts.
   */
  #payableFor(files: Files): ReadonlySet<Pair> {
    const kept = this.#options.usesCache ? this.#paid : answersIn(files);
    const pairs = lacksIn(files, this.#workflow).map(({ pair }) => pair);
    return new Set(pairs.filter((pair) => !kept.has(pair)));
  }

  #pay(requests: SiteRun['requests']): void {
    for (const request of requests) if (request.status === 200) this.#paid.add(pairOfRequest(request));
  }

  #fails(pair: Pair): boolean {
    return [...this.#options.failing].some((hash) => pair === wordsIn(hash, this.#workflow.model));
  }
}

const withoutScratch = (files: Files): Files => new Map([...files].filter(([file]) => !isScratch(file)));
