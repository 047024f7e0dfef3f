import { Failure } from '../lib/failure.ts';
import { matchesPath, type PathPattern, readPattern } from '../lib/patterns.ts';

/** Names by voice, `0` for a speaker, `channel 1` for a channel, `channel 1 speaker 0` for one on it. */
export type SpeakerNames = Readonly<Record<string, string>>;

/** Names for the sources that a pattern matches. */
export interface SpeakerRule {
  /** Of paths; undefined for all sources. */
  readonly pattern: PathPattern | undefined;
  readonly names: SpeakerNames;
}

/** The voice that a line names. */
const VOICE = /^(?:channel\s+(\d{1,3})(?:\s+speaker\s+(\d{1,4}))?|(?:speaker\s+)?(\d{1,4}))$/i;

/** Characters. The names are in every cue and every row; whoever needs more has another file in mind. */
const LONGEST_TEXT = 1_000_000;
const LONGEST_NAME = 100;
const LONGEST_PATTERN = 200;
const MOST_PATTERNS = 1000;

interface Rule extends SpeakerRule {
  readonly names: Record<string, string>;
}

/** Reads names, one a line as `0: Ada`, under `[pattern]` for some sources alone. Throws a Failure that names the line. */
export function parseSpeakers(text: string, origin: string): SpeakerRule[] {
  if (text.length > LONGEST_TEXT)
    throw new Failure(`${origin}: it has more than ${LONGEST_TEXT} characters: that is no list of names.`);
  let rule: Rule = { pattern: undefined, names: {} };
  const rules = [rule];
  for (const [index, raw] of text.split('\n').entries()) {
    const line = raw.trim();
    if (line === '' || line.startsWith('#')) continue;
    const where = `${origin}: line ${index + 1}`;
    const pattern = sectionOf(line);
    if (pattern === undefined) {
      Object.assign(rule.names, namesIn(line, where));
      continue;
    }
    if (pattern.length > LONGEST_PATTERN)
      throw new Failure(
        `${where} has a pattern of more than ${LONGEST_PATTERN} characters. Use \`*\` for a part of it.`,
      );
    if (rules.length > MOST_PATTERNS)
      throw new Failure(
        `${where} is one pattern more than the ${MOST_PATTERNS} that there may be. Join some by \`*\`.`,
      );
    rule = { pattern: readPattern(pattern), names: {} };
    rules.push(rule);
  }
  return rules.filter(({ names }) => Object.keys(names).length > 0);
}

/** The pattern that a line in brackets holds. */
function sectionOf(line: string): string | undefined {
  const inner = line.startsWith('[') && line.endsWith(']') ? line.slice(1, -1).trim() : '';
  return inner === '' ? undefined : inner;
}

function namesIn(line: string, where: string): SpeakerNames {
  const names = parseLine(line) ?? refuse(where);
  if (Object.values(names).some((name) => name.length > LONGEST_NAME))
    throw new Failure(`${where} has a name of more than ${LONGEST_NAME} characters. Shorten it.`);
  return names;
}

/** The line is not shown: a file may hold anything. */
function refuse(where: string): never {
  throw new Failure(
    `${where} names nobody. Write it as \`0: Ada\`, \`channel 1: Ada\`, ` +
      '`channel 1 speaker 0: Ada`, or `[interviews/*.mp3]` in front of names for these recordings.',
  );
}

function parseLine(line: string): SpeakerNames | undefined {
  const end = line.search(/[:=]/);
  const name = line.slice(end + 1).trim();
  const [voice, channel, speakerOn, speaker] = VOICE.exec(line.slice(0, Math.max(0, end)).trimEnd()) ?? [];
  if (voice === undefined || name === '') return undefined;
  if (channel === undefined) return { [String(Number(speaker))]: name };
  const onChannel = `channel ${Number(channel)}`;
  return { [speakerOn === undefined ? onChannel : `${onChannel} speaker ${Number(speakerOn)}`]: name };
}

/** The names for a source; what stands further down counts more. */
export function namesFor(rules: readonly SpeakerRule[], source: string): SpeakerNames {
  const names: Record<string, string> = {};
  for (const rule of rules)
    if (rule.pattern === undefined || matchesPath(rule.pattern, source)) Object.assign(names, rule.names);
  return names;
}
