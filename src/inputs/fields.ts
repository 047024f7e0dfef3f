import { getInput } from '@actions/core';
import { Failure } from '../lib/failure.ts';

/**
 * The defaults of each action's inputs. They apply to empty inputs as well, such as one that a reusable workflow passes
 * on. The same values are in the action.yml files; a test compares them.
 */
export const DEFAULTS = {
  transcribe: {
    model: 'nova-3',
    'smart-format': 'true',
    formats: 'txt, srt, vtt, md, json',
    'caption-style': 'netflix',
    'title-from': 'name',
    output: '{dir}/{file}.{format}',
    'save-to': 'artifact',
    'save-on-failure': 'artifact',
    'artifact-name': 'transcripts',
    'pull-request-branch': 'transcripts/{branch}',
    comment: 'auto',
    'lock-file': 'transcripts.lock.json',
    cache: 'true',
    'when-over-cap': 'stop',
    lfs: 'auto',
    upload: 'audio',
    'split-above': '4h',
    concurrency: '10',
    retries: '5',
    'fail-on': 'any',
    'if-no-media': 'warn',
    'base-url': 'https://api.deepgram.com',
  },
  'check-key': {
    'allowed-scopes': 'usage:*, project:read, keys:read, billing:read',
    'differs-from': 'none',
    'forbidden-scopes':
      'keys:write, members:*, admins:*, owners:*, billing:write, project:write, project:write:*, self-hosted:*',
    probe: 'none',
    'fail-on': 'any, unknown',
    name: 'API key',
    'base-url': 'https://api.deepgram.com',
    retries: '2',
  },
  'audit-keys': {
    'allowed-scopes': 'usage:*, project:read, keys:read, billing:read',
    'must-expire': 'true',
    'expires-within': '14',
    'fail-on': 'any, unknown',
    'management-url': 'https://api.deepgram.com',
  },
  'create-key': {
    scopes: 'usage:write',
    revoke: 'true',
    'management-url': 'https://api.deepgram.com',
  },
  'rotate-key': {
    grace: '24h',
    'undeleted-after': '7d',
    'management-url': 'https://api.deepgram.com',
  },
} as const satisfies Readonly<Record<string, Readonly<Record<string, string>>>>;

/**
 * Lists that are read line by line, because their values can contain a comma, such as a key term of several words.
 * Values of `redact` contain none, but its lines are split only when they are sent, because lock files record the
 * lines.
 */
const COMMA_IN_VALUES: ReadonlySet<string> = new Set(['keyterms', 'options', 'redact', 'replace', 'search']);

/**
 * The lines of a text without blank lines and comments. A comment starts with `#`, which has white space around it
 * within a line.
 */
function linesIn(text: string): string[] {
  return withoutListMarkers(
    text
      .split(/\r?\n/)
      .map((line) => line.replace(/(?:^|\s)#(?:\s.*)?$/s, '').trim())
      .filter((line) => line !== '' && !line.startsWith('#')),
  );
}

/** A list marker of YAML or Markdown. */
const LIST_MARKER = /^[-*]\s+(?=\S)/;

/** The lines without list markers, if every line has one; then the markers are not part of the values. */
function withoutListMarkers(lines: readonly string[]): string[] {
  return lines.every((line) => LIST_MARKER.test(line))
    ? lines.map((line) => line.replace(LIST_MARKER, ''))
    : [...lines];
}

const BOOLEANS: Readonly<Record<string, boolean>> = { true: true, false: false };

/**
 * Reads the inputs of one action. All methods but `untrimmed` throw a Failure that names the input if its value is
 * invalid.
 */
export class Fields {
  readonly #defaults: Readonly<Record<string, string>>;

  constructor(defaults: Readonly<Record<string, string>>) {
    this.#defaults = defaults;
  }

  /** The value as given; white space can be part of it. */
  untrimmed(name: string): string {
    return getInput(name, { trimWhitespace: false });
  }

  /** The trimmed value of an input, or its default. */
  text(name: string): string {
    return getInput(name) || (this.#defaults[name] ?? '');
  }

  /** The lines that are not blank. */
  lines(name: string): string[] {
    return getInput(name)
      .split(/\r?\n/)
      .map((line) => line.trim())
      .filter((line) => line !== '');
  }

  /**
   * Patterns, one per line. They are not split here: a name can contain a comma or `#`, so a later step splits only
   * lines without a match.
   */
  patterns(name: string): string[] {
    return this.lines(name).filter((line) => !line.startsWith('#'));
  }

  /** The values of a list: one per line, or also separated by commas if no value can contain one. */
  values(name: string): string[] {
    return COMMA_IN_VALUES.has(name) ? linesIn(getInput(name)) : this.items(name);
  }

  flag(name: string): boolean {
    const value = this.text(name).toLowerCase();
    if (value === '') return false;
    const result = Object.hasOwn(BOOLEANS, value) ? BOOLEANS[value] : undefined;
    if (result === undefined) throw new Failure(`${name}: "${value}" is neither \`true\` nor \`false\`.`);
    return result;
  }

  integer(name: string, least: number, most: number): number {
    const value = this.text(name);
    const number = Number(value);
    if (!/^\d+$/.test(value) || number < least || number > most) {
      throw new Failure(`${name}: "${value}" is not a whole number from ${least} to ${most}.`);
    }
    return number;
  }

  /** The number, or undefined if the input is empty. */
  optionalInteger(name: string, least: number, most: number): number | undefined {
    return this.text(name) === '' ? undefined : this.integer(name, least, most);
  }

  /** The number, above zero, or undefined if the input is empty. */
  optionalPositive(name: string): number | undefined {
    const number = this.optionalNumber(name);
    if (number === 0) throw new Failure(`${name}: it must be greater than zero.`);
    return number;
  }

  /** The number, zero or more, or undefined if the input is empty. */
  optionalNumber(name: string): number | undefined {
    const value = this.text(name);
    if (value === '') return undefined;
    if (!/^\d+(\.\d+)?$/.test(value)) throw new Failure(`${name}: "${value}" is not a number such as 12.5.`);
    return Number(value);
  }

  oneOf<T extends string>(name: string, values: readonly T[]): T {
    const value = this.text(name);
    const found = values.find((known) => known === value);
    if (found === undefined) throw new Failure(`${name}: "${value}" is not one of ${values.join(', ')}.`);
    return found;
  }

  /** Items, one per line or separated by commas. */
  items(name: string): string[] {
    return linesIn(this.text(name))
      .flatMap((line) => line.split(','))
      .map((item) => item.trim())
      .filter((item) => item !== '');
  }

  /** Names, one per line or separated by commas; in several lines, a name can contain commas. */
  names(name: string): string[] {
    return /\r?\n/.test(this.untrimmed(name)) ? withoutListMarkers(this.lines(name)) : this.items(name);
  }

  /** Whether the input is set but empty, such as a secret whose name is misspelled. */
  isSetButEmpty(name: string): boolean {
    const given = process.env[`INPUT_${name.toUpperCase()}`];
    return given !== undefined && given.trim() === '';
  }

  listOf<T extends string>(name: string, values: readonly T[]): T[] {
    const named = this.items(name);
    if (named.length === 0)
      throw new Failure(`${name}: it is empty. Use one or more of ${values.join(', ')}.`);
    const known = named.map((item) => {
      const found = values.find((value) => value === item);
      if (found === undefined) throw new Failure(`${name}: "${item}" is not one of ${values.join(', ')}.`);
      return found;
    });
    return [...new Set(known)];
  }
}

/** Reads the inputs of an action, with its defaults. */
export function inputsOf(action: keyof typeof DEFAULTS): Fields {
  return new Fields(DEFAULTS[action]);
}
