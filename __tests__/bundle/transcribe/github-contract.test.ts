import { describe, expect, it } from 'vitest';
import { unicorn } from '../../servers/github/fault-answers.ts';
import type { GitHubFault } from '../../servers/github/server.ts';
import { onDeletedBranch, onPush, type Trigger } from '../../servers/github/triggers.ts';
import { checkOut, openTracked } from '../branches.ts';
import { annotations, codes, type Ran, type Step, speech } from '../helpers.ts';

/** Situations that GitHub's descriptions and documents allow, but few repositories encounter. */

const COMMIT = { files: '*.wav', formats: 'txt', 'save-to': 'commit', 'save-on-failure': 'nothing' };
const PULL_REQUEST = { ...COMMIT, 'save-to': 'pull-request' };
const files = speech('a.wav');

const stepOf = ({ env, payload }: Trigger, inputs: Readonly<Record<string, string>>): Step => ({
  inputs,
  env,
  event: { name: env['GITHUB_EVENT_NAME'] ?? '', payload },
});

interface Said {
  readonly name: string;
  readonly fault?: GitHubFault;
  readonly inputs?: Step['inputs'];
  readonly env?: Readonly<Record<string, string>>;
  readonly error: RegExp;
  /** The number of times that the log has the message. */
  readonly times?: number;
  /** A pattern that must not match anywhere. */
  readonly not?: RegExp;
}

const always = { times: 1000 };
/** explain.test.ts and branch.test.ts have further errors. Here is one that GitHub causes, and two of the environment. */
const SAID: readonly Said[] = [
  {
    name: 'a page by its title',
    fault: { path: '/repos/', answer: unicorn(), ...always },
    error: /\(502 Unicorn! (?:&middot;|·) GitHub\)/,
    not: /<title|<html/,
  },
  {
    name: 'an API that is no URL by its variable',
    env: { GITHUB_API_URL: 'api.github.com' },
    error: /^GITHUB_API_URL is not a URL: api\.github\.com$/,
    // The first is a notice that earlier answers cannot be looked up there.
    times: 2,
  },
  {
    name: 'a tag, once',
    env: { GITHUB_REF: 'refs/tags/v1' },
    error: /^branch: this run is for the tag v1, not for a branch\./,
  },
];

const timesIn = ({ log }: Ran, text: string): number => log.split(text).length - 1;

describe.concurrent("GitHub's contract", () => {
  it.each(SAID)(
    'reports $name',
    async ({ fault, inputs = COMMIT, env = {}, error, not = /undefined/, times = 1 }) => {
      await using repository = await openTracked({ files, github: { faults: fault ? [fault] : [] } });
      const ran = await repository.run({ inputs, env });
      const [messages = '', ...more] = annotations(ran, 'error');
      expect([messages, more]).toEqual([expect.stringMatching(error), []]);
      expect(ran.log).not.toMatch(not);
      expect(timesIn(ran, messages)).toBe(times);
    },
  );

  it('a pull request from a copy of the repository stays unchanged', async () => {
    await using repository = await openTracked({ files });
    const { github } = repository;
    const fork = { repository: 'octo-org/octo-fork', branch: 'transcripts/main' };
    const twin = { title: 'Of the twin', body: 'Its words.' };
    await github.people.openPull({ fork, ...twin });
    const ran = await repository.run({ inputs: PULL_REQUEST });
    expect(annotations(ran, 'error')).toEqual([]);
    expect(await github.pull(1)).toMatchObject(twin);
    expect(ran.outputs['pull-request-number']).toBe('2');
  });

  it('changed-only includes every file of a branch without common history, and none of a deleted one', async () => {
    await using repository = await openTracked({ files });
    const { github, stage } = repository;
    const only = { ...COMMIT, 'save-to': 'workspace', 'changed-only': 'true', 'if-no-media': 'ignore' };
    const old = await github.push('stale', { 'b.wav': 'speech b' });
    await github.people.deleteBranch('stale');
    const deletion = stepOf(await onDeletedBranch(github, 'stale', old), only);
    expect(await repository.run(deletion)).toMatchObject({ exitCode: 0, outputs: { transcribed: '0' } });
    expect(stage.deepgram.requests).toEqual([]);

    await github.people.pushOrphan('orphan', { 'c.wav': 'speech c', 'd.wav': 'speech d' });
    await checkOut(repository, 'orphan');
    const ran = await repository.run(stepOf(await onPush(github, 'orphan'), only));
    expect(codes(ran)).toEqual({ 'c.wav': 'transcribed', 'd.wav': 'transcribed' });
  });

  it('each request names its API version, and deprecation notices are not printed', async () => {
    const deprecation = {
      deprecation: 'Sat, 01 Jan 2028 00:00:00 GMT',
      sunset: 'Sat, 01 Jan 2028 00:00:00 GMT',
    };
    const fault = { path: '/rules/branches/', answer: { status: 200, headers: deprecation, body: [] } };
    await using repository = await openTracked({ files, github: { faults: [fault] } });
    const ran = await repository.run({ inputs: COMMIT });
    expect(ran.exitCode).toBe(0);
    expect(`${ran.log}${ran.stderr}`).not.toMatch(/deprecat/i);
    const versions = repository.github.requests.map(({ apiVersion }) => apiVersion);
    expect(new Set(versions)).toEqual(new Set(['2022-11-28']));
  });
});
