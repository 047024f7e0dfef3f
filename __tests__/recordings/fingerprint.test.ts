import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mediaHash, sameContent, withUnsteadyMarked } from '../../src/recordings/fingerprint.ts';
import { fileMedia, SHA256, urlMedia } from '../helpers/locks.ts';

const URL_NAME = 'https://example.com/a.mp3';
const MONDAY = 'Mon, 02 Nov 2026 08:00:00 GMT';
const TUESDAY = 'Tue, 03 Nov 2026 08:00:00 GMT';

describe('mediaHash', () => {
  const ofUrl = (media: Parameters<typeof urlMedia>[0], name = URL_NAME): string =>
    mediaHash(name, urlMedia(media));

  it('is the SHA-256 of a file, whatever its path', () => {
    expect(mediaHash('a.mp3', fileMedia())).toBe(SHA256);
    expect(mediaHash('b.mp3', fileMedia({ git: undefined }))).toBe(SHA256);
  });

  it('prefers date and length to the etag, and the etag to the query', () => {
    const steady = { lastModified: MONDAY, length: 1000 };
    expect(ofUrl({ ...steady, etag: '"1"', query: 'aa' })).toBe(
      ofUrl({ ...steady, etag: '"2"', query: 'bb' }),
    );
    expect(ofUrl({ length: 1, etag: '"1"', query: 'aa' })).toBe(
      ofUrl({ length: 2, etag: '"1"', query: 'bb' }),
    );
    expect(ofUrl({ lastModified: MONDAY, query: 'aa' })).toBe(ofUrl({ lastModified: MONDAY, query: 'bb' }));
  });

  it('differs where the facts that it uses differ', () => {
    const known = [
      {},
      { query: 'aa' },
      { query: 'bb' },
      { etag: 'aa' },
      { etag: '"1"' },
      { length: 1000 },
      { length: 1001 },
      { length: 1001, query: 'aa' },
      { lastModified: MONDAY },
      { lastModified: MONDAY, length: 1000 },
      { lastModified: MONDAY, length: 1001 },
      { lastModified: TUESDAY, length: 1000 },
    ];
    const hashes = known.map((media) => ofUrl(media));
    expect(new Set([...hashes, ofUrl({}, 'https://example.com/b.mp3')]).size).toBe(known.length + 1);
  });
});

describe('sameContent', () => {
  const other = 'e'.repeat(64);

  it.each([
    ['files of the same bytes', fileMedia(), fileMedia({ git: undefined }), true],
    ['files of other bytes', fileMedia(), fileMedia({ sha256: other }), false],
    ['a file and a URL of the same bytes', fileMedia(), urlMedia({ sha256: SHA256 }), true],
    ['a file and a URL of other bytes', fileMedia(), urlMedia({ sha256: other }), false],
    ['a file and a URL of unknown bytes', fileMedia(), urlMedia(), false],
  ])('%s', (_, one, two, expected) => {
    expect([sameContent(one, two), sameContent(two, one)]).toEqual([expected, expected]);
  });

  it.each([
    ['the same etag', { etag: '"1"', length: 1, query: 'aa' }, { etag: '"1"', length: 2, query: 'bb' }, true],
    ['another etag', { etag: '"1"' }, { etag: '"2"' }, false],
    [
      'another etag, but the same date and length',
      { etag: '"1"', lastModified: MONDAY, length: 1 },
      { etag: '"2"', lastModified: MONDAY, length: 1 },
      true,
    ],
    [
      'the same date alone',
      { lastModified: MONDAY, query: 'aa' },
      { lastModified: MONDAY, query: 'bb' },
      true,
    ],
    [
      'the same date, but another etag',
      { lastModified: MONDAY, etag: '"1"' },
      { lastModified: MONDAY, etag: '"2"' },
      false,
    ],
    ['the same length and query', { length: 1, query: 'aa' }, { length: 1, query: 'aa' }, true],
    ['the same length, but another query', { length: 1, query: 'aa' }, { length: 1, query: 'bb' }, false],
    ['another length', { length: 1, query: 'aa' }, { length: 2, query: 'aa' }, false],
    ['another date', { lastModified: MONDAY, length: 1 }, { lastModified: TUESDAY, length: 1 }, false],
    ['nothing in common but the query', { etag: '"1"', query: 'aa' }, { length: 1, query: 'aa' }, true],
    ['nothing in common and another query', { etag: '"1"', query: 'aa' }, { length: 1, query: 'bb' }, false],
    ['nothing known', {}, {}, true],
    ['a query on one side alone', { query: 'aa' }, {}, false],
    ['other bytes, but the same etag', { etag: '"1"', sha256: SHA256 }, { etag: '"1"', sha256: other }, true],
  ])('URLs with %s', (_, one, two, expected) => {
    expect(sameContent(urlMedia(one), urlMedia(two))).toBe(expected);
    expect(sameContent(urlMedia(two), urlMedia(one))).toBe(expected);
  });

  it('holds for all recordings that share an answer, and for each with itself', () => {
    const etag = fc.constantFrom(undefined, '"1"', '"2"');
    const lastModified = fc.constantFrom(undefined, MONDAY, TUESDAY);
    const length = fc.constantFrom(undefined, 1, 2);
    const query = fc.constantFrom(undefined, 'aa', 'bb');
    const media = fc.record({ kind: fc.constant('url'), etag, lastModified, length, query });
    fc.assert(
      fc.property(media, media, (one, other) => {
        expect(sameContent(one, one)).toBe(true);
        expect(sameContent(one, other)).toBe(sameContent(other, one));
        if (mediaHash(URL_NAME, one) === mediaHash(URL_NAME, other))
          expect(sameContent(one, other)).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('a URL whose server states different facts about the same bytes', () => {
  const recordedAs = urlMedia({ etag: '"1"', lastModified: MONDAY, sha256: SHA256 });
  const now = urlMedia({ etag: '"2"', lastModified: TUESDAY });

  it('first loses the trust in its etag', () => {
    const marked = withUnsteadyMarked(now, SHA256, recordedAs);
    expect(marked).toEqual({ ...now, sha256: SHA256, unsteady: ['etag'] });
    expect(sameContent(marked, urlMedia({ etag: '"3"', lastModified: TUESDAY }))).toBe(true);
    expect(sameContent(marked, urlMedia({ etag: '"3"', lastModified: MONDAY }))).toBe(false);
  });

  it('loses trust in one fact with each request, until no fact can signal a change', () => {
    let known = withUnsteadyMarked(
      urlMedia({ etag: '"0"', lastModified: 'day 0', length: 0, query: '00' }),
      SHA256,
      undefined,
    );
    let requests = 0;
    for (let visit = 1; visit < 10; visit += 1) {
      const seen = urlMedia({
        etag: `"${visit}"`,
        lastModified: `day ${visit}`,
        length: visit,
        query: `0${visit}`,
      });
      if (sameContent(known, seen)) continue;
      requests += 1;
      known = withUnsteadyMarked(seen, SHA256, known);
    }
    expect([requests, known.unsteady]).toEqual([4, ['etag', 'lastModified', 'length', 'query']]);
  });

  it('is trusted as long as the bytes differ, too', () => {
    expect(withUnsteadyMarked(now, 'b'.repeat(64), recordedAs).unsteady).toBeUndefined();
    expect(withUnsteadyMarked(now, undefined, recordedAs)).toEqual(now);
    expect(withUnsteadyMarked(now, SHA256, fileMedia())).toEqual({ ...now, sha256: SHA256 });
  });

  it('keeps its unsteady facts where nothing changed', () => {
    const marked = { ...recordedAs, unsteady: ['etag'] as const };
    expect(withUnsteadyMarked(recordedAs, SHA256, marked).unsteady).toEqual(['etag']);
  });
});
