import fc from 'fast-check';
import { marked } from 'marked';
import { describe, expect, it } from 'vitest';
import { forMarkdown, forPlainText, forProse } from '../../src/lib/safe-text.ts';
import { anyText } from '../helpers/texts.ts';

const CHARACTERS: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', '#39': "'", amp: '&' };

/** A link to an email address whose text is the address. */
const TO_ADDRESS = /<a href="mailto:([^"]*)">(?:mailto:)?\1<\/a>/g;

/** The text of a document with a single paragraph of text. */
function renderedText(markdown: string): string {
  const html = marked
    .parse(markdown, { async: false, gfm: true })
    .replaceAll(TO_ADDRESS, (link, address: string) =>
      link.includes('>mailto:') ? `mailto:${address}` : address,
    );
  const inner = html === '' ? '' : (/^<p>([^<>]*)<\/p>\n$/.exec(html)?.[1] ?? `not a paragraph: ${html}`);
  return inner
    .replaceAll(/&(lt|gt|quot|#39|amp);/g, (_, name) => CHARACTERS[name] ?? '')
    .replaceAll('\u2060', '');
}

const plain = (text: string): string =>
  forPlainText(text).replaceAll(/\s+/g, ' ').trim().replaceAll('\u2060', '');

const HOSTILE = [
  '<b>R&D</b> -->',
  '</script><script>alert(1)</script>',
  '<!-- comment',
  '@everyone and a@example.com',
  '::error::Failed',
  ':smile: :+1: at 10:30:45',
  "=cmd|' /C calc'!A0",
  '`code` ``',
  '*a* **b** _c_ __d__ ~~e~~ ~f~',
  'snake_case _b_c_ ä_d_',
  '[text](https://example.com) ![image](x.png) [^1] [ ] [x]',
  '[a]: https://example.com',
  'https://example.com http://a ftp://b www.example.com WWW.example.com mailto:a@b.example',
  '&lt;b&gt; &#64;everyone &amp; AT&T &copy R&D',
  '$x$ and $$y$$',
  '{{ site.x }} {% raw %} {a} {{< b >}}',
  'a | b',
  'a \\| \\<b> \\',
  ...[
    '- a',
    '+ a',
    '* a',
    '1. a',
    '2) a',
    '# a',
    '> a',
    '= a',
    '=== ',
    '---',
    '- - -',
    '+++',
    ': a',
    '::: note',
  ],
  ...[
    '```',
    '~~~',
    '    indented',
    '\tindented',
    '###',
    '# C #',
    '12345678. a',
    '-',
    '1.',
    'import a',
    'export x',
  ],
  'a\n\n# b\r\n- c',
  'gpj.\u202e3pm\u0000\u001b[31m',
  'e\u0301 👩‍🚀 会議。 שלום مرحبا',
];

describe('prose', () => {
  it.each(HOSTILE)('%j is shown literally, and has no effect', (text) => {
    expect(renderedText(forProse(text))).toBe(plain(text));
  });

  it('any text is shown literally, and has no effect', () => {
    const markup = fc.stringMatching(/^[-+*_#>=:~|`$&;@.!()[\]{}<\\/%'" \n\tawxim1]{0,24}$/);
    const mixed = fc.array(fc.constantFrom(...HOSTILE, ' ', '\n', '_', '*', '\\'), { maxLength: 4 });
    const text = fc.oneof(
      anyText(),
      markup,
      mixed.map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(text, (each) => {
        expect(renderedText(forProse(each))).toBe(plain(each));
      }),
      { numRuns: 1000 },
    );
  });

  it.each([
    "I don't know, maybe (or not); it's 5-10 % -- isn't it?! \"Yes.\"",
    'He paid $5 at 10:30, to R&D & AT&T, for version 1.2.3 + more = #1!',
    'snake_case_name.mp3',
    'Wait... what > that?',
  ])('%j needs no escape', (text) => {
    expect(forProse(text)).toBe(text);
  });

  it.each([
    ['a mention', '@octocat, @org/team', /@[a-z]/],
    ['an emoji', ':tada: :+1: :100:', /:[\w+-]+:/],
    ['a formula', 'from $5 to $x$', /(^|\s)\\?\$/],
    ['a template', '{{ a }} {% b %} {{< c >}} {{{ d }}} {# e #}', /\{[{%<#]/],
    ['a template in what is rendered', '{{ a }}', /\{\\?\{/],
    ['an autolink', 'https://a.example www.a.example', /:\/\/|www\./],
  ])('has no trace of %s, for tools that read the source', (_, text, pattern) => {
    expect(forProse(text)).not.toMatch(pattern);
  });
});

describe('prose that people copy', () => {
  it.each([
    ['write to jane.doe@example.com now', 'write to jane.doe@example.com now'],
    ['from $12,400 to $15,000', 'from \\$12,400 to \\$15,000'],
    ['US$5–$10, C$3', 'US\\$5–\\$10, C\\$3'],
    ['it is $5', 'it is $5'],
    ['see https://www.example.com/a_b', 'see https&#58;//www&#46;example.com/a_b'],
    ['@octocat', '@\u2060octocat'],
    ['(@org/team)', '(@\u2060org/team)'],
    ['$x$ is $5', '\u2060\\$x\u2060\\$ is \u2060\\$5'],
  ])('%j has no invisible characters except where it would have an effect', (text, written) => {
    expect(forProse(text)).toBe(written);
  });

  it('can have an address linked to itself, and to nothing else', () => {
    const html = marked.parse(forProse('jane.doe@example.com or www.example.com'), {
      async: false,
      gfm: true,
    });
    expect(html).toBe(
      '<p><a href="mailto:jane.doe@example.com">jane.doe@example.com</a> or www.example.com</p>\n',
    );
  });
});

/** The URLs that mdast-util-gfm-autolink-literal finds in text that is rendered already. */
const LINKED_LATER = /(https?:\/\/|www(?=\.))([-.\w]+)([^ \t\r\n]*)/i;

it.each(['http://evil.example', 'see HTTPS://evil.example/x', 'www.evil.example', 'WWW.evil.example'])(
  'no renderer turns %s into a link in a report, not even from rendered text',
  (text) => {
    const renderedText = forMarkdown(text).replaceAll(/&#(\d+);/g, (_, code: string) =>
      String.fromCodePoint(Number(code)),
    );
    expect(renderedText).not.toMatch(LINKED_LATER);
    expect(renderedText.replaceAll('\u2060', '')).toBe(text);
  },
);
