import { expect, it } from 'vitest';
import { MODEL_NAMES, misspelledModel } from '../../../src/deepgram/listen/models.ts';

it.each([
  ['nova3', 'nova-3'],
  ['Nova-3', 'nova-3'],
  ['nova_3', 'nova-3'],
  ['nova-3 ', 'nova-3'],
  ['nova-3-medcal', 'nova-3-medical'],
  ['nova-2-meetings', 'nova-2-meeting'],
  ['nova2', 'nova-2'],
  ['wisper-large', 'whisper-large'],
  ['enhance', 'enhanced'],
])('%j is probably %s', (name, near) => {
  expect(misspelledModel(name)).toBe(near);
});

it.each([
  ...MODEL_NAMES,
  'nova-4',
  'nova-33',
  'nova-3-legal',
  'flux-general-en',
  'my-own',
  '',
  '2187e11a-3532-4498-b076-81fa530bdd49',
  'nova-3'.repeat(10_000),
])('accepts the name %#', (name) => {
  expect(misspelledModel(name)).toBeUndefined();
});
