import { expect, it } from 'vitest';
import { markOf } from '../../src/recordings/url-mark.ts';

const mark = (url: string): string | undefined => markOf(new URL(url));

/** Parameters that sign a URL, limit its validity, or say how it is delivered. */
it.each([
  [
    'S3',
    'https://b.s3.eu-central-1.amazonaws.com/a.mp3',
    'X-Amz-Algorithm=A&X-Amz-Credential=c&X-Amz-Date=d&X-Amz-Expires=60&X-Amz-SignedHeaders=host&X-Amz-Signature=s&x-id=GetObject&response-content-disposition=inline',
  ],
  [
    'S3 on a host of one\u2019s own',
    'https://media.example/a.mp3',
    'X-Amz-Signature=s&X-Amz-Security-Token=t',
  ],
  ['S3, version 2', 'https://b.s3.amazonaws.com/a.mp3', 'AWSAccessKeyId=k&Expires=1&Signature=s'],
  [
    'Google Cloud Storage',
    'https://storage.googleapis.com/b/a.mp3',
    'X-Goog-Algorithm=A&X-Goog-Date=d&X-Goog-Signature=s',
  ],
  [
    'Google Cloud Storage, version 2',
    'https://storage.googleapis.com/b/a.mp3',
    'GoogleAccessId=g&Expires=1&Signature=s',
  ],
  [
    'Azure',
    'https://x.blob.core.windows.net/c/a.mp3',
    'sv=2024-11-04&st=a&se=b&sr=b&sp=r&spr=https&sig=s%3D',
  ],
  [
    'Azure, of a user',
    'https://x.blob.core.windows.net/c/a.mp3',
    'skoid=1&sktid=2&skt=3&ske=4&sks=b&skv=5&sv=6&sr=b&sp=r&se=7&sig=s',
  ],
  ['CloudFront', 'https://d1.cloudfront.net/a.mp3', 'Expires=1&Signature=s&Key-Pair-Id=k'],
  ['CloudFront with a policy', 'https://cdn.example/a.mp3', 'Policy=p&Signature=s&Key-Pair-Id=k'],
  ['Alibaba', 'https://b.oss-eu-central-1.aliyuncs.com/a.mp3', 'OSSAccessKeyId=k&Expires=1&Signature=s'],
  ['Tencent', 'https://b.cos.eu-frankfurt.myqcloud.com/a.mp3', 'q-sign-algorithm=sha1&q-ak=k&q-signature=s'],
  ['Akamai', 'https://media.example/a.mp3', 'hdnts=exp=1~acl=*~hmac=h'],
  ['Dropbox', 'https://www.dropbox.com/scl/fi/abc/a.mp3', 'rlkey=r&st=s&e=1&dl=0'],
  ['Zoom', 'https://us02web.zoom.us/rec/download/abc', 'access_token=t&pwd=p'],
  ['GitHub', 'https://raw.githubusercontent.com/o/r/main/a.mp3', 'token=t'],
  ['Firebase', 'https://firebasestorage.googleapis.com/v0/b/x/o/a.mp3', 'alt=media&token=t'],
  ['Supabase', 'https://x.supabase.co/storage/v1/object/sign/b/a.mp3', 'token=t'],
  ['Bunny', 'https://x.b-cdn.net/a.mp3', 'token=t&expires=1700000000'],
  ['a host that signs in its own way', 'https://media.example/a.mp3', 'expires=1700000000&token=t'],
  ['a host that only signs', 'https://media.example/a.mp3', 'signature=s'],
])('%s: no part of the query identifies the recording', (_, url, query) => {
  expect(mark(`${url}?${query}`)).toBeUndefined();
  // Any other parameter does, however the URL is signed that day.
  const marked = mark(`${url}?id=A`);
  expect(marked).toMatch(/^[0-9a-f]{12}$/);
  expect(mark(`${url}?${query}&id=A`)).toBe(marked);
  expect(mark(`${url}?id=A&${query.replaceAll(/=[^&]*/g, '=1700000001')}`)).toBe(marked);
  expect(mark(`${url}?id=B&${query}`)).not.toBe(marked);
});

it('only the id of a Google Drive file identifies it', () => {
  const id = mark('https://drive.google.com/uc?id=AAA');
  expect(mark('https://drive.google.com/uc?export=download&id=AAA&confirm=t')).toBe(id);
  expect(mark('https://drive.google.com/uc?export=download&id=BBB')).not.toBe(id);
});

it.each([
  ['https://h.example/a', undefined],
  ['https://h.example/a?', undefined],
  ['https://h.example/a?&', undefined],
])('%s has no mark', (url, expected) => {
  expect(mark(url)).toBe(expected);
});

it('is the same in any order, and differs in another case', () => {
  expect(mark('https://h.example/a?x=1&y=2')).toBe(mark('https://h.example/a?y=2&x=1'));
  expect(mark('https://h.example/a?id=aa')).not.toBe(mark('https://h.example/a?id=AA'));
  expect(mark('https://h.example/a?token=once')).not.toBe(mark('https://h.example/a?token=other'));
});
