import { Failure } from '../lib/failure.ts';

export const HOUR_S = 3600;
export const DAY_S = 24 * HOUR_S;

const UNITS: Readonly<Record<string, number>> = { s: 1, m: 60, h: HOUR_S, d: DAY_S, '': 1 };

/**
 * The seconds of a time such as `90`, `30m`, `2h` or `7d`, above zero. Throws a Failure that names the input; `others`
 * goes on from its examples, such as with another word that the input takes.
 */
export function parseDuration(name: string, text: string, others = ''): number {
  const [, amount = '', unit = ''] = /^(\d{1,12})\s*([smhd]?)$/.exec(text) ?? [];
  const seconds = Number(amount) * (UNITS[unit] ?? 1);
  if (seconds > 0) return seconds;
  throw new Failure(
    `${name}: "${text}" is not a positive duration. Use seconds, or for example \`30m\`, \`2h\`, \`7d\`${others}.`,
  );
}
