import { closest } from 'fastest-levenshtein';
import { Failure } from '../../lib/failure.ts';

/** Query parameters of https://developers.deepgram.com/reference/speech-to-text/listen-pre-recorded */

/** Inputs that switch a parameter on. */
export const SWITCHES = {
  'smart-format': 'smart_format',
  punctuate: 'punctuate',
  paragraphs: 'paragraphs',
  utterances: 'utterances',
  diarize: 'diarize',
  multichannel: 'multichannel',
  numerals: 'numerals',
  'profanity-filter': 'profanity_filter',
  'filler-words': 'filler_words',
  'detect-entities': 'detect_entities',
  topics: 'topics',
  intents: 'intents',
  sentiment: 'sentiment',
  summarize: 'summarize',
} as const;

/** Inputs with a value a line, each sent as a parameter of its own. */
export const LISTS = {
  keyterms: 'keyterm',
  redact: 'redact',
  replace: 'replace',
  search: 'search',
  tags: 'tag',
} as const;

export type Switch = keyof typeof SWITCHES;
export type List = keyof typeof LISTS;
export type Parameter = readonly [name: string, value: string];

type Rule = { readonly pattern: RegExp; readonly expected: string };

const ANY_TEXT: Rule = { pattern: /./, expected: 'a value' };
const TRUE_OR_FALSE: Rule = { pattern: /^(true|false)$/, expected: '`true` or `false`' };
const SECONDS: Rule = { pattern: /^\d+(\.\d+)?$/, expected: 'a number of seconds' };
const MODE: Rule = { pattern: /^(extended|strict)$/, expected: '`extended` or `strict`' };

/** What the `options` input takes, with what each value must be. */
const FURTHER: Readonly<Record<string, Rule>> = {
  version: ANY_TEXT,
  utt_split: SECONDS,
  diarize_model: ANY_TEXT,
  measurements: TRUE_OR_FALSE,
  dictation: TRUE_OR_FALSE,
  keywords: ANY_TEXT,
  custom_topic: ANY_TEXT,
  custom_topic_mode: MODE,
  custom_intent: ANY_TEXT,
  custom_intent_mode: MODE,
  extra: ANY_TEXT,
  mip_opt_out: TRUE_OR_FALSE,
  encoding: ANY_TEXT,
  sample_rate: { pattern: /^\d+$/, expected: 'a number of Hz' },
  channels: { pattern: /^\d+$/, expected: 'a number' },
};

/** Parameters that an input sets. */
const WITH_INPUT = new Map<string, string>([
  ['model', 'model'],
  ['language', 'language'],
  ['detect_language', 'language: detect'],
  ...Object.entries(SWITCHES).map(([input, name]) => [name, input] as const),
  ...Object.entries(LISTS).map(([input, name]) => [name, input] as const),
]);

/** Parses `name=value` lines of the `options` input. Throws a Failure for a name or value that Deepgram refuses. */
export function parseOptions(lines: readonly string[]): Parameter[] {
  return lines.map((line) => {
    const separator = line.indexOf('=');
    if (separator < 1) throw new Failure(`options: "${line}" is not \`name=value\`.`);
    const name = line.slice(0, separator).trim();
    const value = line.slice(separator + 1).trim();
    const rule = ruleFor(name);
    if (!rule.pattern.test(value))
      throw new Failure(`options: ${name} takes ${rule.expected}, not "${value}".`);
    return [name, value] as const;
  });
}

function ruleFor(name: string): Rule {
  const rule = Object.hasOwn(FURTHER, name) ? FURTHER[name] : undefined;
  if (rule !== undefined) return rule;
  const input = WITH_INPUT.get(name);
  if (input !== undefined) throw new Failure(`options: ${name} has an input of its own; use \`${input}\`.`);
  if (name === 'callback' || name === 'callback_method') {
    throw new Failure(
      `options: ${name} cannot be used: Deepgram would send the transcript elsewhere and it would be lost here.`,
    );
  }
  const nearest = closest(name, [...Object.keys(FURTHER), ...WITH_INPUT.keys()]);
  throw new Failure(
    `options: "${name}" is not a parameter that Deepgram has. The nearest one is \`${nearest}\`.`,
  );
}

/** What the user asked of Deepgram. */
export interface SpeechOptions {
  readonly model: string;
  readonly language: string;
  readonly switches: ReadonlySet<Switch>;
  readonly lists: Readonly<Record<List, readonly string[]>>;
  readonly further: readonly Parameter[];
}

/** The parameters of a request. Throws a Failure for a combination that Deepgram refuses for every file. */
export function requestParameters(options: SpeechOptions): Parameter[] {
  refuseConflicts(options);
  const { model, language, switches, lists, further } = options;
  const parameters: Parameter[] = [['model', model]];
  if (language === 'detect') parameters.push(['detect_language', 'true']);
  else if (language !== '') parameters.push(['language', language]);
  for (const [input, name] of Object.entries(SWITCHES)) {
    if (switches.has(input as Switch)) parameters.push([name, name === 'summarize' ? 'v2' : 'true']);
  }
  for (const [input, name] of Object.entries(LISTS)) {
    for (const value of lists[input as List]) parameters.push([name, value]);
  }
  return [...parameters, ...further];
}

function refuseConflicts({ model, language, switches, lists, further }: SpeechOptions): void {
  const names = new Set(further.map(([name]) => name));
  if (switches.has('diarize') && names.has('diarize_model')) {
    throw new Failure('options: diarize_model switches diarization on by itself; leave out `diarize`.');
  }
  if (names.has('keywords') && model.startsWith('nova-3')) {
    throw new Failure(`options: ${model} takes no keywords; use the input \`keyterms\`.`);
  }
  if (lists.keyterms.length > 0 && /^(nova-2|nova$|nova-[a-z]|enhanced|base|whisper)/.test(model)) {
    throw new Failure(`keyterms: ${model} takes none; use a nova-3 model, or \`options: keywords=…\`.`);
  }
  if (language.includes('_')) {
    throw new Failure(
      `language: "${language}" is not a BCP-47 tag; write "${language.replaceAll('_', '-')}".`,
    );
  }
}
