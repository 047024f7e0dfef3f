import { expect, it } from 'vitest';
import { checkLockSize } from '../../src/transcribe/lock-size.ts';
import { serializeLock } from '../../src/transcribe/lockfile/format.ts';
import { entriesOf, type LockEntry } from '../../src/transcribe/lockfile/lock.ts';
import { inputsWith } from '../helpers/inputs.ts';
import { ASKED, assessAll, recorded, wanted } from '../helpers/plans.ts';

const MB = 1000 ** 2;

const sources = (number: number, prefix = 'new'): readonly string[] =>
  Array.from({ length: number }, (_, index) => `media/${prefix} ${index}.mp3`);

/** Checks whether so many new sources fit into a lock file of so many bytes. */
function check(
  number: number,
  bytes: number,
  { saveTo = 'commit', entries = [] }: { saveTo?: string; entries?: readonly LockEntry[] } = {},
): () => void {
  const items = assessAll(sources(number).map((name) => wanted(name, 'a')));
  const lockfile = { bytes, entries: entriesOf(entries) };
  return () => checkLockSize(items, { lockfile, inputs: inputsWith({ 'save-to': saveTo }), asked: ASKED });
}

it.each([
  [0, 29 * MB, 'commit'],
  [100, 29.9 * MB, 'pull-request'],
  [100, 89.9 * MB, 'artifact'],
])('%i new sources fit into a lock file of %i bytes (save-to: %s)', (number, bytes, saveTo) => {
  expect(check(number, bytes, { saveTo })).not.toThrow();
});

it.each([
  [1, 30 * MB, 'commit', '30.0 MB'],
  [1000, 29.9 * MB, 'pull-request', '30.0 MB'],
  [1, 90 * MB, 'artifact', '90.0 MB'],
])('%i new sources do not fit into one of %i bytes (save-to: %s)', (number, bytes, saveTo, limit) => {
  expect(check(number, bytes, { saveTo })).toThrow(
    new RegExp(
      `^lock-file: transcripts\\.lock\\.json would have .* MB, more than the ${limit} that a lock file may have there\\. Nothing was sent\\.`,
    ),
  );
});

it('sources that are already recorded do not make it larger', () => {
  const entries = sources(10).map((name) => recorded(name, 'b'));
  expect(check(10, 30 * MB - 1, { entries })).not.toThrow();
});

it('a lock file that could not be read again is not written', () => {
  const old = recorded('old.mp3', 'b');
  const entries = sources(199_990, 'old').map((source) => ({ ...old, source }));
  expect(check(10, 0, { saveTo: 'artifact', entries })).not.toThrow();
  expect(check(11, 0, { saveTo: 'artifact', entries })).toThrow('would have more than 200,000 sources');
});

it('the estimate is close to the actual size', () => {
  const names = sources(1000);
  const bytes = Buffer.byteLength(serializeLock(entriesOf(names.map((name) => recorded(name, 'a')))));
  const empty = Buffer.byteLength(serializeLock(new Map()));
  const grown = bytes - empty;
  expect(check(1000, 30 * MB - grown * 1.3)).not.toThrow();
  expect(check(1000, 30 * MB - grown * 0.8)).toThrow('would have');
});
