import fc from 'fast-check';
import { marked, type Tokens } from 'marked';
import { describe, expect, it } from 'vitest';
import { sha256 } from '../../src/lib/hash.ts';
import {
  forLog,
  forMarkdown,
  forMarkdownMessage,
  forMermaid,
  keepQuerySecret,
  keepSecret,
  oneLine,
  withoutSecrets,
} from '../../src/lib/safe-text.ts';
import { cpuSecondsOf } from '../helpers/cpu.ts';
import { linesOf, printedBy } from '../helpers/stdout.ts';
import { anyText } from '../helpers/texts.ts';

const base64 = (text: string): string => Buffer.from(text).toString('base64');
const base64url = (text: string): string => Buffer.from(text).toString('base64url');
const escaped = (text: string): string => `\\u${text.charCodeAt(0).toString(16).padStart(4, '0')}`;
const decoded = (markdown: string): string =>
  markdown.replaceAll(/&#(\d+);/g, (_, code) => String.fromCodePoint(Number(code)));

describe('secrets', () => {
  // Bytes and punctuation that make each encoded form different from the others.
  const SECRET = ' "canary"\\>>?ÿ+/=&%🔑 ';
  const FORMS: readonly (readonly [form: string, text: string])[] = [
    ['as it is', SECRET],
    ['trimmed', SECRET.trim()],
    ['in a URL', encodeURIComponent(SECRET.trim())],
    ['in a URL, in lower case', encodeURIComponent(SECRET.trim()).toLowerCase()],
    ['in JSON', JSON.stringify(SECRET).slice(1, -1)],
    ['in JSON as PHP writes it', JSON.stringify(SECRET).slice(1, -1).replaceAll('/', '\\/')],
    [
      'in JSON as .NET writes it',
      SECRET.replaceAll(/["&+<>\\]/g, (found) => escaped(found).toUpperCase().replace('U', 'u')),
    ],
    ['in JSON, all escaped', SECRET.trim().split('').map(escaped).join('')],
    ['in JSON, some escaped', SECRET.trim().replaceAll(/[an%]/g, escaped)],
    ['in Base64', base64(SECRET)],
    ['in Base64 for URLs', base64url(SECRET)],
    ['in Base64, in JSON of PHP', base64(SECRET).replaceAll('/', '\\/')],
    ['in Base64, in JSON of .NET', base64(SECRET).replaceAll('+', '\\u002B')],
    ['as a header in Base64', base64(`Token ${SECRET}`)],
    ['as a header in Base64 for URLs', base64url(`Token ${SECRET}`)],
  ];

  it('are masked for the runner, each form once, and nothing else is printed', async () => {
    const first = linesOf(await printedBy(() => keepSecret(SECRET)));
    expect(first.every((line) => line.startsWith('::add-mask::'))).toBe(true);
    const masks = first.map((line) => line.slice('::add-mask::'.length).replaceAll('%25', '%'));
    expect(new Set(masks).size).toBe(masks.length);
    expect(masks).toEqual(
      expect.arrayContaining([
        SECRET,
        SECRET.trim(),
        encodeURIComponent(SECRET.trim()),
        JSON.stringify(SECRET).slice(1, -1),
        base64(SECRET),
        base64url(`Token ${SECRET}`),
      ]),
    );
    expect(await printedBy(() => keepSecret(SECRET))).toBe('');
  });

  it.each(FORMS)('are hidden %s', async (_, text) => {
    await printedBy(() => keepSecret(SECRET));
    const sentence = `before:${text}:after`;
    const hidden = expect.stringMatching(/^before: ?\*\*\* ?:after$/);
    expect(withoutSecrets(sentence)).toEqual(hidden);
    expect(oneLine(sentence)).toEqual(hidden);
    expect(forLog(sentence)).toEqual(hidden);
    expect(decoded(forMarkdown(sentence))).toEqual(hidden);
  });

  it.each(['x', 'xy', 'xyz', 'user:', 'Bearer ', '{"key":"'])(
    'cannot be decoded from Base64 in which %j precedes them',
    async (before) => {
      const key = '4f1e2d3c5b6a798801234567 89abcdef01234567'.replace(' ', '');
      await printedBy(() => keepSecret(key));
      for (const encode of [base64, base64url]) {
        for (const after of ['', 'a', 'ab', '"}']) {
          const masked = withoutSecrets(encode(`${before}${key}${after}`));
          expect(masked).toContain('***');
          const rest = masked.split('***').map((part) => Buffer.from(part, 'base64').toString());
          for (const part of rest) expect(part).not.toMatch(/[0-9a-f]{4}/);
        }
      }
    },
  );

  it('leave no remains if one is a part of another', async () => {
    await printedBy(() => {
      keepSecret('canary-1');
      keepSecret('canary-1-and-more');
      keepSecret('and-canary-1-in-the-middle');
    });
    expect(withoutSecrets('canary-1-and-more, and-canary-1-in-the-middle, canary-1')).toBe('***, ***, ***');
  });

  it('are replaced everywhere, whatever they mean in a pattern', async () => {
    await printedBy(() => keepSecret('$&.*[a](b)'));
    expect(withoutSecrets('$&.*[a](b)$&.*[a](b) and ..*[a](b)')).toBe('****** and ..*[a](b)');
  });

  it('take no longer to hide if there are more of them', async () => {
    const urls = Array.from(
      { length: 20_000 },
      (_, index) =>
        new URL(
          `https://bucket.s3.amazonaws.com/talk-${index}.mp3?X-Amz-Algorithm=AWS4-HMAC-SHA256&X-Amz-Date=20260101T000000Z` +
            `&X-Amz-Security-Token=${'IQoJb3JpZ2luX2VjE'.repeat(20)}&X-Amz-Signature=${sha256(String(index))}`,
        ),
    );
    await printedBy(() => urls.forEach(keepQuerySecret));
    const line = `${'a line as they are in a log, '.repeat(8)}${sha256('7')}`;
    const hidden: string[] = [];
    const seconds = cpuSecondsOf(() => {
      for (let index = 0; index < 1000; index += 1) hidden.push(withoutSecrets(line));
    });
    expect(hidden.every((each) => each.endsWith('log, ***'))).toBe(true);
    // A thousand lines; a single one took longer when each secret was searched for separately.
    expect(seconds).toBeLessThan(1);
  });
});

describe('the query of a URL', () => {
  it('is hidden where the URL is repeated, and its signature everywhere', async () => {
    const signature = '0123456789abcdef'.repeat(4);
    const url = new URL(`https://example.com/talk.mp3?X-Amz-Signature=${signature}&a=ä`);
    const printed = await printedBy(() => keepQuerySecret(url));
    expect(printed.trim()).toBe(`::add-mask::${signature}`);
    expect(withoutSecrets(`cannot fetch ${url}`)).toBe('cannot fetch https://example.com/talk.mp3?***');
    expect(withoutSecrets(`No: ${url.pathname}${url.search}, ${signature}`)).toBe('No: /talk.mp3?***, ***');
  });

  it.each(['sig', 'Signature', 'X-Goog-Signature', 'x-amz-security-token', 'rlkey'])(
    'has a signature in %s, decoded or not',
    async (name) => {
      const signature = `${name}/dE5+gH7/jK9+mN1/pQ3+sT5=`;
      const url = new URL(`https://example.com/talk.mp3?region=eu&${name}=${encodeURIComponent(signature)}`);
      await printedBy(() => keepQuerySecret(url));
      expect(withoutSecrets(`bad signature ${signature} for region=eu`)).toBe(
        'bad signature *** for region=eu',
      );
      expect(withoutSecrets(encodeURIComponent(signature))).toBe('***');
    },
  );

  it('has a token only at hosts whose tokens are known', async () => {
    const token = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
    await printedBy(() => keepQuerySecret(new URL(`https://example.com/a.mp3?token=${token}`)));
    expect(withoutSecrets(token)).toBe(token);
    await printedBy(() =>
      keepQuerySecret(new URL(`https://raw.githubusercontent.com/o/r/a.mp3?token=${token}`)),
    );
    expect(withoutSecrets(token)).toBe('***');
  });

  it.each([
    '',
    '?',
    '?channels',
    '?download',
    '?metadata&transcript=1',
    '?sig=results',
    '?q=an+ordinary+sentence+of+words',
    // The runner would also mask each line alone.
    '?sig=results%0Achannels%0Ametadata',
    '?sig=an%20ordinary%20sentence%20of%20words',
  ])('%j is not a secret: its words are not hidden', async (query) => {
    const text = 'channels, download, metadata, transcript=1, results, an+ordinary+sentence+of+words';
    expect(await printedBy(() => keepQuerySecret(new URL(`https://example.com/${query}`)))).toBe('');
    expect(withoutSecrets(text)).toBe(text);
  });
});

describe('oneLine', () => {
  it.each([
    ['a line feed', 'a\nb', 'a⏎b'],
    ['a carriage return', 'a\rb', 'a\\u{d}b'],
    ['a tab', 'a\tb', 'a\\u{9}b'],
    ['a null character', 'a\0b', 'a\\u{0}b'],
    ['a color of a terminal', '\u001b[31mred\u001b[0m', '\\u{1b}[31mred\\u{1b}[0m'],
    ['a C1 control', 'a\u009b31mb', 'a\\u{9b}31mb'],
    ['the line break of mainframes', 'a\u0085b', 'a\\u{85}b'],
    ['line and paragraph separators', 'a\u2028b\u2029c', 'a\\u{2028}b\\u{2029}c'],
    ['a direction override', 'gpj.\u202e3pm', 'gpj.\\u{202e}3pm'],
    ['a direction isolate', '\u2066a\u2069', '\\u{2066}a\\u{2069}'],
    ['direction marks', '\u200ea\u200fb\u061c', '\\u{200e}a\\u{200f}b\\u{61c}'],
  ])('makes %s visible', (_, text, expected) => {
    expect(oneLine(text)).toBe(expected);
  });

  it.each(['plain', 'Übung – 会議 👩‍🚀 é', '<b> | `x` ::error::'])('leaves %j unchanged', (text) => {
    expect(oneLine(text)).toBe(text);
  });
});

describe('forLog', () => {
  /** Whether the runner finds a command: actions/runner, ActionCommand.cs, TryParseV2 and TryParse. */
  const isCommand = (line: string): boolean => line.trimStart().startsWith('::') || line.includes('##[');

  it.each([
    '::error::x',
    '  ::error::x',
    '\u00a0\u3000::error::x',
    '\ufeff::error::x',
    '\u2028::error::x',
    '\t::error::x',
    ':::error::x',
    'harmless\n::add-mask::x',
    'harmless\r\n::stop-commands::x',
    'harmless\r::x',
    '\n\n::set-output name=a::b',
    '##[group]x',
    'harmless ##[endgroup]',
    '####[[group]]##[',
    '\u001b[0m::error::',
  ])('makes no command from %j', (text) => {
    const lines = forLog(text).split(/[\r\n\u0085\u2028\u2029]/);
    expect(lines).toHaveLength(1);
    expect(lines.filter(isCommand)).toEqual([]);
  });

  it.each(['a::b', 'C::', ': :', 'talk.mp3: 3 words', '# [x]', '[1/2] a.mp3'])(
    'leaves %j unchanged',
    (text) => {
      expect(forLog(text)).toBe(text);
    },
  );
});

it.each([
  ['raise `max-cost`.', 'raise <code>max-cost</code>.'],
  ['grant `contents: write`', 'grant <code>contents: write</code>'],
  [
    'exclude it with `!`, or set `30m` or `4`',
    'exclude it with <code>&#33;</code>, or set <code>30m</code> or <code>4</code>',
  ],
  ['push with `git lfs push --all origin`.', 'push with <code>git lfs push --all origin</code>.'],
  ['write (`name = …`)', 'write &#40;<code>name &#61; …</code>&#41;'],
  ['`Speaker 1: Ada`, `**`', '<code>Speaker 1: Ada</code>, <code>&#42;&#42;</code>'],
  ['a|`<b>|`', 'a&#124;<code>&#60;b&#62;&#124;</code>'],
  ['a`b.mp3: raise `max-cost`', 'a&#96;b.mp3: raise <code>max-cost</code>'],
  ['`a.mp3: raise `max-cost`', '&#96;a.mp3: raise <code>max-cost</code>'],
  ['``a`` ` b ` `` c`d`e', '&#96;&#96;a&#96;&#96; &#96; b &#96; &#96;&#96; c&#96;d&#96;e'],
])('forMarkdownMessage shows what is in backticks as code: %s', (text, markdown) => {
  expect(forMarkdownMessage(text)).toBe(markdown);
});

it('forMarkdownMessage hides a secret that has backticks in it', async () => {
  await printedBy(() => keepSecret('canary-before `between` canary-after'));
  expect(forMarkdownMessage('it is canary-before `between` canary-after.')).toBe('it is &#42;&#42;&#42;.');
});

it('forMarkdownMessage renders any text as one cell with no markup but code', () => {
  const unit = fc.constantFrom('`', '`', '<', '|', '*', '\\', '[', '](', 'a', ' ', '.', '&', '\n', 'code>');
  fc.assert(
    fc.property(fc.oneof(anyText(), fc.string({ unit })), (text) => {
      const [table] = marked.lexer(`| A | B |\n| --- | --- |\n| ${forMarkdownMessage(text)} | end |\n`);
      if (table?.type !== 'table') throw new Error('not a table');
      const { rows } = table as Tokens.Table;
      expect(rows.map((row) => row.map(({ text: cell }) => cell).at(-1))).toEqual(['end']);
      const inner = rows[0]?.[0]?.tokens ?? [];
      const kinds = inner
        .map(({ type, raw }) => (type === 'html' ? raw : type))
        .filter((kind) => kind !== 'escape');
      expect(kinds.join('')).toMatch(/^(text|<code>text<\/code>)*$/);
    }),
  );
});

describe('forMarkdown', () => {
  const TEXTS = [
    '<b>bold</b>',
    '<img src=x onerror=alert(1)>',
    '<!-- comment',
    'a | b',
    '`code`',
    '*a* **b** _c_ ~~d~~',
    '[text](https://example.com)',
    '![image](https://example.com/x.png)',
    '[^1] [ ] [x]',
    '# heading',
    '\\| \\<b>',
    '&lt;b&gt; &#64;everyone &amp;',
    'https://example.com',
    'http:example.com',
    'www.example.com WWW.example.com',
    'mailto:a@example.com',
    'a@example.com',
    '$x$ :smile: {a}',
    'snake_case_name.mp3 __a__ _b_c_ ä_d_',
    '2: failed: it is empty:',
    'talk – Übung 会議.mp3',
  ];

  const cell = (text: string): string =>
    marked.parse(`| A | B |\n| --- | --- |\n| ${forMarkdown(text)} | end |\n`, { async: false });

  it.each(TEXTS)('renders %j literally, in one cell', (text) => {
    const body = /<tbody>(.*)<\/tbody>/s.exec(cell(text))?.[1]?.replaceAll('\n', '');
    const inner =
      /^<tr><td>(.*)<\/td><td>end<\/td><\/tr>$/.exec(body ?? '')?.[1] ?? 'not one row of two cells';
    expect(inner).not.toMatch(/<|>/);
    const characters: Readonly<Record<string, string>> = {
      lt: '<',
      gt: '>',
      quot: '"',
      '#39': "'",
      amp: '&',
    };
    const shown = inner.replaceAll(/&(lt|gt|quot|#39|amp);/g, (_, name) => characters[name] ?? '');
    expect(shown.replaceAll('\u2060', '')).toBe(text);
  });

  it.each(TEXTS)('leaves no punctuation of %j that has a meaning', (text) => {
    // A colon before a space and an underscore inside a word have no meaning.
    const outside = forMarkdown(text).replaceAll(/&#\d+;|:(?= )|(?<=[a-z])_(?=[a-z])/g, '');
    expect(outside).not.toMatch(/[!"#$%&'()*+:;<=>?@[\\\]^_`{|}~]/);
    expect(outside).not.toMatch(/www\./i);
  });

  it.each(['@everyone', 'thanks @octocat', 'a@b.example'])('makes no mention from %j', (text) => {
    // GitHub looks for mentions in the rendered text, where the character reference is decoded.
    expect(decoded(forMarkdown(text))).not.toMatch(/@[a-z\d]/i);
  });

  it('stays one line', () => {
    expect(forMarkdown('a\n\n# b\r\n| c')).not.toMatch(/[\r\n]/);
  });
});

describe('forMermaid', () => {
  it.each([
    ['Ada Lovelace', 'Ada Lovelace'],
    ["Zoë O'Neil-会議 (host), Dr. A/B: _x_", "Zoë O'Neil-会議 (host), Dr. A/B: _x_"],
    ['"Ada" : 99', '＂Ada＂ : 99'],
    ['a\\', 'a＼'],
    ['%%{init: {}}%%', '％％｛init: ｛｝｝％％'],
    ['#quot;', '＃quot；'],
    ['<b title="x">&amp;', '＜b title=＂x＂＞＆amp；'],
    ['```\n    "x" : 1\r\n```', '｀｀｀     ＂x＂ : 1 ｀｀｀'],
    ['gpj.\u202e3pm', 'gpj.3pm'],
    [' \n ', '?'],
    ['', '?'],
  ])('turns %j into a label', (text, label) => {
    expect(forMermaid(text)).toBe(label);
  });

  it('turns anything into one line that nothing in it can end', () => {
    const unit = fc.constantFrom(
      '"',
      '\\',
      '%',
      '{',
      '`',
      '\n',
      '\r',
      '\u2028',
      '\u0085',
      ' ',
      'a',
      '#',
      ';',
    );
    fc.assert(
      fc.property(fc.oneof(anyText(), fc.string({ unit })), (text) => {
        expect(forMermaid(text)).toMatch(/^[^"#$%&;<>\\`{}\p{Cc}\u2028\u2029]+$/u);
      }),
    );
  });

  it('hides secrets', async () => {
    await printedBy(() => keepSecret('canary-of-mermaid'));
    expect(forMermaid('is canary-of-mermaid;')).toBe('is ***；');
  });
});
