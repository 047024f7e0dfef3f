import fc from 'fast-check';
import type { FileFingerprint, Fingerprint, UrlFingerprint } from '../../src/recordings/fingerprint.ts';
import {
  entriesOf,
  type Lock,
  type LockEntry,
  type LockedFile,
  pathsOf,
  type Writer,
  withoutFiles,
} from '../../src/transcribe/lockfile/lock.ts';
import { anyText } from './texts.ts';

export const SHA256 = 'a'.repeat(64);
export const GIT_ID = 'b'.repeat(40);

export const fileMedia = (overrides: Partial<FileFingerprint> = {}): FileFingerprint => ({
  kind: 'file',
  sha256: SHA256,
  size: 1000,
  git: GIT_ID,
  ...overrides,
});

export const urlMedia = (overrides: Partial<UrlFingerprint> = {}): UrlFingerprint => ({
  kind: 'url',
  ...overrides,
});

export const recordedFile = (path: string): LockedFile => ({
  path,
  git: 'd'.repeat(40),
  rendering: '1',
});

/** The step that writes, in tests with only one. */
export const WRITER: Writer = {
  workflow: '.github/workflows/ci.yml',
  step: 'transcribe/self',
  version: '0a1b2c3d',
};

/** Returns an entry of a source with files at these paths. The extension of a path is its format. */
export const makeEntry = (
  source: string,
  paths: readonly string[],
  overrides: Partial<LockEntry> = {},
): LockEntry => ({
  source,
  media: fileMedia(),
  options: 'model=nova-3&smart_format=true',
  look: '00',
  writer: WRITER,
  models: ['general-nova-3 2025-04-17.21547'],
  requestId: '0b1a2c3d',
  duration: 11,
  channels: 1,
  words: 22,
  confidence: 0.9921,
  files: Object.fromEntries(paths.map((path) => [path.slice(path.lastIndexOf('.') + 1), recordedFile(path)])),
  ...overrides,
});

const hex = (length: number): fc.Arbitrary<string> =>
  fc
    .array(fc.constantFrom(...'0123456789abcdef'), { minLength: length, maxLength: length })
    .map((all) => all.join(''));

/** Created once, and not for each entry. */
const [text, anyCharacters] = [fc.string(), anyText()];
const [hex8, hex16, hex40, hex64] = [hex(8), hex(16), hex(40), hex(64)];

const maybe = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> =>
  fc.option(value, { nil: undefined });

const media = (isUrl: boolean): fc.Arbitrary<Fingerprint> =>
  isUrl
    ? fc.record({
        kind: fc.constant('url'),
        etag: maybe(anyCharacters),
        lastModified: maybe(text),
        length: maybe(fc.nat()),
        query: maybe(hex16),
        sha256: maybe(hex64),
        unsteady: maybe(fc.subarray(['etag', 'lastModified', 'length', 'query'] as const)),
      })
    : fc.record({ kind: fc.constant('file'), sha256: hex64, size: fc.nat(), git: maybe(hex40) });

const file = (path: string): fc.Arbitrary<LockedFile> =>
  fc.record({
    path: fc.constant(path),
    git: hex40,
    rendering: fc.oneof(text, fc.constantFrom('txt 2', 'txt =', 'json 1 0a')),
  });

const files = (path: string): fc.Arbitrary<LockEntry['files']> =>
  fc
    .uniqueArray(fc.constantFrom('txt', 'srt', 'json', '__proto__'))
    .chain((formats) =>
      fc.tuple(...formats.map((format) => fc.tuple(fc.constant(format), file(`${path}.${format}`)))),
    )
    .map((all) => Object.fromEntries(all));

/** Only a few writers and options, so that a source often has several entries. */
const writers: fc.Arbitrary<Writer> = fc.constantFrom(WRITER, {
  workflow: 'Other',
  step: 'captions/self/1',
  version: undefined,
});
const options = fc.constantFrom('model=nova-3', 'model=nova-2&language=de', 'a\u0000\n"b"');

/** An entry whose numbers have any number of decimals, and whose files start with a path. */
const entry = (source: string, path: string): fc.Arbitrary<LockEntry> =>
  fc.record({
    source: fc.constant(source),
    options,
    look: hex8,
    writer: writers,
    media: media(source.startsWith('https://')),
    models: fc.array(text, { maxLength: 2 }),
    requestId: text,
    duration: fc.double({ min: 0, max: 604_800, noNaN: true }),
    channels: fc.nat(),
    words: fc.nat(),
    confidence: maybe(fc.double({ min: 0, max: 1, noNaN: true })),
    stored: fc.constantFrom(true, undefined),
    again: fc.constantFrom(['0a1b2c3d', 'ffffffff'], undefined),
    files: files(path),
  });

/** Names of sources, few enough that two lock files share some. */
const NAMES = [
  'a.mp3',
  'b/ü 👩‍🚀.mp3',
  '__proto__',
  'constructor',
  '10',
  '9',
  '\ud800',
  'a\n"b"',
  'https://example.com/a.mp3',
];

/**
 * Lock files with up to two entries per source. No two entries of a lock file share a path, but two lock files can have
 * the same path in different entries.
 */
export const locks: fc.Arbitrary<Lock> = fc
  .tuple(fc.shuffledSubarray([...NAMES, ...NAMES]), fc.integer({ min: 0, max: 2 }))
  .chain(([names, shift]) =>
    fc.tuple(...names.map((name, position) => entry(name, `out/${(position + shift) % (2 * NAMES.length)}`))),
  )
  .map(entriesOf);

/** A lock file and two descendants, each with some entries replaced by those of another lock file or deleted. */
export const histories: fc.Arbitrary<readonly [base: Lock, ours: Lock, theirs: Lock]> = fc
  .tuple(locks, locks, locks, fc.subarray(NAMES), fc.subarray(NAMES))
  .map(([base, one, other, byUs, byThem]) => [base, derive(base, one, byUs), derive(base, other, byThem)]);

function derive(base: Lock, other: Lock, changed: readonly string[]): Lock {
  const derived = new Map<string, LockEntry>();
  const taken = new Set<string>();
  for (const key of new Set([...base.keys(), ...other.keys()])) {
    const source = (base.get(key) ?? other.get(key))?.source ?? '';
    const value = (changed.includes(source) ? other : base).get(key);
    if (value === undefined) continue;
    const valid = withoutFiles(value, (path) => taken.has(path));
    for (const path of pathsOf(valid)) taken.add(path);
    derived.set(key, valid);
  }
  return derived;
}
