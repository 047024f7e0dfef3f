import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  applyCaps,
  Budget,
  type CapLimits,
  isWithinCap,
  withBudget,
  withDefaultCap,
} from '../../../src/transcribe/plan/caps.ts';

const LONG = { item: { name: 'long.wav' }, minutes: 60, cost: 0.26 };
const SHORT = { item: { name: 'short.wav' }, minutes: 10, cost: 0.04 };
const UNKNOWN = { item: { name: 'https://example.com/talk.mp3' } };
const PLAN = [LONG, UNKNOWN, SHORT];

describe('a plan', () => {
  it('without caps is sent in full', () => {
    expect(applyCaps(PLAN, { whenOver: 'stop' })).toEqual({ send: PLAN, heldBack: [], over: undefined });
  });

  it.each([
    [
      { maxMinutes: 5.9 },
      0.0258,
      'The plan is 6.0 minutes, estimated at $0.03, above max-minutes (5.9). Nothing',
    ],
    [
      { maxCost: 0.02 },
      0.0258,
      'The plan is 6.0 minutes, estimated at $0.03, above max-cost (0.02). Nothing',
    ],
    [{ maxCost: 59.99 }, 60, 'The plan is 6.0 minutes, estimated at $60.00, above max-cost (59.99). Nothing'],
  ])('above %j is not sent', (caps, cost, message) => {
    const plan = [{ item: { name: 'a.wav' }, minutes: 6, cost }];
    const { send, over } = applyCaps(plan, { ...caps, whenOver: 'stop' });
    expect(send).toEqual([]);
    expect(over).toContain(message);
  });

  it('exactly at its caps is sent', () => {
    const caps = { maxMinutes: 70, maxCost: 0.3, whenOver: 'stop' } as const;
    expect(applyCaps(PLAN, caps).over).toBeUndefined();
    const tenths = Array.from({ length: 10 }, (_, index) => ({
      item: { name: `${index}` },
      minutes: 0.1,
      cost: 0.1,
    }));
    expect(applyCaps(tenths, { maxMinutes: 1, maxCost: 1, whenOver: 'stop' }).heldBack).toEqual([]);
  });

  it('is above a cap or not in any order, although the sum of fractions depends on the order', () => {
    const items = [0.1, 0.2, 0.3].map((cost, index) => ({ item: { name: `${index}` }, minutes: 1, cost }));
    const maxCost = 0.6 / (1 + 1e-9);
    for (const ordered of [items, items.toReversed()]) {
      const { heldBack, over } = applyCaps(ordered, { maxCost, whenOver: 'partial' });
      expect({ over: over !== undefined, heldBack }).toEqual({ over: true, heldBack: [items[2]] });
    }
  });

  it('above a cap stops, and says what it would cost and how to continue', () => {
    expect(applyCaps(PLAN, { maxMinutes: 69.9, maxCost: 5, whenOver: 'stop' })).toEqual({
      send: [],
      heldBack: PLAN,
      over:
        'The plan is 70.0 minutes, estimated at $0.30, and 1 source of unknown length, above max-minutes (69.9). ' +
        'Nothing was sent. To continue, raise `max-minutes`, send a part with `when-over-cap: partial`, or ' +
        'narrow `files`.',
    });
  });

  it('above both caps names both', () => {
    const { over } = applyCaps([LONG], { maxMinutes: 1, maxCost: 0.01, whenOver: 'stop' });
    expect(over).toContain('above max-minutes (1) and max-cost (0.01).');
    expect(over).toContain('raise `max-minutes` and `max-cost`');
  });

  it.each<[number, number | undefined, string | undefined]>([
    [0, undefined, undefined],
    [0, 0.5, undefined],
    [4.69, undefined, undefined],
    [4.8, undefined, '$0.20 of $5.00'],
    [5, undefined, '$0.00 of $5.00'],
    [7, undefined, '$0.00 of $5.00'],
    [4.8, 0.5, '$0.20 of $5.00'],
  ])(
    'of $0.30 where $%d of a budget of $5 are spent, with max-cost %s, is above: %s',
    (spent, maxCost, left) => {
      const limits = withBudget(
        { maxCost, whenOver: 'stop' as const },
        { month: '2026-11', budget: 5, spent },
      );
      expect(applyCaps(PLAN, limits).over).toBe(
        left &&
          `The plan is 70.0 minutes, estimated at $0.30, and 1 source of unknown length, above what is left of ` +
            `budget-per-month (${left} in 2026-11). Nothing was sent. To continue, raise \`budget-per-month\`, ` +
            'send a part with `when-over-cap: partial`, or narrow `files`.',
      );
    },
  );

  it('names max-cost where that is less than what is left of the budget', () => {
    const limits = withBudget(
      { maxCost: 0.1, whenOver: 'stop' as const },
      { month: '2026-11', budget: 5, spent: 0 },
    );
    expect(applyCaps(PLAN, limits).over).toContain('above max-cost (0.1).');
  });

  it('of unknown length is above a budget that is used up', () => {
    const limits = withBudget({ whenOver: 'partial' as const }, { month: '2026-11', budget: 5, spent: 5 });
    expect(applyCaps([UNKNOWN], limits)).toMatchObject({ send: [], heldBack: [UNKNOWN] });
    expect(applyCaps([UNKNOWN], limits).over).toContain(
      'above what is left of budget-per-month ($0.00 of $5.00 in 2026-11).',
    );
    expect(applyCaps([], limits).over).toBeUndefined();
  });

  it('above a cap is sent in part, the cheapest first', () => {
    expect(applyCaps(PLAN, { maxCost: 0.1, whenOver: 'partial' })).toEqual({
      send: [SHORT],
      heldBack: [LONG, UNKNOWN],
      over:
        'The plan is 70.0 minutes, estimated at $0.30, and 1 source of unknown length, above max-cost (0.1). ' +
        '2 sources held back. To send all, raise `max-cost`.',
    });
  });

  it('is sent in part, starting with recordings without a transcript, whatever their cost', () => {
    const added = { ...LONG, isNew: true };
    const { send } = applyCaps([SHORT, added], { maxMinutes: 60, whenOver: 'partial' });
    expect(send).toEqual([added]);
    const both = applyCaps([SHORT, added], { maxMinutes: 70, whenOver: 'partial' });
    expect(both.heldBack).toEqual([]);
  });

  it('without a price cannot apply max-cost', () => {
    const items = [{ item: { name: 'a.wav' }, minutes: 1 }];
    expect(applyCaps(items, { maxMinutes: 2, whenOver: 'stop' }).send).toBe(items);
    for (const whenOver of ['stop', 'partial'] as const) {
      const capped = applyCaps(items, { maxCost: 100, whenOver });
      expect(capped).toMatchObject({ send: [], heldBack: items });
      expect(capped.over).toContain('`price-per-minute`');
    }
  });

  it('of free recordings fits any cap', () => {
    const items = [{ item: { name: 'a.wav' }, minutes: 1, cost: 0 }];
    expect(applyCaps(items, { maxCost: 0, whenOver: 'stop' }).send).toBe(items);
  });
});

describe('on an event that outsiders can cause', () => {
  const caps = withDefaultCap({ whenOver: 'stop' as const }, 'issue_comment', { isOpen: true });
  const hours = (count: number) => [{ item: { name: 'all.wav' }, minutes: count * 60, cost: 3 }];

  it('a plan above 10 hours stops, and says how to allow it', () => {
    expect(applyCaps(hours(10), caps).over).toBeUndefined();
    const { send, over } = applyCaps(hours(11), caps);
    expect({ send, over }).toEqual({
      send: [],
      over:
        'The plan is 660.0 minutes, estimated at $3.00, above the 600 minutes that a run may send on issue_comment, ' +
        'which people without write access can trigger. Nothing was sent. To continue, raise `max-minutes`, send a ' +
        'part with `when-over-cap: partial`, or narrow `files`.',
    });
  });

  it("the user's limit applies, and other events have no limit", () => {
    const own = withDefaultCap({ maxMinutes: 700, whenOver: 'stop' as const }, 'issue_comment', {
      isOpen: true,
    });
    expect(applyCaps(hours(11), own).over).toBeUndefined();
    const onPush = withDefaultCap({ whenOver: 'stop' as const }, 'push', { isOpen: false });
    expect(applyCaps(hours(11), onPush).over).toBeUndefined();
  });
});

describe('any plan', () => {
  const amount = fc.double({ min: 0, max: 1000, noNaN: true });
  const named = fc.record({ name: fc.string() });
  const known = fc.record({ item: named, minutes: amount, cost: amount });
  const item = fc.oneof(known, known, known, fc.record({ item: named }));
  const cap = fc.option(fc.double({ min: 0, max: 3000, noNaN: true }), { nil: undefined });
  const caps = fc.record({
    maxMinutes: cap,
    maxCost: cap,
    whenOver: fc.constantFrom('stop' as const, 'partial' as const),
  });
  type Item = { item: { name: string }; minutes?: number; cost?: number };

  const total = (items: readonly Item[], key: 'minutes' | 'cost'): number =>
    items.reduce((sum, one) => sum + (one[key] ?? 0), 0);
  const cheapestFirst = (items: readonly Item[]): Item[] =>
    items.toSorted((a, b) => (a.cost ?? 0) - (b.cost ?? 0) || (a.minutes ?? 0) - (b.minutes ?? 0));
  const isWithin = (items: readonly Item[], { maxMinutes, maxCost }: CapLimits): boolean =>
    isWithinCap(total(items, 'minutes'), maxMinutes) && isWithinCap(total(items, 'cost'), maxCost);

  it('loses nothing, never exceeds a cap, and says so if it holds anything back', () => {
    fc.assert(
      fc.property(fc.array<Item>(item), caps, (items, { maxMinutes, maxCost, whenOver }) => {
        const limits = {
          ...(maxMinutes !== undefined && { maxMinutes }),
          ...(maxCost !== undefined && { maxCost }),
        };
        const { send, heldBack, over } = applyCaps(items, { ...limits, whenOver });
        expect(new Set([...send, ...heldBack])).toEqual(new Set(items));
        expect(send.length + heldBack.length).toBe(items.length);
        expect(isWithin(send, limits)).toBe(true);
        expect(over === undefined).toBe(isWithin(cheapestFirst(items), limits));
        expect(over === undefined).toBe(heldBack.length === 0);
        if (over !== undefined && whenOver === 'stop') expect(send).toEqual([]);
      }),
    );
  });

  it('is sent in part, from the cheapest to the first that does not fit', () => {
    // Exceeds the cap by 1e-9 of it, and no more.
    const narrow = [
      { item: { name: 'free' }, minutes: 0, cost: 0 },
      { item: { name: 'dear' }, minutes: 0, cost: 994.4222354065032 },
    ];
    fc.assert(
      fc.property(fc.array(known, { minLength: 1 }), amount, (items, maxCost) => {
        const { send, heldBack } = applyCaps<Item>(items, { maxCost, whenOver: 'partial' });
        const dearest = Math.max(...send.map(({ cost = 0 }) => cost));
        const [next] = cheapestFirst(heldBack);
        if (next === undefined) return;
        expect(next.cost).toBeGreaterThanOrEqual(dearest);
        expect(isWithin([...send, next], { maxCost })).toBe(false);
      }),
      { examples: [[narrow, 994.4222344120735]] },
    );
  });

  it('does not depend on the order', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(known, { selector: ({ item: { name } }) => name }),
        amount,
        (items, maxCost) => {
          const part = { maxCost, whenOver: 'partial' } as const;
          const names = (list: readonly Item[]): Set<string> =>
            new Set(applyCaps(list, part).send.map(({ item: { name } }) => name));
          expect(names(items.toReversed())).toEqual(names(items));
        },
      ),
    );
  });

  it('under a budget ends within the caps if the reserved amounts are the actual ones', () => {
    fc.assert(
      fc.property(fc.array(known), caps, (items, { maxMinutes, maxCost }) => {
        const budget = new Budget({ maxMinutes, maxCost });
        const sent = items.filter((one) => budget.admit(one));
        for (const one of sent) budget.settle(one, one);
        expect(isWithin(sent, { maxMinutes, maxCost })).toBe(true);
      }),
    );
  });
});

describe('a budget', () => {
  it('without caps admits everything', () => {
    const budget = new Budget({});
    budget.settle({}, { minutes: 1e9, cost: 1e9 });
    expect(budget.admit({})).toBe(true);
    expect(budget.admit({ minutes: 1e9, cost: 1e9 })).toBe(true);
  });

  it('reserves the amounts that it admits', () => {
    const budget = new Budget({ maxMinutes: 10 });
    expect(budget.admit({ minutes: 6 })).toBe(true);
    expect(budget.admit({ minutes: 6 })).toBe(false);
    expect(budget.admit({ minutes: 4 })).toBe(true);
    expect(budget.admit({ minutes: 0.001 })).toBe(false);
  });

  it('releases amounts that were not used', () => {
    const budget = new Budget({ maxCost: 1 });
    expect(budget.admit({ cost: 1 })).toBe(true);
    budget.settle({ cost: 1 }, { cost: 0 });
    expect(budget.admit({ cost: 1 })).toBe(true);
  });

  it('admits unknown lengths until a cap is reached', () => {
    const budget = new Budget({ maxMinutes: 10, maxCost: 1 });
    expect(budget.admit({})).toBe(true);
    budget.settle({}, { minutes: 9.9, cost: 0.1 });
    expect(budget.admit({})).toBe(true);
    budget.settle({}, { minutes: 5, cost: 0.1 });
    expect(budget.admit({})).toBe(false);
    expect(budget.admit({ minutes: 0.1, cost: 0.01 })).toBe(false);
  });

  it('of zero admits nothing that can cost money', () => {
    const budget = new Budget({ maxCost: 0 });
    expect(budget.admit({})).toBe(false);
    expect(budget.admit({ minutes: 5, cost: 0 })).toBe(true);
  });
});
