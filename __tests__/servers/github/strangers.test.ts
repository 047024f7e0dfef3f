import { expect, it } from 'vitest';
import { strangersIn } from './strangers.ts';

const REPOSITORY = '/repos/octo-org/octo-repo';

it.each<[string, string, string, unknown, number, unknown, readonly string[]]>([
  ['what is described', 'GET', '/pulls?head=a:b&state=all', undefined, 200, [{ number: 1 }], []],
  ['a parameter', 'GET', '/pulls?branch=main', undefined, 200, [], ['the parameter branch is not known']],
  [
    'a member that is sent',
    'POST',
    '/pulls',
    { title: 'x', head: 'a', base: 'b', branch: 'c' },
    201,
    {},
    ['body.branch is not known'],
  ],
  [
    'a member of the whole in a list',
    'GET',
    '/pulls',
    undefined,
    200,
    [{ number: 1, mergeable: true }],
    ['answer[].mergeable is not known'],
  ],
  ['more in an error', 'GET', '/pulls', undefined, 422, { message: 'No.', status: '422' }, []],
  [
    'a path that is not described, which Prism tells of',
    'GET',
    '/nowhere?x=1',
    undefined,
    404,
    { message: 'Not Found' },
    [],
  ],
])("GitHub's description does not know %s", (_, method, path, body, status, answer, strangers) => {
  const request = { method, path: `${REPOSITORY}${path}`, headers: {}, body };
  expect(strangersIn(request, { status, body: answer })).toEqual(strangers);
});
