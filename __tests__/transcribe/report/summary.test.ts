import { marked } from 'marked';
import { describe, expect, it } from 'vitest';
import type { Omission } from '../../../src/recordings/source.ts';
import { renderSummary } from '../../../src/transcribe/report/summary.ts';
import {
  account,
  failed,
  planned,
  reused,
  TALK_TIMES,
  transcribed,
  unchanged,
} from '../../helpers/results.ts';

const omission = (name: string): Omission => ({ name, reason: 'hidden', message: 'is hidden' });

describe('the summary', () => {
  it('has a row for each source except unchanged ones, and names edited files', () => {
    const results = [
      transcribed('new.mp3', { edited: ['new.mp3.txt'] }),
      reused('renamed.mp3'),
      unchanged('old.mp3', { edited: ['a/old.mp3.txt'] }),
      planned('dry.mp3'),
      planned('kept.mp3', 'reusable'),
      planned('dear.mp3', 'over-cap'),
    ];
    const lines = renderSummary(account(results)).split('\n');
    expect(lines.filter((line) => line.startsWith('| ')).slice(2)).toEqual([
      '| new.mp3 | new.mp3.txt | 1:00 | 150 | 99 % |',
      '| renamed.mp3 | renamed.mp3.txt | 1:00 | 150 | 99 % |',
      '| dry.mp3 | would be sent: new | 1:00 | | |',
      '| kept.mp3 | nothing to send: new | 1:00 | | |',
      '| dear.mp3 | not sent: it would exceed the limit | 1:00 | | |',
    ]);
    expect(lines).toContain('Kept, because somebody edited them: new.mp3.txt, a/old.mp3.txt.');
  });

  it('of a dry run has the reason, the remarks and the estimate for each source in one table', () => {
    const results = [
      planned('new.mp3', 'planned', { remarks: ['in 2 parts', 'sends *less*'] }),
      planned('live.mp3', 'planned', { minutes: undefined, cost: undefined }),
      planned('kept.mp3', 'reusable', { minutes: undefined, cost: undefined }),
      planned('dear.mp3', 'over-cap'),
      unchanged('old.mp3'),
      failed('bad.mp3'),
    ];
    const lines = renderSummary(account(results)).split('\n');
    expect(lines.filter((line) => line.startsWith('| '))).toEqual([
      '| Source | Plan | Audio | Estimated cost |',
      '| --- | --- | ---: | ---: |',
      '| new.mp3 | would be sent: new&#59; in 2 parts&#59; sends &#42;less&#42; | 1:00 | under $0.01 |',
      '| live.mp3 | would be sent: new | unknown | unknown |',
      '| kept.mp3 | nothing to send: new | | |',
      '| dear.mp3 | not sent: it would exceed the limit | 1:00 | under $0.01 |',
      '| bad.mp3 | ❌ Deepgram cannot read it. Request id request-2. | | |',
    ]);
  });

  it('states the important facts about a transcript', () => {
    const note = 'sent in 2 parts';
    expect(renderSummary(account([transcribed('a.mp3', { note })]))).toContain('**Parts** sent in 2 parts');
  });

  it('links to each transcript where it has a page, and to none where there is no room', () => {
    const files = (['txt', 'json'] as const).map((format) => ({ format, path: `a/talk |.mp3.${format}` }));
    const results = [transcribed('a/talk |.mp3', { files }), reused('held.mp3')];
    const pageOf = (source: string, path: string) =>
      source === 'held.mp3' ? undefined : `https://example.com/${encodeURIComponent(path)}`;
    const data = { ...account(results), saved: [{ outputs: {}, message: '', pageOf }] };
    const rowsIn = (text: string) =>
      text
        .split('\n')
        .filter((line) => line.startsWith('| '))
        .slice(2);
    const summary = renderSummary(data);
    expect(rowsIn(summary)).toEqual([
      expect.stringMatching(
        /^\| a\/talk .* \| \[a\/talk .*\.mp3\.txt\]\(https:\/\/example\.com\/a%2Ftalk%20%7C\.mp3\.txt\) · \[json\]\(https:\/\/example\.com\/a%2Ftalk%20%7C\.mp3\.json\) \| .* \| 99 % \|$/,
      ),
      '| held.mp3 | held.mp3.txt | 1:00 | 150 | 99 % |',
    ]);
    const plain = renderSummary({ ...data, saved: [] });
    const small = renderSummary(data, Buffer.byteLength(plain));
    expect(rowsIn(small)).toEqual(rowsIn(plain));
  });

  it('uses room for all rows first, and then for links from the first row on', () => {
    const results = ['a', 'b', 'c'].map((name) => transcribed(name, { excerpt: '' }));
    const pageOf = (_: string, path: string) => `https://example.com/${path}`;
    const data = { ...account(results), saved: [{ outputs: {}, message: '', pageOf }] };
    const plain = renderSummary({ ...data, saved: [] });
    const linked = new Set<string>();
    for (let room = Buffer.byteLength(plain); room < Buffer.byteLength(plain) + 300; room += 1) {
      const summary = renderSummary(data, room);
      expect(Buffer.byteLength(summary)).toBeLessThanOrEqual(room);
      linked.add(summary.match(/^\| [abc] \| \[?/gm)?.join('') ?? '');
    }
    expect([...linked]).toEqual([
      '',
      '| a | ',
      '| a | | b | ',
      '| a | | b | | c | ',
      '| a | [| b | | c | ',
      '| a | [| b | [| c | ',
      '| a | [| b | [| c | [',
    ]);
  });

  it('has the totals, a row for each source, and the first words', () => {
    const results = [
      transcribed('a/talk.mp3', {
        talkTimes: TALK_TIMES,
        files: [
          { format: 'txt', path: 'a/talk.mp3.txt' },
          { format: 'json', path: 'a/talk.mp3.json' },
        ],
      }),
      transcribed('silence.mp3', { words: 0, confidence: undefined, duration: 3.21, excerpt: '' }),
      failed('bad.mp3'),
    ];
    expect(renderSummary(account(results, [omission('.a.mp3'), omission('.b.mp3')]))).toBe(
      [
        '## Transcripts',
        '',
        '2 of 3 sources transcribed, 1:03 of audio; 1 failed',
        '',
        '2 transcripts together: 150 words · up to 2 speakers in one · 99 % confidence',
        '',
        '| Source | Transcript | Audio | Words | Confidence |',
        '| --- | --- | ---: | ---: | ---: |',
        '| a/talk.mp3 | a/talk.mp3.txt · json | 1:00 | 150 | 99 % |',
        '| silence.mp3 | silence.mp3.txt | 3.2 s | no speech |  |',
        '| bad.mp3 | ❌ Deepgram cannot read it. Request id request-2. | | | |',
        '',
        'Skipped on purpose: 2 matches.',
        '',
        '<details><summary>a/talk.mp3</summary>',
        '',
        '> Hello there.',
        '',
        '**Talk time** Ada: 30.0 s (75 %) · Bob: 10.0 s (25 %)',
        '',
        '```mermaid',
        'pie title Talk time',
        '    "Ada" : 30.0',
        '    "Bob" : 10.0',
        '```',
        '',
        '</details>',
        '',
      ].join('\n'),
    );
  });

  it('flags recordings with low confidence, and says what to do', () => {
    const results = [
      transcribed('fine.mp3', { confidence: 0.795 }),
      transcribed('doubtful.mp3', { confidence: 0.7949 }),
      reused('bad.mp3', { confidence: 0 }),
    ];
    const summary = renderSummary(account(results));
    expect(summary).toContain('| fine.mp3 | fine.mp3.txt | 1:00 | 150 | 80 % |');
    expect(summary).toContain('| doubtful.mp3 | doubtful.mp3.txt | 1:00 | 150 | ⚠️ 79 % |');
    expect(summary).toContain('| bad.mp3 | bad.mp3.txt | 1:00 | 150 | ⚠️ 0 % |');
    expect(summary).toContain(
      '\n\n⚠️ The mean confidence of 2 transcripts is below 80 %. Listen to the recording before you',
    );
    expect(summary).toContain('· ⚠️ 53 % confidence');
    expect(renderSummary(account([results[0] ?? failed('')]))).not.toContain('⚠️');
    expect(renderSummary(account(results.slice(1, 2)))).toContain('of 1 transcript is below 80 %');
  });

  it('names twenty kept files, if their names have a usual length', () => {
    const paths = (length: number): string[] =>
      Array.from({ length: 25 }, (_, index) => `${'<'.repeat(length)}${index}.txt`);
    const results = [unchanged('old.mp3', { edited: paths(0) })];
    const summaryOf = (left: readonly string[]): string =>
      renderSummary({ ...account(results), saved: [{ outputs: {}, message: '', left }] });
    expect(summaryOf(paths(0))).toMatch(/somebody edited them: 0\.txt, .* 19\.txt and 5 more\.\n/);
    expect(summaryOf(paths(0))).toMatch(/branch's lock file records: 0\.txt, .* 19\.txt and 5 more\.\n/);
    expect(summaryOf(paths(200))).toMatch(/file records: (\S+, ){3}\S+ and 21 more\.\n/);
    expect(summaryOf(paths(1000))).toContain("branch's lock file records: 25 transcripts.\n");
  });

  it('has no table without sources', () => {
    expect(renderSummary(account([], [omission('.a.mp3')]))).toBe(
      '## Transcripts\n\nNothing sent\n\n\nSkipped on purpose: 1 match.\n',
    );
  });

  it('renders hostile names as text and messages at most as code, in one row each', () => {
    const hostile = '<img src=x> | @all\n| [x](https://y) `z` **b**';
    const error = { code: 'x', message: hostile, status: undefined, requestId: undefined };
    const files = [{ format: 'txt' as const, path: `${hostile}.txt` }];
    const talkTimes = [...TALK_TIMES, { label: hostile, seconds: 1 }];
    const summary = renderSummary(
      account(
        [transcribed(hostile, { files, excerpt: hostile, talkTimes }), failed(hostile, 'x', { error })],
        [],
      ),
    );
    const html = marked.parse(summary, { async: false });
    expect(html.match(/<tr>/g)).toHaveLength(3);
    expect(html.match(/<td/g)).toHaveLength(10);
    const [table, details = ''] = html.split(/(?=<details>)/, 2);
    expect(new Set(table?.match(/<[a-z]\w*/g))).toEqual(
      new Set(['<h2', '<p', '<table', '<thead', '<tbody', '<tr', '<th', '<td', '<code']),
    );
    // Only the message of the failure has code: the name in front of it keeps its backticks.
    expect(table?.match(/<code>[^<]*<\/code>/g)).toEqual(['<code>z</code>']);
    expect(table?.match(/<td>&lt;img [^<]*`z` \*\*b\*\*<\/td>/g)).toHaveLength(2);
    expect(details.match(/<[a-z]\w*/g)).toEqual(
      ['details', 'summary', 'blockquote', 'p', 'p', 'strong', 'pre', 'code'].map((tag) => `<${tag}`),
    );
  });
});

describe('a summary that is too long', () => {
  const results = Array.from({ length: 12 }, (_, index) => transcribed(`Übung ${index}.mp3`));
  const rowsOf = (summary: string): string[] =>
    summary.split('\n').filter((line) => line.startsWith('| Übung'));
  const whole = renderSummary(account(results, [omission('.a.mp3')]));
  const longest = Math.max(...rowsOf(whole).map((row) => Buffer.byteLength(row)));
  const budgets = Array.from({ length: 1500 }, (_, index) => Buffer.byteLength(whole) - 700 + index);
  const least = Buffer.byteLength(renderSummary(account(results, [omission('.a.mp3')]), 0));

  it.each([results.length, 1])('is never longer than its budget, with %i sources', (amount) => {
    const some = results.slice(0, amount);
    const shortest = Buffer.byteLength(renderSummary(account(some, [omission('.a.mp3')]), 0));
    for (let budget = shortest; budget < shortest + 1500; budget += 1) {
      const bytes = Buffer.byteLength(renderSummary(account(some, [omission('.a.mp3')]), budget));
      expect(bytes, `with a budget of ${budget} bytes`).toBeLessThanOrEqual(budget);
    }
  });

  it('leaves no room for another row unused', () => {
    for (const budget of budgets.filter((each) => each >= least)) {
      const summary = renderSummary(account(results, [omission('.a.mp3')]), budget);
      const spare = budget - Buffer.byteLength(summary);
      // A row, its line break, and the difference in length between `12 more rows` and `1 more row`.
      if (rowsOf(summary).length < results.length) expect(spare).toBeLessThanOrEqual(longest + 3);
    }
  });

  it('keeps the first rows, counts the others and keeps the sections after them', () => {
    const bare = results.map((result) => ({ ...result, excerpt: '' }));
    const budget = Buffer.byteLength(renderSummary(account(bare, [omission('.a.mp3')]))) - 1;
    const summary = renderSummary(account(results, [omission('.a.mp3')]), budget);
    expect(summary).not.toContain('<details>');
    expect(summary).toContain('\nNot shown here: 12 excerpts. The transcripts are complete.\n');
    expect(rowsOf(summary)).toEqual(rowsOf(whole).slice(0, rowsOf(summary).length));
    const missing = results.length - rowsOf(summary).length;
    expect(missing).toBeGreaterThan(0);
    expect(summary).toMatch(
      new RegExp(`\n\n${missing} more rows? would not fit; the file in the output \`results\` has all\\.\n`),
    );
    expect(summary).toMatch(/^## Transcripts\n\n12 of 12 sources transcribed/);
    expect(summary).toMatch(/\nSkipped on purpose: 1 match\.\n/);
  });

  it('stays below GitHub’s limit by default', () => {
    const many = Array.from({ length: 20_000 }, (_, index) => failed(`${'ü<'.repeat(20)}${index}.mp3`));
    const bytes = Buffer.byteLength(renderSummary(account(many, [])));
    expect(bytes).toBeLessThanOrEqual(900 * 1024);
    expect(bytes).toBeGreaterThan(890 * 1024);
  });
});
