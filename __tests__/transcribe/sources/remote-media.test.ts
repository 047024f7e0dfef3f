import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { readRemote, urlMedia } from '../../../src/transcribe/sources/remote-media.ts';

describe('the facts that a server states about a recording', () => {
  it('are read from the headers of its answer', () => {
    const headers = {
      etag: '"33a64df5"',
      'last-modified': 'Wed, 21 Oct 2015 07:28:00 GMT',
      'content-length': '1',
      'content-range': 'bytes 0-0/1234',
    };
    const { etag } = headers;
    const lastModified = headers['last-modified'];
    expect(readRemote(206, headers)).toEqual({ status: 206, etag, lastModified, length: 1234 });
    expect(readRemote(200, { ...headers, 'content-length': '99' })).toMatchObject({ length: 99 });
  });

  it.each([204, 304, 401, 404, 416, 500])('are none with the status %d', (status) => {
    expect(readRemote(status, { etag: '"a"', 'content-length': '5' })).toEqual({ status });
  });

  it.each([
    [{ etag: 'W/"abc"' }, { etag: '"abc"' }],
    [{ etag: 'W/' }, {}],
    [{ etag: '' }, {}],
    [{ etag: 'x'.repeat(200) }, { etag: 'x'.repeat(200) }],
    [{ etag: 'x'.repeat(201) }, {}],
    [{ etag: '"a\u0000b"' }, {}],
    [{ etag: '"a\u202eb"' }, {}],
    [{ etag: ['"a"', '"b"'] }, {}],
    [{ 'last-modified': 'today\n::error::' }, {}],
    [{ 'content-range': 'bytes 0-0/*' }, {}],
    [{ 'content-range': 'bytes 0-0/99999999999999999999' }, {}],
    [{ 'content-range': 'bytes 0-0/0' }, {}],
    [{ 'content-length': '7' }, {}],
    // A length in seconds is a claim that cannot be checked.
    [{ 'content-duration': '60', 'x-content-duration': '61' }, {}],
  ])('of %j is %j', (headers, facts) => {
    expect(readRemote(206, headers)).toEqual({ status: 206, ...facts });
  });
});

describe('recordings at a URL', () => {
  it("are identified by the server's facts, without the query", () => {
    const url = new URL('https://example.com/talk.mp3?signature=secret');
    const media = urlMedia(url, { etag: '"a"', lastModified: 'then', length: 5 });
    const query = createHash('sha256').update('signature=secret').digest('hex').slice(0, 16);
    expect(media).toEqual({ kind: 'url', etag: '"a"', lastModified: 'then', length: 5, query });
  });

  it('can have no identifying facts', () => {
    expect(urlMedia(new URL('https://example.com/talk.mp3#t=1'), {})).toEqual({ kind: 'url' });
    expect(urlMedia(new URL('https://example.com/talk.mp3?'), {})).toEqual({ kind: 'url' });
  });
});
