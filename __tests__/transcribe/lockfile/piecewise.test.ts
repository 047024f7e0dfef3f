import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { serializeLock } from '../../../src/transcribe/lockfile/format.ts';
import { entriesOf } from '../../../src/transcribe/lockfile/lock.ts';
import { type ParsedLock, parseLock } from '../../../src/transcribe/lockfile/parse.ts';
import { makeEntry, urlMedia } from '../../helpers/locks.ts';

/**
 * A lock file is read source by source, and as a whole where anything is out of the ordinary, such as a member that is called
 * by a number. Both must give the same.
 */
const asWhole = (text: string): string => text.replace('{', '{"1":0,');

type Outcome = ParsedLock | 'refused';

function outcomeOf(text: string): Outcome {
  try {
    return parseLock(text, 'lock.json');
  } catch {
    return 'refused';
  }
}

/** Entries in their order, which toEqual() would pass over. */
const listed = (outcome: Outcome): unknown =>
  outcome === 'refused'
    ? outcome
    : [[...outcome.entries], [...outcome.requests], [...outcome.ledger].toSorted()];

const whole = serializeLock(
  entriesOf([
    makeEntry('a.mp3', ['out/a.txt', 'a "quoted" \\ name.json']),
    makeEntry('ä/日本語 {[,:]}.mp3', ['b.txt']),
    makeEntry('https://example.com/b.mp3', ['c.txt'], { media: urlMedia({ etag: '"1"', length: 9 }) }),
  ]),
  new Map(),
  new Map([['2026-11 1.1 ab', { usd: 1, minutes: 2 }]]),
);

it.each([
  ['as we write it', whole],
  ['with nothing in it', serializeLock(new Map())],
  ['as a formatter writes it', JSON.stringify(JSON.parse(whole), undefined, 2)],
  ['on one line', JSON.stringify(JSON.parse(whole))],
  ['in another order', JSON.stringify(Object.fromEntries(Object.entries(JSON.parse(whole)).toReversed()))],
  ['with line ends of Windows', whole.replaceAll('\n', '\r\n')],
  ['with a part that nobody knows', whole.replace('{', '{"other":{"a":[1,"}"]},')],
  ['with escapes in names', whole.replaceAll('"a.mp3"', '"\\u0061.mp3"')],
  ['with a name that every object has', whole.replaceAll('"a.mp3"', '"__proto__"')],
])('a lock file %s is read as a whole would be', (_, text) => {
  expect(listed(outcomeOf(text))).toEqual(listed(outcomeOf(asWhole(text))));
  expect(outcomeOf(text)).not.toBe('refused');
});

describe('a lock file that was changed at random', () => {
  const lines = whole.split('\n');
  const kept = [0, 1, ...[...lines.keys()].filter((index) => !/^"\/[0-9a-f]{3}"/.test(lines[index] ?? ''))];
  const short = [...new Set(kept)].map((index) => lines[index]).join('\n');
  const position = fc.integer({ min: 1, max: short.length });
  const change = fc.tuple(
    position,
    fc.integer({ min: 0, max: 3 }),
    fc.constantFrom(
      '',
      ',',
      ':',
      '"',
      '\\',
      '{',
      '}',
      '[',
      ']',
      '0',
      ' ',
      '\n',
      '"a.mp3":{},',
      '\n"/":0,',
      '<<<<<<< a',
    ),
  );

  it('is read as a whole would be, or refused by both', () => {
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 3 }), (changes) => {
        const text = changes.reduce(
          (before, [at, cut, added]) => before.slice(0, at) + added + before.slice(at + cut),
          short,
        );
        expect(listed(outcomeOf(text))).toEqual(listed(outcomeOf(asWhole(text))));
      }),
      { numRuns: 1000 },
    );
  });
});
