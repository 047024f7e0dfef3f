import { Failure } from '../lib/failure.ts';

/** Names by voice, `0` for a speaker, `channel 1` for a channel, `channel 1 speaker 0` for one on it. */
export type SpeakerNames = Readonly<Record<string, string>>;

/** Names for the sources that a pattern matches. */
export interface SpeakerRule {
  /** A glob pattern of paths; undefined for all sources. */
  readonly pattern: string | undefined;
  readonly names: SpeakerNames;
}

const SECTION = /^\[(.+)\]$/;
const LINE = /^(?:channel\s+(\d{1,3})(?:\s+speaker\s+(\d{1,4}))?|(?:speaker\s+)?(\d{1,4}))\s*[:=]\s*(.+)$/i;

/** Reads names, one a line as `0: Ada`, under `[pattern]` for some sources alone. Throws a Failure that names the line. */
export function parseSpeakers(text: string, origin: string): SpeakerRule[] {
  const rules: { pattern: string | undefined; names: Record<string, string> }[] = [
    { pattern: undefined, names: {} },
  ];
  for (const [index, raw] of text.split(/\r?\n/).entries()) {
    const line = raw.trim();
    if (line === '' || line.startsWith('#')) continue;
    const section = SECTION.exec(line)?.[1]?.trim();
    if (section !== undefined) rules.push({ pattern: section, names: {} });
    else Object.assign(rules.at(-1)?.names ?? {}, parseLine(line) ?? refuse(`${origin}: line ${index + 1}`));
  }
  return rules.filter(({ names }) => Object.keys(names).length > 0);
}

/** The line is not shown: a file may hold anything. */
function refuse(where: string): never {
  throw new Failure(
    `${where} names nobody. Write it as \`0: Ada\`, \`channel 1: Ada\`, ` +
      '`channel 1 speaker 0: Ada`, or `[interviews/*.mp3]` in front of names for these recordings.',
  );
}

function parseLine(line: string): SpeakerNames | undefined {
  const [, channel, speakerOn, speaker, name] = LINE.exec(line) ?? [];
  if (name === undefined) return undefined;
  if (channel === undefined) return { [String(Number(speaker))]: name };
  const onChannel = `channel ${Number(channel)}`;
  return { [speakerOn === undefined ? onChannel : `${onChannel} speaker ${Number(speakerOn)}`]: name };
}

/** The names for a source; what stands further down counts more. `matches` tells whether a pattern is for a path. */
export function namesFor(
  rules: readonly SpeakerRule[],
  source: string,
  matches: (path: string, pattern: string) => boolean,
): SpeakerNames {
  const isFor = ({ pattern }: SpeakerRule): boolean => pattern === undefined || matches(source, pattern);
  return Object.assign({}, ...rules.filter(isFor).map(({ names }) => names));
}
