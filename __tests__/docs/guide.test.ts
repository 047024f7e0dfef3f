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
  'keys are seen, made and removed in the console or by the API': [
    ['bundle/audit-keys/audit-keys.test.ts', 'names what breaks which rule, and what may'],
    [CREATE, 'is made, used by the next step and gone after the job'],
    [ROTATE, 'deletes the old key a rotation later, and no other'],
  ],
  'keys are kept out of public code and clients': [
    [CREATE, 'is masked before its first appearance in what is printed'],
    ['bundle/check-key/endpoint.test.ts', 'that repeats the key does not give it away'],
  ],
  'testing and production have keys of their own': [
    [CHECK, 'fails for each thing that is not as wanted'],
    ['check-key/checks.test.ts', 'of other keys names the line and never the key'],
  ],
  'each team or client has a key of its own, by which usage is told apart': [
    [CREATE, 'is as the inputs say'],
    ['create-key/README.md', /usage\s+reports\s+show what a pull request cost/],
  ],
  'an account is free, and begins with a credit': [[GET, /Sign up/, /credits? it with a free amount/]],
  'a key belongs to one project': [
    [ROTATE, 'makes a key like the old one, puts it into the secret and keeps the old one'],
    [CREATE, 'is made without looking at projects if the id of one is given'],
  ],
  'a key has a role, or scopes': [
    [SIGHT, 'by one rotation, and then stays so'],
    [CREATE, 'of a role may have self-hosted products besides'],
  ],
  'a project is made at sign-up, has the credit, and is handed over by support': [
    [GET, /creates a project for you/, /given to somebody else by\s+Deepgram's support/],
    [CHECK, 'fails for each thing that is not as wanted'],
  ],
  'the first key is made in the console': [
    [GET, /can only be created in Deepgram's console/, /Create a New API Key/],
  ],
  'a key has a name': [
    [CREATE, 'is as the inputs say'],
    [GET, /Friendly name/],
  ],
  'a key may do no more than the role of its maker': [
    ['bundle/create-key/errors.test.ts', 'a role above its own'],
    ['bundle/audit-keys/audit-keys.test.ts', 'names what breaks which rule, and what may'],
  ],
  'a key ends on a date': [
    [CREATE, 'is as the inputs say'],
    ['keys/lifetime.test.ts', 'cannot be %s, which is in the past'],
  ],
  'a key ends after a time': [
    [ROTATE, 'sees that a key expires soon, though the list of keys does not tell'],
    [SIGHT, 'that is shorter than `rotate-after` is warned of, and all ends are told'],
  ],
  'a key may last for ever': [
    [CREATE, 'stays if it is not to be revoked, with a warning if that is for good'],
    ['bundle/create-key/end.test.ts', 'is said to stay for ever if it never expires'],
  ],
  'tags mark what a key was used for, and cannot be changed': [
    [ROTATE, 'makes a key like the old one, puts it into the secret and keeps the old one'],
    [
      'rotate-key/year.test.ts',
      '%s: no secret is ever invalid, no tag or expiry is lost, and few keys are valid',
    ],
    [GET, /tags cannot be changed later/],
  ],
  'a key is shown once': [
    [GET, /shows it only once/],
    [CREATE, 'is masked before its first appearance in what is printed'],
  ],
  'more keys are made in the console or by the API': [
    [GET, /--request POST/],
    [CREATE, 'is as the inputs say'],
  ],
  'a key is sent as `Token`': [
    ['bundle/transcribe/key.test.ts', 'is told apart from a broken upload, however large the file'],
    ['bundle/transcribe/key.test.ts', 'with blanks around it is trimmed and works'],
  ],
  'only HTTPS is answered': [
    ['bundle/check-key/endpoint.test.ts', 'without HTTPS is not even asked'],
    ['bundle/transcribe/endpoint.test.ts', 'without HTTPS is not even asked'],
  ],
  'without a key nothing is answered': [
    ['bundle/transcribe/key.test.ts', '%s fails and names the causes'],
    ['bundle/check-key/inputs.test.ts', 'anything else fails and names the causes'],
  ],
  'media come by URL, or as the body': [
    ['bundle/transcribe/urls.test.ts', 'is fetched by Deepgram, behind redirects too'],
    [
      'deepgram/listen/requests.test.ts',
      "conforms to Deepgram's description and its own SDK, and identifies its sender",
    ],
  ],
  'who makes keys has the scopes for it, or the role of an administrator': [
    ['bundle/create-key/errors.test.ts', 'a key whose maker has too low a role'],
    ['deepgram/manage/scopes.test.ts', 'have aliases, and one covers rights that no scope names'],
  ],
  'a question that costs nothing tries a key': [
    [CHECK, 'passes the default check, and is asked nothing that it may not answer'],
  ],
  'temporary tokens keep the key at home': [
    [CREATE, 'is granted, masked, and works as Bearer'],
    ['bundle/transcribe/key.test.ts', 'is renewed once by the key of its maker, which goes nowhere else'],
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
