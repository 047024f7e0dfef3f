import { describe, expect, it } from 'vitest';
import { Failure } from '../../../src/lib/failure.ts';
import { namedUrl, nameOf } from '../../../src/recordings/source.ts';
import { parseUrls, type UrlLine, urlLines } from '../../../src/transcribe/sources/urls.ts';

const place = (line: number): string => `urls, line ${line}`;
const parse = (content: string): string[] => parseUrls(urlLines(content, place)).map(({ url }) => url.href);

describe('urlLines', () => {
  it('skips blank lines and comments, but counts them', () => {
    const content =
      '\uFEFF# talks\r\nhttps://a.example/1.mp3\r\n\r\n   # more\r\n\thttps://b.example/2.mp3  \r\n';
    expect(urlLines(content, place)).toEqual([
      { where: 'urls, line 2', text: 'https://a.example/1.mp3' },
      { where: 'urls, line 5', text: 'https://b.example/2.mp3' },
    ]);
  });

  it('removes a byte order mark before a URL', () => {
    expect(urlLines('\uFEFFhttps://a.example/1.mp3', place)).toEqual([
      { where: 'urls, line 1', text: 'https://a.example/1.mp3' },
    ]);
  });

  it.each(['', '\n\n', '\uFEFF', '# one\n  # two'])('finds none in %j', (content) => {
    expect(urlLines(content, place)).toEqual([]);
  });
});

describe('parseUrls', () => {
  it('returns each URL once, sorted, without its fragment and with its query', () => {
    const content = [
      'https://b.example/2.mp3#t=10',
      'https://a.example/1.mp3?id=x#y',
      'HTTPS://B.example:443/2.mp3',
      'https://a.example/1.mp3?id=z',
    ].join('\n');
    expect(parse(content)).toEqual([
      'https://a.example/1.mp3?id=x',
      'https://a.example/1.mp3?id=z',
      'https://b.example/2.mp3',
    ]);
  });

  it('treats two that differ only in their signature as one', () => {
    expect(parse('https://a.example/1.mp3?sig=x\nhttps://a.example/1.mp3?sig=z')).toEqual([
      'https://a.example/1.mp3?sig=x',
    ]);
  });

  it.each([
    ['a.example/1.mp3', 'not a URL; write it in full, such as https://example.com/talk.mp3'],
    ['/talks/1.mp3', 'not a URL; write it in full, such as https://example.com/talk.mp3'],
    ['https://', 'not a URL; write it in full, such as https://example.com/talk.mp3'],
    ['http://a.example/1.mp3?token=canary', 'plain HTTP is refused; use https://'],
    ['ftp://a.example/1.mp3?token=canary', 'ftp: is not https:'],
    ['file:///etc/passwd', 'file: is not https:'],
    ['javascript:alert(1)', 'javascript: is not https:'],
    ['s3://bucket/a.mp3', 's3: is an address for programs of that storage; use a presigned https:// URL'],
    ['https://canary@a.example/1.mp3', 'it contains a user name or password; use a presigned URL instead'],
    ['https://:canary@a.example/1.mp3', 'it contains a user name or password; use a presigned URL instead'],
  ])('refuses %s and names its line, but not its content', (line, problem) => {
    expect(() => parse(`https://ok.example\n${line}`)).toThrow(
      new Failure(`Not every URL can be used. urls, line 2: ${problem}.`),
    );
  });

  it('names every bad line', () => {
    expect(() => parse('http://a.example\nhttps://ok.example\nfile:///x')).toThrow(
      new Failure(
        'Not every URL can be used. urls, line 1: plain HTTP is refused; use https://; urls, line 3: file: is not https:.',
      ),
    );
  });
});

const namesOf = (content: string): string[] => parseUrls(urlLines(content, place)).map(nameOf);

it('a URL is named without its query, with a mark where the query identifies the recording', () => {
  const base = 'https://a.example:8443/x/1.mp3';
  expect(namesOf(`${base}?X-Amz-Signature=canary&X-Amz-Date=1`)).toEqual([base]);
  const marked = namesOf(`${base}?id=canary`);
  expect(marked).toEqual([expect.stringMatching(/^https:\/\/a\.example:8443\/x\/1\.mp3\?[0-9a-f]{12}$/)]);
  expect(namesOf(`${base}?id=canary&X-Amz-Signature=one`)).toEqual(marked);
  expect(namesOf(`${base}?id=other`)).not.toEqual(marked);
  const [named] = marked.map(namedUrl);
  expect(named === undefined ? '' : nameOf(named)).toBe(marked[0]);
});

it.each(['a/b.mp3', 'http://a.example/x', 'https://a.example/x?../../y', 'https://a.example/x?0123'])(
  'no URL has the name %s',
  (name) => {
    expect(namedUrl(name)).toBeUndefined();
  },
);

describe('a list is bounded', () => {
  const lines = (texts: readonly string[]): UrlLine[] =>
    texts.map((text, index) => ({ where: `list.txt:${index + 1}`, text }));

  it('in the bad lines that are named', () => {
    const bad = lines(Array.from({ length: 100_000 }, () => 'http://a.example/canary'));
    expect(() => parseUrls(bad)).toThrow(/; list\.txt:20: plain HTTP .*; and 99,980 more lines\.$/);
  });

  it('in the length of a URL, which is not quoted', () => {
    const long = lines([`https://a.example/${'canary'.repeat(2000)}`, `${'canary'.repeat(100)}:x`]);
    expect(() => parseUrls(long)).toThrow(
      /^Not every URL can be used\. list\.txt:1: it has more than 8,000 characters; /,
    );
    expect(() => parseUrls(long)).toThrow(/; list\.txt:2: .{1,30} is not https:\.$/);
  });

  it('in the number of its lines, not counting blank ones and comments', () => {
    const url = 'https://a.example/1.mp3\n';
    expect(urlLines(`${'\n# canary\n'.repeat(300_000)}${url.repeat(200_000)}`, place)).toHaveLength(200_000);
    expect(() => urlLines(`\n\n${url.repeat(200_001)}`, place)).toThrow(
      /^urls, line 200003: lists may have 200,000 lines in total, and a run takes 100,000 URLs\. Split them\.$/,
    );
    expect(() => urlLines(url, place, 200_000)).toThrow(/^urls, line 1: lists may have/);
  });

  it('in the number of its URLs', () => {
    const many = lines(Array.from({ length: 100_001 }, (_, index) => `https://a.example/${index}`));
    expect(() => parseUrls(many)).toThrow(
      /^urls, url-lists: 100,001 are more than the 100,000 URLs that a run takes/,
    );
    expect(parseUrls(many.slice(1))).toHaveLength(100_000);
  });
});
