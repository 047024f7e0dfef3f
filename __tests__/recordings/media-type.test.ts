import { expect, it } from 'vitest';
import { mediaType } from '../../src/recordings/media-type.ts';

it.each([
  ['talk.mp3', 'audio/mpeg'],
  ['TALK.MP3', 'audio/mpeg'],
  ['a/b.c/talk.mp4', 'video/mp4'],
  ['talk.m4a', 'audio/mp4'],
  ['talk.ogg', 'audio/ogg'],
  ['talk.webm', 'video/webm'],
  ['talk.flac', 'audio/x-flac'],
  ['talk.json.wav', 'audio/wav'],
])('the type of %s is %s', (name, type) => {
  expect(mediaType(name)).toBe(type);
});

// A request of type application/json makes Deepgram fetch a URL that the file names.
it.each([
  'talk.json',
  'talk.mp3.json',
  'json',
  '.json',
  'talk.jsonld',
  'talk.xml',
  'talk.txt',
  'talk.html',
  'talk',
  'talk.',
  'talk.unknown-ending',
  'application/json',
  '',
])('%j is sent as plain bytes', (name) => {
  expect(mediaType(name)).toBe('application/octet-stream');
});
