import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Item } from '../../../src/transcribe/plan/assess.ts';
import type { Caps } from '../../../src/transcribe/plan/caps.ts';
import { forecast, type Request } from '../../../src/transcribe/plan/forecast.ts';
import * as plans from '../../../src/transcribe/plan/plan.ts';
import { estimate } from '../../../src/transcribe/plan/price.ts';
import {
  decideTasks,
  isRequest,
  type KeptAnswer,
  ofKind,
  type RequestTask,
  type SavedTranscripts,
  withoutRequests,
} from '../../../src/transcribe/plan/tasks.ts';
import { planWork, type Transcription } from '../../../src/transcribe/plan/work.ts';
import { makeEntry } from '../../helpers/locks.ts';
import { assessAll } from '../../helpers/plans.ts';
import { situations } from '../../helpers/situations.ts';

const ANSWER: KeptAnswer = {
  isStored: false,
  isPending: true,
  read: () => Promise.reject(new Error('it is not read')),
};
const NAMES = ['a.mp3', 'b.mp3', 'c.mp3', 'd.mp3'];
const limit = fc.option(fc.integer({ min: 0, max: 8 }), { nil: undefined });
const caps: fc.Arbitrary<Caps> = fc.record({
  whenOver: fc.constantFrom('stop', 'partial'),
  maxMinutes: limit,
  maxCost: limit,
});
const amount = fc.oneof(
  fc.constant({}),
  fc.record({ minutes: fc.integer({ min: 0, max: 4 }), cost: fc.integer({ min: 0, max: 4 }) }),
);

const names = (items: readonly Item[]): string[] => items.map(({ name }) => name);
const before = ({ item, followers }: Transcription, { minutes, cost, isNew }: Partial<Request>): unknown => ({
  items: [item, ...followers],
  minutes,
  cost,
  isNew,
});
const now = ({ item, followers, minutes, cost, isNew }: RequestTask): unknown => ({
  items: [item, ...followers],
  minutes,
  cost,
  isNew,
});

it('tasks come to what work and forecast came to', () => {
  const saved: SavedTranscripts = {
    entry: makeEntry('a.mp3', []),
    read: () => Promise.reject(new Error('it is not read')),
  };
  const property = fc.property(
    situations,
    fc.subarray(NAMES),
    fc.subarray(NAMES, { maxLength: 2 }),
    caps,
    fc.tuple(amount, amount, amount, amount),
    (situation, savedOf, unsaved, limits, amounts) => {
      const items = assessAll(situation.jobs, situation.world);
      const has = ({ name }: Item): boolean => situation.answered.includes(name);
      const answers = new Map(items.filter(has).map(({ key }) => [key, ANSWER]));
      const there = new Map(savedOf.map((name) => [name, saved]));
      const amountOf = (name: string) => amounts[NAMES.indexOf(name)] ?? {};

      const all = planWork(items, answers, there);
      const work = {
        ...all,
        transcribe: all.transcribe.flatMap(({ item, followers }) => {
          const [first, ...others] = [item, ...followers].filter(({ name }) => !unsaved.includes(name));
          return first === undefined ? [] : [{ item: first, followers: others }];
        }),
      };
      const old = forecast(work, [], ({ item }) => amountOf(item.name), limits);

      const tasks = withoutRequests(decideTasks(items, { answers, saved: there }), new Set(unsaved)).map(
        (task) => (isRequest(task) ? { ...task, ...amountOf(task.item.name) } : task),
      );
      const plan = plans.planWithin(tasks, [], limits);

      expect(ofKind(plan.tasks, 'unchanged').map(({ item }) => item)).toEqual(work.unchanged);
      expect(
        ofKind(plan.tasks, 'reuse').map(({ item, answer, saved: kept }) => ({ item, answer, saved: kept })),
      ).toEqual(work.reuse.map(({ item, answer, saved: kept }) => ({ item, answer, saved: kept })));
      expect(ofKind(plan.tasks, 'transcribe').map(now)).toEqual(
        old.send.map((request) => before(request.transcription, request)),
      );
      expect(ofKind(plan.tasks, 'held-back').map(now)).toEqual(
        old.heldBack.map((request) => before(request.transcription, request)),
      );
      expect(plan.over).toBe(old.over);
      expect(plans.totalOf(plan)).toEqual(old.total);
      const requests = plans.requestsIn(plan);
      for (const [some, others] of [
        [requests.filter(plans.isAdded), old.added],
        [requests.filter((task) => !plans.isAdded(task)), old.changed],
      ] as const) {
        expect(names(some.map(({ item }) => item)).sort()).toEqual(
          names(others.map(({ item }) => item)).sort(),
        );
        expect(estimate(some)).toEqual(estimate(others));
      }
      expect(plans.reusedIn(plan)).toEqual(old.reused);
      expect(plans.rerenderedIn(plan)).toEqual(old.rerendered);
      expect(plans.editedIn(plan).sort()).toEqual([...old.edited].sort());
      expect(plans.unrecordedIn(plan).sort()).toEqual([...old.unrecorded].sort());
      expect(plans.staleIn(plan)).toEqual(old.stale);
    },
  );
  fc.assert(property, { numRuns: Number(process.env['WORLDS'] ?? 2000) });
});
