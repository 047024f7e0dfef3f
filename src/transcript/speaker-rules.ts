import { Failure } from '../lib/failure.ts';
import { parseSections, type Section, valuesFor } from './sections.ts';

/** Names by voice: `0` for a speaker, `channel 1` for a channel, `channel 1 speaker 0` for a speaker on a channel. */
export type SpeakerNames = Readonly<Record<string, string>>;

/** Names for the sources that a pattern matches. */
export interface SpeakerRule {
  /** The sources; undefined for all. */
  readonly section: Section | undefined;
  readonly names: SpeakerNames;
}

/** A voice at the start of a line. */
const VOICE = /^(?:channel\s+(\d{1,3})(?:\s+speaker\s+(\d{1,4}))?|(?:speaker\s+)?(\d{1,4}))$/i;

/** Characters. Names are repeated in every cue and row; a longer text is probably not a name. */
const LONGEST_NAME = 100;

/**
 * Parses names such as `0: Ada`, one per line; those under `[pattern]` are for matching sources. Throws a Failure that
 * names the line.
 */
export const parseSpeakers = (text: string, origin: string): SpeakerRule[] =>
  parseSections(text, { origin, of: 'names' }, namesIn).map(({ section, values }) => ({
    section,
    names: values,
  }));

function namesIn(line: string, where: string): SpeakerNames {
  const names = parseLine(line) ?? refuse(where);
  if (Object.values(names).some((name) => name.length > LONGEST_NAME))
    throw new Failure(`${where} has a name of more than ${LONGEST_NAME} characters. Shorten it.`);
  return names;
}

/** The message does not show the line: the file can contain anything, also secrets. */
function refuse(where: string): never {
  throw new Failure(
    `${where} is not a speaker name. Write it as \`0: Ada\`, \`channel 1: Ada\`, ` +
      '`channel 1 speaker 0: Ada`, or `[interviews/*.mp3]` in front of names for these recordings.',
  );
}

/** Quotes as in YAML, which are not part of the name. */
const QUOTED = /^(["'])(.*)\1$/;

function parseLine(given: string): SpeakerNames | undefined {
  const line = given.replace(/^-\s+/, '');
  const end = line.search(/[:=]/);
  const name = line
    .slice(end + 1)
    .trim()
    .replace(QUOTED, '$2')
    .trim();
  const [voice, channel, speakerOn, speaker] = VOICE.exec(line.slice(0, Math.max(0, end)).trimEnd()) ?? [];
  if (voice === undefined || name === '') return undefined;
  if (channel === undefined) return { [String(Number(speaker))]: name };
  const onChannel = `channel ${Number(channel)}`;
  return { [speakerOn === undefined ? onChannel : `${onChannel} speaker ${Number(speakerOn)}`]: name };
}

/** The speaker names for a source, which can itself have several names. Later rules take precedence. */
export const namesFor = (rules: readonly SpeakerRule[], ...sources: readonly string[]): SpeakerNames =>
  valuesFor(
    rules.map(({ section, names }) => ({ section, values: names })),
    ...sources,
  );
