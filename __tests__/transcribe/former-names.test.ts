import { expect, it } from 'vitest';
import type { UrlFingerprint } from '../../src/recordings/fingerprint.ts';
import { formerNames } from '../../src/transcribe/former-names.ts';
import { entriesOf } from '../../src/transcribe/lockfile/lock.ts';
import { makeEntry, urlMedia } from '../helpers/locks.ts';
import { urlSource } from '../helpers/sources.ts';

const SHA = 'ab'.repeat(32);
const [TUESDAY, WEDNESDAY] = ['Tue, 06 Oct 2026 08:00:00 GMT', 'Wed, 07 Oct 2026 08:00:00 GMT'];
const media = (some: Partial<UrlFingerprint>): UrlFingerprint => urlMedia({ sha256: SHA, ...some });

it.each<[boolean, string, Partial<UrlFingerprint>, Partial<UrlFingerprint>]>([
  [true, 'their query is the same', { query: '1a' }, { query: '1a' }],
  [true, 'their etag is', { query: '1a', etag: '"1"' }, { query: '2b', etag: '"1"' }],
  [
    true,
    'their date and length are',
    { lastModified: TUESDAY, length: 5 },
    { lastModified: TUESDAY, length: 5, query: '2b' },
  ],
  [false, 'their date alone is', { lastModified: TUESDAY }, { lastModified: TUESDAY, query: '2b' }],
  [false, 'their length alone is', { length: 5 }, { length: 5, query: '2b' }],
  [
    false,
    'their query is, and their date another',
    { lastModified: TUESDAY, query: '1a' },
    { lastModified: WEDNESDAY, query: '1a' },
  ],
  [false, 'nothing is', {}, { query: '2b' }],
  [false, 'nobody told their hash', { query: '1a', sha256: undefined }, { query: '1a' }],
])('whether a recording had another name is %s if %s', (expected, _, recorded, now) => {
  const entry = makeEntry('https://h.example/uc', [], { media: media(recorded) });
  const source = { ...urlSource('https://h.example/uc?id=1'), mark: '0123456789ab' };
  const find = formerNames(entriesOf([entry]), [source]);
  expect(find(source, media({ ...now, sha256: undefined })).map(([, { source: name }]) => name)).toEqual(
    expected ? ['https://h.example/uc'] : [],
  );
});

it('a name that this run uses is not a former name, and neither is one with another path', () => {
  const same = media({ query: '1a' });
  const entries = entriesOf(
    ['https://h.example/uc', 'https://h.example/other'].map((source) =>
      makeEntry(source, [], { media: same }),
    ),
  );
  const [plain, marked] = [
    urlSource('https://h.example/uc'),
    { ...urlSource('https://h.example/uc?id=1'), mark: '0123456789ab' },
  ];
  expect(formerNames(entries, [plain, marked])(marked, same)).toEqual([]);
  expect(formerNames(entries, [marked])(marked, same)).toHaveLength(1);
});
