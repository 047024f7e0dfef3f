import { describe, expect, it } from 'vitest';
import { chunkNames, withChunkNames } from '../../scripts/chunks.ts';

const namesOf = (
  ...chunks: readonly (readonly [id: number, ...modules: readonly (readonly [string, number])[]])[]
) =>
  Object.fromEntries(
    chunkNames(
      chunks.map(([id, ...modules]) => ({ id, modules: modules.map(([name, size]) => ({ name, size })) })),
    ),
  );

describe('a lazily loaded chunk is named after its largest content', () => {
  it.each<[string, string, string]>([
    ['a module of ours', './lib/transcribe/save/commit.js', 'commit.js'],
    ['several in one', './lib/transcribe/save/commit.js + 3 modules', 'commit.js'],
    ['a folder', './lib/check-key/index.js', 'check-key.js'],
    ['a package', './node_modules/undici/lib/web/fetch/index.js', 'undici.js'],
    ['a package with a scope', './lib/node_modules/@actions/cache/lib/cache.js', 'actions-cache.js'],
    ['a package in a package', './node_modules/glob/node_modules/minimatch/index.js', 'minimatch.js'],
  ])('%s', (_, module, name) => {
    expect(namesOf([7, ['./lib/small.js', 1], [module, 2]])).toEqual({ 7: name });
  });
});

it('no two chunks have names that are equal or differ only in case', () => {
  const names = namesOf(
    [1, ['./lib/github/client.js', 5]],
    [2, ['./lib/deepgram/listen/client.js', 9]],
    [3, ['./node_modules/music-metadata/lib/core.js', 3]],
    [4, ['./node_modules/music-metadata/lib/mpeg/MpegParser.js', 2]],
    [5, ['./lib/Client.js', 1], ['./lib/other.js', 1]],
  );
  expect(names).toEqual({
    1: 'github-client.js',
    2: 'client.js',
    3: 'music-metadata.js',
    4: 'music-metadata-MpegParser.js',
    5: 'other.js',
  });
});

it('the order of chunks and modules does not matter', () => {
  const [one, other] = [
    ['./lib/a/x.js', 4],
    ['./lib/b/x.js', 4],
  ] as const;
  expect(namesOf([1, one], [2, other])).toEqual(namesOf([2, other], [1, one]));
});

it('a loader with different code is refused', () => {
  const names = new Map([['7', 'commit.js']]);
  expect(withChunkNames('return "" + chunkId + ".index.js";', names)).toBe(
    'return ({"7":"commit.js"})[chunkId];',
  );
  expect(() => withChunkNames('return chunkId + ".js";', names)).toThrow('a way that is not known');
});
