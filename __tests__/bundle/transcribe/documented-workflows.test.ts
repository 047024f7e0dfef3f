import { describe, expect, it, onTestFinished } from 'vitest';
import { readAll } from '../../docs/documents.ts';
import { OURS, stepsOf, workflowsIn } from '../../docs/workflows.ts';
import { startCache } from '../../servers/github/cache.ts';
import { onPullRequest, onPush, type Trigger } from '../../servers/github/triggers.ts';
import { filesOn, openCheckout } from '../checkouts.ts';
import { openRepository } from '../github.ts';
import { codes, type Ran, speech } from '../helpers.ts';

/** The workflows that the documents tell to start from, run as they stand there, in one repository, for months. */

/** A repository with artifacts and a cache. */
async function open(files: Readonly<Record<string, string>>) {
  const repository = await openRepository({ artifacts: [], github: { files } });
  const cache = await startCache({ beside: repository.artifacts.env });
  onTestFinished(async () => {
    await cache.close();
    await repository[Symbol.asyncDispose]();
  });
  return { repository, cache };
}

/** What the workflow of a name gives the action, but for the key. */
async function inputsIn(name: string): Promise<Record<string, string>> {
  const workflows = (await readAll('**/*.md')).flatMap(workflowsIn);
  const text = workflows.find((workflow) => workflow.startsWith(`name: ${name}\n`));
  const step = stepsOf(text ?? '').find(({ uses }) => uses === `${OURS}@v1`);
  if (step?.with === undefined) throw new Error(`No document has a workflow ${name}.`);
  const { 'api-key': _, ...inputs } = step.with;
  return Object.fromEntries(Object.entries(inputs).map(([input, value]) => [input, String(value)]));
}

interface Month {
  readonly ran: Ran;
  readonly requests: number;
}

/** Runs a workflow of the documents on a machine of its own, on a checkout of these files. */
async function runOn(
  { repository, cache }: Awaited<ReturnType<typeof open>>,
  workflow: string,
  { env, payload }: Trigger,
  files: Readonly<Record<string, string>>,
): Promise<Month> {
  await using machine = await openCheckout(files);
  const defaults = { 'save-to': '', formats: '', cache: '' };
  const ran = await repository.run(
    {
      inputs: { ...defaults, ...(await inputsIn(workflow)) },
      env: { ...cache.env, ...env },
      event: { name: env['GITHUB_EVENT_NAME'] ?? '', payload },
    },
    machine,
  );
  // The names of its artifacts are free for the next run.
  await repository.artifacts.endRun();
  return { ran, requests: machine.deepgram.requests.length };
}

describe("the documents' workflows", () => {
  it('the first one, with a new recording each month and a cache that forgets, sends each once', async () => {
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
