import { expect, it } from 'vitest';
import { LISTS, SWITCHES } from '../src/deepgram/listen/parameters.ts';
import { DEFAULTS } from '../src/inputs/fields.ts';
import { action, NAMES, read } from './helpers/inputs.ts';

const declared = Object.entries(action.inputs).flatMap(([name, input]) =>
  // The runner evaluates expressions; their results are never empty.
  input.default === undefined || input.default.includes('${{') ? [] : [[name, input.default] as const],
);

it('has the defaults that an empty input gets', async () => {
  // A switch that is off needs no default here.
  expect(DEFAULTS.transcribe).toEqual(Object.fromEntries(declared.filter(([, value]) => value !== 'false')));
  expect(await read(Object.fromEntries(declared))).toEqual(await read({}));
});

it('declares each switch and each list', () => {
  expect(NAMES).toEqual(expect.arrayContaining([...Object.keys(SWITCHES), ...Object.keys(LISTS)]));
});

/** A value for each input that is valid and not its default, where one exists. */
const CHANGES: Readonly<Record<string, string>> = {
  'api-key': 'canary-of-action-yml',
  files: 'other.mp3',
  urls: 'https://example.com/a.mp3',
  'url-lists': 'list.txt',
  model: 'nova-2',
  language: 'de',
  'language-hints': 'en, es',
  'diarize-model': 'v2',
  'add-on-prices': 'redact: 0.0017',
  options: 'utt_split=1',
  formats: 'txt',
  speakers: '0: Ada',
  'front-matter-fields': 'layout: episode',
  'caption-style': 'bbc',
  'caption-speakers': 'dash',
  'caption-line-length': '40',
  'caption-lines': '1',
  'caption-min-duration': '0.5',
  'caption-max-duration': '6.5',
  'caption-reading-speed': '20',
  output: '{name}.{format}',
  'save-to': 'commit',
  'save-on-failure': 'nothing',
  'retention-days': '7',
  'compression-level': '0',
  comment: 'never',
  'lock-file': 'other.lock.json',
  'max-minutes': '90',
  'max-cost': '5',
  'budget-per-month': '20',
  'when-over-cap': 'partial',
  'price-per-minute': '0.0036',
  lfs: 'never',
  'split-above': '2',
  concurrency: '3',
  timeout: '30',
  retries: '1',
  'fail-on': 'never',
  'if-no-media': 'error',
  'base-url': 'https://api.eu.deepgram.com',
};

/** Other inputs without which an input has no effect. */
const BESIDE: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'language-hints': { language: 'multi' },
  'strict-options': { options: 'unheard_of=1' },
};

/** The inputs as read, or the reason for refusing them. */
const outcome = async (inputs: Readonly<Record<string, string>>): Promise<unknown> => {
  try {
    return await read(inputs);
  } catch (error) {
    return error;
  }
};

it.each(NAMES)('declares %s, which the code reads', async (name) => {
  const isOn = action.inputs[name]?.default;
  const change = CHANGES[name] ?? (isOn === undefined ? 'value' : String(isOn !== 'true'));
  const beside = BESIDE[name] ?? {};
  expect(await outcome({ ...beside, [name]: change })).not.toEqual(await outcome(beside));
});

it.each(NAMES)('describes %s', (name) => {
  expect(action.inputs[name]?.description).toMatch(/^.{10,}\.$/s);
});
