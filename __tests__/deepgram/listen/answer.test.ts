import { describe, expect, it } from 'vitest';
import type { DeepgramReply } from '../../../src/deepgram/explain.ts';
import { type Expected, readReply } from '../../../src/deepgram/listen/answer.ts';
import { keepQuerySecret } from '../../../src/lib/safe-text.ts';
import { Mask } from '../../../src/lib/secrets.ts';
import { printedBy } from '../../helpers/stdout.ts';

const KEY = '4f1e2d3c5b6a79880123456789abcdef01234567';
const SENT = 'a'.repeat(64);

const answerSaying = (transcript: string, metadata: object = {}): string =>
  JSON.stringify({
    metadata: { request_id: 'r', sha256: SENT, duration: 2, ...metadata },
    results: { channels: [{ alternatives: [{ transcript, words: [] }] }] },
  });

function expected(more: Partial<Expected> = {}): Expected {
  const mask = new Mask();
  mask.keep(KEY);
  return { mask, sent: SENT, keep: undefined, ...more };
}
const replied = (body: string, status = 200): DeepgramReply => ({ status, headers: {}, body });

const escaped = (text: string): string =>
  [...text].map((character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`).join('');

describe('an answer', () => {
  it('stays unchanged, byte by byte, if it contains no key', async () => {
    const body = answerSaying('Nothing to hide.').replace('"duration":2', '"duration": 2.0');
    expect((await readReply(replied(body), expected())).raw).toBe(body);
  });

  it.each([
    ['as it is', KEY],
    ['escaped', escaped(KEY)],
    ['partly escaped', KEY.replace('4', '\\u0034')],
    ['in a URL', `%34${KEY.slice(1)}`],
    ['in quoted-printable', `=34${KEY.slice(1)}`],
    ['in HTML', `&#52;&#x66;${KEY.slice(2)}`],
    ['in a script', `\\\\x34\\\\u{66}${KEY.slice(2)}`],
    ['in Base64', Buffer.from(KEY).toString('base64')],
    ['in Base64 behind a user', Buffer.from(`x:${KEY}`).toString('base64')],
  ])('with the key %s is stored without it', async (_, form) => {
    const body = answerSaying('It is X.', { X: 'X' }).replaceAll('X', form);
    const { raw, transcript } = await readReply(replied(body), expected());
    expect(transcript.channels[0]?.words.map(({ text }) => text).join(' ')).toMatch(/^It is \S*\*\*\*\S*$/);
    expect(JSON.parse(raw).results.channels[0].alternatives[0].transcript).toMatch(/^It is \S*\*\*\*\S*$/);
    for (const text of [raw, JSON.stringify(JSON.parse(raw))]) expect(text).not.toContain(form);
    expect(raw).not.toContain(KEY);
  });

  it.each(['channels', 'metadata', 'transcript', 'request_id', 'duration', 'results'])(
    'is not damaged by a word in the query of a URL: %s',
    async (word) => {
      await printedBy(() => keepQuerySecret(new URL(`https://media.example.com/a.mp3?${word}`)));
      const body = answerSaying(`Please ${word} it.`);
      expect((await readReply(replied(body), expected())).raw).toBe(body);
    },
  );

  it.each([
    ['<html><head><title>Sign in\n to X</title></head></html>', ' "Sign in to X"'],
    ['<!DOCTYPE html>\n<p>Blocked', ''],
    ['\n<?xml version="1.0"?><Error/>', ''],
  ])('that is the page %j is refused, and not requested again', async (page, named) => {
    await expect(readReply(replied(page), expected())).rejects.toMatchObject({
      kind: 'not-found',
      retry: 'never',
      finding: `The endpoint answers with a page${named} in place of a transcript.`,
      details: { answer: page },
    });
  });

  it('to the audio of a file is stored for the file, and records what was sent', async () => {
    const original = { sha256: 'f'.repeat(64), bytes: 7 };
    const { raw, transcript } = await readReply(replied(answerSaying('Hello.')), expected({ original }));
    expect(JSON.parse(raw).metadata).toMatchObject({
      sha256: original.sha256,
      sent: { sha256: SENT, bytes: 7 },
    });
    expect(transcript).toMatchObject({ sha256: original.sha256, sent: { sha256: SENT, bytes: 7 } });
  });

  it('to other audio than was sent is refused, even if it names the file', async () => {
    const original = { sha256: 'f'.repeat(64), bytes: 7 };
    const body = answerSaying('Hello.', { sha256: original.sha256 });
    await expect(readReply(replied(body), expected({ original }))).rejects.toMatchObject({
      kind: 'wrong-answer',
    });
  });

  it('is stored before it is read, even if it cannot be read', async () => {
    const kept: string[] = [];
    const keep = async (raw: string): Promise<void> => void kept.push(raw);
    const body = answerSaying('Hello.');
    await readReply(replied(body), expected({ keep }));
    const unreadable = '{"metadata":{"request_id":"r","sha256":"SENT"},"results":{}}'.replace('SENT', SENT);
    await expect(readReply(replied(unreadable), expected({ keep }))).rejects.toMatchObject({
      kind: 'bad-answer',
      details: { answer: unreadable },
    });
    expect(kept).toEqual([body, unreadable]);
  });

  it.each([
    ['for other bytes', answerSaying('Hello.', { sha256: 'b'.repeat(64) }), 'wrong-answer'],
    ['that is none', '{"ok":true}', 'bad-answer'],
    ['that is cut off', answerSaying('Hello.').slice(0, -5), 'bad-answer'],
  ])('%s is not stored', async (_, body, kind) => {
    const keep = (): Promise<void> => Promise.reject(new Error('kept'));
    await expect(readReply(replied(body), expected({ keep }))).rejects.toMatchObject({ kind });
  });

  it('without a hash gets the hash of what was sent', async () => {
    const body = answerSaying('Hello.', { sha256: undefined });
    const { raw, transcript } = await readReply(replied(body), expected());
    expect(JSON.parse(raw).metadata.sha256).toBe(SENT);
    expect(transcript.sha256).toBe(SENT);
    expect((await readReply(replied(body), expected({ sent: undefined }))).raw).toBe(body);
  });
});
