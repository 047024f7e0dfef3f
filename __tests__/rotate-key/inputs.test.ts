import { readFileSync } from 'node:fs';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { parse } from 'yaml';
import { DEFAULTS } from '../../src/inputs/fields.ts';
import { Failure } from '../../src/lib/failure.ts';
import { type RotateInputs, readInputs } from '../../src/rotate-key/inputs.ts';
import { linesOf, printedBy, quietly } from '../helpers/stdout.ts';

interface Declared {
  readonly description: string;
  readonly default?: string;
}

const action: { readonly inputs: Readonly<Record<string, Declared>> } = parse(
  readFileSync(new URL('../../rotate-key/action.yml', import.meta.url), 'utf8'),
);
const NAMES = Object.keys(action.inputs);

const GIVEN = {
  'api-key': 'canary-of-api-key',
  'current-key': 'canary-of-current-key',
  secrets: 'DEEPGRAM_API_KEY',
  token: 'canary-of-token',
};

function give(inputs: Readonly<Record<string, string>>): void {
  for (const name of NAMES) vi.stubEnv(`INPUT_${name.toUpperCase()}`, inputs[name] ?? '');
}

/** Reads the given inputs, without any others. */
function readOnly(inputs: Readonly<Record<string, string>>): Promise<RotateInputs> {
  give(inputs);
  return quietly(async () => readInputs());
}

const read = (inputs: Readonly<Record<string, string>> = {}): Promise<RotateInputs> =>
  readOnly({ ...GIVEN, ...inputs });

afterEach(() => vi.unstubAllEnvs());

it('has the defaults of action.yml for inputs that are left empty', async () => {
  const declared = Object.entries(action.inputs).flatMap(([name, { default: value }]) =>
    value === undefined ? [] : [[name, value] as const],
  );
  expect(DEFAULTS['rotate-key']).toEqual(
    Object.fromEntries(declared.filter(([, value]) => value !== 'false')),
  );
  expect(await read(Object.fromEntries(declared))).toEqual(await read());
});

it('reads the given values', async () => {
  const given = { ...GIVEN, 'current-key': '', 'key-id': 'id-of-a-key', project: ' Speech ' };
  const more = { secrets: ' A, environment:eu/live 1/B\n\n C ,', grace: '7D', 'rotate-after': '30d' };
  const last = {
    'time-to-live': '45d',
    scopes: 'usage:write, usage:read, usage:write',
    tags: 'a, b',
    'undeleted-after': '0',
    'dry-run': 'True',
    'management-url': 'https://example.com/proxy/v1/',
  };
  expect(await readOnly({ ...given, ...more, ...last })).toEqual({
    apiKey: GIVEN['api-key'],
    currentKey: '',
    keyId: 'id-of-a-key',
    secrets: ['A', 'environment:eu/live 1/B', 'C'],
    token: GIVEN.token,
    project: 'Speech',
    grace: 7 * 86_400_000,
    rotateAfter: 30 * 86_400_000,
    lifetime: { kind: 'for', seconds: 45 * 86_400 },
    scopes: ['usage:write', 'usage:read'],
    tags: ['a', 'b'],
    undeletedAfter: 0,
    dryRun: true,
    managementUrl: new URL('https://example.com/proxy'),
  });
});

it('derives the rest from few inputs', async () => {
  expect(await read()).toEqual({
    apiKey: GIVEN['api-key'],
    currentKey: GIVEN['current-key'],
    keyId: '',
    secrets: ['DEEPGRAM_API_KEY'],
    token: GIVEN.token,
    project: '',
    grace: 86_400_000,
    rotateAfter: undefined,
    lifetime: undefined,
    scopes: undefined,
    tags: undefined,
    undeletedAfter: 7 * 86_400_000,
    dryRun: false,
    managementUrl: new URL('https://api.deepgram.com'),
  });
});

it.each([
  ['1h', '24h'],
  ['47h', '24h'],
  ['23h', '0'],
  ['7d', '7d'],
])('a time-to-live of %s is too short for a grace of %s', async (ttl, grace) => {
  await expect(read({ 'time-to-live': ttl, grace })).rejects.toThrow(
    /^time-to-live: it is shorter than `grace` and a day/,
  );
});

it.each(NAMES)('describes %s', (name) => {
  expect(action.inputs[name]?.description).toMatch(/^.{10,}\.$/s);
});

describe('a time', () => {
  it.each([
    ['grace', '0', 0],
    ['grace', '0h', 0],
    ['grace', '0S', 0],
    ['grace', '1', 1000],
    ['grace', '90m', 5_400_000],
    ['grace', '24h', 86_400_000],
    ['rotate-after', '24h', 86_400_000],
    ['rotate-after', '30 D', 30 * 86_400_000],
  ])('%s: %s is %i ms', async (name, value, ms) => {
    const { grace, rotateAfter } = await read({ [name]: value });
    expect(name === 'grace' ? grace : rotateAfter).toBe(ms);
  });

  it.each([
    ['365d', { kind: 'for', seconds: 365 * 86_400 }],
    ['48h', { kind: 'for', seconds: 2 * 86_400 }],
    ['Never', { kind: 'never' }],
    ['', undefined],
  ])('time-to-live: `%s` is %j', async (value, lifetime) => {
    expect((await read({ 'time-to-live': value })).lifetime).toEqual(lifetime);
  });
});

const noTime = (name: string, value: string, others = ''): string =>
  `${name}: "${value}" is not a positive duration. Use seconds, or for example \`30m\`, \`2h\`, \`7d\`${others}.`;
const AT_ONCE = ', or `0` to delete the old key at once';
const tooLong = (value: string): string =>
  `time-to-live: ${value} is more than 365 days away. Use a shorter time, or, if this is intended, ` +
  '`time-to-live: never`.';
const quoted = (name: string): string => `${name}: it is in quotes. Store the key alone in the secret.`;
const schemed = (name: string): string =>
  `${name}: it starts with "Token" or "Bearer". Store the key alone in the secret.`;
const broken = (name: string): string =>
  `${name}: it has a space, a line break or a non-ASCII character in it. Store the key again in the secret, ` +
  'without anything around it.';

describe('it is refused:', () => {
  it.each([
    ...['1.5h', '-1', '2w', 'soon', '00', '1h30m'].map((value) => [
      'grace',
      value,
      noTime('grace', value, AT_ONCE),
    ]),
    ...['0', '0d', 'never'].map((value) => ['rotate-after', value, noTime('rotate-after', value)]),
    ...['0', 'forever'].map((value) => [
      'time-to-live',
      value,
      noTime('time-to-live', value, ', or `never`'),
    ]),
    ...['366d', '8761h'].map((value) => ['time-to-live', value, tooLong(value)]),
    ...['grace', 'rotate-after'].map((name) => [
      name,
      '366d',
      `${name}: 366d is more than 365 days. Use a shorter time.`,
    ]),
    [
      'rotate-after',
      '23h',
      'rotate-after: it is shorter than `grace`, so old keys would accumulate. Use a longer time.',
    ],
    ['dry-run', 'yes', 'dry-run: "yes" is neither `true` nor `false`.'],
    [
      'management-url',
      'http://127.0.0.1',
      'management-url: http:// is refused, because the key would be sent unencrypted. Use https://.',
    ],
    [
      'management-url',
      'api.deepgram.com',
      'management-url: "api.deepgram.com" is not a URL; write it as https://api.deepgram.com.',
    ],
    ...['api-key', 'current-key', 'token'].flatMap((name) => [
      [name, '"canary"', quoted(name)],
      [name, "canary'", quoted(name)],
      [name, 'Token canary', schemed(name)],
      [name, 'bearer canary', schemed(name)],
      [name, 'canary\ncanary', broken(name)],
      [name, 'canary canary', broken(name)],
      [name, 'kanärie', broken(name)],
    ]),
    ...['canary-of-current-key', 'KEY, environment:a/CANARY-of-current-key'].map((secrets, index) => [
      'secrets',
      secrets,
      `secrets: item ${index + 1} has the form of a key, not of the name of a secret. Write the name alone, without ` +
        `\`secrets.\` and \`\${{ }}\`.`,
    ]),
    [
      'current-key',
      ' ',
      'current-key: it is empty. Set it to the secret whose key is to be rotated. Likely causes: its name ' +
        'behind `secrets.` is misspelled, or it belongs to an environment that the job does not name. To rotate ' +
        '`api-key` itself, set both inputs to the same secret.',
    ],
    ['key-id', 'id-of-a-key', 'key-id: `current-key` is set as well. Set only one of them.'],
    [
      'token',
      ' ',
      'token: it is empty. GITHUB_TOKEN cannot write secrets: create a token with ' +
        'actions/create-github-app-token for an ' +
        'app with the permission `Secrets: write`, or use a fine-grained personal access token.',
    ],
  ])('%s: %j', async (name = '', value = '', message = '') => {
    await expect(read({ [name]: value })).rejects.toThrow(new Failure(message));
  });
});

describe('keys', () => {
  it('are trimmed', async () => {
    const inputs = { 'api-key': ` ${GIVEN['api-key']}\r\n`, 'current-key': `\t${GIVEN['current-key']}` };
    expect(await read(inputs)).toMatchObject({
      apiKey: GIVEN['api-key'],
      currentKey: GIVEN['current-key'],
    });
  });

  it('can be the same key', async () => {
    const { apiKey, currentKey } = await read({ 'current-key': GIVEN['api-key'] });
    expect(currentKey).toBe(apiKey);
  });

  it('and the token can all be missing, as on forks', async () => {
    expect(await readOnly({ secrets: 'KEY' })).toMatchObject({ apiKey: '', currentKey: '', token: '' });
  });

  it('and the token are masked before any message about another input', async () => {
    const [apiKey, currentKey, token] = ['fresh-1-canary', 'fresh-2-canary', 'fresh-3-canary'];
    give({ 'api-key': apiKey, 'current-key': currentKey, token, grace: 'soon' });
    const printed = await printedBy(() => expect(() => readInputs()).toThrow(/^grace: /));
    for (const secret of [apiKey, currentKey, token])
      expect(linesOf(printed)).toContain(`::add-mask::${secret}`);
  });

  it('are masked even if they are refused', async () => {
    give({ ...GIVEN, 'current-key': '"fresh-4-canary"' });
    const printed = await printedBy(() => expect(() => readInputs()).toThrow(/^current-key: /));
    expect(linesOf(printed)).toContain('::add-mask::"fresh-4-canary"');
  });
});
