import * as fc from 'fast-check';
import { Minimatch } from 'minimatch';
import { describe, expect, it } from 'vitest';
import { matchesPath, type PatternOptions, readPattern } from '../../src/lib/patterns.ts';
import { cpuSecondsOf } from '../helpers/cpu.ts';

const matches = (pattern: string, path: string, options?: PatternOptions): boolean =>
  matchesPath(readPattern(pattern, options), path);

describe('a pattern', () => {
  it.each([
    ['*.mp3', 'a.mp3', true],
    ['*.mp3', '.a.mp3', true],
    ['*.mp3', 'a/b.mp3', false],
    ['a?.mp3', 'ab.mp3', true],
    ['a?.mp3', 'a.mp3', false],
    ['?.mp3', '👩.mp3', true],
    ['**/*.mp3', 'a.mp3', true],
    ['**/*.mp3', 'a/b/c.mp3', true],
    ['a/**', 'a/b/c', true],
    ['a/**', 'a', true],
    ['a/**', 'ab', false],
    ['a/**/b', 'a/b', true],
    ['a/**/b', 'a/x/y/b', true],
    ['a/**/b', 'a/x/y/c', false],
    ['**/a/**/b', 'x/a/y/a/b', true],
    ['[a-c].mp3', 'b.mp3', true],
    ['[a-c].mp3', 'd.mp3', false],
    ['[!a-c].mp3', 'd.mp3', true],
    ['[^a].mp3', 'a.mp3', false],
    ['[]].mp3', '].mp3', true],
    ['[a-].mp3', '-.mp3', true],
    ['[a', '[a', true],
    ['\\*.mp3', '*.mp3', true],
    ['\\*.mp3', 'a.mp3', false],
    ['[\\]].mp3', '].mp3', true],
    ['{a,b}.mp3', 'a.mp3', false],
    ['{a,b}.mp3', '{a,b}.mp3', true],
    ['+(a).mp3', '+(a).mp3', true],
    ['!a.mp3', '!a.mp3', true],
    ['a//b', 'a/b', true],
    ['https://h.example/**', 'https://h.example/a/b.mp3', true],
    ['a*b*c', 'aXbXbXc', true],
    ['a*b*c', 'aXbXbX', false],
    ['', 'a', false],
  ])('%j of %j: %j', (pattern, path, expected) => {
    expect(matches(pattern, path)).toBe(expected);
  });

  it('can ignore case where a backslash separates folders', () => {
    const windows = { escapes: false, ignoreCase: true };
    expect(matches('Talks/[A-C]*.MP3', 'talks/b.mp3', windows)).toBe(true);
    expect(matches('a.mp3', 'b.mp3', windows)).toBe(false);
  });

  it('matches like minimatch', () => {
    const part = fc.string({
      unit: fc.constantFrom('a', 'b', '.', '*', '?', '-'),
      minLength: 1,
      maxLength: 6,
    });
    const folders = fc.constantFrom('**', '*');
    const pattern = fc.array(fc.oneof(part, folders), { minLength: 1, maxLength: 5 });
    const name = fc.string({ unit: fc.constantFrom('a', 'b', '.', '-'), minLength: 1, maxLength: 6 });
    const path = fc.array(
      name.filter((text) => text !== '.' && text !== '..'),
      { minLength: 1, maxLength: 5 },
    );
    fc.assert(
      fc.property(pattern, path, (segments, names) => {
        const text = segments.join('/');
        const other = new Minimatch(text, {
          dot: true,
          nobrace: true,
          nocomment: true,
          noext: true,
          nonegate: true,
          optimizationLevel: 0,
        });
        const file = names.join('/');
        const expected = other.match(file) || (segments.at(-1) === '**' && other.match(`${file}/`));
        expect(matches(text, file)).toBe(expected);
      }),
    );
  });

  it.each([
    ['*a'.repeat(5000), 'a'.repeat(4000)],
    ['**/'.repeat(2000), 'a/'.repeat(2000)],
    [`${'**/a/'.repeat(500)}b`, 'a/'.repeat(2000)],
    [`[${'a'.repeat(100_000)}`, 'b'],
    ['['.repeat(20_000), 'b'],
  ])('takes a time that is linear in its length (%#)', (pattern, path) => {
    expect(cpuSecondsOf(() => matches(pattern, path))).toBeLessThan(2);
  });
});
