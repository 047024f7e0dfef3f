import { request } from 'node:https';
import { json } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { at } from '../github/json.ts';
import { type Lfs, oidOf, startLfs } from './server.ts';

const MEDIA_TYPE = 'application/vnd.git-lfs+json';
const talk = Buffer.from('some media');
const asked = {
  operation: 'download',
  transfers: ['basic'],
  objects: [{ oid: oidOf(talk), size: talk.length }],
};

let server: Lfs;
beforeAll(async () => {
  server = await startLfs({ owner: 'mona', repo: 'talks', objects: [talk], expiresIn: 60 });
});
afterAll(() => server.close());

async function send(url: string, method: string, headers: Record<string, string>, body?: string) {
  return await new Promise<{ status: number | undefined; body: unknown }>((resolve, reject) => {
    request(url, { method, headers, ca: server.ca, agent: false }, (response) => {
      const { statusCode: status } = response;
      json(response).then(
        (answer) => resolve({ status, body: answer }),
        () => resolve({ status, body: undefined }),
      );
    })
      .once('error', reject)
      .end(body);
  });
}

function ask(body: unknown, headers: Record<string, string> = {}, method = 'POST') {
  const url = `${server.serverUrl}/mona/talks.git/info/lfs/objects/batch`;
  const authorization = `Basic ${Buffer.from(`anyone:${server.token}`).toString('base64')}`;
  const standard = { accept: MEDIA_TYPE, 'content-type': MEDIA_TYPE, authorization };
  return send(url, method, { ...standard, ...headers }, method === 'GET' ? undefined : JSON.stringify(body));
}

describe('the server of the tests', () => {
  it('gives a link that needs its header and ends', async () => {
    const { status, body } = await ask(asked);
    expect(status).toBe(200);
    expect(body).toEqual({
      transfer: 'basic',
      hash_algo: 'sha256',
      objects: [
        {
          oid: oidOf(talk),
          size: talk.length,
          authenticated: true,
          actions: {
            download: {
              href: expect.stringMatching(/^https:\/\/localhost:/),
              header: { authorization: expect.stringMatching(/^RemoteAuth /) },
              expires_in: 60,
              expires_at: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/),
            },
          },
        },
      ],
    });
    const href = String(at(body, 'objects', 0, 'actions', 'download', 'href'));
    const header = {
      authorization: String(at(body, 'objects', 0, 'actions', 'download', 'header', 'authorization')),
    };
    const ended = href.replace(/until=\d+/, 'until=1');
    const statusOf = async (url: string, headers: Record<string, string>, method = 'GET') =>
      (await send(url, method, headers)).status;
    expect(await statusOf(href, header)).toBe(200);
    expect(await statusOf(href, {})).toBe(401);
    expect(await statusOf(ended, header)).toBe(403);
    expect(await statusOf(href.replace('Signature=', 'Signature=x'), header)).toBe(403);
    expect(await statusOf(href.replace('storage', 'presigned'), header)).toBe(400);
    expect(await statusOf(href.replace('storage', 'presigned'), {})).toBe(200);
    expect(await statusOf(href, header, 'PUT')).toBe(405);
  });

  it.each([
    [405, 'another method', asked, {}, 'GET'],
    [406, 'another Accept', asked, { accept: 'application/json' }, 'POST'],
    [415, 'another Content-Type', asked, { 'content-type': 'application/json' }, 'POST'],
    [401, 'no credentials', asked, { authorization: '' }, 'POST'],
    [401, 'a bearer token', asked, { authorization: 'Bearer x' }, 'POST'],
    [403, 'an upload', { ...asked, operation: 'upload' }, {}, 'POST'],
    [422, 'no operation', { objects: asked.objects }, {}, 'POST'],
    [422, 'another transfer', { ...asked, transfers: ['tus'] }, {}, 'POST'],
    [422, 'no objects', { ...asked, objects: [] }, {}, 'POST'],
    [422, 'objects without size', { ...asked, objects: [{ oid: oidOf(talk) }] }, {}, 'POST'],
    [422, 'no object', [], {}, 'POST'],
    [413, 'too many objects', { ...asked, objects: Array(101).fill(asked.objects[0]) }, {}, 'POST'],
  ])('answers %i to %s', async (status, _, body, headers, method) => {
    const answer = await ask(body, headers, method);
    expect(answer.status).toBe(status);
    expect(answer.body).toMatchObject({ message: expect.any(String), request_id: expect.any(String) });
  });

  it.each([
    [404, { objects: [{ oid: 'a'.repeat(64), size: 1 }] }],
    [422, { objects: [{ oid: 'A'.repeat(64), size: 1 }] }],
    [422, { objects: [{ oid: 'a'.repeat(64), size: -1 }] }],
    [409, { hash_algo: 'sha512' }],
  ])('gives the error %i for an object of %j', async (code, change) => {
    const { status, body } = await ask({ ...asked, ...change });
    expect(status).toBe(200);
    expect(at(body, 'objects', 0, 'error', 'code')).toBe(code);
    expect(at(body, 'objects', 0, 'actions')).toBeUndefined();
  });

  it('has one repository', async () => {
    expect((await send(`${server.serverUrl}/mona/other.git/info/lfs/objects/batch`, 'POST', {})).status).toBe(
      404,
    );
  });
});
