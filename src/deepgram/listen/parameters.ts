import { closest, distance } from 'fastest-levenshtein';
import { Failure } from '../../lib/failure.ts';
import { type Definition, definitionOf, PARAMETERS, type ParameterKind } from './parameter-table.ts';

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
export type QueryParameter = readonly [name: string, value: string];

/** What is read, and what is to be said about it before anything is sent. */
interface Options {
  readonly further: readonly QueryParameter[];
  /** In whole sentences. */
  readonly cautions: readonly string[];
}

const KINDS: Readonly<Record<ParameterKind, { readonly pattern: RegExp; readonly expected: string }>> = {
  text: { pattern: /./, expected: 'a value' },
  boolean: { pattern: /^(true|false)$/, expected: '`true` or `false`' },
  seconds: { pattern: /^\d+(\.\d+)?$/, expected: 'a number of seconds' },
  count: { pattern: /^\d+$/, expected: 'a whole number' },
  'key:value': { pattern: /^[^:]+:/, expected: '`KEY:VALUE`' },
};

/** Letters by which a name is taken for a slip of the pen. */
const SLIP = 2;

/**
 * Reads the `name=value` lines of the `options` input. A name that we do not know is sent, since Deepgram may have it by
 * now; `strict` refuses it. Throws a Failure for what Deepgram refuses for sure.
 */
export function parseOptions(lines: readonly string[], strict = false): Options {
  const further = lines.map(parseLine);
  refuseRepeated(further);
  if (strict) refuseUnknown(further);
  return {
    further,
    cautions: further.flatMap(([name, value]) => misspellingOf(name) ?? oddValue(name, value) ?? []),
  };
}

function refuseUnknown(further: readonly QueryParameter[]): void {
  for (const [name, value] of further) {
    const problem = definitionOf(name) === undefined ? notKnown(name) : oddValue(name, value);
    if (problem !== undefined) throw new Failure(`${problem} \`strict-options\` refuses that.`);
  }
}

function parseLine(line: string): QueryParameter {
  const separator = line.indexOf('=');
  if (separator < 1) throw new Failure(`options: "${line}" is not \`name=value\`.`);
  const name = line.slice(0, separator).trim();
  const value = line.slice(separator + 1).trim();
  if (!NAME.test(name))
    throw new Failure(`options: "${name}" cannot be the name of a parameter. ${PER_LINE}`);
  const [, next] = FURTHER.exec(value) ?? [];
  if (next !== undefined && definitionOf(next) !== undefined) {
    throw new Failure(`options: ${name} and ${next} are on one line. ${PER_LINE}`);
  }
  const definition = definitionOf(name);
  if (definition !== undefined) refuseUnfit(name, value, definition);
  return [name, value];
}

/** Not `-`, `--` or `?` in front of one, with which Deepgram would not know it. */
const NAME = /^\w[\w.-]*$/;
/** A parameter behind a value, as in the query of a URL or in a list. */
const FURTHER = /[&,;]\s*([a-z_]+)=/;
const PER_LINE = 'Write one `name=value` a line, without anything around it.';

function refuseUnfit(name: string, value: string, { kind, input, alsoOption, refused }: Definition): void {
  if (refused !== undefined) throw new Failure(`options: ${name} cannot be used: ${refused}.`);
  if (input !== undefined && alsoOption !== true)
    throw new Failure(`options: ${name} has an input of its own; use \`${input}\`.`);
  const { pattern, expected } = KINDS[kind];
  if (!pattern.test(value)) throw new Failure(`options: ${name} takes ${expected}, not "${value}".`);
}

/** What may be said once is left to chance if it is said twice. */
function refuseRepeated(further: readonly QueryParameter[]): void {
  for (const [name, same] of Map.groupBy(further, ([each]) => each)) {
    const definition = definitionOf(name);
    if (same.length === 1 || definition === undefined || definition.repeats === true) continue;
    throw new Failure(`options: ${name} is set ${same.length} times, but can only be set once.`);
  }
}

/** Whether a name that we do not know looks like one that we do; undefined if it does not. */
function misspellingOf(name: string): string | undefined {
  const isNear = distance(name.toLowerCase(), nearestTo(name)) <= SLIP;
  return definitionOf(name) === undefined && isNear ? `${notKnown(name)} It is sent as it is.` : undefined;
}

/** What is wrong with a value that Deepgram does not document; undefined if nothing is. */
export function oddValue(name: string, value: string): string | undefined {
  const { values, input } = definitionOf(name) ?? {};
  if (values === undefined || values.includes(value)) return undefined;
  return `${input ?? 'options'}: ${name} is documented to take ${values.join(', ')}, and not "${value}".`;
}

const notKnown = (name: string): string =>
  `options: "${name}" is not a parameter that this action knows. The nearest one is \`${nearestTo(name)}\`.`;

const nearestTo = (name: string): string => closest(name.toLowerCase(), Object.keys(PARAMETERS));

/** What the user asked of Deepgram. */
export interface SpeechOptions {
  readonly model: string;
  /** A BCP-47 tag, `multi`, `detect`, or nothing for Deepgram's default. */
  readonly language: string;
  /** Languages that are expected, where several may be. */
  readonly languageHints: readonly string[];
  readonly switches: ReadonlySet<Switch>;
  /** Which diarizer is to tell speakers apart; nothing for the current one, if they are to be told apart. */
  readonly diarizeModel: string;
  /** As they are written in the inputs. */
  readonly lists: Readonly<Record<List, readonly string[]>>;
  readonly further: readonly QueryParameter[];
}

/**
 * What is asked for as the lock file knows it. It never changes for the same inputs, whatever is sent for them: else all
 * that was paid for would be paid for again.
 */
export function askedParameters({
  model,
  language,
  languageHints,
  switches,
  diarizeModel,
  lists,
  further,
}: SpeechOptions): QueryParameter[] {
  return [
    ['model', model],
    ...languageParameters(language, languageHints),
    ...Object.entries(SWITCHES).flatMap(([input, name]): QueryParameter[] => {
      if (!switches.has(input as Switch) || (name === 'diarize' && diarizeModel !== '')) return [];
      return [[name, name === 'summarize' ? 'v2' : 'true']];
    }),
    ...(diarizeModel === '' ? [] : [['diarize_model', diarizeModel] as const]),
    ...Object.entries(LISTS).flatMap(([input, name]) =>
      lists[input as List].map((value): QueryParameter => [name, value]),
    ),
    ...further,
  ];
}

/** The parameters of a request. */
export function requestParameters(options: SpeechOptions): QueryParameter[] {
  return askedParameters(options).flatMap(([name, value]): QueryParameter[] => {
    // `diarize` selects Deepgram's first diarizer for ever: https://developers.deepgram.com/changelog/2026/5/13
    if (name === 'diarize' && !isWhisper(options.model)) return [['diarize_model', 'latest']];
    if (name === 'redact') return separated(value).map((each) => [name, each] as const);
    return [[name, value]];
  });
}

function languageParameters(language: string, hints: readonly string[]): QueryParameter[] {
  const each = (name: string): QueryParameter[] => hints.map((hint) => [name, hint] as const);
  if (language === 'detect')
    return hints.length > 0 ? each('detect_language') : [['detect_language', 'true']];
  if (language === 'multi') return [['language', 'multi'], ...each('language_hint')];
  return language === '' ? [] : [['language', language]];
}

/** The values of a line; no value of `redact` has a comma in it. */
export const separated = (line: string): string[] =>
  line
    .split(',')
    .map((value) => value.trim())
    .filter((value) => value !== '');

/** Whisper has Deepgram's first diarizer alone: https://developers.deepgram.com/docs/diarization */
export const isWhisper = (model: string): boolean => /^whisper(-|$)/.test(model);
