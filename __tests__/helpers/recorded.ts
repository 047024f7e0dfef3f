import { expect } from 'vitest';
import { blobId } from '../../src/lib/hash.ts';
import { type Entries, type Entry, entriesOf, pathsOf, withoutFiles } from '../../src/plan/record.ts';
import { serializeRecord } from '../../src/plan/record-format.ts';
import { parseJournalLine, parseRecord } from '../../src/plan/record-parse.ts';
import { SCRATCH } from '../../src/save/workspace.ts';

/** What the text of a record says, which must be as we write it. */
export function entriesIn(text: string): Entries {
  const { entries, requests } = parseRecord(text, 'the record');
  expect(serializeRecord(entries, requests)).toBe(text);
  return entries;
}

/** The sources of the text of a record, sorted. */
export const sourcesIn = (text: string): string[] =>
  [...parseRecord(text, 'the record').entries.values()].map(({ source }) => source).sort();

/** What the record in a workspace says, with what a killed run left in its journal. `files` are contents by path. */
export function recordedIn(files: ReadonlyMap<string, string>, record: string): Entries {
  const text = files.get(record);
  const entries = new Map(text === undefined ? [] : entriesIn(text));
  for (const [file, content] of files) {
    if (!file.startsWith(`${SCRATCH}/journal-`)) continue;
    const [header, ...lines] = content.split('\n');
    if (header !== (text === undefined ? 'none' : blobId(text))) continue;
    for (const line of lines.slice(0, -1)) replay(entries, parseJournalLine(line));
  }
  return entries;
}

function replay(entries: Map<string, Entry>, change: Entry | string | undefined): void {
  if (change === undefined) throw new Error('a whole line of the journal says nothing');
  if (typeof change === 'string') entries.delete(change);
  else {
    const taken = new Set(pathsOf(change));
    for (const [key, entry] of entries)
      entries.set(
        key,
        withoutFiles(entry, (path) => taken.has(path)),
      );
    for (const [key, entry] of entriesOf([change])) entries.set(key, entry);
  }
}
