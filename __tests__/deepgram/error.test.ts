import { expect, it } from 'vitest';
import { DeepgramError, type ErrorKind } from '../../src/deepgram/error.ts';

it.each<ErrorKind>(['bad-key', 'missing-scope', 'no-credit', 'endpoint'])('%s stops the run', (kind) => {
  expect(new DeepgramError(kind, 'never', 'x').stopsRun).toBe(true);
});

it.each<ErrorKind>([
  'bad-audio',
  'forbidden',
  'forbidden-model',
  'rate-limit',
  'server-error',
  'unknown-model',
])('%s only affects one source', (kind) => {
  expect(new DeepgramError(kind, 'always', 'x').stopsRun).toBe(false);
});
