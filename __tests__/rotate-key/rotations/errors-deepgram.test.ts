import { describe, expect, it } from 'vitest';
import type { Fault } from '../../../local-deepgram/src/server.ts';
import { annotations } from '../../bundle/helpers.ts';
import { DAY_MS, expectOneKey, HOUR_MS, PROJECT, REPOSITORY } from '../../bundle/rotate-key/rotation.ts';
import {
  BAD_API_KEY,
  CHECK_ID,
  expectRefused,
  idIn,
  LOST,
  NAME_IT,
  OTHER_PROJECT,
} from '../../bundle/rotate-key/rotation-refused.ts';
import { rotationsHere } from './here.ts';

const openHere = rotationsHere();

/** The requests to Deepgram, in order. */
const TOKEN = { method: 'GET', path: '/v1/auth/token' };
const PROJECTS = { method: 'GET', path: '/v1/projects' };
const LIST = { method: 'GET', path: '/keys' };
const CREATE = { method: 'POST', path: '/keys' };
const DELETE = { method: 'DELETE', path: '/keys/' };

const legacy = (err_code: string, err_msg: string): object => ({ err_code, err_msg });
const modern = (category: string, message: string): object => ({ category, message });
const HTML = '<html><body>Go away</body></html>';

const NO_CREDIT = "The key's project has no credit left";
const ADD_CREDIT = 'Add credit in the Deepgram console.';
const FORBIDDEN = 'The request is forbidden, and the answer does not say why (403).';
const PROXY =
  'A proxy or firewall may have answered; otherwise ask an owner of the project which scopes the key has.';
const NOT_SERVED = 'The endpoint does not support key management';
const OTHER_URL =
  'Regional and self-hosted endpoints only transcribe; set `management-url: https://api.deepgram.com`.';
const PROBLEM = 'Deepgram has a temporary problem (503). Run again later; see https://status.deepgram.com.';
const NO_ANSWER = "The answer is not from Deepgram's management API. Check the address and the proxy.";
const NO_KEY = 'Deepgram does not accept the API key';

type Answer = readonly [on: Fault['on'], status: number, body: unknown, message: string];

const ANSWERS: readonly Answer[] = [
  [TOKEN, 402, legacy('PAYMENT', 'Pay.'), `${NO_CREDIT} (402 PAYMENT: Pay). ${ADD_CREDIT}`],
  [TOKEN, 403, HTML, `current-key: ${FORBIDDEN} ${NAME_IT}`],
  [TOKEN, 404, 'Not here', `current-key: ${NOT_SERVED} (404: Not here). ${NAME_IT}`],
  [TOKEN, 200, HTML, NO_ANSWER],
  [PROJECTS, 401, legacy('INVALID_AUTH', 'No.'), `api-key: ${NO_KEY} (401 INVALID_AUTH: No). ${BAD_API_KEY}`],
  [PROJECTS, 403, '', `${FORBIDDEN} ${PROXY}`],
  [PROJECTS, 405, undefined, `${NOT_SERVED} (405). ${OTHER_URL}`],
  [PROJECTS, 200, { projects: [] }, 'project: the API key has access to no project.'],
  [
    PROJECTS,
    200,
    {
      projects: [
        { project_id: PROJECT, name: 'Speech' },
        { project_id: OTHER_PROJECT, name: '' },
      ],
    },
    `project: the API key has access to 2 projects, and none is selected. Set it to the id of one: ${PROJECT} ` +
      `(Speech), ${OTHER_PROJECT} (no name).`,
  ],
  [LIST, 401, '', `api-key: ${NO_KEY} (401). ${BAD_API_KEY}`],
  [LIST, 402, modern('PAYMENT', 'Pay.'), `${NO_CREDIT} (402 PAYMENT: Pay). ${ADD_CREDIT}`],
  [
    LIST,
    403,
    'User does not have sufficient permissions.',
    "api-key: The API key may not read the project's keys: it lacks the scope `keys:read` (403: User does not have " +
      'sufficient permissions). Use a key with the scope `keys:read`, or with the role Member, Admin or Owner.',
  ],
  [
    LIST,
    404,
    legacy('PROJECT_NOT_FOUND', 'Project not found.'),
    'project: Deepgram has no such project, or hides it from this key (404 PROJECT_NOT_FOUND: Project not found). ' +
      CHECK_ID,
  ],
  [LIST, 404, HTML, `${NOT_SERVED} (404). ${OTHER_URL}`],
  [LIST, 200, {}, NO_ANSWER],
  [CREATE, 401, modern('UNAUTHORIZED', 'No.'), `api-key: ${NO_KEY} (401 UNAUTHORIZED: No). ${BAD_API_KEY}`],
  [CREATE, 402, '', `${NO_CREDIT} (402). ${ADD_CREDIT}`],
  [CREATE, 403, HTML, `${FORBIDDEN} ${PROXY}`],
  [
    CREATE,
    400,
    legacy('BAD_REQUEST', 'The comment is too long.'),
    'Deepgram refused the request (400 BAD_REQUEST: The comment is too long). Check the inputs, and its status page ' +
      'if they are right.',
  ],
  [CREATE, 503, HTML, `${PROBLEM} ${LOST}`],
  [CREATE, 200, { key: 'canary-of-half-a-key' }, `${NO_ANSWER} ${LOST}`],
];

const nameOf = ([on, status, body]: Answer): string =>
  `${on?.method} ${on?.path}: ${status} ${JSON.stringify(body)}`;

describe('nothing is changed if Deepgram answers', () => {
  it.each(ANSWERS.map((answer) => [nameOf(answer), answer] as const))('%s', async (_, answer) => {
    const [on = {}, status, body, message] = answer;
    await using rotation = await openHere({ faults: [{ on, fault: 'answer', status, body, times: 1 }] });
    const outcome = await rotation.run();
    expectRefused(rotation, outcome, message);
    expect(outcome.stdout).not.toContain('canary-of-half');
    expect(rotation.keys()).toEqual([rotation.first]);
  });
});

describe('a key that was created, but never received', () => {
  it.each([
    ['cut off', { fault: 'truncate' }, `${NO_ANSWER} ${LOST}`],
    [
      'lost',
      { fault: 'reset', at: 'headers' },
      `The connection failed (ECONNRESET: aborted). Check the network, \`management-url\` and the proxy. ${LOST}`,
    ],
  ] as const)('since the answer was %s, is deleted by a later rotation', async (_, fault, message) => {
    await using rotation = await openHere({ faults: [{ ...fault, on: CREATE, times: 1 }] });
    rotation.setAge(3 * DAY_MS);
    const outcome = await rotation.run();
    expect(annotations(outcome, 'error')).toEqual([message]);
    expect(rotation.secretValue()).toBe(rotation.first.key);
    const [, lost] = rotation.keys();
    expect(rotation.keys()).toHaveLength(2);
    // A daily run finds it, and the next one cleans up.
    rotation.setAge(2 * DAY_MS);
    const inputs = { 'rotate-after': '90d', grace: '12h' };
    const next = await rotation.run({ inputs });
    // No secret was written since the key was created.
    expect(next.outputs).toMatchObject({ rotated: 'false', 'deleted-keys': lost?.api_key_id });
    rotation.setAge(0);
    expect(await rotation.run({ inputs })).toMatchObject({ exitCode: 0, outputs: { rotated: 'false' } });
    expect(rotation.keys()).toEqual([expectOneKey(rotation, [REPOSITORY])]);
    expect(rotation.github.violations).toEqual([]);
  });
});

describe('a new key', () => {
  it('is deleted again if its scopes differ', async () => {
    const body = { api_key_id: 'x', scopes: ['member'] };
    await using rotation = await openHere({
      faults: [{ on: TOKEN, fault: 'answer', status: 200, body, times: 1 }],
    });
    const outcome = await rotation.run({ inputs: { 'key-id': rotation.first.api_key_id } });
    const message =
      'The new key has the scopes project:read, project:write, keys:read, keys:write, usage:read, which were ' +
      'not requested. ' +
      `Key ${idIn(outcome)} had been created, and was deleted again.`;
    expectRefused(rotation, outcome, message);
    expect(rotation.keys()).toEqual([rotation.first]);
  });

  it('is accepted if it may not read its own scopes', async () => {
    const body = modern('INSUFFICIENT_PERMISSIONS', 'No.');
    await using rotation = await openHere({
      faults: [{ on: TOKEN, fault: 'answer', status: 403, body, times: 1 }],
    });
    const outcome = await rotation.run({ inputs: { 'key-id': rotation.first.api_key_id } });
    expect(outcome).toMatchObject({ exitCode: 0, outputs: { rotated: 'true' } });
  });

  it('that neither works nor can be deleted is named', async () => {
    const broken = { fault: 'answer', status: 403, body: HTML } as const;
    await using rotation = await openHere({
      faults: [
        { ...broken, on: TOKEN, times: 1 },
        { ...broken, on: DELETE },
      ],
    });
    const outcome = await rotation.run({ inputs: { 'key-id': rotation.first.api_key_id } });
    const [, made] = rotation.keys();
    expect(annotations(outcome, 'error')).toEqual([
      `The new key does not work: ${FORBIDDEN} ${PROXY} Key ${made?.api_key_id} had been created, and could not be ` +
        `deleted: ${FORBIDDEN} ${PROXY}`,
    ]);
    expect(rotation.secretValue()).toBe(rotation.first.key);
  });
});

describe('an old key that cannot be deleted is only warned about, and deleted later', () => {
  it.each([
    [
      400,
      legacy('BAD_REQUEST', 'No.'),
      'Deepgram refused the request (400 BAD_REQUEST: No). Check the inputs, and its status page if they are right.',
    ],
    [403, HTML, `${FORBIDDEN} ${PROXY}`],
  ])('%i', async (status, body, why) => {
    await using rotation = await openHere({
      faults: [{ on: DELETE, fault: 'answer', status, body, times: 1 }],
    });
    rotation.setAge(2 * HOUR_MS);
    const outcome = await rotation.run({ inputs: { grace: '0' } });
    const { first } = rotation;
    expect(outcome).toMatchObject({ exitCode: 0, outputs: { rotated: 'true', 'deleted-keys': '' } });
    expect(annotations(outcome, 'warning')).toEqual([
      `Key ${first.api_key_id} could not be deleted; the next rotation tries again: ${why}`,
    ]);
    rotation.setAge(0);
    const again = await rotation.run({ inputs: { grace: '0', 'rotate-after': '30d' } });
    expect(again.outputs).toMatchObject({ rotated: 'false', 'deleted-keys': first.api_key_id });
    expect(rotation.keys()).toEqual([expectOneKey(rotation, [REPOSITORY])]);
  });
});
