import { randomBytes } from 'node:crypto';
import { readdir } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { failure, openLfs } from '../../servers/lfs/client.ts';
import { bytes, type Deliver } from '../../servers/lfs/faults.ts';
import { oidOf, pointerOf } from '../../servers/lfs/server.ts';

const talk = randomBytes(200_000);

const OVER_BUDGET = 'Its owner must raise it, or wait until it is renewed.';
const FORBIDDEN = 'Add `permissions: contents: read` to the job.';
const PUSH =
  'the pointer was pushed without them, or they were deleted. Run `git lfs push --all origin` where they are.';

describe('a server that refuses everything', () => {
  it.each([
    [
      401,
      'Bad credentials',
      `lfs-forbidden: token: it may not read the repository's Git LFS media (401 Bad credentials). ${FORBIDDEN}`,
    ],
    [
      403,
      'Resource not accessible',
      `lfs-forbidden: token: it may not read the repository's Git LFS media (403 Resource not accessible). ${FORBIDDEN}`,
    ],
    [
      404,
      'Not found',
      `lfs-unreachable: This repository has no Git LFS (404 Not found), or the token may not see it. ${FORBIDDEN}`,
    ],
    [
      422,
      'No valid oid',
      'lfs-invalid: The Git LFS server does not accept the pointer (422 No valid oid). Check it with `git lfs fsck --pointers`.',
    ],
    [
      413,
      'Too large',
      'lfs-unreachable: The Git LFS server failed (413 Too large). Run the job again later.',
    ],
    [301, '', 'lfs-unreachable: The Git LFS server failed (301). Run the job again later.'],
    [
      501,
      'Not implemented',
      'lfs-unreachable: The Git LFS server failed (501 Not implemented). Run the job again later.',
    ],
    [
      507,
      'Insufficient storage',
      `lfs-over-budget: The repository's Git LFS budget is used up (507 Insufficient storage). ${OVER_BUDGET}`,
    ],
    [
      509,
      'Limit exceeded',
      `lfs-over-budget: The repository's Git LFS budget is used up (509 Limit exceeded). ${OVER_BUDGET}`,
    ],
    [
      403,
      'This repository is over its data quota. Purchase more data packs to restore access.',
      `lfs-over-budget: The repository's Git LFS budget is used up (403 This repository is over its data quota. Purchase more data packs to restore access). ${OVER_BUDGET}`,
    ],
    [
      403,
      'This repository exceeded its LFS budget. The account responsible for the budget should increase it to restore access.',
      `lfs-over-budget: The repository's Git LFS budget is used up (403 This repository exceeded its LFS budget. The account responsible for the budget should increase it to restore access). ${OVER_BUDGET}`,
    ],
  ])('with %i %s is asked only once', async (status, message, expected) => {
    const wanted = [pointerOf(talk), pointerOf(Buffer.from('other'))];
    const { server, waits, root, download } = await openLfs(wanted, {
      objects: [talk],
      faults: [{ at: 'batch', answer: { status, body: { message } }, times: 9 }],
    });
    // A single object is requested, so that 413 cannot be resolved by requesting fewer.
    const asked = status === 413 ? wanted.slice(1) : wanted;
    for (const pointer of asked) expect(await failure(download(pointer))).toBe(expected);
    if (status !== 413) expect(server.batches()).toHaveLength(1);
    expect(waits).toEqual([]);
    expect(await readdir(root)).toEqual([]);
  });

  it.each([
    ['a page', '<!DOCTYPE html><title>Sign in</title>', 'it is not JSON'],
    ['another list', '{"objects":[{"size":1}]}', 'it lists no objects'],
    ['nothing', '{}', 'it lists no objects'],
    ['no list', '[]', 'it lists no objects'],
    ['another transfer', '{"transfer":"tus","objects":[]}', 'it offers objects that were not requested'],
    ['another hash', '{"hash_algo":"sha512","objects":[]}', 'it offers objects that were not requested'],
    ['other objects', '{"objects":[]}', 'it leaves out the media'],
    ['too much', ' '.repeat(8 * 1024 ** 2 + 1), 'it is too long'],
  ])('by answering with %s is reported', async (_, body, why) => {
    const { download, waits } = await openLfs([], {
      faults: [{ at: 'batch', answer: { status: 200, body } }],
    });
    expect(await failure(download(pointerOf(talk)))).toBe(
      `lfs-unreachable: The answer of the Git LFS server cannot be used, because ${why}. Check GITHUB_SERVER_URL.`,
    );
    expect(waits).toEqual([]);
  });

  it('with a long message is truncated, after secrets are removed', async () => {
    const token = `ghs_${'canary'.repeat(6)}`;
    const credentials = Buffer.from(`x-access-token:${token}`).toString('base64');
    const answer = { status: 422, body: { message: `${'x'.repeat(280)}${credentials}${'x'.repeat(1000)}` } };
    const { download } = await openLfs([], { token, faults: [{ at: 'batch', answer }] });
    const message = await failure(download(pointerOf(talk)));
    expect(message).toContain(`(422 ${'x'.repeat(280)}***${'x'.repeat(13)}). Check`);
  });

  it('because of a wrong token, with the real answer', async () => {
    const { download } = await openLfs([], { objects: [talk] }, { token: 'ghs_of-another-repository' });
    expect(await failure(download(pointerOf(talk)))).toBe(
      `lfs-forbidden: token: it may not read the repository's Git LFS media (401 Credentials needed). ${FORBIDDEN}`,
    );
  });

  it('because it has no such repository, with the real answer', async () => {
    const { download } = await openLfs([], { repo: 'another', objects: [talk] });
    expect(await failure(download(pointerOf(talk)))).toMatch(
      /^lfs-unreachable: This repository has no Git LFS .*\(404 Not found\)/,
    );
  });
});

describe('an object that the server refuses', () => {
  it.each([
    [
      404,
      'Object does not exist',
      `lfs-not-found: Git LFS does not have the media (404 Object does not exist): ${PUSH}`,
    ],
    [
      410,
      'Removed by the owner',
      `lfs-not-found: Git LFS does not have the media (410 Removed by the owner): ${PUSH}`,
    ],
    [
      422,
      'Invalid size',
      'lfs-invalid: The Git LFS server does not accept the pointer (422 Invalid size). Check it with `git lfs fsck --pointers`.',
    ],
    [
      403,
      'Forbidden',
      `lfs-forbidden: token: it may not read the repository's Git LFS media (403 Forbidden). ${FORBIDDEN}`,
    ],
    [
      509,
      'Over quota',
      `lfs-over-budget: The repository's Git LFS budget is used up (509 Over quota). ${OVER_BUDGET}`,
    ],
    [
      409,
      'Other hash',
      'lfs-unreachable: The Git LFS server failed (409 Other hash). Run the job again later.',
    ],
  ])('with %i %s fails, and the others do not', async (code, message, expected) => {
    const other = randomBytes(100);
    const wanted = [talk, other].map(pointerOf);
    const { server, waits, download } = await openLfs(wanted, {
      objects: [talk, other],
      faults: [{ at: 'object', oid: oidOf(talk), error: { code, message }, times: 9 }],
    });
    expect(await failure(download(pointerOf(talk)))).toBe(expected);
    expect((await download(pointerOf(other))).equals(other)).toBe(true);
    expect([server.batches().length, waits]).toEqual([1, []]);
  });

  it('that was never pushed is not found, with the real answer', async () => {
    const { download } = await openLfs([], {});
    expect(await failure(download(pointerOf(talk)))).toMatch(
      /^lfs-not-found: .*404 Object does not exist on the server/,
    );
  });
});

describe('a storage that refuses', () => {
  it.each([
    [
      401,
      "lfs-forbidden: The storage of the Git LFS server refused the server's own link (401). Run the job again.",
    ],
    [
      403,
      "lfs-forbidden: The storage of the Git LFS server refused the server's own link (403). Run the job again.",
    ],
    [404, `lfs-not-found: Git LFS does not have the media (404): ${PUSH}`],
    [410, `lfs-not-found: Git LFS does not have the media (410): ${PUSH}`],
    [206, 'lfs-unreachable: The Git LFS server failed (206). Run the job again later.'],
    [509, `lfs-over-budget: The repository's Git LFS budget is used up (509). ${OVER_BUDGET}`],
  ])('with %i permanently', async (status, expected) => {
    const { waits, root, download } = await openLfs([], {
      objects: [talk],
      faults: [{ at: 'download', status, times: 9 }],
    });
    expect(await failure(download(pointerOf(talk)))).toBe(expected);
    expect(waits).toEqual([]);
    expect(await readdir(root)).toEqual([]);
  });
});

describe('content that does not match the pointer', () => {
  const damaged = (what: string): string =>
    `lfs-damaged: Git LFS sent different content than the pointer refers to: ${what}. Push them again with ` +
    '`git lfs push --all origin`.';
  const other = randomBytes(talk.length);

  it.each([
    ['other bytes', () => other, `SHA-256 ${oidOf(other)} instead of ${oidOf(talk)}`],
    ['more bytes', (media: Buffer) => Buffer.concat([media, media]), 'more than 200,000 bytes'],
    ['fewer bytes', (media: Buffer) => media.subarray(1), '199,999 of 200,000 bytes'],
    ['no bytes', () => Buffer.alloc(0), '0 of 200,000 bytes'],
  ])('is refused and removed: %s', async (_, change, what) => {
    const { server, root, download } = await openLfs([], {
      objects: [talk],
      faults: [{ at: 'download', status: 200, deliver: bytes(change) }],
    });
    expect(await failure(download(pointerOf(talk)))).toBe(damaged(what));
    expect(await readdir(root)).toEqual([]);
    expect(server.fetched()).toHaveLength(1);
  });

  it('is not read completely if it is too long', async () => {
    let [sent, closed] = [0, false];
    const endless: Deliver = (response, media) => {
      response.writeHead(200).once('close', () => {
        closed = true;
      });
      const more = (): void => {
        if (closed) return;
        sent += media.length;
        response.write(media, more);
      };
      more();
    };
    const { download } = await openLfs([], {
      objects: [talk],
      faults: [{ at: 'download', status: 200, deliver: endless }],
    });
    expect(await failure(download(pointerOf(talk)))).toBe(damaged('more than 200,000 bytes'));
    await expect.poll(() => closed).toBe(true);
    expect(sent).toBeLessThan(100 * talk.length);
  });
});
