import { expect, it } from 'vitest';
import { searchPast } from '../../src/transcribe/git-memory.ts';
import { NO_PAST } from '../../src/transcribe/past-content.ts';
import { assessAll, OPTIONS, wanted } from '../helpers/plans.ts';
import { linesOf, printedBy } from '../helpers/stdout.ts';

it('a history that cannot be opened is reported once, and nothing is found in it', async () => {
  const past = searchPast(() => Promise.reject(new Error('GitHub is down.')), { options: OPTIONS });
  const found: unknown[] = [];
  const log = await printedBy(async () => {
    for (const item of assessAll([wanted('a.mp3', 'a'), wanted('b.mp3', 'b')]))
      found.push(await past.answer(item), await past.transcripts(item));
  });
  expect(found).toEqual([undefined, undefined, undefined, undefined]);
  expect(linesOf(log)).toEqual([
    '::notice::Could not look for earlier answers in the history: GitHub is down.',
  ]);
});

it('failures of parts of a search are reported in one notice, each cause once', async () => {
  const failures = ['GitHub is down.', 'GitHub is down.', 'No blob.'].map((text) => new Error(text));
  const past = searchPast(async () => ({ ...NO_PAST, failures }), { options: OPTIONS });
  const log = await printedBy(async () => {
    for (const item of assessAll([wanted('a.mp3', 'a'), wanted('b.mp3', 'b')])) await past.answer(item);
  });
  expect(linesOf(log)).toEqual([
    '::notice::Could not look for earlier answers in the history: GitHub is down. No blob.',
  ]);
});
