import type { RequestListener } from 'node:http';
import { beforeAll, describe, expect, it } from 'vitest';
import { annotations } from '../helpers.ts';
import { answersOf, findingOf, openRing, pathsOf, type Report, reportsOf } from '../keys.ts';
import { listenHttps } from '../servers.ts';

const keys = { ci: { scopes: ['usage:write'] } };
const TOKEN = { path: '/v1/auth/token' };

const LEGACY = { err_code: 'Some Code', err_msg: 'It broke.', request_id: 'its-own' };
const MODERN = {
  category: 'SOME_CODE',
  message: 'It broke.',
  details: 'Look closer.',
  request_id: 'its-own',
};
const FAMILIES: readonly (readonly [string, unknown, string])[] = [
  ['a legacy body', LEGACY, ' SOME_CODE: It broke'],
  ['a modern body', MODERN, ' SOME_CODE: It broke. Look closer'],
  ['text', 'It broke.\n::error::injected', ': It broke.⏎::error::injected'],
  ['HTML', '<html><h1>It broke</h1></html>', ''],
  ['no body', undefined, ''],
];

const STATUSES: readonly (readonly [status: number, valid: string, message: string])[] = [
  [401, 'false', 'Deepgram does not accept the API key'],
  [402, 'unknown', "The key's project has no credit left"],
  [403, 'unknown', 'The request is forbidden, and the answer does not say why'],
  [404, 'unknown', 'The endpoint does not support key management'],
  [429, 'unknown', 'Too many requests to Deepgram for this project'],
  [500, 'unknown', 'Deepgram has a temporary problem'],
  [502, 'unknown', 'Deepgram has a temporary problem'],
  [503, 'unknown', 'Deepgram has a temporary problem'],
];

/** Answers that say nothing of the key. */
const BROKEN: Readonly<Record<string, RequestListener>> = {
  'cut off': (_, response) => {
    response.writeHead(200, { 'content-length': '100' });
    response.write('{"scopes":', () => response.destroy());
  },
  'no JSON': (_, response) => response.end('hello'),
  'a list': (_, response) => response.end('[]'),
  reset: ({ socket }) => socket.destroy(),
  '17 MB': (_, response) => response.end(`{"scopes":["${'a'.repeat(17 * 1024 ** 2)}"]}`),
};

const nameOf = (status: number, family: string): string => `${status} with ${family}`;
const keyNamed = (name: string): string => `canary-${Buffer.from(name).toString('hex')}`;

function refusal(status: number, body: unknown): RequestListener {
  const isText = typeof body === 'string';
  return (_, response) => {
    response.writeHead(status, isText ? {} : { 'content-type': 'application/json' });
    response.end(isText ? body : JSON.stringify(body));
  };
}

/** What the keys of one run get as answers, by their names: each key is asked about on its own. */
const ANSWERS: Readonly<Record<string, RequestListener>> = {
  ...Object.fromEntries(
    STATUSES.flatMap(([status]) =>
      FAMILIES.map(([family, body]) => [nameOf(status, family), refusal(status, body)]),
    ),
  ),
  ...BROKEN,
  empty: (_, response) => response.end('{}'),
  continued: (_, response) => {
    response.writeContinue();
    response.writeProcessing();
    response.end(JSON.stringify({ scopes: ['usage:write'] }));
  },
  repeating: (_, response) => {
    const comment = `my key is ${keyNamed('repeating')}`;
    response.end(JSON.stringify({ scopes: ['usage:write'], comment }));
  },
};

/** Checks the keys of these answers in one run. */
async function checkAnswers(names: readonly string[], inputs: Readonly<Record<string, string>> = {}) {
  await using ring = await openRing({ keys });
  const listeners = new Map(names.map((name) => [`Token ${keyNamed(name)}`, ANSWERS[name]]));
  await using gateway = await listenHttps(ring.deepgram, (request, response) => {
    const listener = listeners.get(request.headers.authorization ?? '');
    if (listener === undefined) throw new Error('an unknown key');
    listener(request, response);
  });
  const ran = await ring.check({
    inputs: {
      'api-key': '',
      keys: names.map((name) => `${name}=${keyNamed(name)}`).join('\n'),
      'base-url': `https://127.0.0.1:${gateway.port}`,
      ...inputs,
    },
    secrets: names.map(keyNamed),
  });
  return { ran, reports: await reportsOf(ran) };
}

describe('an answer', () => {
  let all: Awaited<ReturnType<typeof checkAnswers>>;

  beforeAll(async () => {
    all = await checkAnswers(Object.keys(ANSWERS));
  });

  const reportOf = (name: string): Report | undefined => all.reports.get(name);
  // A gate that cannot check stays closed, unless the user wants otherwise.
  const expectFailed = (name: string): void => {
    expect(all.ran.exitCode).toBe(1);
    expect(reportOf(name)?.checks[0]).toMatchObject({ check: 'invalid', weight: 'fails' });
    expect(annotations(all.ran, 'error').at(-1)).toMatch(
      new RegExp(`(^| )${name}: \\d of 2 checks failed: [^:]*\\binvalid\\b`),
    );
  };

  describe.each(STATUSES)('of status %i makes the key valid: %s', (status, valid, message) => {
    it.each(FAMILIES)('with %s', (family, _, words) => {
      const name = nameOf(status, family);
      expect(reportOf(name)?.valid).toBe(valid);
      expectFailed(name);
      const shown = findingOf({ report: reportOf(name) }, 'invalid').replaceAll('\n', '⏎');
      expect(shown.startsWith(`${message} (${status}${words}). `)).toBe(true);
    });
  });

  it.each(Object.keys(BROKEN))('that is %s says nothing of the key', (name) => {
    expect(reportOf(name)?.valid).toBe('unknown');
    expectFailed(name);
  });

  it('that says nothing of the key only warns with fail-on: any', async () => {
    const { ran, reports } = await checkAnswers(Object.keys(BROKEN), { 'fail-on': 'any' });
    expect(ran).toMatchObject({ exitCode: 0, outputs: { valid: 'unknown' } });
    const warnings = annotations(ran, 'warning').join('\n');
    for (const name of Object.keys(BROKEN)) {
      expect(reports.get(name)?.valid).toBe('unknown');
      expect(warnings).toContain(`${name}: Validity`);
    }
  });

  it('with a temporary error is requested again', async () => {
    await using ring = await openRing({
      keys,
      faults: [{ on: TOKEN, times: 2, fault: 'error', error: 'SERVICE_UNAVAILABLE' }],
    });
    const ran = await ring.check({ inputs: { retries: '2' } });
    expect(ran.outputs['valid']).toBe('true');
    expect(ran.log.match(/Retry \d in/g)).toHaveLength(2);
    expect(pathsOf(ring)).toEqual(Array(3).fill('GET /v1/auth/token'));
  });

  it('to the probe is not requested again', async () => {
    await using ring = await openRing({
      keys,
      faults: [{ on: { path: '/v1/listen' }, fault: 'error', error: 'SERVICE_UNAVAILABLE' }],
    });
    const ran = await ring.check({ inputs: { retries: '2', probe: 'listen' } });
    expect(answersOf(ran)).toMatchObject({ probe: 'cannot tell' });
    expect(pathsOf(ring).filter((path) => path.endsWith('listen'))).toHaveLength(1);
  });

  it('without any field still proves that the key works', () => {
    expect(answersOf({ report: reportOf('empty') })).toEqual({ invalid: 'pass', excess: 'cannot tell' });
  });

  it('after an unrequested `100 Continue` is understood', () => {
    expect(reportOf('continued')?.valid).toBe('true');
  });

  it('that repeats the key does not reveal it', () => {
    expect(reportOf('repeating')?.comment).toBe('my key is ***');
  });
});
