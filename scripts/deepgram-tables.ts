import { DETECTED, LANGUAGES_AS_OF, LANGUAGES_SOURCE, SPOKEN } from '../src/deepgram/listen/languages.ts';
import { type Definition, PARAMETERS } from '../src/deepgram/listen/parameter-table.ts';
import { ADD_ON_PRICES, MODEL_PRICES, type Price } from '../src/deepgram/listen/prices.ts';

/** Tables of what the action knows of Deepgram, from the data that it goes by. */

const codes = (values: readonly string[]): string => values.map((value) => `\`${value}\``).join(', ');

/** What each model speaks. */
export function languagesTable(): string {
  const rows = SPOKEN.map(({ name, languages }) => `| ${name} | ${codes(languages)} |`);
  return [
    `As of ${LANGUAGES_AS_OF}, from [Deepgram's overview](${LANGUAGES_SOURCE}) and changelogs:`,
    '',
    '| Model | Languages |',
    '| --- | --- |',
    ...rows,
    `| \`language: detect\` finds out | ${codes(DETECTED)} |`,
  ].join('\n');
}

/** What a minute costs. */
export function pricesTable(): string {
  const row = (name: string, { usd, asOf, source }: Price): string =>
    `| ${name} | ${usd === 0 ? 'included' : usd.toFixed(4)} | ${asOf} | ${linked(source)} |`;
  return [
    '| | US dollars a minute | Read on | Told by |',
    '| --- | ---: | --- | --- |',
    ...MODEL_PRICES.flatMap(({ name, multilingual, ...price }) => [
      row(name, price),
      ...(multilingual === undefined ? [] : [row(`${name}, several languages or \`detect\``, multilingual)]),
    ]),
    ...Object.entries(ADD_ON_PRICES).map(([input, price]) => row(`+ \`${input}\``, price)),
  ].join('\n');
}

/** A source, whose address is a link. */
const linked = (source: string): string =>
  source.replace(/^https:\/\/(\S+)/, (address, text: string) => `[${text}](${address})`);

/** How one sets each parameter, and how it is checked. */
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
  return repeats === true ? `${what}; may be said several times` : what;
}
