import { expect, it } from 'vitest';
import { managementOf } from '../../src/inputs/key.ts';

it.each([
  ['https://api.deepgram.com', 'https://api.deepgram.com/'],
  ['https://api.eu.deepgram.com', 'https://api.deepgram.com/'],
  ['https://abc.us.api.deepgram.com', 'https://api.deepgram.com/'],
  ['https://gateway.example.com/speech', 'https://gateway.example.com/speech'],
  ['https://notdeepgram.com', 'https://notdeepgram.com/'],
  ['https://deepgram.com.example.com', 'https://deepgram.com.example.com/'],
])('with base-url %s, questions go to %s', (base, management) => {
  expect(managementOf(new URL(base)).href).toBe(management);
});
