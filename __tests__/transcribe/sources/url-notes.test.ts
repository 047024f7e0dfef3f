import { describe, expect, it } from 'vitest';
import type { Remote } from '../../../src/transcribe/sources/remote-media.ts';
import { urlNoteOf } from '../../../src/transcribe/sources/url-notes.ts';

const said = (url: string, remote: Remote = {}): readonly [string | undefined, string | undefined] => {
  const { response, warning } = urlNoteOf(new URL(url), remote);
  return [response, warning];
};

const TALK = 'https://h.example/talk.mp3';

it.each<[Remote, string | undefined]>([
  [{}, undefined],
  [{ status: 206, type: 'audio/mpeg', length: 12_345_678 }, 'its server says audio/mpeg, 12.3 MB'],
  [{ status: 200, type: 'application/octet-stream' }, 'its server says application/octet-stream'],
  [{ status: 200, length: 1000 }, 'its server says 1.0 kB'],
  [{ status: 503 }, 'its server answers 503'],
  [{ status: 416 }, 'its server answers 416'],
])("the plan shows the server's answer: %j", (remote, told) => {
  expect(said(TALK, remote)).toEqual([told, undefined]);
});

const HTML: Remote = { status: 200, type: 'text/html' };

it.each<[Remote, RegExp]>([
  [HTML, /^it leads to a page, not to a recording: open it in a private browser window/],
  [
    { status: 200, type: 'application/json' },
    /^its server sends application\/json, which is not a recording/,
  ],
  [{ status: 200, type: 'image/png' }, /^its server sends image\/png, which is not a recording/],
  [{ status: 401 }, /^its server answers 401: it must be public or presigned/],
  [{ status: 403 }, /^its server answers 403: it must be public or presigned/],
  [{ status: 404 }, /^its server answers 404: there is nothing at this address$/],
])('an answer that is not a recording causes a warning: %j', (remote, warning) => {
  expect(said(TALK, remote)[1]).toMatch(warning);
});

describe('popular hosts', () => {
  const nothing = 'this site serves pages, not recordings; download the recording in an earlier step';

  it.each([
    ['https://www.youtube.com/watch?v=abc', nothing],
    ['https://youtu.be/abc', nothing],
    ['https://open.spotify.com/episode/abc', nothing],
    ['https://podcasts.apple.com/us/podcast/x/id1', nothing],
    ['https://soundcloud.com/a/b', nothing],
    ['https://vimeo.com/123', nothing],
    [
      'https://drive.google.com/file/d/abc/view?usp=sharing',
      'https://drive.google.com/uc?export=download&id=…',
    ],
    ['https://drive.google.com/open?id=abc', 'https://drive.google.com/uc?export=download&id=…'],
    ['https://www.dropbox.com/scl/fi/abc/a.mp3?rlkey=x&dl=0', 'write `dl=1` for `dl=0`'],
    ['https://github.com/o/r/blob/main/a.mp3', 'write `/raw/` for `/blob/`'],
    ['https://gitlab.com/g/r/-/blob/main/a.mp3', 'write `/raw/` for `/blob/`'],
    ['https://archive.org/details/abc', 'write `/download/` for `/details/`'],
    ['https://x.sharepoint.com/:u:/g/abc', 'add `download=1`'],
  ])('%s gets its remedy, whether the server was asked or not', (url, cure) => {
    for (const remote of [{}, HTML, { status: 403 }]) {
      expect(said(url, remote)[1]).toMatch(/^it leads to a page, not to a recording: /);
      expect(said(url, remote)[1]).toContain(cure);
    }
  });

  it.each([
    'https://drive.google.com/uc?export=download&id=abc',
    'https://www.dropbox.com/scl/fi/abc/a.mp3?rlkey=x&dl=1',
    'https://github.com/o/r/raw/main/a.mp3',
    'https://archive.org/download/abc/a.mp3',
    'https://notyoutube.com/a.mp3',
  ])('%s is a direct link', (url) => {
    expect(said(url)).toEqual([undefined, undefined]);
  });

  it('sometimes give a recording where a page is expected', () => {
    const remote = { status: 206, type: 'audio/mpeg' };
    expect(said('https://www.dropbox.com/scl/fi/abc/a.mp3', remote)[1]).toBeUndefined();
  });
});

it('an HTML-escaped ampersand is named where the server refuses the address', () => {
  const pasted = `${TALK}?a=1&amp;signature=2`;
  for (const status of [400, 403, 404])
    expect(said(pasted, { status })[1]).toBe(
      `its server answers ${status}: it contains \`&amp;\`, which is how HTML writes \`&\`; write \`&\``,
    );
  for (const status of [206, 503]) expect(said(pasted, { status })[1]).toBeUndefined();
  expect(said(`${TALK}?a=1&b=2`, { status: 403 })[1]).not.toContain('HTML');
});
