import { describe, expect, it } from 'vitest';
import { factsOfToken, known, unknown } from '../../src/check-key/facts.ts';
import { gather as gatherBy, type KeyQueries, type Probe } from '../../src/check-key/gather.ts';
import type { KeyRequirements } from '../../src/check-key/wanted.ts';
import { DeepgramError, type ErrorKind } from '../../src/deepgram/error.ts';
import { type Key, type Project, readToken, type Token } from '../../src/deepgram/manage/answers.ts';
import { NOTHING, valueIn } from './wants.ts';

const gather = (own: KeyQueries, wanted: KeyRequirements, probe: Probe) =>
  gatherBy({ own, reader: undefined }, wanted, probe);

const PROJECT: Project = { id: 'p-1', name: 'One' };
const ENTRY: Key = {
  id: 'k',
  comment: 'CI',
  scopes: ['member'],
  tags: ['ci'],
  created: '',
  expires: 'never',
  creator: undefined,
};

const failing = (kind: ErrorKind) => async (): Promise<never> => {
  throw new DeepgramError(kind, 'never', { finding: `It is ${kind}.`, advice: 'Mend it.' });
};

const tokenOf = (answer: unknown): Token => {
  const token = readToken(answer);
  if (token === undefined) throw new Error('no token');
  return token;
};

/** Answers to all requests, and a record of them. */
function deepgram(answers: Partial<KeyQueries>): KeyQueries & { asked: string[] } {
  const all: KeyQueries = {
    token: async () => tokenOf({ api_key_id: 'k', scopes: ['member'] }),
    projects: async () => [PROJECT],
    getKey: async () => ENTRY,
    balances: async () => [{ amount: 1, units: 'usd' }],
    models: async () => [],
    ...answers,
  };
  const asked: string[] = [];
  const noted = Object.entries(all).map(([name, ask]) => [
    name,
    (...args: readonly string[]) => {
      asked.push([name, ...args].join(' '));
      return Reflect.apply(ask, undefined, args);
    },
  ]);
  return { ...Object.fromEntries(noted), asked };
}

const noProbe = async () => unknown('no probe');
const find = (answers: Partial<KeyQueries>, wanted: Partial<KeyRequirements> = {}) =>
  gather(deepgram(answers), { ...NOTHING, ...wanted }, noProbe);

describe('the requests', () => {
  it.each([
    [['usage:write'], {}, ['token']],
    [['project:read'], {}, ['token', 'projects']],
    [['member'], {}, ['token', 'projects', 'getKey p-1 k']],
    [['admin'], {}, ['token', 'projects', 'getKey p-1 k', 'balances p-1']],
    [['member'], { minBalance: 1, models: ['a'] }, ['token', 'projects', 'getKey p-1 k', 'models p-1']],
    [['usage:write'], { minBalance: 1, models: ['a'] }, ['token', 'models']],
  ])('for a key with %j that needs %j are %j', async (scopes, wanted, asked) => {
    const client = deepgram({ token: async () => tokenOf({ api_key_id: 'k', scopes }) });
    await gather(client, { ...NOTHING, ...wanted }, noProbe);
    expect(client.asked).toEqual(asked);
  });

  it('do not include the entry if the token states everything', async () => {
    const token = tokenOf({
      api_key_id: 'k',
      scopes: ['member'],
      project_id: 'p-1',
      tags: [],
      comment: 'x',
      expiration_date: null,
    });
    const client = deepgram({ token: async () => token });
    const facts = await gather(client, NOTHING, noProbe);
    expect(client.asked).toEqual(['token', 'projects']);
    expect(valueIn(facts.project)).toEqual(PROJECT);
    expect(valueIn(facts.expires)).toBe('never');
  });

  it.each(['bad-key', 'bad-answer', 'connection', 'rate-limit', 'server-error'] as const)(
    'stop once the answer is %s',
    async (kind) => {
      const client = deepgram({ token: failing(kind) });
      const facts = await gather(client, { ...NOTHING, models: ['a'], probe: true }, async () => {
        throw new Error('probed');
      });
      expect(client.asked).toEqual(['token']);
      expect(valueIn(facts.valid)?.accepted).toBe(kind === 'bad-key' ? false : undefined);
      expect(facts.scopes).toMatchObject({ known: false });
    },
  );

  it('include everything if the scopes are unknown, and then the entry decides', async () => {
    const client = deepgram({ token: async () => tokenOf({ api_key_id: 'k' }) });
    const facts = await gather(client, { ...NOTHING, minBalance: 1 }, noProbe);
    expect(client.asked).toEqual(['token', 'projects', 'getKey p-1 k']);
    expect(facts.balance).toMatchObject({ known: false, finding: expect.stringContaining('`billing:read`') });
    expect(valueIn(facts.scopes)).toEqual(['member']);
  });
});

describe('the validity of the key', () => {
  it.each([
    ['missing-scope', undefined, true],
    ['missing-scope', 'bad-key', false],
    // Deepgram reports missing permissions only for valid keys.
    ['missing-scope', 'missing-scope', true],
    ['forbidden', 'missing-scope', true],
    ['not-served', undefined, true],
    ['not-served', 'not-served', undefined],
    ['not-served', 'bad-key', false],
    ['no-credit', undefined, true],
  ] as const)('is, where the key is %s and the projects are %s, %s', async (token, projects, valid) => {
    const answers = projects === undefined ? {} : { projects: failing(projects) };
    const facts = await find({ token: failing(token), ...answers });
    expect(valueIn(facts.valid)?.accepted).toBe(valid);
  });

  it.each(['endpoint', 'redirected'] as const)('is not judged if the error is %s', async (kind) => {
    await expect(find({ token: failing(kind) })).rejects.toMatchObject({ kind });
  });

  it('is not judged after any other error', async () => {
    const broken = async (): Promise<never> => {
      throw new TypeError('a bug');
    };
    await expect(find({ token: broken })).rejects.toThrow('a bug');
  });
});

describe('the project', () => {
  const two = async (): Promise<readonly Project[]> => [PROJECT, { id: 'p-2', name: 'Two' }];

  it('is, among several, the one that has the key', async () => {
    const getKey: KeyQueries['getKey'] = async (project) =>
      project === 'p-2' ? ENTRY : await failing('unknown-key')();
    expect(valueIn((await find({ projects: two, getKey })).project)?.id).toBe('p-2');
  });

  it.each([
    ['none is seen', { projects: async () => [] }],
    ['several are seen and none has it', { projects: two, getKey: failing('unknown-key') }],
    [
      'several are seen and the keys are not',
      { projects: two, token: async () => tokenOf({ scopes: ['project:read'] }) },
    ],
  ])('is unknown if %s', async (_, answers) => {
    const { project, balance } = await find(answers, { minBalance: 1 });
    expect(project).toMatchObject({
      known: false,
      finding: expect.stringMatching(/^The key has access to /),
    });
    expect(balance).toBe(project);
  });

  it('is the one that the key names, even if it has no permission to read it', async () => {
    const token = async (): Promise<Token> => tokenOf({ scopes: ['usage:write'], project_id: 'p-9' });
    expect(valueIn((await find({ token })).project)).toEqual({ id: 'p-9', name: '' });
  });
});

describe('the balance', () => {
  const admin = { token: async () => tokenOf({ api_key_id: 'k', scopes: ['admin'] }) };

  it('is the sum of all balances', async () => {
    const balances = async () => [
      { amount: 1.5, units: 'usd' },
      { amount: 2, units: 'usd' },
    ];
    expect(valueIn((await find({ ...admin, balances })).balance)).toBe(3.5);
  });

  it('is unknown in another unit', async () => {
    const balances = async () => [{ amount: 1, units: 'hour' }];
    expect((await find({ ...admin, balances })).balance).toMatchObject({
      finding: 'The balance is in hour, not in US dollars.',
    });
  });
});

it('the models are Deepgram’s public ones where the project hides its own', async () => {
  const models: KeyQueries['models'] = async (project) =>
    project === undefined ? [{ names: ['nova-3'], usable: true }] : await failing('forbidden')();
  expect(valueIn((await find({ models }, { models: ['nova-3'] })).models)).toHaveLength(1);
});

it('the probe is made if it is requested', async () => {
  const probed = known({ works: true, finding: 'It works.', advice: '' });
  const facts = await gather(deepgram({}), { ...NOTHING, probe: true }, async () => probed);
  expect(facts.probe).toBe(probed);
});

describe('a reader key', () => {
  const SILENT = { token: async () => tokenOf({ api_key_id: 'k', scopes: ['usage:write'] }) };
  const by = async (own: Partial<KeyQueries>, reader: Partial<KeyQueries>) => {
    const asked = [deepgram(own), deepgram(reader)] as const;
    const wanted = { ...NOTHING, projects: ['p-1'], mustExpire: true };
    const facts = await gatherBy({ own: asked[0], reader: asked[1] }, wanted, noProbe);
    return { facts, asked: asked.map((each) => each.asked) };
  };

  it('reports what the key has no permission to read', async () => {
    const { facts, asked } = await by(SILENT, {});
    expect(facts).toMatchObject({ project: known(PROJECT), expires: known('never'), tags: known(['ci']) });
    expect(asked).toEqual([['token'], ['projects', 'getKey p-1 k', 'balances p-1'].slice(0, 2)]);
  });

  it('does not prove that the key is in its project', async () => {
    const { facts } = await by(SILENT, { getKey: failing('unknown-key') });
    for (const name of ['project', 'expires', 'tags'] as const) {
      expect(facts[name]).toMatchObject({ known: false, finding: 'reader-key: It is unknown-key.' });
    }
    expect(facts.valid).toMatchObject({ known: true });
  });

  it('that is invalid says nothing about the key', async () => {
    const { facts } = await by(SILENT, { projects: failing('bad-key') });
    expect(facts.valid).toMatchObject({ value: { accepted: true } });
    expect(facts.project).toMatchObject({ known: false, finding: 'reader-key: It is bad-key.' });
  });

  it('is advised where there is none', async () => {
    const facts = await gather(deepgram(SILENT), { ...NOTHING, mustExpire: true }, noProbe);
    expect(facts.expires).toMatchObject({
      known: false,
      advice: expect.stringMatching(/^Set `reader-key` to a key/),
    });
  });
});

describe('a temporary token', () => {
  const part = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url');

  it.each([
    [{ exp: 1_800_000_000 }, ', valid until 2027-01-15T08:00:00.000Z'],
    [{}, ''],
    [{ exp: 1e20 }, ''],
  ])('is recognized by its form: %j', (claims, until) => {
    const token = `${part({ alg: 'HS256' })}.${part(claims)}.signature`;
    const { valid } = factsOfToken(token) ?? {};
    expect(valid).toMatchObject({
      value: {
        accepted: false,
        finding: `It is a temporary token (JWT)${until}, which can only transcribe.`,
      },
    });
  });

  it.each(['4f1e2d3c5b6a79880123456789abcdef01234567', 'eyJ.a', 'eyJhbGci.b.c.d'])('%s is not one', (key) => {
    expect(factsOfToken(key)).toBeUndefined();
  });
});
