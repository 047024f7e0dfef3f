import fc from 'fast-check';
import { marked } from 'marked';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { renderMarkdown } from '../../src/transcript/markdown.ts';
import { passagesOf } from '../../src/transcript/transcript.ts';
import { answer, by, channel, HOSTILE, PRESENTATION, read, transcriptOf, words } from './answer-of.ts';
import { randomTranscript } from './random-answers.ts';

const RESULTS = {
  summary: { result: 'success', short: 'Two people greet.' },
  topics: { segments: [{ topics: [{ topic: 'Greetings' }, { topic: 'R&D *now*' }] }] },
  intents: { segments: [{ intents: [{ intent: 'Greet' }] }] },
  sentiments: { average: { sentiment: 'positive' } },
};
const ENTITIES = [
  { label: 'NAME', value: 'Ada' },
  { label: 'CARDINAL_NUMBER', value: '1' },
  { label: 'NAME', value: 'Bob' },
];
const TALK = read(
  answer(
    [
      channel(
        {
          words: [
            ...by(0, "Hello, I'm Ada."),
            ...by(0, 'It costs $5 & more.', 70),
            ...by(1, 'Hi. I am snake_case *Bob*.', 3725.9),
          ],
          entities: ENTITIES,
        },
        { detected_language: 'en' },
      ),
    ],
    { duration: 3733, model_info: { a: { name: 'general-nova-3', version: '2025-07-31.0' } } },
    RESULTS,
  ),
);

describe('Markdown', () => {
  it('shows the facts and the speech', () => {
    expect(renderMarkdown(TALK, { ...PRESENTATION, names: { '0': 'Ada' } })).toBe(`# talk

- Recording: [talk.mp3](talk.mp3)
- Duration: 1:02:13
- Language: en
- Words: 13
- Confidence: 50 %
- Sentiment: positive
- Model: general-nova-3 2025-07-31.0

## Summary

Two people greet.

## Topics

- Greetings
- R&D \\*now\\*

## Intents

- Greet

## Entities

- name: Ada, Bob
- cardinal number: 1

## Transcript

**Ada** (0:00)

Hello, I'm Ada.

(1:10) It costs $5 & more.

**Speaker 2** (1:02:05)

Hi. I am snake_case \\*Bob\\*.
`);
  });

  it.each([
    [false, 'sent in 3 parts'],
    [
      true,
      'sent in 3 parts, in each of which speakers are told apart separately: one person may have several numbers',
    ],
  ])('says how many parts it was joined from', (uncertain, told) => {
    const joined = { parts: [{}, {}, {}], speakers_uncertain: uncertain };
    const talk = read(answer([channel({ words: by(0, 'Hi.') })], { joined }));
    expect(renderMarkdown(talk, PRESENTATION)).toContain(`\n- Parts: ${told}\n`);
  });

  it('has front matter for site generators where that is set', () => {
    const markdown = renderMarkdown(TALK, {
      ...PRESENTATION,
      href: '../talk.mp3',
      language: 'en-GB',
      names: { '0': 'Ada "the first": # \u202e' },
      frontMatter: true,
    });
    const [, front, body] = /^---\n(.*?\n)---\n\n(.*)$/s.exec(markdown) ?? [];
    expect(parse(front ?? '')).toEqual({
      title: 'talk',
      description: 'Two people greet.',
      media: '../talk.mp3',
      duration: 3733,
      language: 'en-GB',
      models: ['general-nova-3 2025-07-31.0'],
      words: 13,
      confidence: 0.5,
      speakers: ['Ada "the first": # ', 'Speaker 2'],
      summary: 'Two people greet.',
      topics: ['Greetings', 'R&D *now*'],
    });
    expect(body).toMatch(/^- Recording: \[talk\.mp3\]\(..\/talk\.mp3\)\n.*Language: en-GB\n/s);
  });

  it.each([
    ['2026-03-14 board.mp3', '2026-03-14'],
    ['talks/board_20260314_b.mp3', '2026-03-14'],
    ['2026_02_30 2026.03.01.mp3', '2026-03-01'],
    ['https://example.com/2025/01/02/call-2026-12-31.mp3', '2026-12-31'],
    ['call-1202603141.mp3', undefined],
    ['0001-01-01.mp3', undefined],
    ['2026-13-01.mp3', undefined],
  ])('of %s has the day %s, which every reader parses as a date', (source, day) => {
    const [, front = ''] = renderMarkdown(TALK, { ...PRESENTATION, source, frontMatter: true }).split(
      '---\n',
    );
    expect(front.match(/^date: (.*)$/m)?.[1]).toBe(day);
  });

  it('has custom fields, which replace the action’s fields of the same name', () => {
    const fields = {
      title: 'The "first" talk',
      draft: true,
      weight: 3,
      tags: ['news', 'a: b'],
      date: '2026-05-06',
      author: { name: 'Ada', '#': null },
    };
    const [, front = ''] = renderMarkdown(TALK, {
      ...PRESENTATION,
      frontMatter: fields,
      source: '2026-03-14.mp3',
    }).split('---\n');
    expect(parse(front)).toMatchObject(fields);
    expect(front.match(/^title:/gm)).toHaveLength(1);
    expect(front).toContain('\ndate: 2026-05-06\n');
  });

  it('describes a recording by its first words where there is no summary', () => {
    const long = read(answer([channel({ words: words('So we begin, and go on. '.repeat(20).trim()) })]));
    const [, front = ''] = renderMarkdown(long, { ...PRESENTATION, frontMatter: true }).split('---\n');
    const { description } = parse(front);
    expect(description).toMatch(/^So we begin, and go on\. .*[a-z.,]…$/);
    expect(description.length).toBeLessThanOrEqual(160);
  });

  it('names all languages of the words, the first one first', () => {
    const both = words('one two three cuatro').map((word, index) => ({
      ...word,
      language: index < 3 ? 'en' : 'es',
    }));
    const text = renderMarkdown(read(answer([channel({ words: both })])), {
      ...PRESENTATION,
      language: undefined,
    });
    expect(text).toContain('- Languages: en, es\n');
  });

  it('omits unknown facts, and says that there is no speech', () => {
    const silence = read(answer([channel({})], { duration: 3 }));
    expect(renderMarkdown(silence, PRESENTATION)).toBe(
      '# talk\n\n- Recording: [talk.mp3](talk.mp3)\n- Duration: 3.0 s\n- Words: 0\n\n## Transcript\n\nNo speech.\n',
    );
    expect(renderMarkdown(silence, { ...PRESENTATION, frontMatter: true })).toMatch(
      /^---\ntitle: "talk"\nmedia: "talk.mp3"\nduration: 3\nwords: 0\n---\n\n- Recording/,
    );
  });

  it('links the moments of a recording on the web', () => {
    const [source, href] = ['https://example.com/a/my%20talk.mp3', 'https://example.com/a/my%20talk.mp3#top'];
    const markdown = renderMarkdown(TALK, { ...PRESENTATION, source, href });
    expect(markdown).toContain('# my talk\n');
    expect(markdown).toContain('**Speaker 1** [0:00](https://example.com/a/my%20talk.mp3#t=0)\n');
    expect(markdown).toContain('[1:10](https://example.com/a/my%20talk.mp3#t=70) It costs');
    expect(markdown).toContain('**Speaker 2** [1:02:05](https://example.com/a/my%20talk.mp3#t=3725)\n');
  });

  it('is the same for the same words, whatever their time and request', () => {
    const raw = (id: string, created: string) =>
      read(answer([channel({ words: words('Hello.') })], { request_id: id, created, sha256: id }));
    expect(renderMarkdown(raw('a', '2025'), { ...PRESENTATION, frontMatter: true })).toBe(
      renderMarkdown(raw('b', '2026'), { ...PRESENTATION, frontMatter: true }),
    );
  });

  it.each([
    ['../a b/(x) [y].mp3', '../a%20b/%28x%29%20%5By%5D.mp3'],
    ['../a%20b.mp3', '../a%20b.mp3'],
    ['a*b_c`d$e{{f}}<g>|h\\i"j.mp3', 'a%2Ab_c%60d%24e%7B%7Bf%7D%7D%3Cg%3E%7Ch%5Ci%22j.mp3'],
    ['javascript:alert(1).mp3', './javascript:alert%281%29.mp3'],
    ['http://example.com/a.mp3', 'http://example.com/a.mp3'],
    ['会議.mp3', '%E4%BC%9A%E8%AD%B0.mp3'],
    ['a\ud800.mp3', 'a%EF%BF%BD.mp3'],
  ])('links %j safely', (href, destination) => {
    expect(renderMarkdown(TALK, { ...PRESENTATION, href })).toContain(`[talk.mp3](${destination})\n`);
  });

  it.each([
    ['talks/', 'talks'],
    ['/', '/'],
    ['https://example.com', 'example.com'],
    ['https://example.com/100%.mp3', '100%'],
    ['100%25.mp3', '100%25'],
    ['a#b #.mp3', 'a#b \\#'],
    ['.mp3', '.mp3'],
    ['v1.2 of it', 'v1.2 of it'],
    ['talk.final.M4A', 'talk.final'],
  ])('of %j has the title %j', (source, title) => {
    expect(renderMarkdown(TALK, { ...PRESENTATION, source }).split('\n')[0]).toBe(`# ${title}`);
  });
});

describe('Markdown of hostile words', () => {
  const NAMES = { '0': '**<img src=x>** @org', '1': '\u202e', '2': 'back\\', '3': '[x](y)' };
  const said = HOSTILE.flatMap((each, index) => by(index % 5, each, index * 9));
  const hostile = read(
    answer(
      [channel({ words: said, entities: HOSTILE.map((value) => ({ label: value, value })) })],
      {},
      {
        summary: { short: HOSTILE.join(' ') },
        topics: { segments: [{ topics: HOSTILE.map((topic) => ({ topic })) }] },
        sentiments: { average: { sentiment: HOSTILE.join(' ') } },
      },
    ),
  );
  const markdown = renderMarkdown(hostile, {
    ...PRESENTATION,
    source: `x/${HOSTILE.join(' ').replaceAll('/', '')}.mp3`,
    href: HOSTILE.join(' '),
    names: NAMES,
  });

  it('has no elements but its own', () => {
    const html = marked.parse(markdown, { async: false });
    const tags = new Set([...html.matchAll(/<\/?([a-z\d]+)/gi)].map(([, tag]) => tag));
    expect([...tags].toSorted()).toEqual(['a', 'h1', 'h2', 'li', 'p', 'strong', 'ul']);
    expect(html.match(/<a href="[^"]*"/g)).toHaveLength(1);
    expect(html.match(/<h1>/g)).toHaveLength(1);
    expect(html).toContain('<strong>**&lt;img src=x&gt;** @\u2060org</strong> (0:00)');
    expect(html).toContain('<strong>back\\</strong>');
  });

  it('has nothing that templates interpret, and nothing invisible', () => {
    expect(markdown.replaceAll(/\]\([^)]*\)/g, '')).not.toMatch(/\{[{%]|@[a-z]/i);
    expect(markdown).not.toMatch(/\{[{%]/);
    expect(markdown).not.toMatch(/[^\P{Cc}\n]|[\u202a-\u202e\u2066-\u2069]/u);
  });

  it.each(['1.1', '1.2'] as const)(
    'has front matter that readers of YAML %s read the same way',
    (version) => {
      const names = ['yes', 'No', 'on', 'y', 'NULL', 'layout'];
      const traps = ['no', '1e3', 'a: b', '# x', '---', '~', '12:30', '0o7', '!tag', '*a', '{a}'];
      const fields = Object.fromEntries(names.map((name) => [name, traps]));
      for (const title of traps) {
        const markdown = renderMarkdown(TALK, { ...PRESENTATION, title, frontMatter: fields });
        const [, front = ''] = markdown.split(/^---\n/m);
        expect(parse(front, { version })).toMatchObject({ title, ...fields });
      }
    },
  );

  it('has front matter that is read back unchanged', () => {
    const front = renderMarkdown(hostile, { ...PRESENTATION, names: NAMES, frontMatter: true }).split(
      '---\n',
    )[1];
    expect(parse(front ?? '')).toMatchObject({ topics: expect.arrayContaining(['-->', '---', '{{x}}']) });
  });
});

describe('Markdown of any answer', () => {
  it('has the expected number of blocks, and no elements but its own', () => {
    fc.assert(
      fc.property(randomTranscript(20), (transcript) => {
        const html = marked.parse(renderMarkdown(transcript, PRESENTATION), { async: false });
        const tags = [...html.matchAll(/<([a-z\d]+)/gi)].map(([, tag]) => tag);
        expect(tags.filter((tag) => !/^(?:h1|h2|ul|li|a|p|strong)$/.test(tag ?? ''))).toEqual([]);
        expect(tags.filter((tag) => tag === 'a' || tag === 'h1')).toEqual(['h1', 'a']);
        const turns = tags.filter((tag) => tag === 'strong').length;
        const paragraphs = tags.filter((tag) => tag === 'p').length;
        expect(paragraphs - turns).toBeLessThanOrEqual(Math.max(1, passagesOf(transcript).length));
      }),
    );
  });

  it('shares a heading only between passages of one speaker', () => {
    const text = renderMarkdown(
      transcriptOf([...by(0, 'One.'), ...by(0, 'Two.', 9), ...by(1, 'Three.', 20), ...by(0, 'Four.', 30)]),
      PRESENTATION,
    );
    expect(text.match(/^\*\*.*$/gm)).toEqual([
      '**Speaker 1** (0:00)',
      '**Speaker 2** (0:20)',
      '**Speaker 1** (0:30)',
    ]);
  });
});
