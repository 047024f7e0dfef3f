import { getInput } from '@actions/core';
import { Failure } from './lib/failure.ts';
import { keepSecret } from './lib/safe-text.ts';
import type { Wanted } from './sources/find.ts';
import {
  LISTS,
  type List,
  parseOptions,
  type SpeechOptions,
  SWITCHES,
  type Switch,
} from './speech/parameters.ts';
import { FORMATS, type Format } from './transcript/formats.ts';

const FAIL_ON = ['any', 'all', 'never'] as const;
const IF_NO_MEDIA = ['warn', 'error', 'ignore'] as const;

export type FailOn = (typeof FAIL_ON)[number];
export type IfNoMedia = (typeof IF_NO_MEDIA)[number];

export interface Inputs {
  /** Empty where the workflow run gets no secrets. */
  readonly apiKey: string;
  readonly wanted: Wanted;
  readonly speech: SpeechOptions;
  readonly formats: readonly Format[];
  readonly output: string;
  /** Requests in flight at most. */
  readonly concurrency: number;
  /** Seconds; undefined for the model's own limit. */
  readonly timeout: number | undefined;
  readonly retries: number;
  readonly failOn: FailOn;
  readonly ifNoMedia: IfNoMedia;
  readonly allowForkHeads: boolean;
  readonly baseUrl: URL;
}

/**
 * What an input that is left empty means, such as one that a reusable workflow passes on. The same values stand in
 * action.yml, where a test compares them.
 */
export const DEFAULTS: Readonly<Record<string, string>> = {
  model: 'nova-3',
  'smart-format': 'true',
  formats: 'txt, json',
  output: '{dir}/{file}.{format}',
  'save-to': 'workspace',
  concurrency: '10',
  retries: '5',
  'fail-on': 'any',
  'if-no-media': 'warn',
  'base-url': 'https://api.deepgram.com',
};

/** Reads all inputs; the key is masked before anything else. Throws a Failure that names the input. */
export function readInputs(): Inputs {
  const apiKey = readApiKey();
  const wanted = { files: patterns('files'), urls: getInput('urls'), urlLists: patterns('url-lists') };
  if (wanted.files.length === 0 && wanted.urls === '' && wanted.urlLists.length === 0) {
    throw new Failure(
      'Nothing to transcribe is named. Set at least one of the inputs `files`, `urls` and `url-lists`.',
    );
  }
  oneOf('save-to', ['workspace'], notYet);
  return {
    apiKey,
    wanted,
    speech: readSpeechOptions(),
    formats: listOf('formats', FORMATS),
    output: text('output'),
    concurrency: integer('concurrency', 1, 100),
    timeout: text('timeout') === '' ? undefined : integer('timeout', 1, 24 * 60 * 60),
    retries: integer('retries', 0, 10),
    failOn: oneOf('fail-on', FAIL_ON),
    ifNoMedia: oneOf('if-no-media', IF_NO_MEDIA),
    allowForkHeads: truth('allow-fork-heads'),
    baseUrl: readBaseUrl(),
  };
}

function readApiKey(): string {
  const raw = getInput('api-key', { trimWhitespace: false });
  const key = raw.trim();
  if (key === '') return '';
  keepSecret(raw);
  if (/^(token|bearer)\s/i.test(key)) {
    throw new Failure('api-key: it starts with "Token" or "Bearer". Put the key alone into the secret.');
  }
  if (/^["'`]|["'`]$/.test(key))
    throw new Failure('api-key: it stands in quotes. Put the key alone into the secret.');
  if (!/^[!-~]+$/.test(key)) {
    throw new Failure(
      'api-key: it holds a space, a line break or a character that is not ASCII. ' +
        'Copy the key anew, without anything around it, into the secret.',
    );
  }
  keepSecret(key);
  return key;
}

function readSpeechOptions(): SpeechOptions {
  const switches = (Object.keys(SWITCHES) as Switch[]).filter((name) => truth(name));
  const lists = Object.fromEntries((Object.keys(LISTS) as List[]).map((name) => [name, lines(name)]));
  return {
    model: text('model'),
    language: text('language'),
    switches: new Set(switches),
    lists: lists as Record<List, string[]>,
    further: parseOptions(lines('options')),
  };
}

function readBaseUrl(): URL {
  const value = text('base-url');
  const url = URL.parse(value);
  if (url === null)
    throw new Failure(`base-url: "${value}" is not a URL; write it as https://api.deepgram.com.`);
  if (url.protocol !== 'https:') {
    throw new Failure(
      `base-url: ${url.protocol}// is refused, the key would travel in the clear. Use https://.`,
    );
  }
  if (url.username !== '' || url.password !== '' || url.search !== '' || url.hash !== '') {
    throw new Failure(
      'base-url: only a host and a path may stand in it, no user name, password, query or fragment.',
    );
  }
  url.pathname = url.pathname.replace(/\/+(v1\/*)?$/, '');
  return url;
}

function text(name: string): string {
  return getInput(name) || (DEFAULTS[name] ?? '');
}

function lines(name: string): string[] {
  return getInput(name)
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

function patterns(name: string): string[] {
  return lines(name).filter((line) => !line.startsWith('#'));
}

const TRUTHS: Readonly<Record<string, boolean>> = { true: true, false: false };

function truth(name: string): boolean {
  const value = text(name).toLowerCase();
  if (value === '') return false;
  const result = Object.hasOwn(TRUTHS, value) ? TRUTHS[value] : undefined;
  if (result === undefined) throw new Failure(`${name}: "${value}" is neither \`true\` nor \`false\`.`);
  return result;
}

function integer(name: string, least: number, most: number): number {
  const value = text(name);
  const number = Number(value);
  if (!/^\d+$/.test(value) || number < least || number > most) {
    throw new Failure(`${name}: "${value}" is not a whole number from ${least} to ${most}.`);
  }
  return number;
}

function oneOf<T extends string>(
  name: string,
  values: readonly T[],
  hint: (value: string) => string = () => '',
): T {
  const value = text(name);
  const found = values.find((known) => known === value);
  if (found === undefined)
    throw new Failure(`${name}: "${value}" is not one of ${values.join(', ')}.${hint(value)}`);
  return found;
}

function listOf<T extends string>(name: string, values: readonly T[]): T[] {
  const items = text(name)
    .split(/[\n,]/)
    .map((item) => item.trim())
    .filter((item) => item !== '');
  if (items.length === 0) throw new Failure(`${name}: nothing is named. Use some of ${values.join(', ')}.`);
  const known = items.map((item) => {
    const found = values.find((value) => value === item);
    if (found === undefined) throw new Failure(`${name}: "${item}" is not one of ${values.join(', ')}.`);
    return found;
  });
  return [...new Set(known)];
}

const LATER = new Set(['artifact', 'commit', 'pull-request']);

function notYet(value: string): string {
  if (!value.split(/[\s,]+/).some((item) => LATER.has(item))) return '';
  return ' This version leaves transcripts in the workspace; use actions/upload-artifact or git in a later step.';
}
