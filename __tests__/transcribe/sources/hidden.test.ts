import { expect, it } from 'vitest';
import { isHidden, spelledNames } from '../../../src/transcribe/sources/hidden.ts';
import { readRules } from '../../../src/transcribe/sources/rules.ts';

it.each([
  ['talk.mp3', '**', false],
  ['a/b/talk.mp3', '**', false],
  ['.talk.mp3', '**', true],
  ['..talk.mp3', '**', true],
  ['.git/x.mp3', '**/*.mp3', true],
  ['a/.cache/talk.mp3', '**/*.mp3', true],
  ['.media/talk.mp3', '.media/*.mp3', false],
  ['a/.media/talk.mp3', '**/.media/**', false],
  ['.media/.talk.mp3', '.media/**', true],
  ['.media/.talk.mp3', '.media/.talk.mp3', false],
  ['.talk.mp3', '.*', true],
  ['.media/talk.mp3', '!.media', true],
  ['.git/x.mp3', '.git/x.mp3', true],
  ['a/.GIT/x.mp3', 'a/.GIT/*', true],
  ['.gitignored/x.mp3', '.gitignored/**', false],
])('whether %s is hidden from %s: %s', (path, pattern, hidden) => {
  expect(isHidden(path, spelledNames(readRules('files', pattern)))).toBe(hidden);
});
