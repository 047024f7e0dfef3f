import { getInput } from '@actions/core';
import { Failure } from '../lib/failure.ts';
import { keepSecret } from '../lib/safe-text.ts';
import type { Wanted } from '../sources/find.ts';
import {
  LISTS,
  type List,
  parseOptions,
  type SpeechOptions,
  SWITCHES,
  type Switch,
} from '../speech/parameters.ts';
import { FORMATS, type Format } from '../transcript/formats.ts';
import { type Economy, readEconomy } from './economy.ts';
import {
  integer,
  lines,
  listOf,
  oneOf,
  optionalInteger,
  patterns,
  readInputsOf,
  text,
  truth,
} from './fields.ts';
import { readApiKey, readUrl } from './key.ts';
import { type Look, readLook } from './look.ts';
import { readSaving, type Saving } from './saving.ts';

const FAIL_ON = ['any', 'all', 'never'] as const;
const COMMENT = ['auto', 'always', 'never'] as const;
const LFS = ['auto', 'never'] as const;
const IF_NO_MEDIA = ['warn', 'error', 'ignore'] as const;

export type FailOn = (typeof FAIL_ON)[number];
export type Comment = (typeof COMMENT)[number];
export type Lfs = (typeof LFS)[number];
export type IfNoMedia = (typeof IF_NO_MEDIA)[number];

export interface Inputs {
  /** Empty where the workflow run gets no secrets. */
  readonly apiKey: string;
  readonly wanted: Wanted;
  readonly speech: SpeechOptions;
  readonly formats: readonly Format[];
  readonly look: Look;
  readonly output: string;
  /** Requests in flight at most. */
  readonly concurrency: number;
  /** Seconds; undefined for the model's own limit. */
  readonly timeout: number | undefined;
  readonly retries: number;
  readonly failOn: FailOn;
  readonly ifNoMedia: IfNoMedia;
  readonly allowForkHeads: boolean;
  readonly changedOnly: boolean;
  readonly comment: Comment;
  readonly saving: Saving;
  readonly economy: Economy;
  /** Whether media are fetched that the checkout has only Git LFS pointers of. */
  readonly lfs: Lfs;
  /** For commits, pull requests, comments, Git LFS and the files that changed; empty if there is none. */
  readonly token: string;
  readonly baseUrl: URL;
}

/** Reads all inputs; the key is masked before anything else. Throws a Failure that names the input. */
export function readInputs(): Inputs {
  readInputsOf('transcribe');
  const apiKey = readApiKey();
  const wanted = { files: patterns('files'), urls: getInput('urls'), urlLists: patterns('url-lists') };
  if (wanted.files.length === 0 && wanted.urls === '' && wanted.urlLists.length === 0) {
    throw new Failure(
      'Nothing to transcribe is named. Set at least one of the inputs `files`, `urls` and `url-lists`.',
    );
  }
  const [economy, changedOnly] = [readEconomy(), truth('changed-only')];
  if (economy.prune && changedOnly) {
    throw new Failure(
      'prune: with `changed-only` a recording that was only renamed would look deleted. Use one of them, or a job each.',
    );
  }
  return {
    apiKey,
    wanted,
    speech: readSpeechOptions(),
    formats: listOf('formats', FORMATS),
    look: readLook(),
    output: text('output'),
    concurrency: integer('concurrency', 1, 100),
    timeout: optionalInteger('timeout', 1, 24 * 60 * 60),
    retries: integer('retries', 0, 10),
    failOn: oneOf('fail-on', FAIL_ON),
    ifNoMedia: oneOf('if-no-media', IF_NO_MEDIA),
    allowForkHeads: truth('allow-fork-heads'),
    changedOnly,
    comment: oneOf('comment', COMMENT),
    saving: readSaving(),
    economy,
    lfs: oneOf('lfs', LFS),
    token: readToken(),
    baseUrl: readUrl('base-url'),
  };
}

function readToken(): string {
  const token = text('token');
  keepSecret(token);
  return token;
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
