import { expect, it } from 'vitest';
import { errorCode, Failure, messageOf } from '../../src/lib/failure.ts';

it.each([
  ['an error', new Failure('files: nothing'), 'files: nothing'],
  ['a string', 'thrown as it is', 'thrown as it is'],
  ['nothing', undefined, 'undefined'],
])('messageOf %s', (_, thrown, message) => {
  expect(messageOf(thrown)).toBe(message);
});

const withCode = (code: unknown): Error => Object.assign(new Error('it broke'), { code });

it.each([
  ['its own', withCode('ENOENT'), 'ENOENT'],
  [
    'that of its cause',
    new Error('outer', { cause: new Error('middle', { cause: withCode('EPIPE') }) }),
    'EPIPE',
  ],
  [
    'its own before that of its cause',
    Object.assign(withCode('OUTER'), { cause: withCode('INNER') }),
    'OUTER',
  ],
  ['none that is a number', withCode(42), undefined],
  ['none', new Error('it broke'), undefined],
  ['none of what is no error', { code: 'ENOENT' }, undefined],
])('errorCode returns %s', (_, thrown, code) => {
  expect(errorCode(thrown)).toBe(code);
});
