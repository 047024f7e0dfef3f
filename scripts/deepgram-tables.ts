import { DETECTED, LANGUAGES_AS_OF, LANGUAGES_SOURCE, SPOKEN } from '../src/deepgram/listen/languages.ts';
import { type Definition, PARAMETERS } from '../src/deepgram/listen/parameter-table.ts';
import { ADD_ON_PRICES, MODEL_PRICES, type Price } from '../src/deepgram/listen/prices.ts';

/** Tables of the action's knowledge of Deepgram, generated from its data. */

const codes = (values: readonly string[]): string => values.map((value) => `\`${value}\``).join(', ');

/** The languages of each model. */
export function languagesTable(): string {
  const rows = SPOKEN.map(({ name, languages }) => `| ${name} | ${codes(languages)} |`);
  return [
    `As of ${LANGUAGES_AS_OF}, from [Deepgram's overview](${LANGUAGES_SOURCE}) and changelogs:`,
    '',
    '| Model | Languages |',
    '| --- | --- |',
    ...rows,
    `| \`language: detect\` recognizes | ${codes(DETECTED)} |`,
  ].join('\n');
}

const MINUTES_IN_HOUR = 60;

/** The price of a minute and an hour. */
export function pricesTable(): string {
  const row = (name: string, { usd, asOf, source }: Price): string =>
    `| ${name} | ${dollars(usd, 4)} | ${dollars(usd * MINUTES_IN_HOUR, 2)} | ${unbroken(asOf)} | ${linked(source)} |`;
  return [
    '| | A minute | An hour | Read on | Source |',
    '| --- | ---: | ---: | --- | --- |',
    ...MODEL_PRICES.flatMap(({ name, multilingual, ...price }) => [
      row(name, price),
      ...(multilingual === undefined ? [] : [row(`${name}, several languages or \`detect\``, multilingual)]),
    ]),
    ...Object.entries(ADD_ON_PRICES).map(([input, price]) => row(`+ \`${input}\``, price)),
  ].join('\n');
}

/** A date that narrow columns do not break: its hyphens are U+2011. */
const unbroken = (date: string): string => date.replaceAll('-', '\u2011');

const dollars = (usd: number, digits: number): string => (usd === 0 ? 'included' : `$${usd.toFixed(digits)}`);

/** A source; a URL becomes a link. */
const linked = (source: string): string =>
  source.replace(
    /^https:\/\/(?:www\.)?([^/\s]+)(\S*)/,
    (address, host: string, rest: string) => `[${host === 'github.com' ? rest.slice(1) : host}](${address})`,
  );

/** How each parameter is set and checked. */
export function parametersTable(): string {
  return [
    '| Parameter | Set by | Checked before anything is sent |',
    '| --- | --- | --- |',
    ...Object.entries(PARAMETERS).map(
      ([name, definition]) => `| \`${name}\` | ${settingOf(name, definition)} | ${checkOf(definition)} |`,
    ),
  ].join('\n');
}

function settingOf(name: string, { input, alsoOption, refused }: Definition): string {
  if (refused !== undefined) return 'nothing';
  if (input === undefined) return `\`options: ${name}=…\``;
  return alsoOption === true ? `\`${input}\`, or \`options\`` : `\`${input}\``;
}

const CHECKS: Readonly<Record<Definition['kind'], string>> = {
  text: 'not empty',
  boolean: '`true` or `false`',
  seconds: 'a number of seconds',
  count: 'a whole number',
  'key:value': '`KEY:VALUE`',
};

function checkOf({ kind, values, repeats, refused }: Definition): string {
  if (refused !== undefined) return `refused: ${refused}`;
  const what = values === undefined ? CHECKS[kind] : `${codes(values)}; a warning for others`;
  return repeats === true ? `${what}; may be set several times` : what;
}
