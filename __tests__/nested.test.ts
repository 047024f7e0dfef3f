import { describe, expect, it } from 'vitest';
import { DeepgramError } from '../src/deepgram/error.ts';
import { readReply } from '../src/deepgram/listen/answer.ts';
import { outsiderIn } from '../src/github/outsiders.ts';
import { Failure } from '../src/lib/failure.ts';
import { Mask } from '../src/lib/secrets.ts';
import { parseLock } from '../src/transcribe/lockfile/parse.ts';
import { readPart, withOrigin } from '../src/transcribe/part-answers.ts';
import { parseBatch } from '../src/transcribe/sources/lfs-batch.ts';
import { LfsError } from '../src/transcribe/sources/lfs-error.ts';
import { FORMATS } from '../src/transcript/formats.ts';
import { render } from '../src/transcript/render.ts';
import { choiceOf, presentationOf } from './transcript/captions/presentations.ts';

/** JSON nested deeper than any stack is read or refused like any other input. */

const LEVELS = 20_000;
const KEY = '7d1e2d3c5b6a79880123456789abcdef01234567';
const SENT = 'b'.repeat(64);
const PART = { from: 0, to: 1 };

const answerWith = (deep: string, metadata: string): string =>
  `{"metadata":{"request_id":"r",${metadata}"warnings":[${deep}],"model_info":${deep}},"results":{` +
  `"channels":[{"alternatives":[{"transcript":"Hi.","words":[]},${deep}]}],"utterances":${deep},"topics":${deep}}}`;

/** Errors that are proper refusals. */
const isRefusal = (error: unknown): boolean =>
  [Failure, DeepgramError, LfsError].some((kind) => error instanceof kind);

async function raisedBy(read: () => unknown): Promise<unknown> {
  try {
    await read();
  } catch (error) {
    return error;
  }
  return undefined;
}

async function replied(body: string): Promise<string> {
  const mask = new Mask();
  mask.keep(KEY);
  const answer = await readReply({ status: 200, headers: {}, body }, { mask, sent: SENT, keep: undefined });
  for (const format of FORMATS) render(format, answer, presentationOf(choiceOf('netflix')));
  return answer.raw;
}

const READERS: Readonly<Record<string, (deep: string) => unknown>> = {
  'an answer': async (deep) => expect(await replied(answerWith(deep, `"sha256":"${SENT}",`))).toContain(SENT),
  'an answer without a hash': async (deep) => await replied(answerWith(deep, '')),
  'an answer with the key': async (deep) =>
    expect(await replied(answerWith(deep, `"key":"${KEY}",`))).not.toContain(KEY),
  'an answer to a part': (deep) => withOrigin(answerWith(deep, ''), SENT, PART),
  'a kept answer to a part': (deep) => {
    const part = `"part":{"of":"${SENT}","from":0,"to":1},`;
    expect(readPart(answerWith(deep, part), SENT)).toBeDefined();
  },
  'a lock file': (deep) => parseLock(`{"version":2,"sources":${deep},"entries":${deep}}`, 'lock.json'),
  'links of Git LFS': (deep) => parseBatch(`{"objects":[{"oid":"a","actions":${deep}},${deep}]}`, 0),
  'an event': (deep) => outsiderIn('issues', JSON.parse(`{"issue":${deep},"comment":${deep}}`)),
};

describe.each(Object.entries(READERS))('of %s', (_, read) => {
  it.each([
    ['lists', `${'['.repeat(LEVELS)}${']'.repeat(LEVELS)}`],
    ['objects', `${'{"a":'.repeat(LEVELS)}1${'}'.repeat(LEVELS)}`],
  ])('%s that are nested 20,000 times are read, or refused with a message', async (_, deep) => {
    const raised = await raisedBy(() => read(deep));
    if (raised !== undefined) expect(raised).toSatisfy(isRefusal);
  });
});
