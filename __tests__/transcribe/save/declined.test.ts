import { expect, it } from 'vitest';
import { serializeLock } from '../../../src/transcribe/lockfile/format.ts';
import { withoutDeclined } from '../../../src/transcribe/save/declined.ts';
import { entriesOf, LOCK, lockFrom } from '../../helpers/batches.ts';

const BEFORE = entriesOf(['a', 'b']);
const NOTHING = { paths: new Set<string>(), sources: new Set<string>() };

it.each([
  ['a removal that was declined stays recorded', ['a.txt'], [], ['a', 'b']],
  ['a removal that nobody declined is recorded no more', [], ['a.txt'], ['b']],
])('%s', (_, declined, removed, recorded) => {
  const changes = {
    files: [],
    removed: ['a.txt'],
    lockfile: { path: LOCK, content: Buffer.from(serializeLock(entriesOf(['b']))) },
    lock: lockFrom(BEFORE, entriesOf(['b'])),
    sources: [],
    orphans: new Map([['a.txt', 'a']]),
    overwritten: new Map(),
  };
  const left = withoutDeclined(changes, [
    { tree: new Map(), recorded: new Map(), removed: new Set(declined) },
  ]);
  const text = left.lock.merge(serializeLock(BEFORE), NOTHING);
  expect([left.removed, [...left.lock.files(text).values()].map(({ source }) => source).sort()]).toEqual([
    removed,
    recorded,
  ]);
});
