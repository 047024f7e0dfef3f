import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { Word } from '../../../src/transcript/transcript.ts';
import { channel, interview, longTalk, pageOf, recognized, transcript, word } from './samples.ts';

const policyOf = (html: string): string => /Content-Security-Policy" content="([^"]*)"/.exec(html)?.[1] ?? '';
const mainOf = (html: string): string => /<main.*<\/main>/s.exec(html)?.[0] ?? '';
const timesOf = (html: string): number[][] => JSON.parse(/id="times">(.*)<\/script>/.exec(html)?.[1] ?? '');
const hash = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

describe('the page', () => {
  it('is the same for the same transcript', () => {
    expect(pageOf(interview())).toBe(pageOf(interview()));
  });

  it('contains nothing that changes with each request', () => {
    const said = recognized('kennedy');
    expect(pageOf({ ...said, requestId: 'one', sha256: 'a' })).toBe(
      pageOf({ ...said, requestId: 'two', sha256: 'b' }),
    );
  });

  it('has names, times and speakers', () => {
    const html = pageOf(interview(), { names: { 1: 'Ada' } });
    expect(html.match(/<h3[^>]*>.*?<\/h3>/g)).toEqual([
      '<h3 class="who"><bdi>Speaker 1</bdi></h3>',
      '<h3 class="who"><bdi>Ada</bdi></h3>',
    ]);
    expect(html).toContain('href="#t=0.33"');
    expect(html).toContain('<svg class="strip"');
  });

  it('divides a long turn, but shows its name only once', () => {
    const said = channel(...Array.from({ length: 40 }, (_, at) => [word('On.', at, 1, 0)]));
    const main = mainOf(pageOf(transcript(said)));
    expect(main.match(/<div class="part"/g)).toHaveLength(3);
    expect(main.match(/<section class="turn v0( on)?"/g)).toHaveLength(3);
    expect(main.match(/<h3/g)).toHaveLength(1);
  });

  it('shows a name once for a turn of several paragraphs', () => {
    const said = channel([word('One.', 0, 1, 0)], [word('Two.', 1, 1, 0)], [word('Three.', 2, 1, 1)]);
    expect(mainOf(pageOf(transcript(said))).match(/<h3/g)).toHaveLength(2);
  });

  it('has no speaker names where speakers are not distinguished', () => {
    expect(mainOf(pageOf(recognized('kennedy')))).not.toContain('<h3');
  });

  it('has facts about the recording and its content', () => {
    const html = pageOf(interview());
    for (const text of [
      '11.0 s',
      '22 words',
      '% mean confidence',
      'An inaugural address.',
      'Service',
      'Inspire',
    ]) {
      expect(html).toContain(text);
    }
    expect(html).toContain('Americans (nationality)');
    expect(pageOf(recognized('kennedy'))).not.toContain('class="insights"');
    expect(pageOf(recognized('kennedy'))).toContain('moonshine-tiny local');
  });

  it('says how many parts it was joined from', () => {
    const joined = { parts: 2, isUncertain: true };
    expect(pageOf({ ...recognized('kennedy'), joined })).toContain(
      '<li>sent in 2 parts, in each of which speakers are told apart separately: one person may have several numbers</li>',
    );
  });

  it('says so if there is no speech', () => {
    expect(mainOf(pageOf(transcript(channel())))).toContain('No speech was recognized.');
    expect(timesOf(pageOf(transcript(channel())))).toEqual([]);
  });

  it('marks uncertain words, but none of unknown confidence', () => {
    const html = mainOf(
      pageOf(transcript(channel([word('sure', 0, 0.65), word('perhaps', 1, 0.649), word('so', 2)]))),
    );
    expect(html).toContain('sure <u title="64% sure">perhaps</u> so</p>');
  });

  it('joins words by the rules of their script', () => {
    expect(mainOf(pageOf(transcript(channel([word('你好', 0), word('世界', 1)]))))).toContain('你好世界</p>');
  });

  it('gives the times and lengths of the words by blocks', () => {
    const said = channel([word('a<b', 0.5), word('cd', 1)], [word('e', 3.2)]);
    expect(timesOf(pageOf(transcript(said)))).toEqual([
      [500, 400, 3, 500, 400, 2],
      [3200, 400, 1],
    ]);
  });

  it('divides an endless sentence into blocks', () => {
    const words = Array.from({ length: 500 }, (_, index) => word('on', index));
    expect(timesOf(pageOf(transcript(channel(words)))).map(({ length }) => length / 3)).toEqual([
      180, 180, 140,
    ]);
  });

  it.each([
    ['the detected language', { language: 'de' }, 'en', ' lang="de"'],
    ['the language of the input', { language: undefined }, 'pt-BR', ' lang="pt-BR"'],
    ['no language for several', { language: undefined }, 'multi', ''],
    ['no language that is none', { language: '"><b>' }, undefined, ''],
  ])('has %s', (_, detected, language, attribute) => {
    const said = { ...channel([word('So', 0)]), ...detected };
    expect(pageOf(transcript(said), { language })).toContain(`<main id="transcript"${attribute}>`);
  });

  it('marks the language of a channel that differs', () => {
    const [german, french] = ['de', 'fr'].map((language, at) => ({ ...channel([word('So', at)]), language }));
    expect(german && french && pageOf(transcript(german, french))).toContain(
      '<section class="turn v1" lang="fr">',
    );
  });

  it.each([
    ['ar', ' lang="ar" dir="rtl"'],
    ['he-IL', ' lang="he-IL" dir="rtl"'],
    ['az', ' lang="az"'],
    ['az-Arab', ' lang="az-Arab" dir="rtl"'],
  ])('has the direction of %s', (language, attributes) => {
    const html = pageOf(transcript(channel([word('So', 0)])), { language });
    expect(html).toContain(`<main id="transcript"${attributes}>`);
  });

  it('marks the language of words that differs, and its direction', () => {
    const of = (text: string, at: number, language: string): Word => ({ ...word(text, at), language });
    const said = channel([
      of('Say', 0, 'en'),
      of('hola', 1, 'es'),
      of('amigos', 2, 'es'),
      of('or', 3, 'en'),
      of('שלום', 4, 'he'),
    ]);
    expect(mainOf(pageOf(transcript({ ...said, language: 'en' })))).toContain(
      'Say <span lang="es">hola amigos</span> or <span lang="he" dir="rtl">שלום</span></p>',
    );
  });

  it('grows by few elements and bytes per word', () => {
    const html = pageOf(longTalk(100_000));
    expect(html.match(/<\w/g)?.length).toBeLessThan(15_000);
    expect(html.length).toBeLessThan(3_000_000);
  });
});

describe('the policy of the page', () => {
  it('allows its own script and style and the recording', () => {
    const html = pageOf(interview());
    const script = /<script>(.*)<\/script>\n<\/body>/s.exec(html)?.[1] ?? '';
    const style = /<style>(.*)<\/style>/s.exec(html)?.[1] ?? '';
    expect(policyOf(html).split('; ')).toEqual([
      "default-src 'none'",
      `script-src ${hash(script)}`,
      `style-src ${hash(style)}`,
      'img-src data:',
      "media-src 'self' blob: file:",
      "base-uri 'none'",
      "form-action 'none'",
      "require-trusted-types-for 'script'",
    ]);
  });

  it.each([
    ['https://media.example:8443/a.mp3', "'self' blob: file: https:"],
    ['http://[::1]/a.mp3', "'self' blob: file: http://[::1]"],
    ["https://a;script-src'/a.mp3", "'self' blob: file: https:"],
    ["http://a;script-src'/a.mp3", "'self' blob: file:"],
    ['../media/a.mp3', "'self' blob: file:"],
    ['data:audio/wav,x', "'self' blob: file:"],
  ])('with a recording at %s', (href, sources) => {
    expect(policyOf(pageOf(interview(), { href }))).toContain(`; media-src ${sources};`);
  });

  it.each(['javascript:alert(1)', 'data:text/html,x'])('treats a file named %s as a file', (href) => {
    const html = pageOf(interview(), { href });
    expect(html).toContain(`src="./${href}"`);
    expect(html).toContain(`href="./${href}"`);
  });
});

describe('hostile text', () => {
  const HOSTILE = '</script><b onclick="x">&amp;\u202e\u2028';

  it('is text everywhere', () => {
    const said = { ...channel([word(HOSTILE, 0, 0.1, 0)]), language: HOSTILE };
    const html = pageOf(
      {
        ...transcript(said),
        models: [HOSTILE],
        insights: {
          summary: HOSTILE,
          topics: [HOSTILE],
          intents: [HOSTILE],
          entities: [{ label: HOSTILE, value: HOSTILE }],
          sentiment: HOSTILE,
        },
      },
      { source: HOSTILE, href: `${HOSTILE}.wav`, names: { 0: HOSTILE }, language: HOSTILE },
    );
    expect(html.match(/<\/script>/g)).toHaveLength(3);
    expect(html).not.toContain('<b o');
    expect(html).not.toMatch(/[\u202e\u2028]/);
  });

  it('is counted in characters as the page has them', () => {
    const said = channel([word('\u0007a\u202eb', 0), word('\u202e', 1), word('c', 2)]);
    const html = pageOf(transcript(said));
    expect(mainOf(html)).toContain('>ab c</p>');
    expect(timesOf(html)).toEqual([[0, 400, 2, 2000, 400, 1]]);
  });
});
