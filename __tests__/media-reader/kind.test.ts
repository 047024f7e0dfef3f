import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { MediaBytes } from '../../src/media-reader/bytes.ts';
import { measure } from '../../src/media-reader/measure.ts';
import { ENCODINGS } from '../helpers/media.ts';

const latin1 = (text: string): Buffer => Buffer.from(text, 'latin1');
const LONG = 'We met at nine. Olive spoke first, and then the others did, one after the other.\n';

describe('a file that is not a recording', () => {
  it.each<readonly [what: string, bytes: Buffer]>([
    ['an HTML page', Buffer.from('\n<!DOCTYPE html>\n<html><title>Sign in</title>')],
    ['an HTML page', Buffer.from('<?xml version="1.0"?><!-- x --><html>')],
    ['an HTML page', Buffer.from('\uFEFF<html lang="en">')],
    ['XML', Buffer.from('<?xml version="1.0"?><Error><Code>AccessDenied</Code></Error>')],
    ['JSON', Buffer.from('{"message": "Not Found"}')],
    ['JSON', Buffer.from('[1, 2]')],
    ['an SVG picture', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>')],
    ['a playlist', Buffer.from('#EXTM3U\n#EXTINF:8,\n../outside/secret.mp3\n')],
    ['captions', Buffer.from('WEBVTT\n\n00:00.000 --> 00:01.000\nHello\n')],
    ['captions', Buffer.from('1\r\n00:00:00,000 --> 00:00:01,000\r\nHello\r\n')],
    ['the error message of a server', Buffer.from('404: Not Found')],
    ['a git-annex pointer whose content was not fetched', Buffer.from('/annex/objects/SHA256E-s1--a.mp3\n')],
    ['a link instead of the recording that it leads to', Buffer.from('../../media/talk.mp3')],
    ['a link instead of the recording that it leads to', Buffer.from('https://example.com/talk.mp3\n')],
    [
      'a link instead of the recording that it leads to',
      Buffer.from('[InternetShortcut]\r\nURL=https://a.example/b\r\n'),
    ],
    ['a damaged Git LFS pointer', Buffer.from('version https://git-lfs.github.com/spec/v1\n')],
    ['text', Buffer.from(LONG)],
    ['text', Buffer.from(`\uFEFF${LONG}`, 'utf16le')],
    ['text', Buffer.from('é'.repeat(3000)).subarray(0, 4097)],
    ['a PNG picture', latin1('\x89PNG\r\n\x1a\n')],
    ['a JPEG picture', latin1('\xff\xd8\xff\xe0')],
    ['a WebP picture', latin1('RIFF\0\0\0\0WEBPVP8 ')],
    ['a HEIF picture', latin1('\0\0\0\x18ftypheic\0\0\0\0')],
    ['a PDF', latin1('%PDF-1.7\n')],
    ['a ZIP archive', latin1('PK\x03\x04')],
  ])('is named: %s', async (what, bytes) => {
    expect(await measure(MediaBytes.ofBytes(bytes), 'talk.mp3')).toEqual({ unfit: `is ${what}` });
  });

  it('includes a short text without the extension of a recording', async () => {
    const short = MediaBytes.ofBytes(Buffer.from('hello'));
    expect(await measure(short, 'notes.txt')).toEqual({ unfit: 'is text' });
    expect(await measure(short, 'talk.mp3')).toEqual({});
  });

  it.each(ENCODINGS)('does not include $encoding, whatever its name', async ({ file }) => {
    const { unfit } = await measure(MediaBytes.ofBytes(await readFile(file)), 'README.md');
    expect(unfit).toBeUndefined();
  });
});
