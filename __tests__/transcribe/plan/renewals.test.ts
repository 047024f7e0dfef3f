import { describe, expect, it } from 'vitest';
import { isRenewed, marksFor, readRenewals } from '../../../src/transcribe/plan/renewals.ts';

const NAMES = ['media/a.mp3', 'media/b.mp3', 'media/old/c.mp3', 'https://example.com/shows/d.mp3'];

const matched = (...lines: string[]): string[] =>
  NAMES.filter((name) => marksFor(name, readRenewals(lines)).length > 0);

describe('recordings are named', () => {
  it.each<[string, string[], string[]]>([
    ['by a path', ['media/a.mp3'], ['media/a.mp3']],
    ['by a path that begins with a dot', ['./media/b.mp3'], ['media/b.mp3']],
    ['by a pattern', ['media/*.mp3'], ['media/a.mp3', 'media/b.mp3']],
    ['by a pattern with braces', ['media/{a,old/c}.mp3'], ['media/a.mp3', 'media/old/c.mp3']],
    ['with exceptions', ['media/**', '!media/old', '!media/b.*'], ['media/a.mp3']],
    ['again behind an exception', ['media/**', '!media/*', 'media/b.mp3'], ['media/b.mp3']],
    ['by a URL', ['https://example.com/shows/d.mp3'], ['https://example.com/shows/d.mp3']],
    ['by a pattern of URLs', ['https://example.com/**'], ['https://example.com/shows/d.mp3']],
    ['all of them', ['**'], NAMES],
    ['by nothing but comments', ['# media/a.mp3'], []],
  ])('%s', (_, lines, expected) => {
    expect(matched(...lines)).toEqual(expected);
  });

  it.each(['/media/a.mp3', '~/a.mp3', '../a.mp3', 'media/../a.mp3', 'C:\\a.mp3', '!', './'])(
    'not by %s',
    (line) => {
      expect(() => readRenewals([line])).toThrow(/^retranscribe: ".*" names no recording\./);
    },
  );
});

describe('a line', () => {
  const markOf = (lines: string[], occasion?: string): string | undefined =>
    marksFor(
      'media/a.mp3',
      readRenewals(lines, () => occasion ?? ''),
    )[0];
  const mark = markOf(['media/a.mp3']);

  it('is the same request next to other lines', () => {
    expect(markOf(['media/b.mp3', 'media/a.mp3', 'https://example.com/a.mp3'])).toBe(mark);
  });

  it.each([
    ['another comment', ['# June', 'media/a.mp3']],
    ['another pattern', ['media/a.*']],
  ])('is another request with %s', (_, lines) => {
    expect(markOf(lines)).not.toBe(mark);
  });

  it('is another request each time that it is entered', () => {
    const marks = [mark, markOf(['media/a.mp3'], 'run 1'), markOf(['media/a.mp3'], 'run 2')];
    expect(new Set(marks).size).toBe(3);
  });

  it('is fulfilled by an answer paid for since, even for other lines', () => {
    const marks = marksFor('media/a.mp3', readRenewals(['media/a.mp3', '**']));
    expect(marks).toHaveLength(2);
    expect(marks.map((_, index) => isRenewed({ again: marks.slice(0, index) }, marks))).toEqual([
      false,
      false,
    ]);
    expect([isRenewed({ again: marks }, marks.slice(1)), isRenewed({}, [])]).toEqual([true, true]);
  });
});
