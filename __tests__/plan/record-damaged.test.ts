import { expect, it } from 'vitest';
import { Failure } from '../../src/lib/failure.ts';
import { parseRecord, serializeRecord } from '../../src/plan/record-format.ts';
import { makeEntry, urlMedia } from '../helpers/records.ts';

const ADVICE =
  'Restore an earlier state of it from git. Or delete it together with the transcripts: then everything is ' +
  'transcribed and paid for again, except for what the cache still has.';

const URL_NAME = 'https://example.com/b.mp3';

const whole = serializeRecord(
  new Map([
    ['a.mp3', makeEntry(['out/a.txt'])],
    [URL_NAME, makeEntry(['out/b.txt'], { media: urlMedia({ etag: '"1"', length: 9, query: 'aa' }) })],
  ]),
);

const refuses = (text: string, problem: string): void => {
  expect(() => parseRecord(text, 'lists/lock.json')).toThrow(
    new Failure(`record: lists/lock.json: ${problem}. ${ADVICE}`),
  );
};

it.each([
  [
    'merge conflict',
    whole.replace('  "sources"', '<<<<<<< HEAD\n  "sources"'),
    'line 3 is where a merge left a conflict; delete the lines that begin with <<<<<<<, ======= or >>>>>>> and keep ' +
      'what both sides added',
  ],
  ['empty file', '', 'it is not JSON, or only a part of it: Unexpected end of JSON input'],
  [
    'file that was cut off',
    whole.slice(0, 41),
    'it is not JSON, or only a part of it: Unterminated string in JSON at position 41 (line 4 column 9)',
  ],
  [
    'missing comma',
    '{ "version": 1 "sources": {} }',
    `it is not JSON, or only a part of it: Expected ',' or '}' after property value in JSON at position 15 (line 1 column 16)`,
  ],
  ['list', '[]', 'it is not a JSON object'],
  ['text', '"record"', 'it is not a JSON object'],
  ['null', 'null', 'it is not a JSON object'],
  ['record without version', '{ "sources": {} }', 'version is missing'],
  ['version as text', '{ "version": "1", "sources": {} }', 'version is not a number'],
  ['version that never was', '{ "version": 0, "sources": {} }', 'version is 0, not 1'],
  [
    'newer version, whatever else it holds',
    '{ "version": 2, "media": [] }',
    'it has format 2, which a newer version of this action wrote; use that version to go on with it',
  ],
  ['record without sources', '{ "version": 1 }', 'sources is missing'],
  ['list of sources', '{ "version": 1, "sources": [] }', 'sources is not an object'],
  [
    'entry that is none',
    '{ "version": 1, "sources": { "a.mp3": 1 } }',
    'in the entry of a.mp3, it is not an object',
  ],
])('refuses %s', (_, text, problem) => {
  refuses(text, problem);
});

type Change = readonly [field: string, from: string | RegExp, to: string, problem: string];

it.each<Change>([
  ['media', /"media": \{ "sha.*,/, '"media": null,', 'media is not an object'],
  ['SHA-256', '"media": { "sha256": "a', '"media": { "sha256": "A', 'media.sha256 is not a SHA-256 in hex'],
  ['size', '"size": 1000', '"size": -1', 'media.size is not a whole number of 0 or more'],
  ['id of git', `"git": "${'b'.repeat(40)}"`, '"git": "b"', 'media.git is not an object id of git'],
  ['options', /"options": ".*"/, '"options": []', 'options is not a text'],
  ['models', /"models": .*,/, '"models": ["nova", 3],', 'models is not a list of texts'],
  ['request id', /"requestId": ".*",\n/, '', 'requestId is missing'],
  ['duration', '"duration": 11', '"duration": "11"', 'duration is not a number'],
  ['channels', '"channels": 1', '"channels": 1.5', 'channels is not a whole number of 0 or more'],
  ['words', '"words": 22', '"words": null', 'words is not a whole number of 0 or more'],
  ['confidence', /"confidence": [\d.]+/, '"confidence": null', 'confidence is not a number'],
  ['answer', '"answer": "json"', '"answer": "txt"', 'answer is not "json" or "cache"'],
  ['files', '"files": {', '"files": 1, "no": {', 'files is not an object'],
  ['file', /"txt": \{.*\}/, '"txt": "out/a.txt"', 'files.txt is not an object'],
  ['path', '"path": "out/a.txt", ', '', 'files.txt.path is missing'],
  ['hash of a file', '"sha256": "c', '"sha256": "g', 'files.txt.sha256 is not a SHA-256 in hex'],
  ['id of a file', '"git": "d', '"git": "', 'files.txt.git is not an object id of git'],
  ['rendering', '"rendering": "1"', '"rendering": 1', 'files.txt.rendering is not a text'],
])('names the field: %s', (_, from, to, problem) => {
  refuses(whole.replace(from, to), `in the entry of a.mp3, ${problem}`);
});

it.each<Change>([
  ['etag', '"etag": "\\"1\\""', '"etag": 1', 'media.etag is not a text'],
  ['length', '"length": 9', '"length": "9"', 'media.length is not a whole number of 0 or more'],
  ['query', '"query": "aa"', '"query": "sig=canary"', 'media.query is not a hash in hex'],
])('names the field of a URL: %s', (_, from, to, problem) => {
  refuses(whole.replace(from, to), `in the entry of ${URL_NAME}, ${problem}`);
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
  ['GIT~1/config', "which is inside git's own folder"],
  ['.git::$INDEX_ALLOCATION/config', "which is inside git's own folder"],
  ['out/', 'which is a folder, not a file'],
  ['a\0.txt', 'which holds a NUL character'],
  ['', 'which could be shorter'],
  ['./a.txt', 'which could be shorter'],
  ['a//b.txt', 'which could be shorter'],
])('refuses a file at %j', (path, problem) => {
  const text = whole.replace('"out/a.txt"', () => JSON.stringify(path));
  refuses(text, `in the entry of a.mp3, files.txt.path is "${path}" ${problem}`);
});

it('refuses a file of two sources', () => {
  refuses(whole.replace('out/b.txt', 'out/a.txt'), `out/a.txt is listed both for a.mp3 and for ${URL_NAME}`);
});

it('reads names that every object has as names', () => {
  const entry = makeEntry(['out/a.txt']);
  const entries = parseRecord(serializeRecord(new Map([['__proto__', entry]])), 'lock.json');
  expect([...entries]).toEqual([['__proto__', entry]]);
  expect(Object.hasOwn(Object.prototype, 'media')).toBe(false);
});

it('takes what a formatter made of it', () => {
  const formatted = JSON.stringify(JSON.parse(whole), undefined, '\t').replaceAll('\n', '\r\n');
  expect(parseRecord(formatted, 'lock.json')).toEqual(parseRecord(whole, 'lock.json'));
});
