import { expect, it } from 'vitest';
import { Failure } from '../../../src/lib/failure.ts';
import { serializeLock } from '../../../src/transcribe/lockfile/format.ts';
import { entriesOf } from '../../../src/transcribe/lockfile/lock.ts';
import { parseLock } from '../../../src/transcribe/lockfile/parse.ts';
import { makeEntry, urlMedia } from '../../helpers/locks.ts';

const ADVICE =
  'Restore an earlier version of it from git, or delete it: answers in `json` transcripts or in the cache are ' +
  'found again without a request, and everything else is left as it is.';

const URL_NAME = 'https://example.com/b.mp3';

const whole = serializeLock(
  entriesOf([
    makeEntry('a.mp3', ['out/a.txt']),
    makeEntry(URL_NAME, ['out/b.txt'], { media: urlMedia({ etag: '"1"', length: 9, query: 'aa' }) }),
  ]),
);

const refuses = (text: string, problem: string): void => {
  expect(() => parseLock(text, 'lists/lock.json')).toThrow(
    new Failure(`lock-file: lists/lock.json: ${problem}. ${ADVICE}`),
  );
};

const REQUESTS = '"requests":{"00":{"options":"","look":"","models":[],"writer":["w","s"]}}';
const inSources = (members: string): string => `{"version":2,${REQUESTS},"sources":{${members}}}`;

it.each([
  [
    'merge conflict',
    whole.replace('"/":0},"sources"', '<<<<<<< HEAD\n"/":0},"sources"'),
    'line 19 has a merge conflict; delete the lines that begin with <<<<<<<, ======= or >>>>>>>, and ' +
      'keep the lines that both sides added',
  ],
  ['empty file', '', 'it is not JSON, or is cut off: Unexpected end of JSON input'],
  [
    'file that was cut off',
    whole.slice(0, 41),
    'it is not JSON, or is cut off: Unterminated string in JSON at position 41 (line 3 column 6)',
  ],
  [
    'missing comma',
    '{ "version": 2 "sources": {} }',
    `it is not JSON, or is cut off: Expected ',' or '}' after property value in JSON at position 15 (line 1 column 16)`,
  ],
  ['list', '[]', 'it is not a JSON object'],
  ['text', '"lock file"', 'it is not a JSON object'],
  ['null', 'null', 'it is not a JSON object'],
  ['lock file without version', '{ "sources": {} }', 'version is missing'],
  ['version as text', '{ "version": "1", "sources": {} }', 'version is not a number'],
  [
    'older version',
    '{ "version": 1, "sources": {} }',
    'it has format 1, and this version of the action reads 2',
  ],
  [
    'newer version, whatever else it holds',
    '{ "version": 3, "media": [] }',
    'it has format 3, which a newer version of this action wrote; use that version',
  ],
  ['lock file without requests', '{ "version": 2 }', 'requests is missing'],
  ['lock file without sources', `{ "version": 2, ${REQUESTS} }`, 'sources is missing'],
  ['list of sources', `{ "version": 2, ${REQUESTS}, "sources": [] }`, 'sources is not an object'],
  [
    'request that is none',
    '{ "version": 2, "requests": { "0": 1 }, "sources": {} }',
    'in the request 0, it is not an object',
  ],
  [
    'writer that is none',
    inSources('').replace('["w","s"]', '["w"]'),
    'in the request 00, writer is not a workflow and a step',
  ],
  ['source that is none', inSources('"a.mp3":1'), 'in the line of a.mp3, it is not an object'],
  [
    'request that is not there',
    inSources('"a.mp3":{"1":{}}'),
    'in the line of a.mp3, 1 is not among the requests',
  ],
  [
    'request with the name of something that every object has',
    inSources('"a.mp3":{"constructor":{}}'),
    'in the line of a.mp3, constructor is not among the requests',
  ],
  [
    'source that a merge took twice',
    whole.replace(/^"a\.mp3".*\n/m, '$&$&'),
    'line 877 has "a.mp3" a second time; keep one of the two lines',
  ],
])('refuses %s', (_, text, problem) => {
  refuses(text, problem);
});

type Change = readonly [field: string, from: string | RegExp, to: string, problem: string];

/** Returns a function that changes only the line of the file or the URL. */
const changeIn = (name: string, from: string | RegExp, to: string): string =>
  whole
    .split('\n')
    .map((line) => (line.startsWith(`"${name}"`) ? line.replace(from, () => to) : line))
    .join('\n');

it.each<Change>([
  ['media', /"media":\[[^\]]*\]/, '"media":null', 'media is not a list'],
  ['SHA-256', '["qqqq', '["qqq!', 'media.sha256 is not a SHA-256 in base64url'],
  ['size', ',1000,', ',-1,', 'media.size is not a whole number of 0 or more'],
  ['id of git', 'b'.repeat(40), 'b', 'media.git is not a git object id'],
  ['media with more', ',1000,', ',1000,1,', 'media has more than 3 items'],
  ['request id', '"0b1a2c3d"', '7', 'heard.id is not a text'],
  ['duration', ',11,', ',"11",', 'heard.duration is not a number of seconds from 0 to a week'],
  ['length below 0', ',11,', ',-11,', 'heard.duration is not a number of seconds from 0 to a week'],
  ['length of ages', ',11,', ',1e308,', 'heard.duration is not a number of seconds from 0 to a week'],
  ['length without end', ',11,', ',1e999,', 'heard.duration is not a number of seconds from 0 to a week'],
  ['channels', ',1,22', ',1.5,22', 'heard.channels is not a whole number of 0 or more'],
  ['words', ',22,', ',null,', 'heard.words is not a whole number of 0 or more'],
  ['confidence', '0.9921', 'null', 'heard.confidence is not a number from 0 to 1'],
  ['confidence above 1', '0.9921', '99', 'heard.confidence is not a number from 0 to 1'],
  [
    'files of more formats than there are',
    '"files":{',
    `"files":{${Array.from({ length: 101 }, (_, index) => `"${index}":[],`).join('')}`,
    'files has more than 100 items',
  ],
  ['what was heard', /"heard":\[[^\]]*\]/, '"heard":["id"]', 'heard.duration is missing'],
  ['whether it is stored', '"files"', '"stored":1,"files"', 'stored is not true'],
  ['files', '"files":{', '"files":1,"no":{', 'files is not an object'],
  ['file', /"txt":\[[^\]]*\]/, '"txt":"out/a.txt"', 'files.txt is not a list'],
  ['id of a file', 'd'.repeat(40), 'g', 'files.txt.git is not a git object id'],
  ['rendering', '"=1"', '1', 'files.txt.rendering is not a text'],
  ['path', '"out/a.txt"', '1', 'files.txt.path is not a text'],
])('names the field: %s', (_, from, to, problem) => {
  refuses(changeIn('a.mp3', from, to), `in the line of a.mp3, bae27695.${problem}`);
});

it.each<Change>([
  ['etag', '"etag":"\\"1\\""', '"etag":1', 'media.etag is not a text'],
  ['length', '"length":9', '"length":"9"', 'media.length is not a whole number of 0 or more'],
  ['query', '"query":"aa"', '"query":"sig=canary"', 'media.query is not a hexadecimal hash'],
  [
    'unsteady',
    '"query":"aa"',
    '"unsteady":["age"]',
    'media.unsteady is not a list of some of etag, lastModified, length, query',
  ],
])('names the field of a URL: %s', (_, from, to, problem) => {
  refuses(changeIn(URL_NAME, from, to), `in the line of ${URL_NAME}, bae27695.${problem}`);
});

it.each([
  ['/etc/passwd', 'which is outside the workspace'],
  ['../a.txt', 'which is outside the workspace'],
  ['a/../../b.txt', 'which is outside the workspace'],
  ['C:/a.txt', 'which is outside the workspace'],
  ['a\\..\\..\\b.txt', 'which is outside the workspace'],
  ['\\a.txt', 'which is outside the workspace'],
  ['.git/config', "which is inside git's own folder"],
  ['a/.GIT/hooks/pre-commit', "which is inside git's own folder"],
  ['a\\.git\\config', "which is inside git's own folder"],
  ['.git. /config', "which is inside git's own folder"],
  ['.g\u200cit/config', "which is inside git's own folder"],
  ['GIT~1/config', "which is inside git's own folder"],
  ['.git::$INDEX_ALLOCATION/config', "which is inside git's own folder"],
  ['out/', 'which is a folder, not a file'],
  ['a\0.txt', 'which contains a NUL character'],
  ['', 'which has an empty part, `.` or `..` in it'],
  ['./a.txt', 'which has an empty part, `.` or `..` in it'],
  ['a//b.txt', 'which has an empty part, `.` or `..` in it'],
])('refuses a file at %j', (path, problem) => {
  const text = whole.replace('"out/a.txt"', () => JSON.stringify(path));
  refuses(text, `in the line of a.mp3, bae27695.files.txt.path is "${path}" ${problem}`);
});

it('cuts a long name, so that the advice after it is shown', () => {
  const name = `${'n'.repeat(9000)}.mp3`;
  const line = `in the line of ${'n'.repeat(485)}…${'n'.repeat(475)}.mp3, it is not an object`;
  refuses(inSources(`"${name}":1`), line);
});

it('refuses a file that two sources have', () => {
  refuses(whole.replace('out/b.txt', 'out/a.txt'), `out/a.txt is listed both for a.mp3 and for ${URL_NAME}`);
});

it('reads property names that every object inherits as ordinary names', () => {
  const entries = entriesOf([makeEntry('__proto__', ['out/a.txt']), makeEntry('constructor', [])]);
  expect(parseLock(serializeLock(entries), 'lock.json').entries).toEqual(entries);
  expect(Object.hasOwn(Object.prototype, 'media')).toBe(false);
});

it('accepts a reformatted lock file', () => {
  const formatted = JSON.stringify(JSON.parse(whole), undefined, '\t').replaceAll('\n', '\r\n');
  expect(parseLock(formatted, 'lock.json')).toEqual(parseLock(whole, 'lock.json'));
});

it('accepts a byte order mark before it', () => {
  expect(parseLock(`\uFEFF${whole}`, 'lock.json')).toEqual(parseLock(whole, 'lock.json'));
});

it('refuses more requests than all steps of all workflows make', () => {
  const requests = Array.from({ length: 10_001 }, (_, index) => `"${index}":{}`).join(',');
  refuses(`{"version":2,"requests":{${requests}},"sources":{}}`, 'it has more than 10,000 requests');
});

it('refuses more sources than a runner has memory for', () => {
  const sources = Array.from({ length: 200_001 }, (_, index) => `"${index}":{}`).join(',');
  refuses(inSources(sources), 'it has more than 200,000 sources');
});
