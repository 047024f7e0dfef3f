import { expect, it } from 'vitest';
import type { Saver } from '../../../src/transcribe/save/saver.ts';
import { locked, planOf } from '../../helpers/batches.ts';
import { secondaryLimit, unicorn } from '../../servers/github/fault-answers.ts';
import type { GitHub, GitHubFault } from '../../servers/github/server.ts';
import { batchOf, commitSaver, gitHub, pullRequestSaver, push } from './on-github.ts';

const problem = (status: number, message: string, headers: Readonly<Record<string, string>> = {}) => ({
  status,
  headers,
  body: { message },
});

/** Responses instead of the real one to any request of a save. */
const FAULTS: Readonly<Record<string, GitHubFault['answer']>> = {
  '401': problem(401, 'Bad credentials'),
  '403': problem(403, 'Resource not accessible by integration'),
  '403 of a secondary limit, without a hint': secondaryLimit(),
  '404': problem(404, 'Not Found'),
  '409': problem(409, 'Git Repository is empty.'),
  '422': problem(422, 'Validation Failed'),
  '429 with a hint': problem(429, 'Too many requests', { 'retry-after': '7' }),
  '429 without a hint': problem(429, 'Too many requests'),
  '500': problem(500, 'Server Error'),
  '502 with a page': unicorn(),
  '503': problem(503, 'No server is currently available'),
  'no answer, and nothing is done': 'drop',
  'no answer, though it is done': 'drop-after',
};

/** For all faults, run by hand. */
const TIMEOUT_MS = 3_600_000;

const FILES = locked({ 'talk.txt': 'Hello', 'deep/other.txt': 'There' });

interface Way {
  readonly saver: (server: GitHub, branch: string) => Promise<Saver>;
  /** Returns the branch that gets the files. */
  readonly target: (branch: string) => string;
}

const COMMIT: Way = {
  saver: async (server, branch) => commitSaver(server, push(await server.head('main')), { branch }),
  target: (branch) => branch,
};

const WAYS: Readonly<Record<string, Way>> = {
  commit: COMMIT,
  'pull-request': {
    saver: async (server, branch) =>
      pullRequestSaver(server, push(await server.head('main')), { base: branch }),
    target: (branch) => `transcripts/${branch}`,
  },
};

/** Runs the preflight and saves, as a run does. Returns the message of a failure. */
async function save(way: Way, server: GitHub, branch: string): Promise<string | undefined> {
  try {
    const saver = await way.saver(server, branch);
    await saver.preflight(planOf(...Object.keys(FILES)));
    await saver.save(await batchOf(FILES));
    return undefined;
  } catch (error) {
    return error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  }
}

/** Returns the files of a save on a branch; undefined if the branch does not exist. */
async function savedOn(server: GitHub, branch: string): Promise<readonly string[] | undefined> {
  const tree = await server.tree(branch).catch(() => undefined);
  return tree && Object.keys(FILES).filter((name) => tree.has(name));
}

/**
 * `EVERY_FAULT=true` tries each fault at each request, which is 400 saves in 2 minutes of CPU. Otherwise each request
 * meets one fault.
 */
const all = Object.values(FAULTS);
const faultsAt = (number: number): typeof all =>
  process.env['EVERY_FAULT'] === 'true' ? all : all.slice(number % all.length).slice(0, 1);

it.each(Object.entries(WAYS))(
  'save-to: %s, with a fault at every single request: all or nothing, one message, and the next run saves',
  async (_, way) => {
    const server = await gitHub();
    await server.push('begin', { 'notes.md': 'Notes' });
    expect(await save(way, server, 'begin')).toBeUndefined();
    const requests = server.requests.length;
    expect(requests).toBeGreaterThan(5);
    const cases = Array.from({ length: requests }, (_, number) =>
      faultsAt(number).map((answer) => ({ number, answer })),
    ).flat();
    for (const [index, { number, answer }] of cases.entries()) {
      const branch = `branch-${index}`;
      // This test has more saves than the hourly limit allows.
      server.refill();
      await server.push(branch, { 'notes.md': 'Notes' });
      if (number > 0) server.fail({ path: '', times: number });
      server.fail({ path: '', ...(answer && { answer }) });
      await expectWhole(way, server, branch);
    }
  },
  TIMEOUT_MS,
);

/** Checks that a save with a fault saves all or nothing, and that the next save completes it. */
async function expectWhole(way: Way, server: GitHub, branch: string): Promise<void> {
  const failure = await save(way, server, branch);
  const files = Object.keys(FILES);
  const there = await savedOn(server, way.target(branch));
  expect((await server.tree(branch)).has('notes.md')).toBe(true);
  if (failure === undefined) return expect(there).toEqual(files);
  // The message is a sentence or two, without a stack trace.
  expect(failure).toMatch(/^(?:Failure|GitHubError): [^\n]{20,}[.)`]$/);
  expect([undefined, [], files]).toContainEqual(there);
  expect(await save(way, server, branch)).toBeUndefined();
  expect(await savedOn(server, way.target(branch))).toEqual(files);
}

it('a token that loses its permission during a save leaves all or nothing, and its error names it', async () => {
  const server = await gitHub();
  await server.push('begin', { 'notes.md': 'Notes' });
  expect(await save(COMMIT, server, 'begin')).toBeUndefined();
  const requests = server.requests.length;
  for (let number = 0; number < requests; number += 1) {
    const branch = `branch-${number}`;
    await server.push(branch, { 'notes.md': 'Notes' });
    if (number > 0) server.fail({ path: '', times: number });
    server.fail({ path: '', before: async () => server.permit({ contents: 'read' }) });
    const failure = await save(COMMIT, server, branch);
    server.permit({ contents: 'write' });
    const there = await savedOn(server, branch);
    expect(there).toEqual(failure === undefined ? Object.keys(FILES) : []);
    if (failure !== undefined) expect(failure).toContain('`permissions: contents: write`');
  }
});
