import { Failure } from '../lib/failure.ts';

export const HOUR_S = 3600;
export const DAY_S = 24 * HOUR_S;

const UNITS: Readonly<Record<string, number>> = { s: 1, m: 60, h: HOUR_S, d: DAY_S, '': 1 };

/**
 * Parses a duration such as `90`, `30m`, `2h` or `7d`, and returns its seconds, above zero. Throws a Failure that names
 * the input; `others` continues the message's examples, for instance with another value that the input accepts.
 */
export function parseDuration(name: string, text: string, others = ''): number {
  const [, amount = '', unit = ''] = /^(\d{1,12})\s*([smhd]?)$/.exec(text) ?? [];
  const seconds = Number(amount) * (UNITS[unit] ?? 1);
  if (seconds > 0) return seconds;
  throw new Failure(
    `${name}: "${text}" is not a positive duration. Use seconds, or for example \`30m\`, \`2h\`, \`7d\`${others}.`,
  );
}
