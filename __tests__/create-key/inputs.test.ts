import { readFileSync } from 'node:fs';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { parse } from 'yaml';
import { type CreateInputs, readInputs } from '../../src/create-key/inputs.ts';
import { DEFAULTS } from '../../src/inputs/fields.ts';
import { quietly } from '../helpers/stdout.ts';

const NOW = Date.parse('2026-02-01T12:00:00Z');

interface Declared {
  readonly description: string;
  readonly default?: string;
}

const action: { readonly inputs: Readonly<Record<string, Declared>> } = parse(
  readFileSync(new URL('../../create-key/action.yml', import.meta.url), 'utf8'),
);
const NAMES = Object.keys(action.inputs);

function read(inputs: Readonly<Record<string, string>>): Promise<CreateInputs> {
  for (const name of NAMES) vi.stubEnv(`INPUT_${name.toUpperCase()}`, inputs[name] ?? '');
  return quietly(async () => readInputs(NOW));
}

afterEach(() => vi.unstubAllEnvs());

it('has the defaults of action.yml for inputs that are left empty', async () => {
  const declared = Object.entries(action.inputs).flatMap(([name, { default: value }]) =>
    value === undefined ? [] : [[name, value] as const],
  );
  expect(DEFAULTS['create-key']).toEqual(
    Object.fromEntries(declared.filter(([, value]) => value !== 'false')),
  );
  expect(await read(Object.fromEntries(declared))).toEqual(await read({}));
});

/** A value for each input that changes the result. */
const CHANGES: Readonly<Record<string, string>> = {
  'api-key': 'canary-of-inputs',
  scopes: 'member',
  'time-to-live': '2h',
  'expiration-date': '2026-02-03',
  revoke: 'false',
  token: 'true',
  'allow-outside-events': 'true',
  'management-url': 'https://example.com/deepgram',
};

it.each(NAMES)('reads %s', async (name) => {
  expect(action.inputs[name]?.description).toMatch(/^.{10,}\.$/s);
  expect(await read({ [name]: CHANGES[name] ?? 'value' })).not.toEqual(await read({}));
});

describe('a temporary token', () => {
  it('only has a lifetime', async () => {
    const { settings } = await read({ token: 'true', 'time-to-live': '5M', scopes: 'usage:write' });
    expect(settings).toEqual({ kind: 'token', seconds: 300 });
  });

  it.each([
    ['project', 'Speech'],
    ['comment', 'mine'],
    ['tags', 'none'],
    ['expiration-date', '2026-02-03'],
    ['scopes', 'usage:write, usage:read'],
  ])('accepts no %s', async (name, value) => {
    await expect(read({ token: 'true', [name]: value })).rejects.toThrow(`${name}: a temporary token`);
  });
});

describe('an input is refused:', () => {
  it.each([
    [
      'scopes',
      'usage:wirte',
      /^scopes: "usage:wirte" is not one of Deepgram.s scopes.*nearest one is `usage:write`\.$/,
    ],
    ['scopes', 'member, usage:write', /^scopes: `member` is a role and cannot be combined with scopes/],
    ['scopes', ',', /^scopes: it is empty/],
    ['time-to-live', '0', /^time-to-live: "0" is not a positive duration/],
    ['expiration-date', '2020-01-01', /^expiration-date: 2020-01-01 is in the past/],
    ['revoke', 'maybe', /^revoke: "maybe" is neither/],
    ['management-url', 'http://127.0.0.1', /^management-url: http:\/\/ is refused/],
    ['api-key', 'Token canary-of-create-inputs', /^api-key: it starts with "Token"/],
  ])('%s: %s', async (name, value, message) => {
    await expect(read({ [name]: value })).rejects.toThrow(message);
  });
});
