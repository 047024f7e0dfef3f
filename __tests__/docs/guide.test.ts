import { describe, expect, it } from 'vitest';
import { read } from './documents.ts';

/**
 * The topics of Deepgram's guide to authentication, point by point, and the proof that the actions here do or explain
 * them: a test of the built action, or a page. https://developers.deepgram.com/guides/fundamentals/authenticating
 */

/** A test file with some of its titles, or a page with passages. */
type Proof = readonly [file: string, ...named: readonly (string | RegExp)[]];

const CREATE = 'bundle/create-key/create-key.test.ts';
const CHECK = 'bundle/check-key/check-key.test.ts';
const ROTATE = 'bundle/rotate-key/rotate-key.test.ts';
const SIGHT = 'bundle/rotate-key/sight.test.ts';
const GET = 'docs/get-a-key.md';

const GUIDE: Readonly<Record<string, readonly Proof[]>> = {
  'keys are listed, created and deleted in the console or by the API': [
    ['bundle/audit-keys/audit-keys.test.ts', 'names the keys that break each rule, and the exceptions'],
    [CREATE, 'is created, used by the next step and deleted after the job'],
    [ROTATE, 'deletes the old key a rotation later, and no other'],
  ],
  'keys are kept out of public code and clients': [
    [CREATE, 'is masked before it first appears in the log'],
    ['bundle/check-key/answers.test.ts', 'that repeats the key does not reveal it'],
  ],
  'testing and production have keys of their own': [
    [CHECK, 'fails for each requirement that is not met'],
    ['check-key/checks.test.ts', 'of other keys names the line and never the key'],
  ],
  'each team or client has a key of its own, by which usage is distinguished': [
    [CREATE, 'follows the inputs'],
    ['create-key/README.md', /usage\s+reports\s+show what a pull request cost/],
  ],
  'an account is free, and starts with a credit': [[GET, /Sign up/, /credits? it with a free amount/]],
  'a key belongs to one project': [
    [ROTATE, 'creates a key like the old one, stores it in the secret and keeps the old one'],
    [CREATE, 'is created without reading projects if a project id is given'],
  ],
  'a key has a role, or scopes': [
    [SIGHT, 'by one rotation, and stay so'],
    ['create-key/make.test.ts', 'of a role can also have self-hosted products'],
  ],
  'a project is created at sign-up, has the credit, and is transferred by support': [
    [GET, /creates a project for you/, /Deepgram's support can transfer a project/],
    [CHECK, 'fails for each requirement that is not met'],
  ],
  'the first key is created in the console': [
    [GET, /can only be created in Deepgram's console/, /Create a New API Key/],
  ],
  'a key has a name': [
    [CREATE, 'follows the inputs'],
    [GET, /Friendly name/],
  ],
  'a key can do no more than the role of its creator': [
    ['bundle/create-key/errors.test.ts', 'a role above its own'],
    ['bundle/audit-keys/audit-keys.test.ts', 'names the keys that break each rule, and the exceptions'],
  ],
  'a key expires on a date': [
    [CREATE, 'follows the inputs'],
    ['keys/lifetime.test.ts', 'cannot be %s, which is in the past'],
  ],
  'a key expires after a time': [
    [ROTATE, 'detects that a key expires soon, although the list of keys does not say so'],
    [SIGHT, 'that is shorter than `rotate-after` causes a warning, and every expiry is reported'],
  ],
  'a key may never expire': [
    [CREATE, 'stays with `revoke: false`, with a warning if it never expires'],
    ['bundle/create-key/end.test.ts', 'that fails says so if the key never expires'],
  ],
  'tags mark what a key was used for, and cannot be changed': [
    [ROTATE, 'creates a key like the old one, stores it in the secret and keeps the old one'],
    [
      'rotate-key/year.test.ts',
      '%s: no secret is ever invalid, no tag or expiry is lost, and few keys are valid',
    ],
    [GET, /tags cannot be changed later/],
  ],
  'a key is shown once': [
    [GET, /shows it only once/],
    [CREATE, 'is masked before it first appears in the log'],
  ],
  'more keys are created in the console or by the API': [
    [GET, /--request POST/],
    [CREATE, 'follows the inputs'],
  ],
  'a key is sent as `Token`': [
    ['bundle/transcribe/key.test.ts', 'is distinguished from a broken upload, however large the file'],
    ['bundle/transcribe/key.test.ts', 'with spaces around it is trimmed and works'],
  ],
  'only HTTPS requests are answered': [
    ['bundle/check-key/endpoint.test.ts', 'without HTTPS is not contacted'],
    ['bundle/transcribe/endpoint.test.ts', 'without HTTPS is not contacted'],
  ],
  'requests without a key are not answered': [
    ['bundle/transcribe/key.test.ts', '%s fails and names the causes'],
    ['bundle/check-key/inputs.test.ts', 'any other event fails and names the causes'],
  ],
  'media are sent by URL, or as the body': [
    [
      'bundle/transcribe/urls.test.ts',
      'is fetched by Deepgram once, also through redirects, even if it is listed twice',
    ],
    [
      'deepgram/listen/requests.test.ts',
      "conforms to Deepgram's description and its own SDK, and identifies its sender",
    ],
  ],
  'a key that creates keys has the scopes for it, or the role of an administrator': [
    ['bundle/create-key/errors.test.ts', 'a key whose creator has too low a role'],
    ['deepgram/manage/scopes.test.ts', 'have aliases, and one covers rights that no scope names'],
  ],
  'a request that costs nothing checks a key': [
    [CHECK, 'passes the default check, without requests that it may not make'],
  ],
  'with temporary tokens, the key is not passed on': [
    [CREATE, 'is granted, masked, and works as Bearer'],
    ['bundle/transcribe/key.test.ts', 'is renewed once by its creator’s key, which is sent nowhere else'],
  ],
};

/** Whether a file has the passage, or a test with this title. */
const has = (text: string, named: string | RegExp): boolean =>
  named instanceof RegExp
    ? named.test(text)
    : ["'", '"', '`'].some((quote) => text.includes(`${quote}${named}${quote}`));

describe.each(Object.entries(GUIDE))('the guide: %s', (_, proofs) => {
  it.each(proofs.map(([file, ...named]) => ({ file, named })))('$file', async ({ file, named }) => {
    const { text } = await read(file.endsWith('.test.ts') ? `__tests__/${file}` : file);
    expect(named.length).toBeGreaterThan(0);
    expect(named.filter((each) => !has(text, each))).toEqual([]);
  });
});
