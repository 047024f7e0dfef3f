import { expect, test } from 'vitest';
import { allMessages, type TextUse } from '../../scripts/message-list.ts';
import { readAll } from './documents.ts';

/** Fewest characters of a quote by which a message is found. */
const SHORTEST_QUOTE = 9;

const documents = (await readAll('**/*.md')).map((document) => ({
  ...document,
  quoted: quotedMessages(document.text),
}));
const quoting = documents
  .filter(({ quoted }) => quoted.length > 0)
  .map((document) => ({
    ...document,
    searched: document.quoted.filter(({ length }) => length >= SHORTEST_QUOTE).map(plain),
  }));
const all = [...allMessages()].flatMap(([file, own]) =>
  own.map((message) => ({ file, plain: plain(message.text), ...message })),
);
const sources = (await readAll('src/**/*.ts')).map(({ text }) => joined(text)).join('\n');

test.each(quoting)('$name quotes messages that the actions have', ({ quoted }) => {
  expect(quoted.filter((message) => !sources.includes(message))).toEqual([]);
});

test('each action has a page with its messages', () => {
  const names = quoting.map(({ name }) => name);
  const actions = [
    'audit-keys/README.md',
    'check-key/README.md',
    'create-key/README.md',
    'rotate-key/README.md',
  ];
  const pages = [
    'docs/troubleshooting.md',
    'docs/troubleshooting-recordings.md',
    'docs/troubleshooting-sending.md',
  ];
  expect(names).toEqual(expect.arrayContaining([...actions, ...pages]));
  expect(quoting.flatMap(({ quoted }) => quoted).length).toBeGreaterThan(150);
});

test('each message has a row on a page where its reader looks', () => {
  const messages = all.filter((message) => needsRow(message));
  expect(messages.length).toBeGreaterThan(300);
  const missing = messages.filter((message) => !isQuoted(message));
  expect(missing.map(({ file, line, text }) => `src/${file}:${line} ${text}`)).toEqual([]);
});

test('each text that needs no row is one that the actions have', () => {
  const texts = new Set(all.map(({ text }) => text));
  expect([...withoutRow].filter((text) => !texts.has(text))).toEqual([]);
});

/** Functions that print or throw what users read. Texts of others are judged by how they begin. */
const LOUD: ReadonlySet<string> = new Set(['Failure', 'GitHubError', 'warning', 'notice', 'fail']);
/** Functions for what needs no row: progress, and reasons that follow the colon of a message. */
const QUIET: ReadonlySet<string> = new Set(['info', 'debug', 'Error']);
/** Modules whose texts stand in the step summary, a comment, a commit, a report or the page of a transcript. */
const OTHER_PLACES =
  /(?:summary|sarif|described|pull-request-body|commit-message|controls)\.ts$|report\/(?:comment|costs|details|plan|result|table|totals)\.ts$/;
/** An input or a variable and a colon, something that is put in, or a capital letter. */
const BEGINNING = /^(?:[a-z]+(?:-[a-z]+)*(?:, [a-z-]+)*: |…:? |\p{Lu})/u;
/** A message names the input or file first, so what begins with a pronoun or with what to do follows another sentence. */
const CONTINUATION =
  /^(?:[,.…]+:? ?)?(?:It|Its|They|Add|Allow|Change|Check|Choose|Create|Extract|Fix|If (?:it|that)|In the Deepgram console|Lower|Make|Name|Raise|Replace|Request|Restore|Run|Send|Set|Share|Store|Switch|Unlock|Use|Write)\b|^…?[,.]/u;

/** Texts that begin like a message and need no row, by the reason. */
const NO_ROW: Readonly<Record<string, readonly string[]>> = {
  'The run goes as it should.': [
    'Not asked, since no check needs it.',
    'Deepgram knows it.',
    'Key … is deleted.',
    'Key … was already deleted.',
    'api-key: it is a temporary token, valid until …',
    'Uploaded … (…) as artifact ….…',
    'Pull request #… … with …: …',
    'Pull request #… is up to date: …',
    'Transcripts received so far are saved.',
  ],
  'A title in the step summary, or a cell of its table.': [
    'Difference from other keys',
    'No new Deepgram key',
    'No new Deepgram key yet',
    'No new Deepgram key (dry run)',
    'No new Deepgram key: too many are valid (dry run)',
    'No new Deepgram key: another rotation is running (dry run)',
    'A Deepgram key to rotate (dry run)',
    'A Deepgram key to write to more secrets (dry run)',
    'Only some secrets have the new Deepgram key',
    'A Deepgram key was rotated',
  ],
  'Why a transcript is written.': [
    '… is not as recorded',
    '… is rendered again, since its settings changed',
    '… are rendered again, since their settings changed',
    '… was edited and is overwritten',
  ],
  'It follows a message that has a row.': [
    'This version of the action cannot ask for the rest: update it.',
    '… another name in it, see `renamed` in its results.json.',
    'The error above says why.',
    'The errors above say why.',
    'In a list, a URL can be given a name: `name = URL`.',
    'Nothing was sent',
    '… of its scopes',
    '… is a device there, regardless of its extension',
    '… is … on the branch',
    'SHA-256 … instead of …',
  ],
  'How many more messages of the same kind there are.': [
    '… … in the results file.',
    '… failed; the step summary lists all.',
  ],
  'A permission in the settings of GitHub.': [
    'Organization secrets: write',
    'Dependabot secrets: write',
    'Organization dependabot secrets: write',
  ],
};
const withoutRow = new Set(Object.values(NO_ROW).flat());

/** A message with its module, and its text as quotes are compared with it. */
type OwnMessage = (typeof all)[number];

function needsRow({ file, text, use }: OwnMessage): boolean {
  if (CONTINUATION.test(text) || isFrame(text) || isAdvice(use) || QUIET.has(use.name)) return false;
  if (withoutRow.has(text)) return false;
  return LOUD.has(use.name) || (BEGINNING.test(text) && !OTHER_PLACES.test(file));
}

/** Whether a text only puts others together: less than three of its words are its own, besides the input's name. */
function isFrame(text: string): boolean {
  const own = text.replace(/^[a-z-]+: /, '').replaceAll(/\S*…\S*/g, ' ');
  return (own.match(/[\p{L}-]{2,}/gu) ?? []).length < 3;
}

/** Whether a text is what to do: the second half of a message. */
function isAdvice({ name, position }: TextUse): boolean {
  return (
    name === 'advice' || (name === 'refused' && position === 2) || (name === 'unknown' && position === 1)
  );
}

/** Whether a row has a part of the message, on a page about the action that it belongs to. */
function isQuoted({ file, plain: whole }: OwnMessage): boolean {
  const [, action] = /^(audit-keys|check-key|create-key|rotate-key)\//.exec(file) ?? [];
  const isOfTranscribing = /^(?:transcribe|transcript|media-reader|recordings|git|deepgram\/listen)\//.test(
    file,
  );
  const folder = action ?? (isOfTranscribing ? 'docs' : '');
  return quoting.some(
    ({ name, searched }) => name.startsWith(folder) && searched.some((quote) => whole.includes(quote)),
  );
}

/** A text without what is put in and without code marks, which rows of a table cannot quote. */
function plain(text: string): string {
  return text.replaceAll(/[…`]/g, '').replaceAll(/\s+/g, ' ');
}

/**
 * Source text without its comments, in which a string that goes over several lines is whole, whichever quotes each part
 * is in.
 */
function joined(text: string): string {
  return text.replaceAll(/^\s*(?:\/?\*|\/\/).*$/gm, '').replaceAll(/['"`]\s*\+\s*['"`]/g, '');
}

/** The fragments in the first column of the tables of messages. */
function quotedMessages(text: string): string[] {
  const tables = text.matchAll(/^\| The log says .*\n\|.*\n((?:\|.*\n)+)/gm);
  const rows = [...tables].flatMap(([, body = '']) => body.trim().split('\n'));
  return rows.flatMap((row) =>
    [...(row.split(' | ')[0] ?? '').matchAll(/`([^`]+)`/g)].map(([, quote = '']) => quote),
  );
}
