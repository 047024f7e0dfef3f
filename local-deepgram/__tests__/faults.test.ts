import { describe, expect, it } from 'vitest';
import { FaultFileError, parseFaults } from '../src/faults/parse.ts';
import { type Candidate, matches, scheduleFaults } from '../src/faults/schedule.ts';

const CANDIDATE: Candidate = {
  number: 2,
  method: 'POST',
  path: '/v1/listen',
  query: new URLSearchParams('model=nova-3&tag=my%20file'),
  headers: {
    'content-type': 'audio/mpeg',
    'content-length': '1234',
    'content-disposition': 'filename="a.mp3"',
  },
  remoteUrl: 'https://media.example/b.mp3',
};

describe('parseFaults', () => {
  it('takes every kind of fault', () => {
    const file = [
      { fault: 'error', error: 'SLOW_UPLOAD', headers: { 'Retry-After': '1' }, early: true },
      {
        on: { request: 2, path: '/', method: 'POST', query: 'a=b', header: 'x: y', url: 'mp3' },
        fault: 'answer',
        status: 502,
      },
      { on: { request: [1, 3] }, fault: 'answer', status: 200, body: { any: [1] }, times: 1 },
      { fault: 'reset', at: 'upload', delayMs: 5 },
      { fault: 'truncate' },
      { fault: 'stall' },
      { fault: 'drip', bytes: 1, everyMs: 0 },
      { fault: 'delay', delayMs: 100 },
    ];
    expect(parseFaults(file)).toEqual(file);
  });

  it.each([
    [{}, 'the fault file must be a JSON list of faults'],
    [['x'], 'fault 1: must be an object'],
    [[{}], 'fault 1: "fault" must be one of error, answer, reset, truncate, stall, drip, delay'],
    [[{ fault: 'stall' }, { fault: 'boom' }], 'fault 2: "fault" must be one of'],
    [
      [{ fault: 'stall', tmies: 1 }],
      'fault 1 (stall): "tmies" is not a field here; there are fault, on, times',
    ],
    [[{ fault: 'stall', times: 0 }], 'fault 1 (stall): "times" must be a whole number from 1'],
    [[{ fault: 'stall', delayMs: -1 }], 'fault 1 (stall): "delayMs" must be milliseconds, 0 or more'],
    [[{ fault: 'stall', on: 'first' }], 'fault 1 (stall): "on" must be an object'],
    [
      [{ fault: 'stall', on: { request: 0 } }],
      'fault 1 (stall), "on": "request" must be a whole number from 1',
    ],
    [[{ fault: 'stall', on: { request: [] } }], 'fault 1 (stall), "on": "request" must be'],
    [[{ fault: 'stall', on: { file: 'a' } }], 'fault 1 (stall), "on": "file" is not a field here'],
    [[{ fault: 'stall', on: { path: '' } }], 'fault 1 (stall), "on": "path" must be a text'],
    [[{ fault: 'answer' }], 'fault 1 (answer): "status" is missing: give a status from 200 to 599'],
    [[{ fault: 'answer', status: 100 }], 'fault 1 (answer): "status" must be a status from 200 to 599'],
    [
      [{ fault: 'answer', status: 500, headers: { a: 1 } }],
      'fault 1 (answer): "headers" must be an object of',
    ],
    [[{ fault: 'answer', status: 500, headers: { a: 'x\r\ny' } }], 'fault 1 (answer): "headers" must be'],
    [[{ fault: 'error', error: 'OOPS' }], 'fault 1 (error): "error" must be one of CORRUPT_AUDIO'],
    [[{ fault: 'error', error: 'toString' }], 'fault 1 (error): "error" must be one of'],
    [[{ fault: 'reset' }], 'fault 1 (reset): "at" is missing: give one of start, upload, headers'],
    [[{ fault: 'drip', bytes: 0, everyMs: 1 }], 'fault 1 (drip): "bytes" must be a whole number from 1'],
    [[{ fault: 'delay' }], 'fault 1 (delay): "delayMs" is missing: give milliseconds, 0 or more'],
  ])('%j is refused', (file, message) => {
    expect(() => parseFaults(file)).toThrow(FaultFileError);
    expect(() => parseFaults(file)).toThrow(message);
  });
});

describe('matches', () => {
  it.each([
    [{}, true],
    [{ request: 2 }, true],
    [{ request: [1, 2] }, true],
    [{ request: 3 }, false],
    [{ path: 'listen' }, true],
    [{ path: 'speak' }, false],
    [{ method: 'POST' }, true],
    [{ method: 'GET' }, false],
    [{ query: 'tag=my file' }, true],
    [{ query: 'tag=other' }, false],
    [{ header: 'content-type: audio/mpeg' }, true],
    [{ header: 'content-length: 1234' }, true],
    [{ header: 'a.mp3' }, true],
    [{ header: 'b.mp3' }, false],
    [{ url: 'b.mp3' }, true],
    [{ url: 'a.mp3' }, false],
    [{ request: 2, url: 'a.mp3' }, false],
  ])('%j: %s', (match, expected) => {
    expect(matches(match, CANDIDATE)).toBe(expected);
  });

  it('never matches a url when the request has none', () => {
    expect(matches({ url: 'b' }, { ...CANDIDATE, remoteUrl: undefined })).toBe(false);
  });
});

describe('a request that is not to /v1/listen', () => {
  it.each([
    [{}, false],
    [{ query: 'status=active' }, false],
    [{ request: 2, path: '/keys' }, false],
    [{ path: '/keys' }, true],
    [{ path: '/keys', query: 'status=active' }, true],
    [{ method: 'GET' }, true],
    [{ path: '/keys', method: 'DELETE' }, false],
  ])('%j: %s', (match, expected) => {
    const query = new URLSearchParams('status=active');
    const candidate: Candidate = { method: 'GET', path: '/v1/projects/a/keys', query, headers: {} };
    expect(matches(match, candidate)).toBe(expected);
  });
});

describe('scheduleFaults', () => {
  it('takes the first that matches and has not run out', () => {
    const schedule = scheduleFaults([
      { on: { request: 9 }, fault: 'stall' },
      { fault: 'truncate', times: 2 },
      { fault: 'delay', delayMs: 1, times: 1 },
    ]);
    const kinds = [1, 2, 3, 4].map(() => schedule.next(CANDIDATE)?.fault);
    expect(kinds).toEqual(['truncate', 'truncate', 'delay', undefined]);
  });

  it('knows whether it needs the url', () => {
    expect(scheduleFaults([{ fault: 'stall' }]).readsUrl).toBe(false);
    expect(scheduleFaults([{ fault: 'stall', on: { url: 'x' } }]).readsUrl).toBe(true);
  });
});
