import { describe, expect, it } from 'vitest';
import { Failure } from '../../src/lib/failure.ts';
import { fieldsFor, parseFields } from '../../src/transcript/field-rules.ts';

const fieldsOf = (text: string, source = 'talk.mp3') =>
  fieldsFor(parseFields(text, 'front-matter-fields'), source);

describe('custom fields', () => {
  it.each([
    ['layout: episode', { layout: 'episode' }],
    ['title: Talk: the first', { title: 'Talk: the first' }],
    ['draft: true', { draft: true }],
    ['weight: -1.5', { weight: -1.5 }],
    ['date: 2026-03-14', { date: '2026-03-14' }],
    ['tags: [news, weekly, 3]', { tags: ['news', 'weekly', 3] }],
    ["tags: ['it''s', \"b\"]", { tags: ["['it''s', \"b\"]"][0] }],
    ['tags: []', { tags: [] }],
    ['tags: ["a, b"]', { tags: ['a, b'] }],
    ['author: {"name": "Ada"}', { author: { name: 'Ada' } }],
    ['empty:', { empty: '' }],
    ['version: 007', { version: '007' }],
    ['quoted: "true"', { quoted: 'true' }],
    ["single: 'true'", { single: 'true' }],
    ['og.image: a.png', { 'og.image': 'a.png' }],
  ])('%s', (line, fields) => {
    expect(fieldsOf(line)).toEqual(fields);
  });

  it('apply to the recordings of a pattern, and later lines take precedence', () => {
    const text = '# all\nlayout: page\n[interviews/*.mp3]\nlayout: interview\ndraft: true';
    expect(fieldsOf(text)).toEqual({ layout: 'page' });
    expect(fieldsOf(text, 'interviews/a.mp3')).toEqual({ layout: 'interview', draft: true });
  });

  it.each(['layout', 'layout:page', '- a', '__proto__: 1', 'a b: c', ': x'])('%j is not a field', (line) => {
    expect(() => fieldsOf(`a: 1\n${line}`)).toThrow(Failure);
    expect(() => fieldsOf(`a: 1\n${line}`)).toThrow(
      'front-matter-fields: line 2 is not a field. Write it as `layout: episode`, `tags: [news, weekly]` or `draft: true`.',
    );
  });
});
