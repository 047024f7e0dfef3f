import { closest, distance } from 'fastest-levenshtein';
import { Failure } from '../../lib/failure.ts';
import { MOST_TYPOS } from '../../lib/typos.ts';
import { type Definition, definitionOf, PARAMETERS, type ParameterKind } from './parameter-table.ts';

/** Inputs that switch on a parameter. */
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

/** Inputs with one value per line, each sent as a separate parameter. */
export const LISTS = {
  keyterms: 'keyterm',
  redact: 'redact',
  replace: 'replace',
  search: 'search',
  tags: 'tag',
} as const;

export type Switch = keyof typeof SWITCHES;
export type List = keyof typeof LISTS;

const isSwitch = (input: string): input is Switch => Object.hasOwn(SWITCHES, input);
const isList = (input: string): input is List => Object.hasOwn(LISTS, input);

export type QueryParameter = readonly [name: string, value: string];

/** The parsed options, and warnings to print before anything is sent. */
interface Options {
  readonly further: readonly QueryParameter[];
  /** Whole sentences. */
  readonly cautions: readonly string[];
}

const KINDS: Readonly<Record<ParameterKind, { readonly pattern: RegExp; readonly expected: string }>> = {
  text: { pattern: /./, expected: 'a value' },
  boolean: { pattern: /^(true|false)$/, expected: '`true` or `false`' },
  seconds: { pattern: /^\d+(\.\d+)?$/, expected: 'a number of seconds' },
  count: { pattern: /^\d+$/, expected: 'a whole number' },
  'key:value': { pattern: /^[^:]+:/, expected: '`KEY:VALUE`' },
};

/**
 * Parses the `name=value` lines of the `options` input. Unknown names are sent, because Deepgram can have added them;
 * `strict` refuses them. Throws a Failure for values that Deepgram certainly refuses.
 */
export function parseOptions(
  lines: readonly string[],
  { strict = false }: { readonly strict?: boolean } = {},
): Options {
  const further = lines.map(parseLine);
  refuseRepeated(further);
  if (strict) refuseUnknown(further);
  return {
    further,
    cautions: further.flatMap(([name, value]) => misspellingOf(name) ?? undocumentedValue(name, value) ?? []),
  };
}

function refuseUnknown(further: readonly QueryParameter[]): void {
  for (const [name, value] of further) {
    const problem =
      definitionOf(name) === undefined ? unknownParameter(name) : undocumentedValue(name, value);
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
  const [, next] = NEXT_PARAMETER.exec(value) ?? [];
  if (next !== undefined && definitionOf(next) !== undefined) {
    throw new Failure(`options: ${name} and ${next} are on one line. ${PER_LINE}`);
  }
  const definition = definitionOf(name);
  if (definition !== undefined) refuseUnfit(name, value, definition);
  return [name, value];
}

/** Without a leading `-`, `--` or `?`, with which Deepgram would not recognize it. */
const NAME = /^\w[\w.-]*$/;
/** Another parameter after a value, as in a query string or a list. */
const NEXT_PARAMETER = /[&,;]\s*([a-z_]+)=/;
const PER_LINE = 'Write one `name=value` a line, without anything around it.';

function refuseUnfit(name: string, value: string, { kind, input, alsoOption, refused }: Definition): void {
  if (refused !== undefined) throw new Failure(`options: ${name} cannot be used: ${refused}.`);
  if (input !== undefined && alsoOption !== true)
    throw new Failure(`options: ${name} has an input of its own; use \`${input}\`.`);
  const { pattern, expected } = KINDS[kind];
  if (!pattern.test(value)) throw new Failure(`options: ${name} takes ${expected}, not "${value}".`);
}

/** If a parameter that can be set only once is repeated, the result is undefined. */
function refuseRepeated(further: readonly QueryParameter[]): void {
  for (const [name, same] of Map.groupBy(further, ([each]) => each)) {
    const definition = definitionOf(name);
    if (same.length === 1 || definition === undefined || definition.repeats === true) continue;
    throw new Failure(`options: ${name} is set ${same.length} times, but can only be set once.`);
  }
}

/** The warning for an unknown name that resembles a known one; undefined if it does not. */
function misspellingOf(name: string): string | undefined {
  const isNear = distance(name.toLowerCase(), nearestTo(name)) <= MOST_TYPOS;
  return definitionOf(name) === undefined && isNear
    ? `${unknownParameter(name)} It is sent as it is.`
    : undefined;
}

/** The problem with a value that Deepgram does not document; undefined if it does. */
export function undocumentedValue(name: string, value: string): string | undefined {
  const { values, input } = definitionOf(name) ?? {};
  if (values === undefined || values.includes(value)) return undefined;
  return `${input ?? 'options'}: ${name} is documented to take ${values.join(', ')}, and not "${value}".`;
}

const unknownParameter = (name: string): string =>
  `options: "${name}" is not a parameter that this action knows. The nearest one is \`${nearestTo(name)}\`.`;

const nearestTo = (name: string): string => closest(name.toLowerCase(), Object.keys(PARAMETERS));

/** The transcription options that the user sets. */
export interface SpeechOptions {
  readonly model: string;
  /** A BCP-47 tag, `multi`, `detect`, or empty for Deepgram's default. */
  readonly language: string;
  /** Expected languages, if there can be several. */
  readonly languageHints: readonly string[];
  readonly switches: ReadonlySet<Switch>;
  /** The diarizer to use; empty for the current one, if speakers are distinguished at all. */
  readonly diarizeModel: string;
  /** As written in the inputs. */
  readonly lists: Readonly<Record<List, readonly string[]>>;
  readonly further: readonly QueryParameter[];
}

/**
 * The parameters as recorded in the lock file. For the same inputs they never change, whatever is sent; otherwise
 * everything would be paid for again.
 */
export function recordedParameters({
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
      const isOn = isSwitch(input) && switches.has(input);
      if (!isOn || (name === 'diarize' && diarizeModel !== '')) return [];
      return [[name, name === 'summarize' ? 'v2' : 'true']];
    }),
    ...(diarizeModel === '' ? [] : [['diarize_model', diarizeModel] as const]),
    ...Object.entries(LISTS).flatMap(([input, name]) =>
      isList(input) ? lists[input].map((value): QueryParameter => [name, value]) : [],
    ),
    ...further,
  ];
}

/** The parameters of a request. */
export function requestParameters(options: SpeechOptions): QueryParameter[] {
  return recordedParameters(options).flatMap(([name, value]): QueryParameter[] => {
    // `diarize` permanently selects Deepgram's first diarizer: https://developers.deepgram.com/changelog/2026/5/13
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

/** The values of a line; no value of `redact` contains a comma. */
export const separated = (line: string): string[] =>
  line
    .split(',')
    .map((value) => value.trim())
    .filter((value) => value !== '');

/** Whisper models have only Deepgram's first diarizer: https://developers.deepgram.com/docs/diarization */
export const isWhisper = (model: string): boolean => /^whisper(-|$)/.test(model);
