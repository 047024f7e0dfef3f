import { marked } from 'marked';
import { describe, expect, it } from 'vitest';
import { renderDetails } from '../../../src/transcribe/report/details.ts';
import { reused, TALK_TIMES, transcribed } from '../../helpers/results.ts';
import { findIn } from './markdown.ts';

const ROOM = 100_000;
const bytesOf = (lines: readonly string[]): number =>
  lines.reduce((sum, line) => sum + Buffer.byteLength(line) + 1, 0);

describe('the details', () => {
  it('exist for each transcript with available content', () => {
    const details = renderDetails(
      [
        transcribed('a.mp3', { excerpt: 'Ask not.' }),
        reused('b.mp3', { talkTimes: TALK_TIMES }),
        reused('taken-over.mp3', { excerpt: '' }),
      ],
      ROOM,
    ).join('\n');
    expect(details.match(/<summary>.*<\/summary>/g)).toEqual([
      '<summary>a.mp3</summary>',
      '<summary>b.mp3</summary>',
    ]);
    expect(findIn(details).charts).toEqual([['    "Ada" : 30.0', '    "Bob" : 10.0']]);
  });

  it('show each speaker in a separate paragraph, after Deepgram’s summary', () => {
    const turns = [
      { label: 'Ada *the first*', text: 'How are you *today*?' },
      { label: '', text: '- Good.' },
      { label: 'Bob <b>', text: '1. Well' },
    ];
    const results = [transcribed('a.mp3', { turns, summary: 'They @greet.' })];
    const html = marked.parse(renderDetails(results, ROOM).join('\n'), { async: false });
    expect(html.replaceAll('\u2060', '')).toContain('<strong>Summary</strong> They @greet.</p>');
    expect(/<blockquote>\s*(.*?)\s*<\/blockquote>/s.exec(html)?.[1]?.split('\n')).toEqual([
      '<p><strong>Ada *the first*:</strong> How are you *today*?</p>',
      '<p>- Good.</p>',
      '<p><strong>Bob &lt;b&gt;:</strong> 1. Well</p>',
    ]);
  });

  it('have no line breaks from Deepgram, and no marks for them', () => {
    const results = [transcribed('a.mp3', { summary: '\nThey meet.\r\n\n  # They part.\n' })];
    const text = renderDetails(results, ROOM).join('\n').replaceAll('\u2060', '');
    expect(text).toContain('**Summary** They meet. &#35; They part.\n\n');
  });

  it('cut the text of several speakers like an excerpt', () => {
    const text = 'word '.repeat(16).trim();
    const turns = ['Ada', 'Bob', 'Cem'].map((label) => ({ label, text }));
    const excerpt = `${text} ${text} ${text}`;
    const results = [transcribed('a.mp3', { excerpt, turns })];
    const lines = renderDetails(results, bytesOf(renderDetails(results, ROOM)) - 5).join('\n');
    expect(lines).toContain(`> **Ada:** ${text}\n>\n> **Bob:** ${'word '.repeat(8).trim()} …`);
    expect(lines).not.toContain('Cem');
    expect(findIn(lines).missing).toEqual({ rows: 0, charts: 0, rests: 1, excerpts: 0 });
  });

  it('exist for a summary alone, and say if it is cut', () => {
    const summary = 'word '.repeat(80).trim();
    const results = [transcribed('a.mp3', { excerpt: '', summary })];
    expect(renderDetails(results, ROOM).join('\n')).toContain(summary);
    const lines = renderDetails(results, bytesOf(renderDetails(results, ROOM)) - 5);
    expect(findIn(lines.join('\n')).missing).toEqual({ rows: 0, charts: 0, rests: 1, excerpts: 0 });
  });

  it('are empty without content', () => {
    expect(renderDetails([reused('a.mp3', { excerpt: '' })], ROOM)).toEqual([]);
    expect(renderDetails([], 0)).toEqual([]);
  });

  it.each(['1. First of all.', '- he said', '---', '    four spaces', '+ plus', '# one', '=== a'])(
    'quote speech unchanged: %j',
    (excerpt) => {
      const html = marked.parse(renderDetails([transcribed('a.mp3', { excerpt })], ROOM).join('\n'), {
        async: false,
      });
      expect(/<blockquote>\s*<p>(.*)<\/p>\s*<\/blockquote>/.exec(html)?.[1]?.replaceAll('\u2060', '')).toBe(
        excerpt.trim(),
      );
    },
  );

  it.each([
    ['at a space', 'word '.repeat(80).trim(), `> ${'word '.repeat(24).trim()} …`],
    ['where there is none', '会'.repeat(500), `> ${'会'.repeat(120)} …`],
    ['not through a character', '😀'.repeat(500), `> ${'😀'.repeat(120)} …`],
  ])('cut an excerpt %s', (_, excerpt, cut) => {
    const results = [transcribed('a.mp3', { excerpt })];
    const lines = renderDetails(results, bytesOf(renderDetails(results, ROOM)) + 20);
    expect(lines.join('\n')).toContain(`\n\n${cut}\n\n`);
    expect(findIn(lines.join('\n')).missing).toEqual({ rows: 0, charts: 0, rests: 1, excerpts: 0 });
  });

  it('count only omitted text', () => {
    const results = [
      transcribed('long.mp3', { excerpt: 'word '.repeat(80).trim() }),
      transcribed('brief.mp3', { excerpt: 'Yes.' }),
    ];
    const lines = renderDetails(results, bytesOf(renderDetails(results, ROOM)));
    expect(findIn(lines.join('\n')).missing).toEqual({ rows: 0, charts: 0, rests: 1, excerpts: 0 });
  });

  it('drop a chart before a word', () => {
    const results = [
      transcribed('a.mp3', { talkTimes: TALK_TIMES }),
      transcribed('b.mp3', { talkTimes: TALK_TIMES }),
    ];
    const whole = bytesOf(renderDetails(results, ROOM));
    const text = renderDetails(results, whole + 50).join('\n');
    expect(findIn(text)).toMatchObject({
      charts: [['    "Ada" : 30.0', '    "Bob" : 10.0']],
      missing: { charts: 1, rests: 0, excerpts: 0 },
    });
    expect(text.match(/\*\*Talk time\*\* Ada: 30\.0 s \(75 %\) · Bob: 10\.0 s \(25 %\)/g)).toHaveLength(2);
  });
});
