import { expect, it } from 'vitest';
import { Api, type Octokit } from '../../src/github/api.ts';
import { GitHubClient } from '../../src/github/client.ts';
import { readEvent } from '../../src/github/event.ts';
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

/** The sources in the past of a push, and the routes of the requests for them. */
async function pastOf(versions: readonly Version[], { isFastForward = true, ref = 'refs/heads/main' } = {}) {
  const routes: string[] = [];
  const request: Octokit['request'] = async (route, { oid }) => {
    routes.push(route.replace('/repos/{owner}/{repo}', ''));
    const text = versions.find((version) => version.oid === oid)?.text ?? lockOf('before.mp3');
    return {
      data: { type: 'file', sha: 'id', encoding: 'base64', content: Buffer.from(text).toString('base64') },
    };
  };
  const graphql: Octokit['graphql'] = async () => {
    routes.push('graphql');
    const nodes = versions.map(({ oid, text, bytes = text.length, isTruncated = false }) => ({
      file: { object: { oid, byteSize: bytes, isTruncated, text: isTruncated ? text.slice(0, 9) : text } },
    }));
    return { repository: { object: { history: { nodes } } } };
  };
  const event = await readEvent({ GITHUB_EVENT_NAME: 'push', GITHUB_REF: ref });
  const { entries } = await pastOnGitHub(
    { token: 'a-token', economy: { lockfile: 'lock.json' }, saving: { branch: '' } },
    { ...event, before: 'e'.repeat(40), ...(isFastForward && { isFastForward }) },
    { before: entriesOf([]), idBefore: 'current' },
    async () => new GitHubClient(new Api({ request, graphql }, 'mona', 'talks')),
  );
  return { sources: entries.map(({ source }) => source), routes };
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
  expect(await pastOf(versions, push)).toEqual(expected);
});
