import { expect, it } from 'vitest';
import { contentOf } from '../../src/transcript/content.ts';
import { FORMATS } from '../../src/transcript/formats.ts';
import { prepared, render } from '../../src/transcript/render.ts';
import { answer, channel, PRESENTATION, read, words } from './answer-of.ts';

const RAW = JSON.stringify(
  answer([channel({ words: words('Donaudampfschifffahrtsgesellschaften, 東京.') })]),
);
const ANSWER = { transcript: read(JSON.parse(RAW)), raw: RAW };
/** Lines so narrow that words are hyphenated, with the patterns loaded for the language. */
const NARROW = {
  ...PRESENTATION,
  language: 'de',
  captions: { ...PRESENTATION.captions, lineLength: 20, lines: 2 },
};

it.each(FORMATS)('%s has the same content, whatever was loaded for it', async (format) => {
  const content = await contentOf(format, ANSWER, NARROW);
  expect(content).toBe(render(format, ANSWER, await prepared(ANSWER, NARROW)));
  expect(content).not.toBe('');
});
