import { expect, it } from 'vitest';
import { pathList } from '../../../src/transcribe/report/paths.ts';

it.each([
  [['a/talk.mp3.txt', 'a/talk.mp3.json', 'a/talk.mp3.podcast.json'], 'a/talk.mp3.txt · json · podcast.json'],
  [['talk.txt', 'talk.srt'], 'talk.txt · srt'],
  [['a/talk.txt'], 'a/talk.txt'],
  [['txt/talk', 'json/talk'], 'txt/talk · json/talk'],
  [['talk.v1/a.txt', 'talk.v1/b.txt'], 'talk.v1/a.txt · talk.v1/b.txt'],
  [['a/.txt', 'a/.json'], 'a/.txt · a/.json'],
  [['.txt', '.json'], '.txt · .json'],
  [['talk.txt', 'talk'], 'talk.txt · talk'],
  [[], ''],
])('%j are %s', (paths, text) => {
  expect(pathList(paths)).toBe(text);
});
