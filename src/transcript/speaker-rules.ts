import { Failure } from '../lib/failure.ts';
import { parseSections, type Section, valuesFor } from './sections.ts';

/**
 * Names by voice: `0` for a speaker, `channel 1` for a channel, `channel 1 speaker 0` for a speaker on a channel. The
 * numbers are Deepgram's, from 0.
 */
export type SpeakerNames = Readonly<Record<string, string>>;

/** Names for the sources that a pattern matches. */
export interface SpeakerRule {
  /** The sources; undefined for all. */
  readonly section: Section | undefined;
  readonly names: SpeakerNames;
  /** What to tell the user if the speakers are probably counted from the wrong number; a sentence. */
  readonly hint?: string | undefined;
}

/** The name of a voice in a line. */
interface GivenName {
  readonly name: string;
  /** Whether the speaker is written as in transcripts, with the word and counted from 1. */
  readonly isCounted: boolean;
}

/**
 * A voice at the start of a line: a number of Deepgram's, or a label as in transcripts, which counts speakers from 1.
 */
const VOICE =
  /^(?:(?<number>\d{1,4})|speaker\s+(?<counted>\d{1,4})|channel\s+(?<channel>\d{1,3})(?:(?:\s*,\s*|\s+)speaker\s+(?<countedThere>\d{1,4}))?)$/i;

/** Characters. Names are repeated in every cue and row; a longer text is probably not a name. */
const LONGEST_NAME = 100;

/**
 * Parses names such as `Speaker 1: Ada`, one per line; those under `[pattern]` are for matching sources. Throws a
 * Failure that names the line.
 */
export const parseSpeakers = (text: string, origin: string): SpeakerRule[] =>
  parseSections(text, { origin, of: 'names' }, nameIn).map(({ section, values }) => ({
    section,
    names: Object.fromEntries(Object.entries(values).map(([key, { name }]) => [key, name])),
    hint: isUnclear(values) ? `${origin}: ${UNCLEAR}` : undefined,
  }));

const UNCLEAR =
  "numbers without the word Speaker count from 0, as Deepgram's do, so 1 is Speaker 2 of the transcripts. " +
  'Write `Speaker 1` for the first speaker.';

/** Whether the numbers of speakers could be meant to count from 1: nothing shows that the first one is 0. */
function isUnclear(values: Readonly<Record<string, GivenName>>): boolean {
  const isCounted = Object.values(values).some((given) => given.isCounted);
  const speakers = Object.keys(values).filter(isOfSpeaker);
  return speakers.length > 0 && !isCounted && !speakers.includes('0');
}

const isOfSpeaker = (key: string): boolean => !/^channel \d+$/.test(key);

/**
 * The first hint of the rules; undefined if there is none, or if clear names for all sources show how the speakers are
 * counted: rules for some sources, or of another input, can replace one name of them.
 */
export function numberingHint(rules: readonly SpeakerRule[]): string | undefined {
  const isClear = rules.some(
    ({ section, names, hint }) =>
      section === undefined && hint === undefined && Object.keys(names).some(isOfSpeaker),
  );
  return isClear ? undefined : rules.find(({ hint }) => hint !== undefined)?.hint;
}

function nameIn(line: string, where: string): Readonly<Record<string, GivenName>> {
  const [voice, name] = splitLine(line);
  const key = name === '' ? undefined : keyOf(voice, where);
  if (key === undefined) return refuse(where);
  if (name.length > LONGEST_NAME)
    throw new Failure(`${where} has a name of more than ${LONGEST_NAME} characters. Shorten it.`);
  return { [key]: { name, isCounted: /speaker/i.test(voice) } };
}

/** The message does not show the line: the file can contain anything, also secrets. */
function refuse(where: string): never {
  throw new Failure(
    `${where} is not a speaker name. Write it as \`Speaker 1: Ada\`, \`channel 1: Ada\`, ` +
      '`channel 1 speaker 1: Ada`, or `[interviews/*.mp3]` in front of names for these recordings.',
  );
}

/** Quotes as in YAML, which are not part of the name. */
const QUOTED = /^(["'])(.*)\1$/;

/** The voice and the name in a line; the name is empty if there is none. */
function splitLine(given: string): [voice: string, name: string] {
  const line = given.replace(/^-\s+/, '');
  const end = line.search(/[:=]/);
  const name = line
    .slice(end + 1)
    .trim()
    .replace(QUOTED, '$2')
    .trim();
  return [line.slice(0, Math.max(0, end)).trimEnd(), name];
}

/** The key of a voice in SpeakerNames; undefined if it is not one. Throws a Failure for a label that does not exist. */
function keyOf(voice: string, where: string): string | undefined {
  const { number, channel, counted, countedThere } = VOICE.exec(voice)?.groups ?? {};
  if (number !== undefined) return String(Number(number));
  if (counted !== undefined) return String(uncounted(counted, where, '`Speaker 1` or `0`'));
  if (channel === undefined) return undefined;
  const onChannel = `channel ${Number(channel)}`;
  if (countedThere === undefined) return onChannel;
  return `${onChannel} speaker ${uncounted(countedThere, where, `\`${onChannel} speaker 1\``)}`;
}

/** Deepgram's number of a speaker who is counted from 1. `first` is how to write the first one. */
function uncounted(counted: string, where: string, first: string): number {
  if (Number(counted) > 0) return Number(counted) - 1;
  throw new Failure(
    `${where} names Speaker 0, but labels count from 1. Write ${first} for the first speaker.`,
  );
}

/** The speaker names for a source, which can itself have several names. Later rules take precedence. */
export const namesFor = (rules: readonly SpeakerRule[], ...sources: readonly string[]): SpeakerNames =>
  valuesFor(
    rules.map(({ section, names }) => ({ section, values: names })),
    ...sources,
  );
