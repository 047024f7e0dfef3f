import { describe, expect, it } from 'vitest';
import type { Remote } from '../../../src/transcribe/sources/remote-media.ts';
import { urlNoteOf } from '../../../src/transcribe/sources/url-notes.ts';

const notesOf = (url: string, remote: Remote = {}): readonly [string | undefined, string | undefined] => {
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
])("the plan shows the server's answer: %j", (remote, note) => {
  expect(notesOf(TALK, remote)).toEqual([note, undefined]);
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
  expect(notesOf(TALK, remote)[1]).toMatch(warning);
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
    ['https://www.dropbox.com/scl/fi/abc/a.mp3?rlkey=x&dl=0', 'write `dl=1` instead of `dl=0`'],
    ['https://github.com/o/r/blob/main/a.mp3', 'write `/raw/` instead of `/blob/`'],
    ['https://gitlab.com/g/r/-/blob/main/a.mp3', 'write `/raw/` instead of `/blob/`'],
    ['https://archive.org/details/abc', 'write `/download/` instead of `/details/`'],
    ['https://x.sharepoint.com/:u:/g/abc', 'add `download=1`'],
    ['https://1drv.ms/u/s!abc?e=x', 'add `download=1`'],
    ['https://x.sharepoint.com/s/_layouts/15/stream.aspx?id=%2Fa.mp4', 'share the recording'],
    ['https://player.vimeo.com/video/1', nothing],
    ['https://x.com/a/status/1', nothing],
    ['https://riverside.fm/studio/a', nothing],
    ['https://zencastr.com/z/abc', nothing],
    ['https://we.tl/t-abc', nothing],
    ['https://us02web.zoom.us/rec/share/abc', nothing],
    ['https://www.buzzsprout.com/1/2-title', 'in `enclosure` of the podcast\u2019s feed'],
    ['https://app.box.com/s/abc', 'https://app.box.com/shared/static/'],
    ['https://us-east-1.console.aws.amazon.com/s3/object/b?prefix=a.mp3', 'create a presigned URL'],
    ['https://storage.cloud.google.com/b/a.mp3', 'create a presigned URL'],
    ['https://drive.google.com/drive/u/0/folders/abc', 'it is a folder'],
    ['https://www.dropbox.com/scl/fo/abc/x?dl=0', 'it is a folder'],
    ['https://github.com/o/r/tree/main/media', 'it is a folder'],
    ['https://github.com/o/r/releases/tag/v1', '`/releases/download/`'],
    ['https://git.example/g/r/-/blob/main/a.mp3', 'write `/raw/` instead of `/blob/`'],
    ['https://codeberg.org/o/r/src/branch/main/a.mp3', 'write `/raw/` instead of `/src/`'],
    ['https://huggingface.co/datasets/o/d/blob/main/a.mp3', 'write `/resolve/` instead of `/blob/`'],
  ])('%s gets its remedy, whether the server was asked or not', (url, cure) => {
    for (const remote of [{}, HTML, { status: 403 }]) {
      expect(notesOf(url, remote)[1]).toMatch(/^it leads to a page, not to a recording: /);
      expect(notesOf(url, remote)[1]).toContain(cure);
    }
  });

  it.each([
    'https://drive.google.com/uc?export=download&id=abc',
    'https://www.dropbox.com/scl/fi/abc/a.mp3?rlkey=x&dl=1',
    'https://github.com/o/r/raw/main/a.mp3',
    'https://archive.org/download/abc/a.mp3',
    'https://notyoutube.com/a.mp3',
    'https://github.com/o/r/blob/main/a.mp3?raw=true',
    'https://github.com/o/r/releases/download/v1/a.mp3',
    'https://x.sharepoint.com/s/_layouts/15/download.aspx?UniqueId=abc',
    'https://app.box.com/shared/static/abc.mp3',
    'https://www.buzzsprout.com/1/2-title.mp3',
    'https://d1.zencastr.com/a.mp3',
    'https://b.s3.amazonaws.com/a.mp3?X-Amz-Signature=s',
  ])('%s is a direct link', (url) => {
    expect(notesOf(url)).toEqual([undefined, undefined]);
  });

  it('of Google Drive get a note only if their answer asks for a confirmation', () => {
    const url = 'https://drive.google.com/uc?export=download&id=abc';
    expect(notesOf(url, HTML)[1]).toContain('share the file with anyone who has the link');
    expect(notesOf(url, { status: 206, type: 'audio/mpeg' })[1]).toBeUndefined();
  });

  it('of GitHub that return a Git LFS pointer get a note with the address of its content', () => {
    const url = 'https://raw.githubusercontent.com/o/r/main/a.mp3';
    const pointer = { status: 200, type: 'text/plain', length: 131 };
    expect(notesOf(url, pointer)[1]).toContain('https://media.githubusercontent.com/media/');
    expect(notesOf(TALK, pointer)[1]).toMatch(/^its server sends text\/plain/);
  });

  it('sometimes give a recording where a page is expected', () => {
    const remote = { status: 206, type: 'audio/mpeg' };
    expect(notesOf('https://www.dropbox.com/scl/fi/abc/a.mp3', remote)[1]).toBeUndefined();
  });
});

it('an HTML-escaped ampersand is named where the server refuses the address', () => {
  const pasted = `${TALK}?a=1&amp;signature=2`;
  for (const status of [400, 403, 404])
    expect(notesOf(pasted, { status })[1]).toBe(
      `its server answers ${status}: it contains \`&amp;\`, which is how HTML writes \`&\`; write \`&\``,
    );
  for (const status of [206, 503]) expect(notesOf(pasted, { status })[1]).toBeUndefined();
  expect(notesOf(`${TALK}?a=1&b=2`, { status: 403 })[1]).not.toContain('HTML');
});
