import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readMark, withMark } from '../../src/keys/mark.ts';
import { anyText } from '../helpers/texts.ts';

const ROOT = '6f1d1d5e-3f8e-4b53-9a0b-1f7c8c1d2e3f';

describe('the mark', () => {
  it.each([
    [`CI [rotate-key ${ROOT}]`, 'CI', ROOT],
    [`CI of mona/talks   [rotate-key ${ROOT}]`, 'CI of mona/talks', ROOT],
    [`two\nlines [rotate-key ${ROOT}]`, 'two\nlines', ROOT],
    [`[rotate-key ${ROOT}]`, '', ROOT],
    [`[rotate-key a] [rotate-key ${ROOT}]`, '[rotate-key a]', ROOT],
  ])('is read from `%s`', (text, comment, root) => {
    expect(readMark(text)).toEqual({ comment, root });
  });

  it.each([
    '',
    'CI',
    `CI [rotate-key ${ROOT}] of mona/talks`,
    `CI [rotate-key ${ROOT}`,
    `CI rotate-key ${ROOT}]`,
    `CI (rotate-key ${ROOT})`,
    `CI [Rotate-Key ${ROOT}]`,
    'CI [rotate-key]',
    'CI [rotate-key ]',
    'CI [rotate-key a b]',
    `CI [rotate-key ${ROOT}]\nand more`,
  ])('is not in `%s`', (text) => {
    expect(readMark(text)).toEqual({ comment: text, root: undefined });
  });

  it.each([
    ['CI', `CI [rotate-key ${ROOT}]`],
    ['', `[rotate-key ${ROOT}]`],
    [`CI [rotate-key ${ROOT}] of mona`, `CI [rotate-key ${ROOT}] of mona [rotate-key ${ROOT}]`],
    ['CI [rotate-key other]', `CI [rotate-key ${ROOT}]`],
  ])('turns `%s` into `%s`', (comment, text) => {
    expect(withMark(comment, ROOT)).toBe(text);
  });

  it('exists once however often a key is rotated, and keeps the comment', () => {
    fc.assert(
      fc.property(anyText(), fc.uuid(), fc.uuid(), (text, root, other) => {
        const comment = text.trim();
        const once = withMark(comment, root);
        expect(readMark(once).root).toBe(root);
        expect(withMark(once, root)).toBe(once);
        expect(withMark(once, other)).toBe(withMark(comment, other));
      }),
    );
  });

  it('is searched in a comment of blanks without delay', () => {
    const blanks = `${' '.repeat(9_999)}x`;
    expect(readMark(blanks).root).toBeUndefined();
  });
});
