import { expect, it } from 'vitest';
import { chooseProject } from '../../src/keys/project.ts';

const [A, B, TWIN] = [
  { id: 'id-a', name: 'Speech' },
  { id: 'id-b', name: '' },
  { id: 'id-c', name: 'Speech' },
];

it.each([
  ['', [A], A],
  ['Speech', [A, B], A],
  ['id-c', [A, B, TWIN], TWIN],
])('selects the project `%s` from %j', (wanted, projects, found) => {
  expect(chooseProject(projects, wanted)).toEqual(found);
});

it.each([
  ['', [], 'project: the API key has access to no project.'],
  [
    '',
    [A, B],
    'project: the API key has access to 2 projects, and none is selected. Set it to the id of one: id-a ' +
      '(Speech), id-b (no name).',
  ],
  [
    'speech',
    [A],
    'project: the API key has access to no project called "speech". Set it to the id of one: id-a (Speech).',
  ],
  [
    'Speech',
    [A, TWIN],
    'project: 2 are called "Speech". Set it to the id of one: id-a (Speech), id-c (Speech).',
  ],
  [
    'Speech',
    [...Array(20).fill(B), A, TWIN],
    'project: 2 are called "Speech". Set it to the id of one: id-a (Speech), id-c (Speech).',
  ],
  [
    '',
    Array(12).fill(A),
    `Set it to the id of one: ${Array(10).fill('id-a (Speech)').join(', ')} and 2 more.`,
  ],
])('does not guess `%s` from %j', (wanted, projects, message) => {
  expect(() => chooseProject(projects, wanted)).toThrow(message);
});
