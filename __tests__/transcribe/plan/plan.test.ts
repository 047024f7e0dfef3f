import { describe, expect, it } from 'vitest';
import type { Caps } from '../../../src/transcribe/plan/caps.ts';
import type { Orphan } from '../../../src/transcribe/plan/orphans.ts';
import {
  editedIn,
  isAdded,
  type Plan,
  requestsIn,
  rerenderedIn,
  reusedIn,
  totalOf,
  unrecordedIn,
} from '../../../src/transcribe/plan/plan.ts';
import type { Amount } from '../../../src/transcribe/plan/price.ts';
import { ofKind } from '../../../src/transcribe/plan/tasks.ts';
import { planFor, recorded, type Wanted, type World, wanted } from '../../helpers/plans.ts';

const NO_CAPS: Caps = { whenOver: 'stop' };

/** The amounts of the requests for these sources; those of others are unknown. */
const AMOUNTS: Readonly<Record<string, Amount>> = {
  'a.mp3': { minutes: 1, cost: 0.01 },
  'b.mp3': { minutes: 2, cost: 0.02 },
  'c.mp3': { minutes: 3, cost: 0.03 },
};

const foresee = (jobs: readonly Wanted[], world: World = {}, caps = NO_CAPS, orphans: Orphan[] = []): Plan =>
  planFor(jobs, world, { caps, orphans, amountOf: (name) => AMOUNTS[name] ?? {} });

/** The names of the sources that are sent, and of those that are held back. */
const requestsOf = ({ tasks }: Plan): readonly [string[], string[]] => [
  ofKind(tasks, 'transcribe').map(({ item }) => item.name),
  ofKind(tasks, 'held-back').map(({ item }) => item.name),
];

const names = (all: readonly { readonly name: string }[]): string[] => all.map(({ name }) => name);

it('adds up what is sent, and counts sources of unknown length', () => {
  const jobs = [wanted('a.mp3', 'a'), wanted('b.mp3', 'b'), wanted('z.mp3', 'c')];
  const plan = foresee(jobs);
  expect([...requestsOf(plan), plan.over]).toEqual([['a.mp3', 'b.mp3', 'z.mp3'], [], undefined]);
  expect(totalOf(plan)).toEqual({ minutes: 3, charged: 3, cost: 0.03, unknown: 1 });
});

it('gives the status of each source', () => {
  const jobs = [
    wanted('added.mp3', '1'),
    wanted('changed.mp3', '2'),
    wanted('lost.mp3', '3'),
    wanted('renamed.mp3', '4'),
    wanted('moved.mp3', '5', ['txt', 'json'], 'out/'),
    wanted('unchanged.mp3', '6'),
    wanted('follower.mp3', '1'),
  ];
  const entries = [
    recorded('changed.mp3', '9'),
    recorded('lost.mp3', '3'),
    recorded('old.mp3', '4'),
    recorded('moved.mp3', '5'),
    recorded('unchanged.mp3', '6'),
  ];
  const plan = foresee(jobs, { entries, states: { 'lost.mp3.json': 'missing' } });
  const added = Map.groupBy(requestsIn(plan), isAdded);
  expect(added.get(true)?.map(({ item }) => item.name)).toEqual(['added.mp3']);
  expect(added.get(false)?.map(({ item }) => item.name)).toEqual(['changed.mp3', 'lost.mp3']);
  expect(names(reusedIn(plan))).toEqual(['renamed.mp3', 'follower.mp3']);
  expect(names(rerenderedIn(plan))).toEqual(['moved.mp3']);
  expect(ofKind(plan.tasks, 'unchanged').map(({ item }) => item.name)).toEqual(['unchanged.mp3']);
});

it('names each file that is kept', () => {
  const states = {
    'a.mp3.txt': 'edited',
    'b.mp3.txt': 'edited',
    'c.mp3.txt': 'foreign',
    'c.mp3.json': 'foreign',
  } as const;
  const entries = [recorded('a.mp3', 'a'), recorded('b.mp3', 'b', { formats: ['txt'] })];
  const jobs = [wanted('a.mp3', 'a'), wanted('b.mp3', 'b'), wanted('c.mp3', 'c')];
  const plan = foresee(jobs, { entries, states });
  expect(editedIn(plan)).toEqual(['a.mp3.txt', 'b.mp3.txt']);
  expect(unrecordedIn(plan)).toEqual(['c.mp3.txt', 'c.mp3.json']);
});

it('does not count renamed recordings as orphans', () => {
  const entry = recorded('a.mp3', 'a');
  const orphans = [
    { name: 'a.mp3', key: 'a', entry, renamedTo: 'b.mp3' },
    { name: 'c.mp3', key: 'c', entry, renamedTo: undefined },
  ];
  expect(names(foresee([], {}, NO_CAPS, orphans).orphans)).toEqual(['c.mp3']);
});

describe('above a cap', () => {
  const jobs = [wanted('c.mp3', 'c'), wanted('a.mp3', 'a'), wanted('copy.mp3', 'c'), wanted('b.mp3', 'b')];

  it('nothing is sent, and the total is still reported', () => {
    const plan = foresee(jobs, {}, { whenOver: 'stop', maxMinutes: 5 });
    expect(requestsOf(plan)).toEqual([[], ['c.mp3', 'a.mp3', 'b.mp3']]);
    expect([totalOf(plan).minutes, plan.over]).toEqual([6, expect.stringContaining('max-minutes (5)')]);
  });

  it('recordings without a current transcript come first, and those with only other options wait', () => {
    const options = 'model=nova-2';
    const entries = [recorded('a.mp3', 'a', { options }), recorded('b.mp3', 'x')];
    const some = [wanted('a.mp3', 'a'), wanted('b.mp3', 'b'), wanted('c.mp3', 'c')];
    const plan = foresee(some, { entries }, { whenOver: 'partial', maxMinutes: 5 });
    expect(requestsOf(plan)).toEqual([['b.mp3', 'c.mp3'], ['a.mp3']]);
    expect(requestsOf(foresee(some, { entries }))[0]).toEqual(['b.mp3', 'c.mp3', 'a.mp3']);
  });

  it('the cheapest part is sent, and sources that share a held-back request get nothing', () => {
    const plan = foresee(jobs, {}, { whenOver: 'partial', maxMinutes: 5 });
    expect(requestsOf(plan)).toEqual([['a.mp3', 'b.mp3'], ['c.mp3']]);
    expect(reusedIn(plan)).toEqual([]);
  });
});
