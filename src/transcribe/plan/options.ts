import type { QueryParameter } from '../../deepgram/listen/parameters.ts';
import { sha256 } from '../../lib/hash.ts';
import { count } from '../../lib/units.ts';
import type { LockEntry, TranscriptRequest } from '../lockfile/lock.ts';

/** Parameters that affect accounting or storage, but not the answer. */
const WITHOUT_EFFECT: ReadonlySet<string> = new Set(['tag', 'extra', 'mip_opt_out']);

/**
 * Parameters whose values are recorded in plain text. Values of all others may be the user's own words, so only a hash
 * of them is recorded: the lock file may be public. Never move an existing parameter into this list or out of it, since
 * entries are matched by the recorded text.
 */
const PUBLIC: ReadonlySet<string> = new Set([
  // Not a parameter of Deepgram but of this action: the track of the file that was sent.
  'audio_track',
  'channels',
  'custom_intent_mode',
  'custom_topic_mode',
  'detect_entities',
  'detect_language',
  'diarize',
  'diarize_model',
  'dictation',
  'encoding',
  'filler_words',
  'intents',
  'language',
  'language_hint',
  'measurements',
  'model',
  'multichannel',
  'numerals',
  'paragraphs',
  'profanity_filter',
  'punctuate',
  'redact',
  'sample_rate',
  'sentiment',
  'smart_format',
  'summarize',
  'topics',
  'utt_split',
  'utterances',
  'version',
]);

/** Number of hexadecimal digits that distinguish private values. */
const DIGITS = 16;

/** The parameters that affect the answer, as `name=value&…`. Equal requests give equal texts, whatever the order. */
export function canonicalOptions(parameters: readonly QueryParameter[]): string {
  const effective = parameters.filter(([name]) => !WITHOUT_EFFECT.has(name));
  const byName = Map.groupBy(effective, ([name]) => name);
  return [...byName.keys()]
    .sort()
    .flatMap((name) => written(name, (byName.get(name) ?? []).map(([, value]) => value).sort()))
    .join('&');
}

function written(name: string, values: readonly string[]): string[] {
  if (PUBLIC.has(name)) return values.map((value) => String(new URLSearchParams([[name, value]])));
  return [`${nameOf(name)}=#${sha256(values.join('\n')).slice(0, DIGITS)}`];
}

/** A parameter name, encoded for a query. */
const nameOf = (name: string): string => String(new URLSearchParams([[name, '']])).slice(0, -1);

/** The name of Deepgram's second diarizer in the models of an entry. */
const SECOND_DIARIZER = 'diarizer v2';

type AnsweredOptions = Pick<LockEntry, 'options' | 'models'>;

/** Whether speakers were distinguished by Deepgram's first diarizer, or by one that is not recorded. */
export const usesFirstDiarizer = ({ options, models }: AnsweredOptions): boolean =>
  /(^|&)diarize=true(&|$)/.test(options) && !models.includes(SECOND_DIARIZER);

/**
 * Returns a test for entries that have the answer to these options: entries with the same options, also in the form of
 * an earlier version of the action, and, if a diarizer is named, entries with the same options and any diarizer that
 * turned out to be the named one.
 */
export function answersTo({
  options,
  earlier,
}: Pick<TranscriptRequest, 'options' | 'earlier'>): (entry: AnsweredOptions) => boolean {
  const isAnswer = answersToOptions(options);
  return (entry) => isAnswer(entry) || (earlier !== undefined && entry.options === earlier);
}

function answersToOptions(options: string): (entry: AnsweredOptions) => boolean {
  const [named, model] = /(?<=^|&)diarize_model=(latest|v1|v2)(?=&|$)/.exec(options) ?? [];
  if (named === undefined) return (entry) => entry.options === options;
  const withAny = options.replace(named, 'diarize=true');
  return (entry) =>
    entry.options === options || (entry.options === withAny && usesFirstDiarizer(entry) === (model === 'v1'));
}

/** The difference between two canonical options in words: `model was nova-2, is nova-3; diarize was added`. */
export function whyOptionsDiffer(before: string, now: string): string {
  const [old, current] = [new URLSearchParams(before), new URLSearchParams(now)];
  const names = new Set([...old.keys(), ...current.keys()].sort());
  const changes = [...names].map((name) => changeOf(name, old.getAll(name), current.getAll(name)));
  return changes.filter((change) => change !== '').join('; ');
}

function changeOf(name: string, old: readonly string[], current: readonly string[]): string {
  const [was, is] = [old.join(', '), current.join(', ')];
  if (old.length === 0) return `${name} was added`;
  if (current.length === 0) return `${name} was removed`;
  if (was === is)
    return old.length === current.length
      ? ''
      : `${name} was ${count(old.length, 'value')}, is ${current.length}`;
  return PUBLIC.has(name) ? `${name} was ${was}, is ${is}` : `${name} changed`;
}
