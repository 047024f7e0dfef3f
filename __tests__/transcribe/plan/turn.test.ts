import { describe, expect, it } from 'vitest';
import { entriesOf, type Writer } from '../../../src/transcribe/lockfile/lock.ts';
import { ofKind, type TranscribeTask } from '../../../src/transcribe/plan/tasks.ts';
import { inTurn, type RunTurn, turnOf } from '../../../src/transcribe/plan/turn.ts';
import { ASKED, recorded, tasksFor, wanted } from '../../helpers/plans.ts';

const names = ['a', 'b', 'c', 'd', 'e'];

function requestsFor(all: readonly string[], isNew: (name: string) => boolean): readonly TranscribeTask[] {
  const tasks = tasksFor(all.map((name) => wanted(name, name)));
  return ofKind(tasks, 'transcribe').map((task) => ({ ...task, isNew: isNew(task.item.name) }));
}

const requests = requestsFor(names, (name) => name < 'd');
const orderIn = (turn: Partial<RunTurn>): string =>
  inTurn(requests, { isBack: false, isSecondFirst: false, ...turn })
    .map(({ item }) => item.name)
    .join('');

const workflow = (name: string): Writer => ({
  workflow: `.github/workflows/${name}.yml`,
  step: 'job/self',
  version: undefined,
});

describe("the order of a run's requests", () => {
  it('has a start and a direction, and new recordings come first in each', () => {
    expect(orderIn({})).toBe('abcde');
    expect(orderIn({ isBack: true })).toBe('cbaed');
    expect(orderIn({ isSecondFirst: true })).toBe('bcaed');
    expect(orderIn({ isBack: true, isSecondFirst: true })).toBe('acbde');
  });

  it.each([
    [{ GITHUB_RUN_NUMBER: '41', GITHUB_RUN_ATTEMPT: '1' }, true],
    [{ GITHUB_RUN_NUMBER: '41', GITHUB_RUN_ATTEMPT: '2' }, false],
    [{ GITHUB_RUN_NUMBER: '7' }, true],
    [{}, false],
    [{ GITHUB_RUN_NUMBER: 'seven' }, false],
  ])('is reversed by the run number in %j: %j', (env, isBack) =>
    expect(turnOf(env, new Map(), ASKED).isBack).toBe(isBack),
  );

  it('differs between two workflows with the same requests, whether they have written yet or not', () => {
    const [one, other] = [workflow('one'), workflow('other')];
    const begins = (writer: Writer, writers: readonly Writer[], options = ASKED.options) => {
      const entries = entriesOf(
        writers.map((each, index) => recorded(`${index}.mp3`, 'a', { writer: each, options })),
      );
      return turnOf({ GITHUB_RUN_NUMBER: '1' }, entries, { ...ASKED, writer }).isSecondFirst;
    };
    expect([begins(one, [one, other]), begins(other, [one, other])]).toEqual([false, true]);
    expect([begins(one, [one]), begins(other, [one])]).toEqual([false, true]);
    expect([begins(other, [other]), begins(one, [other])]).toEqual([false, true]);
    expect(begins(one, [other], 'model=other')).toBe(begins(one, []));
  });
});

describe('two runs at the same speed', () => {
  const LIST = requestsFor([...'abcdef0123456789'], () => true);

  /** The requests of both runs, with two in flight each; each run looks for answers before it sends. */
  function requestsOf(...turns: readonly RunTurn[]): number {
    const lists = turns.map((turn) => inTurn(LIST, turn).map(({ item }) => item.name));
    const answered = new Set<string>();
    let sent = 0;
    while (lists.some((list) => list.length > 0)) {
      const inFlight = lists.flatMap((list) => {
        const left = list.filter((name) => !answered.has(name));
        list.splice(0, list.length, ...left.slice(2));
        return left.slice(0, 2);
      });
      sent += inFlight.length;
      for (const name of inFlight) answered.add(name);
    }
    return sent;
  }

  const ALL = [false, true].flatMap((isBack) =>
    [false, true].map((isSecondFirst) => ({ isBack, isSecondFirst })),
  );

  it.each(ALL.flatMap((one) => ALL.map((other): [RunTurn, RunTurn] => [one, other])))(
    'with orders %j and %j send little twice, unless the orders are the same',
    (one, other) => {
      const isSame = one.isBack === other.isBack && one.isSecondFirst === other.isSecondFirst;
      const sent = requestsOf(one, other);
      if (isSame) expect(sent).toBe(2 * LIST.length);
      else expect(sent).toBeLessThanOrEqual(LIST.length + 4);
    },
  );
});
