import { describe, expect, it, onTestFinished } from 'vitest';
import { readAll } from '../../docs/documents.ts';
import { OURS, stepsOf, workflowsIn } from '../../docs/workflow-blocks.ts';
import { startCache } from '../../servers/github/cache.ts';
import { onPullRequest, onPush, type Trigger } from '../../servers/github/triggers.ts';
import { filesOn, openCheckout } from '../checkouts.ts';
import { openRepository } from '../github.ts';
import { codes, type Ran, speech } from '../helpers.ts';

/** The workflows that the documents recommend to start with, executed as documented, in one repository over months. */

/** Opens a repository with artifacts and a cache. */
async function open(files: Readonly<Record<string, string>>) {
  const repository = await openRepository({ artifacts: [], github: { files } });
  const cache = await startCache({ beside: repository.artifacts.env });
  onTestFinished(async () => {
    await cache.close();
    await repository[Symbol.asyncDispose]();
  });
  return { repository, cache };
}

/** The workflows in all documents, whose blocks take longer to parse than a run takes. */
const documented = readAll('**/*.md').then((documents) => documents.flatMap(workflowsIn));

/** Returns the inputs of the action in the steps of a workflow, except the key and values that only GitHub knows. */
async function stepsIn(name: string): Promise<Record<string, string>[]> {
  const text = (await documented).find((workflow) => workflow.startsWith(`name: ${name}\n`));
  const steps = stepsOf(text ?? '').filter(({ uses }) => uses === `${OURS}@v1`);
  if (steps.length === 0) throw new Error(`No document has a workflow ${name}.`);
  return steps.map((step) => {
    const inputs = Object.entries(step.with ?? {}).map(([input, value]) => [input, String(value)] as const);
    return Object.fromEntries(inputs.filter(([, value]) => !value.includes('$' + '{{')));
  });
}

interface Month {
  /** The result of the last step. */
  readonly ran: Ran;
  readonly requests: number;
}

/**
 * Runs a workflow of the documents on a new machine, in a checkout of these files. `cache` is the input unless the workflow
 * sets it; the default if empty.
 */
async function runOn(
  { repository, cache: service }: Awaited<ReturnType<typeof open>>,
  workflow: string,
  { env, payload }: Trigger,
  files: Readonly<Record<string, string>>,
  cache = '',
): Promise<Month> {
  await using machine = await openCheckout(files);
  const defaults = { 'save-to': '', formats: '', cache };
  const runs: Ran[] = [];
  for (const inputs of await stepsIn(workflow)) {
    const event = { name: env['GITHUB_EVENT_NAME'] ?? '', payload };
    const step = { inputs: { ...defaults, ...inputs }, env: { ...service.env, ...env }, event };
    runs.push(await repository.run(step, machine));
  }
  const ran = runs.at(-1);
  if (ran === undefined) throw new Error('No step ran.');
  // The names of its artifacts are free for the next run.
  await repository.artifacts.endRun();
  return { ran, requests: machine.deepgram.requests.length };
}

describe("the documents' workflows", () => {
  it('the first one, with a new recording each month and an expiring cache, sends each once', async () => {
    const recordings = speech(...Array.from({ length: 6 }, (_, index) => `media/episode-${index}.mp3`));
    const { repository, cache } = await open(recordings);
    const requests: number[] = [];
    for (const month of ['', 'media/february.mp3', 'media/march.mp3']) {
      if (month !== '') await repository.github.people.push('main', speech(month));
      const trigger = await onPush(repository.github, 'main');
      const done = await runOn({ repository, cache }, 'Transcripts', trigger, await filesOn(repository));
      expect(done.ran.exitCode).toBe(0);
      requests.push(done.requests);
      cache.forgetCaches();
    }
    expect(requests).toEqual([6, 1, 1]);
  });

  it('the one for pull requests and the first one together send each recording once', async () => {
    const old = { 'README.md': 'Talks\n' };
    const { repository, cache } = await open(old);
    const files = speech('media/a.mp3', 'media/b.mp3');
    await repository.github.people.push('talks', files);
    const number = await repository.github.people.openPull({ head: 'talks' });
    const trigger = await onPullRequest(repository.github, number);
    const proposed = await runOn({ repository, cache }, 'Transcripts of new recordings', trigger, {
      ...old,
      ...files,
    });
    expect(codes(proposed.ran)).toEqual({ 'media/a.mp3': 'transcribed', 'media/b.mp3': 'transcribed' });
    cache.forgetCaches();

    await repository.github.people.mergePull(number);
    const pushed = await onPush(repository.github, 'main');
    const merged = await runOn({ repository, cache }, 'Transcripts', pushed, await filesOn(repository));
    expect(codes(merged.ran)).toEqual({ 'media/a.mp3': 'unchanged', 'media/b.mp3': 'unchanged' });
    expect([proposed.requests, merged.requests]).toEqual([2, 0]);
  });
});

/** The files of the repository, and those that the recipe adds besides the lock file. */
const RECIPES: readonly (readonly [name: string, files: readonly string[], added: readonly string[]])[] = [
  [
    'Podcast transcripts',
    ['episodes/1.mp3'],
    ['episodes/1.md', 'episodes/1.podcast.json', 'episodes/1.srt', 'episodes/1.vtt'],
  ],
  [
    'Lecture captions',
    ['courses/algebra/1.mp4'],
    ['courses/algebra/1.json', 'courses/algebra/1.txt', 'courses/algebra/1.vtt'],
  ],
  ['Captions', ['videos/intro.mp4', 'videos/tour/2.mp4'], ['videos/intro.vtt', 'videos/tour/2.vtt']],
  ['Transcripts for Hugo', ['static/audio/keynote.mp3'], ['content/transcripts/keynote.md']],
  ['Transcripts for Jekyll', ['assets/audio/keynote.mp3'], ['_transcripts/keynote.md']],
  ['Transcripts for Docusaurus', ['static/talks/keynote.mp4'], ['docs/transcripts/keynote.md']],
  ['Transcripts for MkDocs', ['docs/audio/keynote.mp3'], ['docs/transcripts/keynote.md']],
  ['Player pages', ['talks/keynote.mp3'], ['talks/keynote.html', 'talks/keynote.json']],
  [
    'Transcripts of all projects',
    ['docs/videos/a.mp4', 'marketing/podcast/1.mp3'],
    ['docs/videos/a.vtt', 'marketing/podcast/1.mp3.md', 'marketing/podcast/1.mp3.podcast.json'],
  ],
];

describe('a recipe', () => {
  it.each(RECIPES)('commits the files that it promises: %s', async (name, files, added) => {
    const recordings = { ...speech(...files), 'episodes/speakers.txt': '0: Ada\n' };
    const { repository, cache } = await open(recordings);
    const trigger = await onPush(repository.github, 'main');
    // Nothing is in the cache, which the workflows above show, and to ask it takes as long as the rest of a run.
    const done = await runOn({ repository, cache }, name, trigger, recordings, 'false');
    expect(done.ran.exitCode).toBe(0);
    expect(done.ran.log).not.toContain('::warning');
    const committed = Object.keys(await filesOn(repository)).filter((file) => !(file in recordings));
    expect(committed.filter((file) => !file.endsWith('transcripts.lock.json')).sort()).toEqual(added);
  });
});
