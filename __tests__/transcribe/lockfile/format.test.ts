import { hash } from 'node:crypto';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { isLedger, journalLine, serializeLock } from '../../../src/transcribe/lockfile/format.ts';
import { entriesOf, type LockEntry } from '../../../src/transcribe/lockfile/lock.ts';
import { parseJournalLine, parseLock } from '../../../src/transcribe/lockfile/parse.ts';
import { fileMedia, locks, makeEntry, recordedFile, urlMedia } from '../../helpers/locks.ts';

const PATH = 'transcripts.lock.json';

const read = (text: string): ReadonlyMap<string, LockEntry> => parseLock(text, PATH).entries;
const write = (...entries: readonly LockEntry[]): string => serializeLock(entriesOf(entries));

/** Returns the lines that not every lock file has. */
const linesOf = (text: string): string[] =>
  text.split('\n').filter((line) => !/^"\/[0-9a-f]{3}":0,$/.test(line));

it('is JSON with a line for each request and each source', () => {
  const text = write(
    makeEntry('talks/b.mp3', ['talks/b.mp3.txt', 'out/b.json'], { duration: 61.00049, confidence: 0.992149 }),
    makeEntry('https://example.com/a.mp3', [], {
      media: urlMedia({ length: 1000, etag: '"1"', unsteady: ['etag'] }),
      models: ['general-nova-3 2025', 'general-nova-2 2024'],
      stored: true,
      confidence: undefined,
    }),
  );
  const writer = '[".github/workflows/ci.yml","transcribe/self","0a1b2c3d"]'.replace('\\', '');
  expect(linesOf(text)).toEqual([
    '{"version":2,"requests":{',
    `"7180aec8":{"options":"model=nova-3&smart_format=true","look":"00","models":["general-nova-3 2025","general-nova-2 2024"],"writer":${writer}},`,
    `"bae27695":{"options":"model=nova-3&smart_format=true","look":"00","models":["general-nova-3 2025-04-17.21547"],"writer":${writer}},`,
    '"/":0},"sources":{',
    `"talks/b.mp3":{"bae27695":{"media":["${'qqqq'.repeat(10)}qqo",1000,"${'b'.repeat(40)}"],"heard":["0b1a2c3d",61,1,22,0.9921],"files":{"json":["=1","${'d'.repeat(40)}","out/b.json"],"txt":["=1","${'d'.repeat(40)}"]}}},`,
    '"https://example.com/a.mp3":{"7180aec8":{"media":{"etag":"\\"1\\"","length":1000,"unsteady":["etag"]},"heard":["0b1a2c3d",11,1,22],"stored":true,"files":{}}},',
    '"/":0}}',
    '',
  ]);
  expect(JSON.parse(text)).toMatchObject({ version: 2 });
});

it('has the same lines between sources, whatever is recorded', () => {
  const separators = (text: string): string[] => text.split('\n').filter((line) => line.startsWith('"/'));
  expect(separators(write(makeEntry('a.mp3', [])))).toEqual(separators(write()));
  expect(separators(write())).toHaveLength(16 + 1024 + 2);
});

it('is read back unchanged', () => {
  const entries = [
    makeEntry('a.mp3', ['a.txt']),
    makeEntry('a.mp3', ['a.de.txt'], { options: 'language=de' }),
    makeEntry('b.mp3', ['b.txt', 'b.json'], { media: fileMedia({ git: undefined }), confidence: 0 }),
    makeEntry('__proto__', [], { files: Object.fromEntries([['__proto__', recordedFile('__proto__.txt')]]) }),
    makeEntry('https://example.com/a.mp3', [], { media: urlMedia({ query: '0a', sha256: 'e'.repeat(64) }) }),
    makeEntry('https://example.com/a', [], { media: urlMedia() }),
  ];
  expect(read(write(...entries))).toEqual(entriesOf(entries));
});

it('records the sent audio of a file where only the audio was sent', () => {
  const sent = { sha256: 'c'.repeat(64), bytes: 7_300_000 };
  const text = write(makeEntry('film.mp4', [], { sent }));
  expect(text).toContain(`"sent":["${'zMzM'.repeat(10)}zMw",7300000]`);
  expect(read(text).values().next().value).toMatchObject({ sent });
  expect(() => read(text.replace('7300000', '"all"'))).toThrow(
    'sent.bytes is not a whole number of 0 or more',
  );
});

it('keeps requests that no entry refers to any more, since a branch may have an entry that does', () => {
  const { requests } = parseLock(write(makeEntry('a.mp3', [])), PATH);
  const text = serializeLock(entriesOf([makeEntry('a.mp3', [], { options: 'x=1' })]), requests);
  expect(parseLock(text, PATH).requests.size).toBe(2);
});

it('is stable: reading and writing give the same bytes', () => {
  fc.assert(
    fc.property(locks, (entries) => {
      const text = serializeLock(entries);
      expect(serializeLock(read(text))).toBe(text);
      expect(read(text).size).toBe(entries.size);
    }),
    { numRuns: 100 },
  );
});

it('does not depend on the order of recording', () => {
  fc.assert(
    fc.property(locks, (entries) => {
      const reversed = [...entries].toReversed().map(([key, entry]) => {
        const files = Object.fromEntries(Object.entries(entry.files).toReversed());
        const fields = Object.entries({ ...entry, files }).toReversed();
        return [key, { ...entry, ...Object.fromEntries(fields) }] as const;
      });
      expect(serializeLock(new Map(reversed))).toBe(serializeLock(entries));
    }),
  );
});

it('changes one line where one source changes', () => {
  const lines = (words: number): string[] => write(makeEntry('a.mp3', ['a.txt'], { words })).split('\n');
  const after = lines(23);
  expect(lines(22).filter((line, index) => line !== after[index])).toHaveLength(1);
});

it('needs less than 350 bytes for a source with two formats', () => {
  const entries = Array.from({ length: 1000 }, (_, index) => {
    const name = `media/talks/talk-${index}.mp3`;
    const files = ['txt', 'json'].map((format) => [
      format,
      { path: `${name}.${format}`, git: sha1(name + format), rendering: `${format} 2` },
    ]);
    return makeEntry(name, [], {
      requestId: 'c0ffee00-1234-4567-89ab-0123456789ab',
      duration: 1234.567,
      words: 3210,
      files: Object.fromEntries(files),
    });
  });
  expect((write(...entries).length - write().length) / entries.length).toBeLessThan(350);
});

const sha1 = (text: string): string => hash('sha1', text);

it('has journal lines that name the file they are based on', () => {
  fc.assert(
    fc.property(locks, (entries) => {
      for (const [key, entry] of entries) {
        const line = journalLine(entry);
        expect(line).not.toContain('\n');
        const change = parseJournalLine(line);
        expect(typeof change === 'object' && !isLedger(change) && serializeLock(entriesOf([change]))).toBe(
          serializeLock(entriesOf([entry])),
        );
        expect(parseJournalLine(journalLine(key))).toBe(key);
        expect(parseJournalLine(line.slice(0, -1))).toBeUndefined();
      }
    }),
  );
});
