import { expect, it } from 'vitest';
import { linesOf } from './stdout.ts';

it.each(['one\ntwo\n', 'one\r\ntwo\r\n', 'one\n\r\ntwo'])(
  '%j has two lines, whatever the system ends them with',
  (log) => {
    expect(linesOf(log)).toEqual(['one', 'two']);
  },
);
