import { describe, expect, it } from 'vitest';
import { hasMore, partialList } from '../../../src/deepgram/manage/pages.ts';

const api_keys = [{}, {}];
const hinted = (more: object, headers = {}): boolean => hasMore({ api_keys, ...more }, headers, ['api_keys']);

describe('a list is incomplete', () => {
  it.each([
    { next: '/v1/projects/p/keys?page=2' },
    { next_page: 2 },
    { nextPageToken: 'abc' },
    { cursor: 'abc' },
    { links: { next: 'https://api.example.com/keys?page=2', prev: null } },
    { _links: { self: '/keys', next: { href: '/keys?page=2' } } },
    { total: 3 },
    { total_count: 120 },
    { count: 3 },
    { meta: { pagination: { total: 3 } } },
    { page: 1, total_pages: 2 },
    { pages: 2 },
    { page: 2 },
    { limit: 2 },
    { page_info: { hasNextPage: true, endCursor: 'abc' } },
    { has_more: true },
    { truncated: true },
    { offset: 2 },
  ])('with %j', (more) => {
    expect(hinted(more)).toBe(true);
  });

  it('with a link to the next page', () => {
    expect(hinted({}, { link: '<https://api.example.com/keys?page=2>; rel="next"' })).toBe(true);
    expect(hinted({}, { link: ['<a>; rel=last', '<b>; rel=next'] })).toBe(true);
  });
});

describe('a list is complete', () => {
  it.each([
    {},
    { next: null, previous: null },
    { next: '', cursor: '' },
    { total: 2 },
    { count: 2, page: 1, pages: 1 },
    { limit: 100, offset: 0 },
    { page: 0, per_page: 10, has_more: false },
    { meta: { request_id: 'total' } },
    { pagination: { next: null, total: 2 } },
    { start: '2026-01-01', end: '2026-01-31', resolution: { units: 'day', amount: 30 } },
    { key: { next: 'is the name of a key' } },
  ])('with %j', (more) => {
    expect(hinted(more)).toBe(false);
  });

  it('if several lists together contain it', () => {
    const answer = { stt: [{}], tts: [{}], total: 2 };
    expect(hasMore(answer, { link: '<a>; rel="prev"' }, ['stt', 'tts'])).toBe(false);
    expect(hasMore({ ...answer, total: 3 }, {}, ['stt', 'tts'])).toBe(true);
  });

  it('or if nothing says otherwise', () => {
    expect(['text', null, []].map((answer) => hasMore(answer, {}, ['api_keys']))).toEqual([
      false,
      false,
      false,
    ]);
  });
});

it('the message names the list', () => {
  expect(partialList(['api_keys']).message).toMatch(
    /^Deepgram gave only a part of the list `api_keys`, .+ update it\.$/,
  );
});
