import { describe, expect, it } from 'vitest';
import { annotations } from '../../bundle/helpers.ts';
import { ago, DAY_MS, PROJECT, type Rotation, type Setting } from '../../bundle/rotate-key/rotation.ts';
import {
  addProject,
  BAD_API_KEY,
  CHECK_ID,
  changeProject,
  expectRefused,
  NAME_IT,
  OTHER_KEY,
  OTHER_PROJECT,
} from '../../bundle/rotate-key/rotation-refused.ts';
import { rotationsHere } from './here.ts';

const openHere = rotationsHere();

interface Case extends Setting {
  readonly inputs?: Readonly<Record<string, string>>;
  /** Changes before the run. */
  readonly change?: (rotation: Rotation) => void;
  /** `FIRST` in it represents the id of the key to rotate. */
  readonly message: string;
}

/** A temporary token, as Deepgram issues it. */
const JWT = `${Buffer.from('{"alg":"HS256","typ":"JWT"}').toString('base64url')}.e30.c2lnbmF0dXJl`;
const YESTERDAY = ago(DAY_MS).toISOString();

const lacks = (what: string, scope: string): string =>
  `The API key may not ${what}: it lacks the scope \`${scope}\` (403 INSUFFICIENT_PERMISSIONS: Your account does not ` +
  `have the required scope to perform that action for this project. Check that your account has the '${scope}' scope ` +
  'for this project).';
const useOne = (scope: string): string =>
  `Use a key with the scope \`${scope}\`, or with the role Member, Admin or Owner.`;
const excess = (scope: string): string =>
  `current-key: the key in \`api-key\` does not have all of \`${scope}\` itself. A key cannot grant more than ` +
  `it has itself, nor more than its creator's role allows. Set \`api-key\` to a key that has them.`;
const stranger = (input: string, id: string, seen: number): string =>
  `${input}: key ${id} is not among the ${seen} that the key in \`api-key\` can see in project ${PROJECT}. It ` +
  'was deleted, belongs to another `project`, or was created by somebody else: Deepgram shows a key only to ' +
  'its creator and to people who may see that person.';
const ROOT = '`key-id` is the id of the first key; its successors have that id in their comments.';
const NO_API_KEY =
  'api-key: Deepgram does not accept the API key (401 UNAUTHORIZED: Authentication failed. Check that you are using ' +
  `the correct credentials). ${BAD_API_KEY}`;
const NO_CURRENT_KEY =
  'current-key: Deepgram does not accept the API key (401 INVALID_AUTH: Invalid credentials). It has expired, was ' +
  'deleted, or is a temporary token. If another rotation has just replaced it, run again: a workflow run keeps ' +
  'the secrets that it started with. Otherwise create a key and store it in the secret by hand, or set ' +
  '`key-id` to the id of an expired key instead of `current-key`.';

const ONLY_TRANSCRIBES =
  'it is a temporary token (JWT), which can only transcribe. Store an API key in the secret.';

const CASES: readonly (readonly [string, Case])[] = [
  ['a wrong api-key', { inputs: { 'api-key': 'canary-of-nobody' }, message: NO_API_KEY }],
  [
    'a temporary token as api-key',
    { inputs: { 'api-key': JWT, project: PROJECT }, message: `api-key: ${ONLY_TRANSCRIBES}` },
  ],
  ['an expired api-key', { manager: { expiration_date: YESTERDAY }, message: NO_API_KEY }],
  [
    'an api-key that may not create keys',
    {
      manager: { scopes: ['project:read', 'keys:read', 'usage:write'] },
      message:
        `api-key: ${lacks('create a key', 'keys:write')} To create and delete keys, the key in \`api-key\` needs ` +
        'the scopes ' +
        '`keys:read` and `keys:write`, or the role Member, Admin or Owner. Create one in the Deepgram console ' +
        'and store it in the secret.',
    },
  ],
  [
    'an api-key that may not read keys',
    {
      manager: { scopes: ['project:read', 'keys:write', 'usage:write'] },
      message: `api-key: ${lacks("read the project's keys", 'keys:read')} ${useOne('keys:read')}`,
    },
  ],
  [
    'an api-key that may not look at projects',
    {
      manager: { scopes: ['keys:read', 'keys:write', 'usage:write'] },
      message: `project: ${lacks('read its project', 'project:read')} Set \`project\` to its id, or: ${useOne('project:read')}`,
    },
  ],
  [
    'an api-key that has fewer scopes than it should grant',
    { manager: { scopes: ['project:read', 'keys:read', 'keys:write'] }, message: excess('usage:write') },
  ],
  ['an api-key of a lower role', { current: { scopes: ['owner'] }, message: excess('owner') }],
  ['an expired current-key', { current: { expiration_date: YESTERDAY }, message: NO_CURRENT_KEY }],
  ['a disabled current-key', { current: { disabled: true }, message: NO_CURRENT_KEY }],
  [
    'a temporary token as current-key',
    { inputs: { 'current-key': JWT }, message: `current-key: ${ONLY_TRANSCRIBES}` },
  ],
  [
    'a current-key of another project',
    {
      inputs: { 'current-key': OTHER_KEY.key },
      change: addProject,
      message: stranger('current-key', OTHER_KEY.api_key_id, 2),
    },
  ],
  [
    "a current-key that is somebody else's",
    {
      change: (rotation) =>
        changeProject(rotation, ({ members, keys }) => ({
          members: [...members, { member_id: 'mona', email: 'mona@example.com', role: 'owner' }],
          keys: keys.map((key) => ({
            ...key,
            member_id: key.key === rotation.first.key ? 'mona' : key.member_id,
          })),
        })),
      message: stranger('current-key', 'FIRST', 1),
    },
  ],
  [
    'an unknown key-id',
    { inputs: { 'key-id': 'id-of-nothing' }, message: `${stranger('key-id', 'id-of-nothing', 2)} ${ROOT}` },
  ],
  [
    'an unknown project',
    {
      inputs: { project: OTHER_PROJECT },
      message:
        'project: Deepgram has no such project, or hides it from this key (404 NOT_FOUND: A project with the submitted ' +
        `ID cannot be found. Check that the submitted ID is correct). ${CHECK_ID}`,
    },
  ],
  [
    'a project that the api-key does not see',
    {
      inputs: { project: OTHER_PROJECT },
      change: addProject,
      message:
        'project: Deepgram has no such project, or hides it from this key (404 NOT_FOUND: A project with the submitted ' +
        `ID cannot be found. Check that the submitted ID is correct). ${CHECK_ID}`,
    },
  ],
  [
    'a project of another name',
    {
      inputs: { project: 'speech' },
      message:
        `project: the API key has access to no project called "speech". Set it to the id of one: ${PROJECT} ` +
        '(Speech).',
    },
  ],
  [
    'more keys that expire than a day may have',
    {
      current: { expiration_date: ago(-30 * DAY_MS).toISOString() },
      change: (rotation) =>
        changeProject(rotation, () => ({ temporary_keys: { [new Date().toISOString().slice(0, 10)]: 250 } })),
      message:
        'Too many requests to Deepgram for this project (429 TOO_MANY_REQUESTS: Too many requests. Please try again ' +
        'later). A project can create 250 expiring keys a day. Run again tomorrow.',
    },
  ],
];

describe('no key is rotated, and the message says why, with', () => {
  it.each(CASES)('%s', async (_, { inputs = {}, change, message, ...setting }) => {
    await using rotation = await openHere(setting);
    const before = rotation.keys().length;
    change?.(rotation);
    const outcome = await rotation.run({ inputs });
    expectRefused(rotation, outcome, message.replace('FIRST', rotation.first.api_key_id));
    expect(rotation.keys()).toHaveLength(before);
  });
});

describe('a rotation is not prevented by', () => {
  it('the limit of keys that expire, for one that does not', async () => {
    await using rotation = await openHere();
    const today = new Date().toISOString().slice(0, 10);
    changeProject(rotation, () => ({ temporary_keys: { [today]: 250 } }));
    expect(await rotation.run()).toMatchObject({ exitCode: 0, outputs: { rotated: 'true' } });
  });

  it('a project that cannot be read, if its id is given', async () => {
    await using rotation = await openHere({
      manager: { scopes: ['keys:read', 'keys:write', 'usage:write'] },
    });
    expect(await rotation.run({ inputs: { project: PROJECT } })).toMatchObject({ exitCode: 0 });
  });

  it.each([
    ['says nothing of itself', 200, {}, 'Deepgram does not say which key it is.'],
    [
      'may not say what it is',
      403,
      { category: 'INSUFFICIENT_PERMISSIONS', message: 'No.' },
      'The API key may not ask about itself (403 INSUFFICIENT_PERMISSIONS: No).',
    ],
  ])('a current-key that %s, if its id is given', async (_, status, body, finding) => {
    const faults = [{ on: { path: '/v1/auth/token' }, fault: 'answer', status, body, times: 1 }] as const;
    await using rotation = await openHere({ faults });
    const refused = await rotation.run();
    expectRefused(rotation, refused, `current-key: ${finding} ${NAME_IT}`);
    const inputs = { 'key-id': rotation.first.api_key_id };
    const outcome = await rotation.run({ inputs });
    expect(annotations(outcome, 'error')).toEqual([]);
    expect(rotation.live()?.api_key_id).toBe(outcome.outputs['key-id']);
  });
});
