import { afterEach, describe, expect, it, vi } from 'vitest';
import { inputsOf } from '../../src/inputs/fields.ts';
import { managementOf, readApiKey, readUrl } from '../../src/inputs/key.ts';

afterEach(() => {
  vi.unstubAllEnvs();
});

it.each([
  ['https://api.deepgram.com', 'https://api.deepgram.com/'],
  ['https://api.eu.deepgram.com', 'https://api.deepgram.com/'],
  ['https://abc.us.api.deepgram.com', 'https://api.deepgram.com/'],
  ['https://gateway.example.com/speech', 'https://gateway.example.com/speech'],
  ['https://notdeepgram.com', 'https://notdeepgram.com/'],
  ['https://deepgram.com.example.com', 'https://deepgram.com.example.com/'],
])('with base-url %s, management requests go to %s', (base, management) => {
  expect(managementOf(new URL(base)).href).toBe(management);
});

describe('a URL', () => {
  const read = (value: string): string => {
    vi.stubEnv('INPUT_BASE-URL', value);
    return readUrl(inputsOf('transcribe'), 'base-url').href;
  };

  it.each([
    ['https://api.eu.deepgram.com/v1', 'https://api.eu.deepgram.com/'],
    ['https://api.deepgram.com/v1/listen', 'https://api.deepgram.com/'],
    ['https://api.deepgram.com/v1/listen/', 'https://api.deepgram.com/'],
    ['https://api.deepgram.com/v1/projects', 'https://api.deepgram.com/'],
    ['https://api.deepgram.com/v1/auth/token', 'https://api.deepgram.com/'],
    ['https://gateway.example.com/speech/v1/listen', 'https://gateway.example.com/speech'],
    ['https://gateway.example.com/speech/v1', 'https://gateway.example.com/speech'],
    ['https://gateway.example.com/speech/', 'https://gateway.example.com/speech'],
    ['https://gateway.example.com/speech', 'https://gateway.example.com/speech'],
    ['https://gateway.example.com/listen', 'https://gateway.example.com/listen'],
    ['https://gateway.example.com/v12', 'https://gateway.example.com/v12'],
    [' https://10.0.0.1:8443/a/ ', 'https://10.0.0.1:8443/a'],
    ['https://[::1]:8443//', 'https://[::1]:8443/'],
  ])('%s is %s', (given, url) => {
    expect(read(given)).toBe(url);
  });

  it.each([
    ['api.deepgram.com', 'is not a URL'],
    ['api.deepgram.com:443', 'is not a URL'],
    ['localhost:8080/v1', 'is not a URL'],
    ['//api.deepgram.com', 'is not a URL'],
    ['https://', 'is not a URL'],
    ['"https://api.deepgram.com"', 'is not a URL'],
    ['http://10.0.0.1:8080', 'sent unencrypted'],
    ['wss://api.deepgram.com/v1/listen', 'wss:// is for live speech'],
    ['https://user:word@api.deepgram.com', 'only a host and a path'],
    ['https://api.deepgram.com/v1/listen?model=nova-3', 'only a host and a path'],
  ])('%s is refused: %s', (given, why) => {
    expect(() => read(given)).toThrow(why);
  });
});

describe('a key', () => {
  const read = (value: string): string => {
    vi.stubEnv('INPUT_API-KEY', value);
    return readApiKey(inputsOf('transcribe'));
  };
  const KEY = 'distinct-key-of-inputs-0123456789';

  it.each([
    KEY,
    `${KEY}\r\n`,
    `\uFEFF${KEY}`,
    `${KEY}==`,
    'DistinctKeyOfInputsInBase64==',
    '2c1e5b7a-0b67-4b0c-9d5e-1f2a3b4c5d6e',
  ])('is read: %j', (given) => {
    expect(given).toContain(read(given));
  });

  it.each([
    ['secrets.DISTINCT_NAME_OF_KEY', 'the name of a value'],
    ['$DISTINCT_NAME_OF_KEY', 'the name of a value'],
    [`\${DISTINCT_NAME_OF_KEY}`, 'the name of a value'],
    [`\${{secrets.DISTINCT_NAME_OF_KEY}}`, 'the name of a value'],
    ['vars.DISTINCT_NAME_OF_KEY', 'the name of a value'],
    ['*'.repeat(33), 'it is a masked key'],
    [`DEEPGRAM_API_KEY=${KEY}`, 'a name and `=`'],
    [`{"key":"${KEY}"}`, 'a list or JSON'],
    [`${KEY},${KEY}2`, 'a list or JSON'],
    [`"${KEY}"`, 'in quotes'],
    [`Token ${KEY}`, '"Token" or "Bearer"'],
    [`${KEY}\n${KEY}`, 'a line break'],
    [`${KEY}\u200B`, 'non-ASCII'],
  ])('%j is not a key: %s', (given, why) => {
    expect(() => read(given)).toThrow(why);
  });
});
