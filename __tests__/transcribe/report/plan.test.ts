import { marked } from 'marked';
import { describe, expect, it } from 'vitest';
import type { Caps } from '../../../src/transcribe/plan/caps.ts';
import type { Plan } from '../../../src/transcribe/plan/plan.ts';
import type { Amount } from '../../../src/transcribe/plan/price.ts';
import { logPlan, type PlanNotes, renderPlan } from '../../../src/transcribe/report/plan.ts';
import { planFor, recorded, type Wanted, type World, wanted } from '../../helpers/plans.ts';
import { linesOf, printedBy } from '../../helpers/stdout.ts';

const NOTE = 'Costs are estimates.';
const SUM = 'Estimate: 73.0 minutes at $0.0100 = $0.73 (nova-3 $0.73).';
const NOTES: PlanNotes = {
  costs: {
    sum: SUM,
    calculation: ['| | A minute |', '| --- | ---: |', '| nova-3 | $0.0100 |', ''],
    note: NOTE,
  },
};

/** Returns the estimate for a source from its name: `3.mp3` has three minutes. */
const amountOf = (name: string): Amount => {
  const minutes = Number.parseInt(name, 10);
  return Number.isNaN(minutes) ? {} : { minutes, cost: minutes / 100 };
};

function foresee(
  jobs: readonly Wanted[],
  world: World = {},
  { caps = { whenOver: 'stop' } as Caps, price = amountOf, gone = [] as readonly string[] } = {},
): Plan {
  const entry = recorded('gone.mp3', 'f');
  const orphans = gone.map((name) => ({ name, key: name, entry, renamedTo: undefined }));
  return planFor(jobs, world, { caps, orphans, amountOf: price });
}

const logged = async (plan: Plan, notes?: PlanNotes): Promise<string[]> =>
  linesOf(await printedBy(() => logPlan(plan, notes)));

/** A plan with tasks of all kinds. */
const mixed = foresee(
  [
    wanted('3.mp3', '1'),
    wanted('copy.mp3', '1'),
    wanted('70.mp3', '2'),
    wanted('live.mp3', '3'),
    wanted('renamed.mp3', '4'),
    wanted('moved.mp3', '5', ['txt'], 'out/'),
    wanted('same.mp3', '6'),
  ],
  {
    entries: [
      recorded('70.mp3', '9'),
      recorded('old.mp3', '4'),
      recorded('moved.mp3', '5', { formats: ['txt'] }),
      recorded('same.mp3', '6'),
    ],
    deleted: ['old.mp3'],
    states: { 'same.mp3.txt': 'edited' },
  },
  { gone: ['gone.mp3'] },
);

describe('the log', () => {
  it('lists every planned action, and why', async () => {
    expect(await logged(mixed, { ...NOTES, hints: ['Try this.'] })).toEqual([
      'Plan: 3 to transcribe (1:13:00 of audio, estimated $0.73, 1 of unknown length); 2 reused; ' +
        '1 rendered again; 1 unchanged; 1 edited transcript left; 1 orphaned.',
      '  3.mp3: new, 3:00, estimated $0.03',
      '  70.mp3: the media changed, 1:10:00, estimated $0.70',
      '  live.mp3: new, length unknown',
      '  renamed.mp3: nothing to send, was old.mp3',
      '  copy.mp3: nothing to send, the same audio as 3.mp3',
      '  moved.mp3: nothing to send, moved.mp3.txt becomes out/moved.mp3.txt',
      '  same.mp3.txt: kept, somebody edited it',
      '  gone.mp3: its recording was deleted, its transcripts are kept',
      SUM,
      NOTE,
      'Try this.',
    ]);
  });

  it.each<[string, Plan, string[]]>([
    ['nothing', foresee([]), ['Plan: 0 to transcribe.']],
    [
      'nothing but unknown lengths, which no estimate is about',
      foresee([wanted('a.mp3', 'a')]),
      ['Plan: 1 to transcribe (length and cost unknown).', '  a.mp3: new, length unknown'],
    ],
    [
      'no price',
      foresee([wanted('1.mp3', 'a')], {}, { price: () => ({ minutes: 1 }) }),
      ['Plan: 1 to transcribe (1:00 of audio, price unknown).', '  1.mp3: new, 1:00', SUM, NOTE],
    ],
    [
      'what a cap holds back',
      foresee(
        [wanted('1.mp3', 'a'), wanted('5.mp3', 'b')],
        {},
        { caps: { whenOver: 'partial', maxMinutes: 2 } },
      ),
      [
        'Plan: 1 to transcribe (1:00 of audio, estimated $0.01); 1 held back.',
        '  1.mp3: new, 1:00, estimated $0.01',
        '  5.mp3: held back, 5:00, estimated $0.05',
        SUM,
        NOTE,
      ],
    ],
  ])('reports %s', async (_, plan, lines) => {
    expect(await logged(plan, NOTES)).toEqual(lines);
  });

  it('names twenty of each and counts the others', async () => {
    const jobs = Array.from({ length: 25 }, (_, index) => wanted(`${index}.mp3`, index.toString(36)));
    const lines = await logged(foresee(jobs));
    expect(lines).toHaveLength(22);
    expect(lines.at(-1)).toBe('  and 5 more');
  });

  it('has a line for each hostile name, and no command', async () => {
    const lines = await logged(foresee([wanted('::error::x\n::add-mask::y', 'a')]));
    expect(lines).toHaveLength(2);
    expect(lines.filter((line) => /^\s*::/.test(line))).toEqual([]);
  });
});

describe('the summary', () => {
  it('counts each kind, with paid requests', () => {
    expect(renderPlan(mixed, { ...NOTES, hints: ['Try *this*.'] })).toBe(
      [
        '## Plan',
        '',
        '| | Sources | Audio | Estimated cost |',
        '| --- | ---: | ---: | ---: |',
        '| New | 2 | 3:00 and 1 unknown | $0.03 |',
        '| Changed | 1 | 1:10:00 | $0.70 |',
        '| Reused | 2 | | |',
        '| Rendered again | 1 | | |',
        '| Unchanged | 1 | | |',
        '| Edited transcripts, left | 1 | | |',
        '| Orphaned | 1 | | |',
        '',
        '- 3.mp3: new, 3&#58;00, estimated &#36;0.03',
        '- 70.mp3: the media changed, 1&#58;10&#58;00, estimated &#36;0.70',
        '- live.mp3: new, length unknown',
        '',
        '| | A minute |',
        '| --- | ---: |',
        '| nova-3 | $0.0100 |',
        '',
        'Costs are estimates.',
        '',
        'Try &#42;this&#42;.',
        '',
      ].join('\n'),
    );
  });

  it('leaves the reasons of a dry run to the table of sources', () => {
    const summary = renderPlan(mixed, { ...NOTES, isDryRun: true });
    expect(summary).not.toContain('3.mp3');
    expect(summary).toContain('| Orphaned | 1 | | |\n\n| | A minute |');
  });

  it('says so if there is nothing to do', () => {
    expect(renderPlan(foresee([]), NOTES)).toBe('## Plan\n\nNothing to do.\n');
  });

  it('names the cap that the plan exceeds, and how to allow it', () => {
    const plan = foresee([wanted('5.mp3', 'b')], {}, { caps: { whenOver: 'stop', maxMinutes: 2 } });
    const html = marked.parse(renderPlan(plan), { async: false });
    expect(html).toMatch(/<td>Of these held back<\/td>\s*<td[^>]*>1<\/td>\s*<td[^>]*>5:00<\/td>/);
    expect(html).toMatch(/<p>⚠️ The plan is 5\.0 minutes.* above max-minutes \(2\)\..* raise/);
  });

  it('shows unknown prices as unknown', () => {
    const plan = foresee([wanted('1.mp3', 'a')], {}, { price: () => ({ minutes: 1 }) });
    expect(renderPlan(plan)).toContain('| New | 1 | 1:00 | unknown |');
    expect(renderPlan(foresee([wanted('a.mp3', 'a')]))).toContain('| New | 1 | unknown | unknown |');
  });

  it('names twenty and counts the others', () => {
    const jobs = Array.from({ length: 10_000 }, (_, index) => wanted(`${index}.mp3`, index.toString(36)));
    const summary = renderPlan(foresee(jobs), NOTES);
    expect(summary.match(/^- .*\.mp3/gm)).toHaveLength(20);
    expect(summary).toContain('\n- and 9,980 more\n');
  });

  it('renders hostile names as text, and in messages at most as code', () => {
    const hostile = '<img src=x> | @all\n## [x](https://y) `z` **b**';
    const jobs = [wanted(hostile, 'a'), wanted('b.mp3', 'c')];
    const entries = [recorded('b.mp3', 'c', { options: `model=${encodeURIComponent(hostile)}` })];
    const html = marked.parse(renderPlan(foresee(jobs, { entries }), NOTES), { async: false });
    expect(html.match(/<li/g)).toHaveLength(2);
    expect(new Set(html.match(/<[a-z]\w*/g))).toEqual(
      new Set(['<h2', '<table', '<thead', '<tbody', '<tr', '<th', '<td', '<ul', '<li', '<code']),
    );
    expect(html).toMatch(/<li>&lt;img [^<]*`z` \*\*b\*\*: new/);
    expect(html.match(/<code>[^<]*<\/code>/g)).toEqual(['<code>z</code>']);
  });
});
