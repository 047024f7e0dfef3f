import { lstatSync } from 'node:fs';
import path from 'node:path';
import { create } from '@actions/glob';
import { expect, it } from 'vitest';
import { matchPatterns } from '../../../src/transcribe/sources/match.ts';
import { quietly } from '../../helpers/stdout.ts';
import { isPosix, makeWorkspace } from '../../helpers/workspace.ts';

/**
 * Users know patterns from other actions, which use GitHub's toolkit: they mean the same here. Deliberate differences:
 * braces are expanded; a line that matches nothing is read as a list; an exclusion that excludes nothing is read as
 * what was probably intended; files that git ignores are skipped. See spellings and exclusions.
 */

const FILES = [
  ...['a.mp3', 'b.wav', '.hidden.mp3', 'x [1].mp3', 'ü.mp3', '-rf.mp3', 'media/a.mp3', 'media/b.MP3'],
  ...['media/c.mp3/inner.mp3', 'media/private/a.mp3', 'media/private/deep/b.mp3', 'media/.cache/a.mp3'],
  ...['talks/2024/one.mp3', 'talks/2025/one.mp3', 'talks/2025/two.mp4', 'talks/readme.md', 'media-old/a.mp3'],
];

/** The toolkit's matches; an excluded folder excludes its content, and a wildcard for any name matches no folders. */
async function byToolkit([pattern = '', ...excludes]: readonly string[]): Promise<string[]> {
  const all = [pattern, ...excludes.flatMap((each) => [each, `${each.replace(/\/$/, '')}/**`])];
  const options = { followSymbolicLinks: false, implicitDescendants: false };
  const found = await quietly(async () => (await create(all.join('\n'), options)).glob());
  const noFolders = /(?:^|\/)\*+$/.test(pattern);
  return found.filter((file) => !noFolders || !lstatSync(file).isDirectory()).sort();
}

it
  .runIf(isPosix)
  .each([
    [['*']],
    [['*.mp3']],
    [['**']],
    [['**/*.mp3']],
    [['media/*']],
    [['media/**']],
    [['media/**/*.mp3']],
    [['media/*.mp3']],
    [['./media/*.mp3']],
    [['media/a.mp3']],
    [['media']],
    [['media/c.mp3']],
    [['talks/20??/one.mp3']],
    [['talks/202[45]/*.mp3']],
    [['talks/**/one.mp3']],
    [['**/one.mp3']],
    [['m*/a.mp3']],
    [['.hidden.mp3']],
    [['x \\[1\\].mp3']],
    [['nothing/**']],
    [['**/*.mp3', '!media/private']],
    [['**/*.mp3', '!media/private/**']],
    [['**/*.mp3', '!**/private']],
    [['media/**', '!**/*.mp3']],
    [['**', '!talks/']],
    [['**/*.mp3', '!media/a.mp3', '!talks/2024']],
  ])('%j finds what the toolkit finds', async (patterns) => {
  await makeWorkspace(Object.fromEntries(FILES.map((file) => [file, file])));
  const paths = matchPatterns('files', patterns).found.map(({ path: file }) => file);
  const relative = (files: readonly string[]): string[] => files.map((file) => path.relative('.', file));
  expect(relative(paths)).toEqual(relative(await byToolkit(patterns)));
});

it.runIf(isPosix)('braces, which the toolkit takes literally, expand to several patterns', async () => {
  await makeWorkspace(Object.fromEntries(FILES.map((file) => [file, file])));
  expect(await byToolkit(['talks/*/*.{mp3,mp4}'])).toEqual([]);
  const found = matchPatterns('files', ['talks/*/*.{mp3,mp4}']).found.map(({ path: file }) => file);
  const written = await byToolkit(['talks/*/*.mp[34]']);
  expect(found).toEqual(written);
  expect(found).toHaveLength(3);
});
