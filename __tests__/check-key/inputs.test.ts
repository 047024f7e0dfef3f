import { readFileSync } from 'node:fs';
import { describe, expect, it, vi } from 'vitest';
import { parse } from 'yaml';
import { type CheckInputs, readInputs } from '../../src/check-key/inputs.ts';
import { CHECKS } from '../../src/check-key/wanted.ts';
import { DEFAULTS } from '../../src/inputs/fields.ts';
import { Failure } from '../../src/lib/failure.ts';
import { linesOf, printedBy, quietly } from '../helpers/stdout.ts';

interface Declared {
  readonly description: string;
  readonly default?: string;
}

const action: { readonly inputs: Readonly<Record<string, Declared>> } = parse(
  readFileSync(new URL('../../check-key/action.yml', import.meta.url), 'utf8'),
);
const NAMES = Object.keys(action.inputs);

function give(inputs: Readonly<Record<string, string>>): void {
  for (const name of NAMES) vi.stubEnv(`INPUT_${name.toUpperCase()}`, inputs[name] ?? '');
}

async function read(inputs: Readonly<Record<string, string>>): Promise<CheckInputs> {
  give(inputs);
  return await quietly(async () => readInputs());
}

async function failureOf(inputs: Readonly<Record<string, string>>): Promise<string> {
  const error: unknown = await read(inputs).catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(Failure);
  return (error as Failure).message;
}

it('accepts names with commas where each has its own line', async () => {
  const given = { project: 'Prod, EU\n', 'required-tags': 'prod,eu\nci' };
  expect(await read(given)).toMatchObject({ projects: ['Prod, EU'], tags: ['prod,eu', 'ci'] });
  expect(await read({ project: 'Prod, EU' })).toMatchObject({ projects: ['Prod', 'EU'] });
});

it('accepts scopes that Deepgram may add, unless they look like typos of known ones', async () => {
  expect(
    await read({
      'required-scopes': 'voice:clone, Usage:Write',
      'allowed-scopes': 'voice:*, agents_v2:write, Usage:*',
    }),
  ).toMatchObject({
    required: ['voice:clone', 'usage:write'],
    allowed: ['voice:*', 'agents_v2:write', 'usage:*'],
  });
  expect(await read({ 'allowed-scopes': 'usage:*, account:write' })).toMatchObject({
    allowed: ['usage:*', 'account:write'],
    isLenient: false,
  });
  expect(await failureOf({ 'allowed-scopes': 'usage:wirte' })).toContain("is not one of Deepgram's scopes");
});

it('allows by default what is not forbidden by default', async () => {
  expect(await read({})).toMatchObject({ allowed: ['usage:*', 'project:read', 'keys:read', 'billing:read'] });
  expect(await read({ 'forbidden-scopes': 'members:*' })).toMatchObject({ allowed: [], isLenient: true });
});

describe("check-key's action.yml", () => {
  const declared = Object.entries(action.inputs).flatMap(([name, input]) =>
    input.default === undefined ? [] : [[name, input.default] as const],
  );

  it('has the defaults that an empty input gets', async () => {
    expect(DEFAULTS['check-key']).toEqual(
      Object.fromEntries(declared.filter(([, value]) => value !== 'false')),
    );
    // A missing secret makes this input empty, which is reported.
    const empty = { 'differs-from': 'none' };
    expect(await read(Object.fromEntries(declared))).toEqual(await read(empty));
    expect(await read({})).toMatchObject({ others: [], hasNoOthers: true });
  });

  /** A value for each input that is valid and not its default. */
  const CHANGES: Readonly<Record<string, string>> = {
    'required-scopes': 'usage:write',
    'allowed-scopes': 'usage:*',
    'forbidden-scopes': 'none',
    'expires-within': '14',
    'must-expire': 'true',
    'min-balance': '5',
    keys: 'CI=canary-of-ci',
    probe: 'listen',
    'fail-on': 'none',
    'base-url': 'https://api.eu.deepgram.com',
    'management-url': 'https://gateway.example.com/deepgram',
    retries: '0',
  };

  it.each(NAMES)('declares %s, which the code reads', async (name) => {
    expect(await read({ [name]: CHANGES[name] ?? 'value' })).not.toEqual(await read({}));
  });

  it.each(NAMES)('describes %s', (name) => {
    expect(action.inputs[name]?.description).toMatch(/^.{10,}\.$/s);
  });
});

describe('an invalid value', () => {
  it.each([
    [
      'required-scopes',
      'usage:wirte',
      '"usage:wirte" is not one of Deepgram\'s scopes. The nearest one is `usage:write`.',
    ],
    [
      'required-scopes',
      'key:write',
      '"key:write" is not one of Deepgram\'s scopes. The nearest one is `keys:write`.',
    ],
    [
      'required-scopes',
      'Usage:Wirte',
      '"Usage:Wirte" is not one of Deepgram\'s scopes. The nearest one is `usage:write`.',
    ],
    ['required-scopes', 'usage:write project:read', '"usage:write project:read" is not one scope.'],
    ['allowed-scopes', '["usage:write"]', '"["usage:write"]" is not one scope.'],
    ['required-scopes', 'onwer', '"onwer" is not one of Deepgram\'s scopes. The nearest one is `owner`.'],
    ['required-scopes', 'usage:*', '"usage:*" is not one of Deepgram\'s scopes. The nearest one is'],
    [
      'allowed-scopes',
      'usages:*',
      '"usages:*" is not one of Deepgram\'s scopes. The nearest one is `usage:*`',
    ],
    ['forbidden-scopes', 'nothing:*', '"nothing:*" is not one of Deepgram\'s scopes. The nearest one is'],
    [
      'forbidden-scopes',
      'nothing:write',
      '"nothing:write" is not one of Deepgram\'s scopes. The nearest one is',
    ],
    ['allowed-scopes', '*', '"*" is not one of Deepgram\'s scopes.'],
    ['allowed-scopes', 'none', '"none" is not one of Deepgram\'s scopes.'],
    ['forbidden-scopes', 'toString', '"toString" is not one of Deepgram\'s scopes.'],
    ['forbidden-scopes', 'keys:write, owner', '`owner` is a role, which also includes harmless scopes.'],
    ['expires-within', 'soon', '"soon" is not a whole number from 1 to 36500.'],
    ['expires-within', '0', '"0" is not a whole number from 1 to 36500.'],
    ['expires-within', '1.5', '"1.5" is not a whole number from 1 to 36500.'],
    ['must-expire', 'yes', '"yes" is neither `true` nor `false`.'],
    ['min-balance', '-5', '"-5" is not a number such as 12.5.'],
    ['min-balance', '$5', '"$5" is not a number such as 12.5.'],
    ['probe', 'true', '"true" is not one of none, listen.'],
    ['fail-on', 'broken', '"broken" is not one of invalid, shared, missing, excess, project,'],
    ['fail-on', ',', 'it is empty. Use one or more of invalid,'],
    ['fail-on', 'none, missing', '`none` cannot be combined with other values.'],
    ['retries', '11', '"11" is not a whole number from 0 to 10.'],
    [
      'base-url',
      'http://api.deepgram.com',
      'http:// is refused, because the key would be sent unencrypted. Use https://.',
    ],
    [
      'base-url',
      'api.deepgram.com',
      '"api.deepgram.com" is not a URL; write it as https://api.deepgram.com.',
    ],
    ['management-url', 'http://localhost:8080', 'http:// is refused'],
    ['management-url', 'https://a:b@example.com', 'it may contain only a host and a path'],
    ['api-key', '"quoted-key"', 'it is in quotes. Store the key alone in the secret.'],
    ['api-key', 'Token abc', 'it starts with "Token" or "Bearer". Store the key alone in the secret.'],
    ['api-key', 'abc\ndef', 'it has a space, a line break or a non-ASCII character in it.'],
  ])('of %s is refused: %j', async (name, value, message) => {
    expect(await failureOf({ [name]: value })).toContain(`${name}: ${message}`);
  });

  it.each([
    ['a space inside', 'distinct-first-half distinct-second-half', 'it has a space'],
    ['a line break inside', 'distinct-first-half\ndistinct-second-half', 'it has a space'],
    ['quotes around it', '"distinct-in-quotes"', 'it is in quotes'],
    ['`Token` in front', 'Token distinct-with-scheme', 'it starts with'],
  ])('of a key with %s is refused and not shown', async (_, key, why) => {
    for (const name of ['api-key', 'differs-from']) {
      // Lines of differs-from are keys of their own.
      const given = name === 'api-key' ? key : key.replace('\n', ' ');
      const message = await failureOf({ [name]: given });
      expect(message).toMatch(new RegExp(`^${name}(, line 1)?: ${why}`));
      expect(message).not.toContain('distinct');
    }
  });

  it('of differs-from is reported by its line, never by its text', async () => {
    expect(await failureOf({ 'differs-from': 'good-key\n\nbearer canary-inside' })).toBe(
      'differs-from, line 3: it starts with "Token" or "Bearer". Store the key alone in the secret.',
    );
  });

  it('that contradicts another is refused', async () => {
    const inputs = { 'required-scopes': 'keys:write', 'forbidden-scopes': 'keys:*' };
    expect(await failureOf(inputs)).toBe(
      'forbidden-scopes: `keys:write` is in `required-scopes` as well. Set only one of them.',
    );
  });
});

describe('scopes', () => {
  it('are separated by lines or commas, and roles expand to their scopes', async () => {
    const { required, allowed } = await read({
      'required-scopes': 'usage:write, usage:read\nusage:write',
      'allowed-scopes': 'member',
    });
    expect(required).toEqual(['usage:write', 'usage:read']);
    expect(allowed).toHaveLength(6);
  });

  it('that are required are not forbidden by default', async () => {
    const inputs = { 'required-scopes': 'keys:write', 'allowed-scopes': 'members:*' };
    expect((await read(inputs)).exempt).toEqual(['keys:write', 'members:*']);
    expect((await read({ ...inputs, 'forbidden-scopes': 'billing:write' })).exempt).toEqual([]);
    expect(await read({ 'forbidden-scopes': 'none' })).toMatchObject({ forbidden: [], exempt: [] });
  });
});

describe('fail-on', () => {
  it.each([
    ['any', CHECKS.filter((check) => check !== 'expiring')],
    ['any, expiring', CHECKS],
    ['any\nunknown', [...CHECKS.filter((check) => check !== 'expiring'), 'unknown']],
    ['missing,invalid', ['missing', 'invalid']],
    ['none', []],
  ])('%j fails the step for %j', async (value, names) => {
    expect(new Set((await read({ 'fail-on': value })).failOn)).toEqual(new Set(names));
  });
});

it('all keys are masked before anything is printed', async () => {
  give({ 'api-key': 'canary-first', 'differs-from': 'canary-second\ncanary-third', retries: 'x' });
  const printed = await printedBy(() => {
    expect(() => readInputs()).toThrow('retries');
  });
  for (const key of ['first', 'second', 'third'])
    expect(linesOf(printed)).toContain(`::add-mask::canary-${key}`);
});
