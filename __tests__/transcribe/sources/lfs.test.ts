import { randomBytes } from 'node:crypto';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { failure, openLfs } from '../../servers/lfs/client.ts';
import { redirect } from '../../servers/lfs/faults.ts';
import { oidOf, pointerOf } from '../../servers/lfs/server.ts';

const talk = randomBytes(200_000);
const song = randomBytes(3000);
const noise = randomBytes(10);

describe('the content of a pointer', () => {
  it('is written unchanged, whatever its size', async () => {
    const { download, waits } = await openLfs([talk, song].map(pointerOf), { objects: [talk, song] });
    expect((await download(pointerOf(talk))).equals(talk)).toBe(true);
    expect((await download(pointerOf(song))).equals(song)).toBe(true);
    expect(waits).toEqual([]);
  });

  it('is not fetched unless requested', async () => {
    const wanted = [song, talk].map(pointerOf);
    const { server, download } = await openLfs(wanted, { objects: [talk, song, noise] });
    await download(pointerOf(song));
    expect(server.batches()).toEqual([[oidOf(song), oidOf(talk)]]);
    expect(server.fetched()).toEqual([oidOf(song)]);
  });

  it('can be requested late, and twice', async () => {
    const { server, download } = await openLfs([], { objects: [talk] });
    await download(pointerOf(talk), 'first');
    await download(pointerOf(talk), 'second');
    expect(server.batches()).toEqual([[oidOf(talk)]]);
    expect(server.fetched()).toEqual([oidOf(talk), oidOf(talk)]);
  });

  it('never overwrites a file', async () => {
    const { root, server, download } = await openLfs([], { objects: [talk] });
    await writeFile(path.join(root, 'mine'), 'precious');
    await expect(download(pointerOf(talk), 'mine')).rejects.toMatchObject({ code: 'EEXIST' });
    expect(await readFile(path.join(root, 'mine'), 'utf8')).toBe('precious');
    expect(server.requests).toEqual([]);
  });
});

describe('links', () => {
  const many = Array.from({ length: 250 }, (_, index) => Buffer.from(`media ${index}`));
  const wanted = many.map(pointerOf);

  it.each([
    ['one after another', 1],
    ['eight at once', 8],
  ])('to 250 objects are fetched with 3 requests, downloaded %s', async (_, parallel) => {
    const { server, download } = await openLfs(wanted, { objects: many });
    const left = [...wanted];
    const work = async (): Promise<void> => {
      for (let next = left.shift(); next !== undefined; next = left.shift()) await download(next);
    };
    await Promise.all(Array.from({ length: parallel }, work));
    const oids = wanted.map(({ oid }) => oid);
    const batches = [oids.slice(0, 100), oids.slice(100, 200), oids.slice(200)];
    expect(server.batches().map((batch) => batch.toSorted())).toEqual(
      batches.map((batch) => batch.toSorted()),
    );
    expect(server.fetched().toSorted()).toEqual(oids.toSorted());
  });

  it('are fetched for one object out of order, together with the first ones', async () => {
    const { server, download } = await openLfs(wanted.slice(0, 3), { objects: many });
    await download(pointerOf(many[2] ?? talk));
    expect(server.batches()).toEqual([[2, 0, 1].map((index) => wanted[index]?.oid)]);
  });

  it('are fetched in smaller batches if the server refuses large ones', async () => {
    const tooMany = {
      at: 'batch',
      answer: { status: 413, body: { message: 'Too many' } },
      times: 1,
    } as const;
    const { server, download } = await openLfs(wanted.slice(0, 5), { objects: many, faults: [tooMany] });
    await download(pointerOf(many[0] ?? talk));
    expect(server.batches().map(({ length }) => length)).toEqual([5, 3, 2]);
  });

  it('are renewed before they expire, but only those that are still needed', async () => {
    vi.useFakeTimers({ toFake: ['Date'] });
    try {
      const { server, download } = await openLfs(wanted.slice(0, 3), { objects: many, expiresIn: 600 });
      const [first, second, third] = wanted;
      if (first === undefined || second === undefined || third === undefined) throw new Error('too few');
      await download(first);
      vi.setSystemTime(Date.now() + 590_000);
      await download(second);
      expect(server.batches()).toHaveLength(1);
      vi.setSystemTime(Date.now() + 6_000);
      await download(third);
      expect(server.batches()).toEqual([[first.oid, second.oid, third.oid], [third.oid]]);
      expect(server.requests.filter(({ status }) => status !== 200)).toEqual([]);
    } finally {
      vi.useRealTimers();
    }
  });

  it.each([401, 403, 404])('that the storage refuses with %i are renewed once', async (status) => {
    const refused = { at: 'download', status } as const;
    const { server, download } = await openLfs([pointerOf(talk)], { objects: [talk], faults: [refused] });
    expect((await download(pointerOf(talk))).equals(talk)).toBe(true);
    expect(server.requests.map(({ what, status }) => `${what} ${status}`)).toEqual([
      'batch 200',
      `download ${status}`,
      'batch 200',
      'download 200',
    ]);
  });
});

describe('redirects', () => {
  const elsewhere = redirect(({ pathname, search, port }) => {
    return `https://127.0.0.1:${port}${pathname.replace('storage', 'presigned')}${search}`;
  });
  const sameHost = redirect(({ pathname, search }) => `${pathname}${search}`);
  const opened = (deliver: typeof elsewhere, times = 1) =>
    openLfs([], { objects: [talk], faults: [{ at: 'download', status: 302, deliver, times }] });

  it("on the same host are followed with the link's headers", async () => {
    const { server, download } = await opened(sameHost, 5);
    expect((await download(pointerOf(talk))).equals(talk)).toBe(true);
    expect(server.fetched()).toHaveLength(6);
    const sent = server.requests.slice(1).map(({ headers }) => headers.authorization);
    expect(new Set(sent).size).toBe(1);
    expect(sent[0]).toMatch(/^RemoteAuth /);
  });

  it('to another host are followed without them', async () => {
    const { server, download } = await opened(elsewhere);
    expect((await download(pointerOf(talk))).equals(talk)).toBe(true);
    expect(server.requests.at(-1)?.url).toMatch(/^https:\/\/127\.0\.0\.1:\d+\/presigned\//);
    expect(server.requests.at(-1)?.headers.authorization).toBeUndefined();
  });

  it('are followed only a limited number of times', async () => {
    const { server, download } = await opened(sameHost, 100);
    expect(await failure(download(pointerOf(talk)))).toBe(
      'lfs-unreachable: The answer of the Git LFS server cannot be used, because its link was redirected more ' +
        'than 5 times. Check GITHUB_SERVER_URL.',
    );
    expect(server.fetched()).toHaveLength(6);
  });

  it.each(['http://127.0.0.1:1/', 'file:///etc/passwd', 'data:,a', 'gopher://127.0.0.1:1/', 'https://'])(
    'are not followed to %s',
    async (target) => {
      const { server, download } = await opened(redirect(() => target));
      expect(await failure(download(pointerOf(talk)))).toMatch(/redirected to a link without https:\/\//);
      expect(server.fetched()).toHaveLength(1);
    },
  );
});

describe('secrets', () => {
  it('are sent only where they belong: the token to the server, a link’s header to the link', async () => {
    const { server, download } = await openLfs([], { objects: [talk] });
    await download(pointerOf(talk));
    const [batch, fetched] = server.requests;
    const credentials = Buffer.from(`x-access-token:${server.token}`).toString('base64');
    expect(batch?.headers.authorization).toBe(`Basic ${credentials}`);
    expect(new URL(fetched?.url ?? '').host).not.toBe(new URL(batch?.url ?? '').host);
    const sentAway = JSON.stringify(fetched);
    for (const secret of [server.token, credentials]) expect(sentAway).not.toContain(secret);
  });

  it('are masked in the form in which they are sent', async () => {
    const { server, download, printed } = await openLfs([], { objects: [talk] });
    await download(pointerOf(talk));
    const [batch, fetched] = server.requests;
    const sent = [batch, fetched].map((request) => request?.headers.authorization?.split(' ')[1]);
    const signature = new URL(fetched?.url ?? '').searchParams.get('X-Amz-Signature');
    for (const secret of [...sent, signature]) expect(printed.join('')).toContain(`::add-mask::${secret}`);
  });

  it('in the server’s messages are not repeated', async () => {
    const token = `ghs_${'canary'.repeat(6)}`;
    const credentials = Buffer.from(`x-access-token:${token}`).toString('base64');
    const answer = { status: 403, body: { message: `Bad credentials ${credentials}\n::error::boom` } };
    const { download } = await openLfs([], { token, faults: [{ at: 'batch', answer }] });
    expect(await failure(download(pointerOf(talk)))).toContain('(403 Bad credentials ***⏎::error::boom)');
  });
});

describe('a download that is canceled', () => {
  it('throws the reason and leaves nothing behind', async () => {
    const reason = new Error('cancelled');
    const stopper = new AbortController();
    const deliver = (): void => stopper.abort(reason);
    const { root, download } = await openLfs([], {
      objects: [talk],
      faults: [{ at: 'download', status: 200, deliver }],
    });
    await expect(download(pointerOf(talk), 'talk', stopper.signal)).rejects.toBe(reason);
    expect(await readdir(root)).toEqual([]);
    await expect(download(pointerOf(talk), 'talk', stopper.signal)).rejects.toBe(reason);
    expect((await download(pointerOf(talk), 'talk')).equals(talk)).toBe(true);
  });

  it('while it waits for a link does not cancel others that wait for theirs', async () => {
    const wanted = [talk, song].map(pointerOf);
    const { download } = await openLfs(wanted, { objects: [talk, song] });
    const stopper = new AbortController();
    const stopped = download(pointerOf(talk), 'talk', stopper.signal);
    const other = download(pointerOf(song));
    stopper.abort(new Error('cancelled'));
    await expect(stopped).rejects.toThrow('cancelled');
    expect((await other).equals(song)).toBe(true);
  });

  it('while it waits to retry stops waiting', async () => {
    const stopper = new AbortController();
    const { download } = await openLfs(
      [],
      { objects: [talk], faults: [{ at: 'download', status: 503, times: 9 }] },
      {
        wait: (_, signal) => {
          stopper.abort(new Error('cancelled'));
          return Promise.reject(signal.reason);
        },
      },
    );
    await expect(download(pointerOf(talk), 'talk', stopper.signal)).rejects.toThrow('cancelled');
  });
});
