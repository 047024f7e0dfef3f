import { afterEach, describe, expect, it, vi } from 'vitest';
import { Fields } from '../../src/inputs/fields.ts';

afterEach(() => vi.unstubAllEnvs());

const fields = (value: string, name = 'list'): Fields => {
  vi.stubEnv(`INPUT_${name.toUpperCase()}`, value);
  return new Fields({});
};

/** The lists of all inputs follow one rule: values are separated by lines or commas, and `#` begins a comment. */
describe('a list', () => {
  it.each([
    ['a, b', ['a', 'b']],
    ['a\nb', ['a', 'b']],
    ['a\r\n\r\n  b,\n', ['a', 'b']],
    ['# ours\na # first\nb #\n#c', ['a', 'b']],
    ['a, b # and c', ['a', 'b']],
    ['C#, a#b, #1', ['C#', 'a#b', '#1']],
    ['- a\n- b', ['a', 'b']],
    ['* a # first\n* b', ['a', 'b']],
    ['- a', ['a']],
    ['- a\nb', ['- a', 'b']],
    ['-a\n-b', ['-a', '-b']],
    ['', []],
  ])('%j is read as %j', (value, expected) => {
    expect(fields(value).items('list')).toEqual(expected);
    expect(fields(value).values('list')).toEqual(expected);
  });

  it.each(['keyterms', 'options', 'replace', 'search'])(
    'of %s has one value per line, which can contain commas',
    (name) => {
      const value = '# cities\nParis, Texas\nC# # the language\n';
      expect(fields(value, name).values(name)).toEqual(['Paris, Texas', 'C#']);
    },
  );

  it('of names has one name per line, with or without list markers', () => {
    expect(fields('- Talks, 2026\n- b\n').names('list')).toEqual(['Talks, 2026', 'b']);
    expect(fields('Talks, 2026\nb').names('list')).toEqual(['Talks, 2026', 'b']);
  });

  it('of patterns is not split where a name can contain such characters', () => {
    expect(fields('# ours\na, b.mp3\ntalk #1.mp3').patterns('list')).toEqual(['a, b.mp3', 'talk #1.mp3']);
  });
});
