import mime from 'mime';
import otherTypes from 'mime/types/other.js';
import standardTypes from 'mime/types/standard.js';
import { expect, it } from 'vitest';
import { isMediaName, mediaType } from '../../src/recordings/media-type.ts';

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

it('every other name has the type that the package gives it', () => {
  const tables: readonly Readonly<Record<string, readonly string[]>>[] = [standardTypes, otherTypes];
  const endings = tables.flatMap((types) => Object.values(types).flat());
  const names = [...endings, 'unknown-ending', ''].flatMap((ending) =>
    ['%', '.%', 'talk.%', 'TALK.%', 'a/%', 'a/.%', 'a/talk.%', 'a\\%', 'a.mp4/%', 'talk.%.', '%/'].map(
      (shape) => shape.replace('%', () => ending),
    ),
  );
  const differs = (name: string): boolean => {
    const type = mime.getType(name) ?? 'none';
    const isMedia = /^(audio|video)\//.test(type);
    const isPossible = isMedia || type === 'none' || type === 'application/octet-stream';
    return (
      mediaType(name) !== (isMedia ? type : 'application/octet-stream') || isMediaName(name) !== isPossible
    );
  };
  expect([...names, ...names.map((text) => text.toUpperCase())].filter(differs)).toEqual([]);
});
