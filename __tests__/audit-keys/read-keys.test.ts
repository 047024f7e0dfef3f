import { expect, it } from 'vitest';
import { unreadableNotes } from '../../src/audit-keys/read-keys.ts';

const project = { id: 'p', name: 'Speech' };
const key = (id: string, created: string) => ({
  id,
  comment: '',
  scopes: ['usage:write'],
  tags: [],
  created,
  expires: 'never',
  creator: undefined,
});
const keys = [key('old', '2020-01-01T00:00:00Z'), key('ageless', '')];
const AGELESS = 'Key ageless: Deepgram does not report when it was created.';

it.each([
  ['all', 0, undefined, undefined, []],
  ['no entry of two', 2, undefined, undefined, ['Speech: 2 keys of the list cannot be read.']],
  ['no age where one counts', 0, 30, undefined, [AGELESS]],
  ['no age where use counts', 1, undefined, 30, ['Speech: 1 key of the list cannot be read.', AGELESS]],
] as const)('an audit that can read %s says so', (_, unread, olderThan, unusedFor, notes) => {
  expect(unreadableNotes(project, keys, { unread, isPartial: false }, { olderThan, unusedFor })).toEqual(
    notes,
  );
});

it('an audit that gets only a part of the list says so', () => {
  const inputs = { olderThan: undefined, unusedFor: undefined };
  expect(unreadableNotes(project, keys, { unread: 0, isPartial: true }, inputs)).toEqual([
    expect.stringMatching(/^Speech: Deepgram gave only a part of the list `api_keys`/),
  ]);
});
