import { expect, it } from 'vitest';
import { Api } from '../../src/github/api.ts';
import { GitHubClient } from '../../src/github/client.ts';
import { readEvent } from '../../src/github/event.ts';
import type { Octokit } from '../../src/github/octokit.ts';
import { messageOf } from '../../src/lib/failure.ts';
import { serializeLock } from '../../src/transcribe/lockfile/format.ts';
import { entriesOf } from '../../src/transcribe/lockfile/lock.ts';
import { pastOnGitHub } from '../../src/transcribe/past-content.ts';
import { recorded } from '../helpers/plans.ts';

const lockOf = (name: string): string => serializeLock(entriesOf([recorded(name, 'a')]));

interface Version {
  readonly oid: string;
  readonly text: string;
  readonly bytes?: number;
  readonly isTruncated?: boolean;
}

interface Push {
  readonly isFastForward?: boolean;
  readonly ref?: string;
  /** Sources of the current lock file. */
  readonly current?: readonly string[];
  /** Routes that GitHub answers with 502. */
  readonly down?: readonly string[];
}

/** The sources in the past of a push, the routes of the requests for them, and what failed. */
async function pastOf(
  versions: readonly Version[],
  { isFastForward = true, ref = 'refs/heads/main', current = [], down = [] }: Push = {},
) {
  const routes: string[] = [];
  const arrive = (route: string): void => {
    routes.push(route);
    if (down.includes(route)) throw new Error(`502 from ${route}`);
  };
  const request: Octokit['request'] = async (route, { oid }) => {
    arrive(route.replace('/repos/{owner}/{repo}', ''));
    const text = versions.find((version) => version.oid === oid)?.text ?? lockOf('before.mp3');
    return {
      data: { type: 'file', sha: 'id', encoding: 'base64', content: Buffer.from(text).toString('base64') },
    };
  };
  const graphql: Octokit['graphql'] = async () => {
    arrive('graphql');
    const nodes = versions.map(({ oid, text, bytes = text.length, isTruncated = false }) => ({
      file: { object: { oid, byteSize: bytes, isTruncated, text: isTruncated ? text.slice(0, 9) : text } },
    }));
    return { repository: { object: { history: { nodes } } } };
  };
  const event = await readEvent({ GITHUB_EVENT_NAME: 'push', GITHUB_REF: ref });
  const { entries, failures } = await pastOnGitHub(
    { token: 'a-token', economy: { lockfile: 'lock.json' }, saving: { branch: '' } },
    { ...event, before: 'e'.repeat(40), ...(isFastForward && { isFastForward }) },
    { before: entriesOf(current.map((name) => recorded(name, 'c'))), idBefore: 'current' },
    async () =>
      new GitHubClient(new Api({ request, graphql }, 'mona', 'talks', { wait: async () => undefined })),
  );
  return { sources: entries.map(({ source }) => source), routes, failures: failures.map(messageOf) };
}

const MB = 1000 ** 2;
const [CONTENTS, BLOB] = ['GET /contents/{path}', 'GET /git/blobs/{oid}'];

it.each([
  {
    what: 'versions that the list has, except the current one and those that cannot be read',
    versions: [
      { oid: 'current', text: lockOf('current.mp3') },
      { oid: 'a', text: 'no lock file' },
      { oid: 'b', text: lockOf('b.mp3') },
    ],
    expected: { sources: ['b.mp3'], routes: ['graphql'] },
  },
  {
    what: 'one that the list cuts off, by its id',
    versions: [{ oid: 'a', text: lockOf('a.mp3'), isTruncated: true }],
    expected: { sources: ['a.mp3'], routes: ['graphql', BLOB] },
  },
  {
    what: 'at most 20 MB, newest first',
    versions: [
      { oid: 'a', text: lockOf('a.mp3'), bytes: 15 * MB },
      { oid: 'b', text: lockOf('b.mp3'), bytes: 6 * MB },
      { oid: 'c', text: lockOf('c.mp3') },
    ],
    expected: { sources: ['a.mp3'], routes: ['graphql'] },
  },
  {
    what: 'that of the commit before a forced push',
    versions: [],
    push: { isFastForward: false },
    expected: { sources: ['before.mp3'], routes: ['graphql', CONTENTS] },
  },
  {
    what: 'nothing in a history if there is no branch to save to',
    versions: [{ oid: 'a', text: lockOf('a.mp3') }],
    push: { ref: 'refs/tags/v1' },
    expected: { sources: [], routes: [] },
  },
])('reads $what', async ({ versions, push, expected }) => {
  expect(await pastOf(versions, push)).toEqual({ ...expected, failures: [] });
});

it.each([
  { what: 'the history', down: ['graphql'], sources: ['current.mp3', 'before.mp3'] },
  { what: 'the commit before the push', down: [CONTENTS], sources: ['current.mp3', 'a.mp3', 'b.mp3'] },
  { what: 'one version in the history', down: [BLOB], sources: ['current.mp3', 'a.mp3', 'before.mp3'] },
  { what: 'both', down: ['graphql', CONTENTS], sources: ['current.mp3'] },
])('keeps what it found if GitHub does not return $what', async ({ down, sources }) => {
  const versions = [
    { oid: 'a', text: lockOf('a.mp3') },
    { oid: 'b', text: lockOf('b.mp3'), isTruncated: true },
  ];
  const past = await pastOf(versions, { isFastForward: false, current: ['current.mp3'], down });
  expect(past.sources).toEqual(sources);
  expect(past.failures).toEqual(down.map((route) => expect.stringContaining(`(502 from ${route})`)));
});
