import * as fc from 'fast-check';
import { Minimatch } from 'minimatch';
import { describe, expect, it } from 'vitest';
import { expandBraces, splitOutsideBraces } from '../../src/lib/braces.ts';
import { cpuSecondsOf } from '../helpers/cpu.ts';

describe('expandBraces', () => {
  it.each([
    ['a.mp3', ['a.mp3']],
    ['**/*.{mp3,wav}', ['**/*.mp3', '**/*.wav']],
    ['{a,b}/{1,2}', ['a/1', 'a/2', 'b/1', 'b/2']],
    ['media/{a,b/c}/*.mp3', ['media/a/*.mp3', 'media/b/c/*.mp3']],
    ['{a,{b,c}d}', ['a', 'bd', 'cd']],
    ['a{,.old}.mp3', ['a.mp3', 'a.old.mp3']],
    ['{8..11}', ['8', '9', '10', '11']],
    ['{08..11}', ['08', '09', '10', '11']],
    ['{2..0}', ['2', '1', '0']],
    ['{-1..1}', ['-1', '0', '1']],
    ['talk {1} {name}.mp3', ['talk {1} {name}.mp3']],
    ['{x{a,b}}', ['{xa}', '{xb}']],
    ['{a,b', ['{a,b']],
    ['a,b}', ['a,b}']],
    ['{{a,b}', ['{a', '{b']],
    ['\\{a,b\\}', ['\\{a,b\\}']],
    ['{a\\,b,c}', ['a\\,b', 'c']],
    ['', ['']],
  ])('of %j returns %j', (text, expected) => {
    expect(expandBraces(text, { escapes: true })).toEqual(expected);
  });

  it('treats a backslash as a separator where it is one', () => {
    expect(expandBraces('a\\{b,c}', { escapes: false })).toEqual(['a\\b', 'a\\c']);
  });

  it('returns what minimatch returns', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'b', '{', '}', ',', '/'), maxLength: 12 });
    fc.assert(
      fc.property(text, (pattern) => {
        // Shells differ in which texts with an unclosed brace they leave literal.
        fc.pre(isBalanced(pattern) && !pattern.includes('{}'));
        const other = new Minimatch(`x${pattern}`, { nocomment: true, nonegate: true }).braceExpand();
        expect(new Set(expandBraces(`x${pattern}`, { escapes: true }))).toEqual(new Set(other));
      }),
    );
  });

  it.each([
    '{1,2,3,4,5,6,7,8,9,10}'.repeat(4),
    '{0..1000}',
    '{0..999999999}',
    `{${'a,'.repeat(1000)}b}`,
    `{a,b}${'x'.repeat(10_000)}`,
  ])('returns nothing for too many (%#)', (text) => {
    expect(expandBraces(text, { escapes: true })).toBeUndefined();
  });

  it.each(['{'.repeat(10_000), '{a,'.repeat(3000), '{a,'.repeat(900) + '}'.repeat(900), '{,'.repeat(5000)])(
    'takes a limited time (%#)',
    (text) => {
      expect(cpuSecondsOf(() => expandBraces(text, { escapes: true }))).toBeLessThan(2);
    },
  );
});

function isBalanced(text: string): boolean {
  let depth = 0;
  for (const character of text) {
    if (character === '{') depth += 1;
    if (character === '}') depth -= 1;
    if (depth < 0) return false;
  }
  return depth === 0;
}

it.each([
  ['a, b', ['a', 'b']],
  ['*.{a,b},c', ['*.{a,b}', 'c']],
  ['{a,b},{c,d}/e,f', ['{a,b}', '{c,d}/e', 'f']],
  ['{a,b', ['{a', 'b']],
  ['a', ['a']],
])('%j is split outside braces into %j', (text, expected) => {
  expect(splitOutsideBraces(text, /,/g, { escapes: true })).toEqual(expected);
});
