import { describe, expect, it } from 'vitest';
import { Failure } from '../../../src/lib/failure.ts';
import { expandTemplate, mayBeTranscript, type Variables } from '../../../src/transcribe/plan/template.ts';
import { fileSource, urlSource } from '../../helpers/sources.ts';

const ASKED: Variables = { language: 'en', model: 'nova-3' };

const ALL = '[{dir}][{file}][{name}][{ext}][{format}]';

it.each([
  ['talk.mp3', '[.][talk.mp3][talk][mp3][txt]'],
  ['a/b c/talk.final.mp3', '[a/b c][talk.final.mp3][talk.final][mp3][txt]'],
  ['a/talk', '[a][talk][talk][][txt]'],
  ['a/.talk', '[a][.talk][.talk][][txt]'],
  ['a/talk.', '[a][talk.][talk][][txt]'],
  ['{dir}/{name}$&.mp3', '[{dir}][{name}$&.mp3][{name}$&][mp3][txt]'],
  ['a/line\nbreak 👩‍🚀.mp3', '[a][line_break 👩‍🚀.mp3][line_break 👩‍🚀][mp3][txt]'],
  ['a:b/c\\d?.mp3', '[a_b][c_d_.mp3][c_d_][mp3][txt]'],
])('the variables of the file %j', (file, expanded) => {
  expect(expandTemplate(ALL, fileSource(file), 'txt', ASKED)).toBe(expanded);
});

it.each([
  ['media/2026/talk.mp3', 'site/2026/talk.txt'],
  ['media/a/b/talk.mp3', 'site/a/b/talk.txt'],
  ['media/talk.mp3', 'site/./talk.txt'],
  ['talk.mp3', 'site/./talk.txt'],
])('the folders of %s without the first one', (file, expanded) => {
  expect(expandTemplate('site/{subdir}/{name}.{format}', fileSource(file), 'txt', ASKED)).toBe(expanded);
});

it('the folders of a URL without the first one are those of its host', () => {
  const source = urlSource('https://example.com/a/talk.mp3');
  expect(expandTemplate('site/{subdir}/{file}', source, 'txt', ASKED)).toBe('site/example.com/a/talk.mp3');
});

it.each([
  ['https://example.com/talk.mp3', 'transcripts/example.com/talk.mp3'],
  ['https://example.com/a/b/talk.mp3?sig=canary#t', 'transcripts/example.com/a/b/talk.mp3'],
  ['https://Example.com:8443/talk.mp3', 'transcripts/example.com_8443/talk.mp3'],
  ['https://[2001:db8::1]/talk.mp3', 'transcripts/[2001_db8__1]/talk.mp3'],
  ['https://example.com', 'transcripts/example.com/index'],
  ['https://example.com/', 'transcripts/example.com/index'],
  ['https://example.com//a///talk.mp3', 'transcripts/example.com/a/talk.mp3'],
  ['https://example.com/talks/', 'transcripts/example.com/talks'],
  ['https://example.com/a%2Fb.mp3', 'transcripts/example.com/a_b.mp3'],
  ['https://example.com/a%5Cb.mp3', 'transcripts/example.com/a_b.mp3'],
  ['https://example.com/%2e%2e/%2E%2E/x.mp3', 'transcripts/example.com/x.mp3'],
  ['https://example.com/..%2f..%2fx.mp3', 'transcripts/example.com/___.._x.mp3'],
  ['https://example.com/%252e%252e/x.mp3', 'transcripts/example.com/%2e%2e/x.mp3'],
  ['https://example.com/.git/x.mp3', 'transcripts/example.com/_git/x.mp3'],
  ['https://example.com/...', 'transcripts/example.com/___'],
  ['https://example.com/a%00%0a%7fb.mp3', 'transcripts/example.com/a___b.mp3'],
  ['https://example.com/"*:<>?|.mp3', 'transcripts/example.com/_____'],
  ['https://example.com/a%3f%22%2a%3ab.mp3', 'transcripts/example.com/a____b.mp3'],
  ['https://example.com/100%.mp3', 'transcripts/example.com/100%.mp3'],
  ['https://example.com/%ff.mp3', 'transcripts/example.com/%ff.mp3'],
  ['https://example.com/a%20b/Übung-👩‍🚀.mp3', 'transcripts/example.com/a b/Übung-👩‍🚀.mp3'],
])('the path of %s', (url, place) => {
  expect(expandTemplate('{dir}/{file}', urlSource(url), 'txt', ASKED)).toBe(place);
});

describe('a URL whose query identifies the recording', () => {
  const [url, mark] = [new URL('https://example.com/x/talk.mp3?id=canary'), '0123456789ab'];
  const expand = (template: string, title?: string): string =>
    expandTemplate(template, { kind: 'url', url, mark, title }, 'txt', ASKED);

  it.each([
    ['{dir}/{file}.{format}', 'transcripts/example.com/x/talk-0123456789ab.mp3.txt'],
    ['{name}.{ext}', 'talk-0123456789ab.mp3'],
    ['{name}/{query}.{format}', 'talk/0123456789ab.txt'],
  ])('has its own name in %s', (template, expected) => {
    expect(expand(template)).toBe(expected);
  });

  it.each([
    ['Episode 1.5', 'transcripts/example.com/x/Episode 1.5.txt [Episode 1.5][mp3]'],
    ['a:b?', 'transcripts/example.com/x/a_b_.txt [a_b_][mp3]'],
    ['..', 'transcripts/example.com/x/__.txt [__][mp3]'],
    ['100%25', 'transcripts/example.com/x/100%25.txt [100%25][mp3]'],
  ])('has the name that the user gives it: %s', (title, expected) => {
    expect(expand('{dir}/{file}.{format} [{name}][{ext}]', title)).toBe(expected);
  });

  it('accepts transcripts of any name in its folder, since the user can change the name', () => {
    const source = { kind: 'url', url, mark, title: 'New' } as const;
    expect(mayBeTranscript('transcripts/example.com/x/Old.txt', source, 'txt')).toBe(true);
    expect(mayBeTranscript('out/New.txt', source, 'txt')).toBe(true);
    expect(mayBeTranscript('out/Old.txt', source, 'txt')).toBe(false);
    expect(mayBeTranscript('transcripts/example.com/x/.env.txt', source, 'txt')).toBe(false);
  });
});

it.each([
  ['de-CH', 'nova-3-medical', 'de-CH/nova-3-medical'],
  ['multi', 'a/../b', 'multi/a_.._b'],
  ['..', '.x', '__/_x'],
])('language %s and model %s are safe in names', (language, model, expanded) => {
  expect(expandTemplate('{language}/{model}', fileSource('a.mp3'), 'txt', { language, model })).toBe(
    expanded,
  );
});

it.each(['transcripts/example.com/aux/Old.txt', 'transcripts/example.com/aux_/Old.txt'])(
  'is a possible transcript of a URL, with the folder name of this version or an earlier one: %s',
  (file) => {
    const url = new URL('https://example.com/aux/talk.mp3');
    expect(mayBeTranscript(file, { kind: 'url', url, title: 'New' }, 'txt')).toBe(true);
  },
);

it.each<[boolean, string, string, string]>([
  [true, 'media/talk.wav.txt', 'media/talk.wav', 'txt'],
  [true, 'out/de/talk-nova-2.podcast.json', 'media/talk.wav', 'podcast.json'],
  [true, 'media/a:b.wav.txt', 'media/a:b.wav', 'txt'],
  [true, 'media/a_b.wav.txt', 'media/a:b.wav', 'txt'],
  [true, 'transcripts\\talk.txt', 'media/talk.wav', 'txt'],
  [false, '.env', 'media/talk.wav', 'txt'],
  [false, 'src/main.ts', 'media/talk.wav', 'txt'],
  [false, '.cache/talk.wav.txt', 'media/talk.wav', 'txt'],
  [false, 'out/.talk.wav.txt', 'media/talk.wav', 'txt'],
  [false, 'notes.txt', 'media/talk.wav', 'txt'],
  [false, 'media/talk.wav.txt', 'media/talk.wav', 'srt'],
])('is a possible transcript: %s for %s', (expected, file, source, ending) => {
  expect(mayBeTranscript(file, fileSource(source), ending)).toBe(expected);
});

describe('a variable that does not exist', () => {
  it.each(['{directory}', '{}', '{Dir}', '{ dir }', '{constructor}'])(
    '%s is refused, and the existing ones are named',
    (name) => {
      const message = `output: ${name} is not known. Use {dir}, {subdir}, {file}, {name}, {ext}, {query}, {format}, {language}, {model}.`;
      expect(() => expandTemplate(`a/${name}`, fileSource('talk.mp3'), 'txt', ASKED)).toThrow(
        new Failure(message),
      );
    },
  );

  it('is not detected in unbalanced braces', () => {
    expect(expandTemplate('{a/{{file}}}/b}', fileSource('talk.mp3'), 'txt', ASKED)).toBe('{a/{talk.mp3}}/b}');
  });
});
