import { expect, it } from 'vitest';
import { shortMemory } from '../../src/transcribe/memory.ts';
import { inputsWith } from '../helpers/inputs.ts';

const told = (inputs: Readonly<Record<string, string>>) => shortMemory(inputsWith(inputs));

it('a run that only keeps an artifact says what forgets, and what would last', () => {
  expect(told({})).toBe(
    "Only GitHub's cache, which forgets what was not used for a week, remembers what is paid for now, unless " +
      '`actions: read` lets later runs look into the artifacts of earlier ones, for as long as they are kept: then it is ' +
      'sent again. To have it remembered, keep transcripts.lock.json with `save-to: commit` or `save-to: pull-request`, or name a folder that lasts with `cache-folder`.',
  );
  expect(told({ cache: 'false' })).toMatch(/^Nothing remembers what is paid for now, unless /);
});

it.each([
  { 'save-to': 'commit' },
  { 'save-to': 'artifact, pull-request' },
  { 'save-to': 'workspace' },
  { 'cache-folder': '/var/answers' },
])('%j says nothing', (inputs) => expect(told(inputs)).toBeUndefined());
