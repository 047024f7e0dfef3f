import { expect, it } from 'vitest';
import { ENDPOINTS } from '../src/management/endpoints.ts';
import { ask, NAMED } from './management-helpers.ts';
import { violationsOf } from './openapi.ts';

/** A path with what it names. */
const pathOf = (pattern: string): string =>
  pattern.replaceAll(/\{(\w+)\}/g, (_, name: string) => NAMED[name] ?? '');

// Documented in a guide, and in no version of the description.
const described = ENDPOINTS.filter(({ path }) => path !== '/v1/auth/token');
const shapes = (['flat', 'wrapped'] as const).flatMap((keyShape) =>
  described.map(({ method, path }) => [method, path, keyShape] as const),
);

it.each(shapes)(
  "answers %s %s as Deepgram's description has it, single keys %s",
  async (method, path, keyShape) => {
    const body =
      method === 'POST' && path.endsWith('/keys') ? { comment: 'new', scopes: ['usage:write'] } : undefined;
    const answer = ask(`${method} ${path}`, { keyShape, ...(body && { body }) });
    if ('refusal' in answer) throw new Error(answer.refusal.message);
    const exchange = {
      method,
      path: pathOf(path),
      headers: {
        authorization: 'Token owner-key',
        ...(method === 'POST' && { 'content-type': 'application/json' }),
      },
      body: body ?? (method === 'POST' ? {} : undefined),
      answer: { status: 200, json: answer.body },
    };
    expect(await violationsOf(exchange)).toEqual([]);
  },
);
