import { describe, expect, it } from 'vitest';
import { blobId } from '../../src/lib/hash.ts';
import {
  bytesWithoutReturns,
  idsOf,
  idWithReturns,
  isContentOf,
  isSameText,
  withCommittedLineEnds,
  withoutReturns,
} from '../../src/lib/line-ends.ts';

const bytes = (text: string): Buffer => Buffer.from(text);

describe('CRLF', () => {
  it.each([
    ['one\r\ntwo\r\n', 'one\ntwo\n'],
    ['mixed\r\nones\n', 'mixed\nones\n'],
    ['a return\ralone\r', 'a return\ralone\r'],
    ['two\r\r\n', 'two\r\n'],
    ['Übung 🎤\r\n', 'Übung 🎤\n'],
    ['', ''],
  ])('of %j becomes %j', (text, expected) => {
    expect(withoutReturns(text)).toBe(expected);
    expect(bytesWithoutReturns(bytes(text)).toString()).toBe(expected);
  });

  it('changes no byte in another encoding', () => {
    expect(bytesWithoutReturns(Buffer.from([0xff, 0x0d, 0x0a, 0xfe]))).toEqual(
      Buffer.from([0xff, 0x0a, 0xfe]),
    );
  });
});

it.each([
  ['one\n', 'one\n', true],
  ['one\r\n', 'one\n', true],
  ['one\r\n', 'one\r\n', true],
  ['one\n', 'one\r\n', false],
  ['one, edited\r\n', 'one\n', false],
])('a file with %j has the content of %j: %s', (there, committed, expected) => {
  expect(isContentOf(bytes(there), blobId(committed))).toBe(expected);
});

it.each([
  ['one\n', 'one\r\n', true],
  ['one\n', 'two\n', false],
])('%j and %j are the same text: %s', (one, other, expected) => {
  expect(isSameText(bytes(one), bytes(other))).toBe(expected);
});

it('git can have a file with CRLF under two ids, and any other under one', () => {
  expect(idsOf(bytes('one\r\n'))).toEqual(new Set([blobId('one\r\n'), blobId('one\n')]));
  expect(idsOf(bytes('one\n'))).toEqual(new Set([blobId('one\n')]));
});

it('the id of a text with CRLF is that of its checked-out form', () => {
  expect(idWithReturns(bytes('Übung\ntwo\n'))).toBe(blobId('Übung\r\ntwo\r\n'));
});

describe('a file is adopted', () => {
  const ids = new Set([blobId('ours\n'), blobId('theirs\n')]);

  it.each(['ours\r\n', 'theirs\r\n'])('without the line ends that a checkout gave it: %j', (there) => {
    expect(withCommittedLineEnds(ids, bytes(there)).toString()).toBe(withoutReturns(there));
  });

  it.each(['someone wrote it so\r\n', 'ours\n'])('unchanged otherwise: %j', (there) => {
    const content = bytes(there);
    expect(withCommittedLineEnds(ids, content)).toEqual(content);
  });
});
