import { expect, it } from 'vitest';
import type { CommitEntry } from '../../../src/github/client.ts';
import { heldBy, heldSentences } from '../../../src/transcribe/save/target.ts';

const blob = (oid: string, mode = '100644'): CommitEntry => ({ type: 'blob', mode, oid });

const source = (path: string, { isTracked }: { readonly isTracked: boolean }) => ({
  path,
  ids: new Set(['of the bytes', 'of the pointer']),
  isTracked,
  files: [`${path}.txt`],
});

it.each([
  ['as it was transcribed', blob('of the bytes'), true, undefined],
  ['as a Git LFS pointer', blob('of the pointer'), true, undefined],
  ['as another recording', blob('other'), true, 'replaced'],
  ['as another recording that the checkout does not track', blob('other'), false, 'replaced'],
  ['not, though the checkout tracks it', undefined, true, 'missing'],
  ['not, as it never was in git', undefined, false, undefined],
  ['as a link, whose target is unknown', blob('other', '120000'), true, undefined],
] as const)('a recording that the branch has %s', (_, there, isTracked, why) => {
  const target = new Map(there === undefined ? [] : [['a.mp3', there]]);
  const held = heldBy(target, { sources: [source('a.mp3', { isTracked })], orphans: new Map() });
  expect(held).toEqual(why === undefined ? [] : [{ source: 'a.mp3', why }]);
});

it('a recording that git does not report is compared by its bytes, and otherwise counts as possibly the same', () => {
  const unidentified = { ...source('a.mp3', { isTracked: false }), isIdUnknown: true };
  const heldAs = (oid: string) =>
    heldBy(new Map([['a.mp3', blob(oid)]]), { sources: [unidentified], orphans: new Map() });
  expect(heldAs('of the bytes')).toEqual([]);
  expect(heldSentences(heldAs('filtered'), 'main', { isSent: false })).toEqual([
    'a.mp3 has different bytes on main, and git does not say whether it is the same recording, so it is not ' +
      'transcribed.',
  ]);
});

it('a recording that was missing and exists is reported once', () => {
  const orphans = new Map([
    ['a.txt', 'a.mp3'],
    ['a.json', 'a.mp3'],
    ['b.txt', 'b.mp3'],
  ]);
  const held = heldBy(new Map([['a.mp3', blob('x')]]), { sources: [], orphans });
  expect(held).toEqual([{ source: 'a.mp3', why: 'restored' }]);
});

it('names five of a kind', () => {
  const held = Array.from({ length: 7 }, (_, index) => ({ source: `${index}.mp3`, why: 'missing' as const }));
  const sentences = heldSentences([...held, { source: 'x.mp3', why: 'restored' }], 'main');
  expect(sentences).toHaveLength(7);
  expect(sentences[0]).toBe('0.mp3 is not on main, so nothing about it is saved there.');
  expect(sentences[5]).toBe('The same applies to 2 more.');
  expect(sentences[6]).toBe('x.mp3 is on main, so its transcripts are not removed there.');
});
