import { describe, expect, it } from 'vitest';
import { at, isFiniteNumber, isObject, isString, listOf } from '../../src/lib/guards.ts';

const VALUES = [null, undefined, true, 0, 1.5, Number.NaN, Number.POSITIVE_INFINITY, '', '1', [], [1], {}];

it.each([
  ['isObject', isObject, [{}]],
  ['isString', isString, ['', '1']],
  ['isFiniteNumber', isFiniteNumber, [0, 1.5]],
])('%s accepts nothing else', (_, guard, passing) => {
  expect(VALUES.filter((value) => guard(value))).toEqual(passing);
});

it.each([
  ['a list', ['a', 'b'], ['a', 'b']],
  ['an empty list', [], []],
  ['a list with another item', ['a', 1], undefined],
  ['no list', 'ab', undefined],
  ['an object like a list', { 0: 'a', length: 1 }, undefined],
])('listOf strings with %s', (_, value, expected) => {
  expect(listOf(value, isString)).toEqual(expected);
});

describe('at', () => {
  const tree = { a: { b: { c: 1 } }, list: [{ c: 2 }], nothing: null };

  it.each([
    [['a', 'b', 'c'], 1],
    [['a', 'b'], { c: 1 }],
    [[], tree],
    [['a', 'x', 'c'], undefined],
    [['nothing', 'c'], undefined],
    [['list', '0', 'c'], undefined],
    [['a', 'b', 'c', 'length'], undefined],
  ])('finds %j', (keys, expected) => {
    expect(at(tree, ...keys)).toEqual(expected);
  });

  it.each([undefined, null, 'text', 3])('finds nothing in %j', (value) => {
    expect(at(value, 'length')).toBeUndefined();
  });
});
