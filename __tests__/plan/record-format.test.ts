import { execFile } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Entries } from '../../src/plan/record.ts';
import { parseRecord, serializeRecord } from '../../src/plan/record-format.ts';
import { fileMedia, makeEntry, recordedFile, records, urlMedia } from '../helpers/records.ts';
import { makeWorkspace } from '../helpers/workspace.ts';

const PATH = 'transcripts.lock.json';

it('is JSON with a block for each source, sorted', () => {
  const entries: Entries = new Map([
    [
      'talks/b.mp3',
      makeEntry(['talks/b.mp3.txt', 'talks/b.mp3.json'], { duration: 61.00049, confidence: 0.992149 }),
    ],
    [
      'https://example.com/a.mp3',
      makeEntry([], {
        media: urlMedia({ length: 1000, etag: '"1"' }),
        models: ['general-nova-3 2025', 'general-nova-2 2024'],
        answer: undefined,
        confidence: undefined,
      }),
    ],
  ]);
  expect(serializeRecord(entries)).toBe(`{
  "version": 1,
  "sources": {
    "https://example.com/a.mp3": {
      "media": { "etag": "\\"1\\"", "length": 1000 },
      "options": "model=nova-3&smart_format=true",
      "models": ["general-nova-3 2025","general-nova-2 2024"],
      "requestId": "0b1a2c3d",
      "duration": 11,
      "channels": 1,
      "words": 22,
      "files": {}
    },
    "talks/b.mp3": {
      "media": { "sha256": "${'a'.repeat(64)}", "size": 1000, "git": "${'b'.repeat(40)}" },
      "options": "model=nova-3&smart_format=true",
      "models": ["general-nova-3 2025-04-17.21547"],
      "requestId": "0b1a2c3d",
      "duration": 61,
      "channels": 1,
      "words": 22,
      "confidence": 0.9921,
      "answer": "json",
      "files": {
        "json": { "path": "talks/b.mp3.json", "sha256": "${'c'.repeat(64)}", "git": "${'d'.repeat(40)}", "rendering": "1" },
        "txt": { "path": "talks/b.mp3.txt", "sha256": "${'c'.repeat(64)}", "git": "${'d'.repeat(40)}", "rendering": "1" }
      }
    }
  }
}
`);
});

it('is short where nothing is known', () => {
  expect(serializeRecord(new Map())).toBe('{\n  "version": 1,\n  "sources": {}\n}\n');
  const unknown = new Map([['https://example.com/a', makeEntry([], { media: urlMedia() })]]);
  expect(serializeRecord(unknown)).toContain('"media": {},');
  expect(parseRecord(serializeRecord(unknown), PATH)).toEqual(unknown);
});

it('is read as it was written', () => {
  const entries: Entries = new Map([
    ['a.mp3', makeEntry(['a.txt'])],
    ['b.mp3', makeEntry(['b.txt', 'b.json'], { media: fileMedia({ git: undefined }), confidence: 0 })],
    [
      '__proto__',
      makeEntry([], { files: Object.fromEntries([['__proto__', recordedFile('__proto__.txt')]]) }),
    ],
    [
      'https://example.com/a.mp3',
      makeEntry([], { media: urlMedia({ query: '0a', sha256: 'e'.repeat(64) }) }),
    ],
  ]);
  expect(parseRecord(serializeRecord(entries), PATH)).toEqual(entries);
});

it('is stable: reading and writing give the same bytes', () => {
  fc.assert(
    fc.property(records, (entries) => {
      const text = serializeRecord(entries);
      expect(serializeRecord(parseRecord(text, PATH))).toBe(text);
      expect(parseRecord(text, PATH).size).toBe(entries.size);
    }),
    { numRuns: 500 },
  );
});

it('does not depend on the order in which things were recorded', () => {
  fc.assert(
    fc.property(records, (entries) => {
      const reversed = [...entries].toReversed().map(([name, entry]) => {
        const files = Object.fromEntries(Object.entries(entry.files).toReversed());
        const fields = Object.entries({ ...entry, files }).toReversed();
        return [name, { ...entry, ...Object.fromEntries(fields) }] as const;
      });
      expect(serializeRecord(new Map(reversed))).toBe(serializeRecord(entries));
    }),
  );
});

it('has media and files on a line each, so that a change is a change of few lines', () => {
  const lines = (words: number): string[] =>
    serializeRecord(new Map([['a.mp3', makeEntry(['a.txt'], { words })]])).split('\n');
  const after = lines(23);
  expect(lines(22).filter((line, index) => line !== after[index])).toEqual(['      "words": 22,']);
});

const git = async (...args: readonly string[]): Promise<string> => {
  const identity = [
    '-c',
    'user.name=Test',
    '-c',
    'user.email=test@example.com',
    '-c',
    'commit.gpgsign=false',
  ];
  return (await promisify(execFile)('git', [...identity, ...args])).stdout;
};

it('merges in git where two branches add different sources at different places', async () => {
  await makeWorkspace();
  const source = (name: string): readonly [string, ReturnType<typeof makeEntry>] => [
    name,
    makeEntry([`${name}.txt`]),
  ];
  const commit = async (names: readonly string[]): Promise<void> => {
    await writeFile(PATH, serializeRecord(new Map(names.map(source))));
    await git('add', PATH);
    await git('commit', '--quiet', '-m', 'Update transcripts');
  };
  await git('init', '--quiet', '--initial-branch=main');
  await commit(['b', 'd', 'f', 'h']);
  await git('checkout', '--quiet', '-b', 'other');
  await commit(['a', 'b', 'd', 'f', 'g', 'h']);
  await git('checkout', '--quiet', 'main');
  await commit(['b', 'c', 'd', 'e', 'f', 'h', 'i']);
  await git('merge', '--quiet', 'other');
  const merged = await git('show', `HEAD:${PATH}`);
  expect([...parseRecord(merged, PATH).keys()]).toEqual([...'abcdefghi']);
  expect(merged).toBe(serializeRecord(new Map([...'abcdefghi'].map(source))));
});
