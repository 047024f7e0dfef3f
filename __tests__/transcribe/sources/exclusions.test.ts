import { describe, expect, it } from 'vitest';
import { matchPatterns } from '../../../src/transcribe/sources/match.ts';
import { namesBelow } from '../../../src/transcribe/sources/rules.ts';
import { find, media, names } from '../../helpers/find.ts';
import { isLinux, makeWorkspace } from '../../helpers/workspace.ts';

const FILES = ['media/a.mp3', 'media/private/secret.mp3', 'media/draft/b.mp3'];
const SYSTEM = { escapes: true, ignoreCase: false };

interface Seen {
  readonly names: readonly string[];
  readonly messages: readonly string[];
}

async function match(...patterns: readonly string[]): Promise<Seen> {
  const root = await makeWorkspace(media(...FILES));
  const { found, warnings, notes } = matchPatterns('files', patterns, SYSTEM);
  const names = found.map(({ path }) => namesBelow(root, path)?.join('/') ?? '');
  return { names, messages: [...warnings, ...notes] };
}

const SECRET = 'media/private/secret.mp3';

describe('an exclusion that excludes something is taken literally', () => {
  it.each([
    '!media/private/**',
    '! media/private/**',
    '!./media/private/**',
    '!**/private',
    '!media/private',
    '!media/private/',
    '!media/{private,draft}/**',
    '!media/{draft, private}/**',
    '!media/private/*.{mp3,wav}',
    '!media/p*/**',
  ])('%s', async (exclusion) => {
    const { names, messages } = await match('media/**', exclusion);
    expect(names).not.toContain(SECRET);
    expect(names).toContain('media/a.mp3');
    expect(messages).toEqual([]);
  });

  it('even if another one excludes its folder', async () => {
    const { names, messages } = await match(
      'media/**',
      '!media/private',
      '!media/private/secret.mp3',
      '!media/draft',
    );
    expect(names).toEqual(['media/a.mp3']);
    expect(messages).toEqual([]);
  });
});

const treatedAs = (as: string, why: string): string =>
  `excludes nothing, since ${why}. It is treated as \`${as}\`, which excludes 1 match`;
const ROOT = 'patterns are relative to the workspace and have no `/` or `~` in front';
const ANYWHERE = 'it is relative to the workspace, not to every folder';

it.runIf(isLinux)('an exclusion in NFC of a name in NFD excludes it', async () => {
  const root = await makeWorkspace(media('a.mp3', 'private/é.mp3'.normalize('NFD')));
  const found = await find(root, ['**', '!private/é.mp3'.normalize('NFC')]);
  expect(names(found)).toEqual(['a.mp3']);
  expect(found.warnings[0]).toContain('excludes nothing, since its letters are composed of other characters');
});

describe('an exclusion that literally excludes nothing', () => {
  it.each([
    ['!/media/private/**', treatedAs('!media/private/**', ROOT)],
    ['!~/media/private/**', treatedAs('!media/private/**', ROOT)],
    ['!private/**', treatedAs('!**/private/**', ANYWHERE)],
    ['!private', treatedAs('!**/private', ANYWHERE)],
    ['!secret.mp3', treatedAs('!**/secret.mp3', ANYWHERE)],
    ['!*secret*', treatedAs('!**/*secret*', ANYWHERE)],
    ['!Media/Private/**', treatedAs('!media/private/**', 'patterns are case-sensitive')],
    ['!PRIVATE', treatedAs('!**/private', `${ANYWHERE}, and patterns are case-sensitive`)],
    [
      '!media\\private\\**',
      treatedAs('!media/private/**', 'folders are separated by `/` here, not by a backslash'),
    ],
    ['!/Media\\private', treatedAs('!media/private', 'patterns are case-sensitive')],
    [
      '!media/private/\\*.mp3',
      treatedAs('!media/private/*.mp3', 'a backslash makes `*` and `?` match only themselves'),
    ],
    [
      '!media/**secret.mp3',
      treatedAs('!media/**/*secret.mp3', '`**` matches folders only if it stands alone between slashes'),
    ],
    [
      '!media/{private}/**',
      treatedAs('!media/private/**', 'braces with nothing to choose from match only themselves'),
    ],
    ['!media/priv%61te/**', treatedAs('!media/private/**', 'it is encoded as in a URL')],
  ])('%s excludes what is probably intended, with a note', async (exclusion, note) => {
    const seen = await match('media/**', exclusion);
    expect(seen.names).toEqual(['media/a.mp3', 'media/draft/b.mp3']);
    expect(seen.messages).toEqual([expect.stringContaining(`files: \`${exclusion}\` ${note}`)]);
  });

  it.each([
    ['!media/private/** # no', 'is read as `!media/private/**`'],
    ['!media/private/** #no', 'is read as `!media/private/**`'],
    ['"!media/private/**"', 'is read as `!media/private/**`'],
    [`!'media/private/**'`, 'is read as `!media/private/**`'],
    ['- !media/private/**', 'is read as `!media/private/**`'],
    ['- "!media/private/**"', 'is read as `!media/private/**`'],
    ['!media/private/**, !media/none/**', 'is read as `!media/private/**`, `!media/none/**`'],
    ['!media/private/**|!media/none/**', 'is read as `!media/private/**`, `!media/none/**`'],
    ['!media/private/** !media/none/**', 'is read as `!media/private/**`, `!media/none/**`'],
    ['!media/private/**;!media/none/**', 'is read as `!media/private/**`, `!media/none/**`'],
    ['!“media/private/**”', 'is read as `!media/private/**`'],
    ['“!media/private/**”', 'is read as `!media/private/**`'],
    ['！media/private/**', 'is read as `!media/private/**`'],
    ['!media/private/**\u00a0', 'is read as `!media/private/**`'],
    ['\u200b!media/private/**', 'is read as `!media/private/**`'],
    ['!media/@(private|none)/**', 'is read as `!media/{private,none}/**`'],
    ['!media/[private,none]/**', 'is read as `!media/{private,none}/**`'],
    ['!media/(private|none)/**', 'is read as `!media/{private,none}/**`'],
  ])('%s is read as a list', async (exclusion, note) => {
    const seen = await match('media/**', exclusion);
    expect(seen.names).toEqual(['media/a.mp3', 'media/draft/b.mp3']);
    expect(seen.messages).toContainEqual(`files: \`${exclusion}\` ${note}`);
  });

  it('in quotes and relative to another root excludes the intended files', async () => {
    const { names, messages } = await match('media/**', '"!/media/private/**"');
    expect(names).not.toContain(SECRET);
    expect(messages).toHaveLength(2);
  });

  it.each([
    ['!media/privat/**', '`!media/private/**` may be intended'],
    ['!media/privte/secret.mp3', '`!media/private/secret.mp3` may be intended'],
    ['!talks/**', 'Nothing that the earlier patterns match resembles it'],
    ['!**/*.wav', 'Nothing that the earlier patterns match resembles it'],
  ])('%s only gets a hint if nothing matches exactly', async (exclusion, hint) => {
    const { names, messages } = await match('media/**', exclusion);
    expect(names).toHaveLength(3);
    expect(messages).toEqual([`files: \`${exclusion}\` excludes nothing. ${hint}`]);
  });

  it.each([
    ['!media/!(a.mp3)', /^patterns such as `!\(…\)` and `\+\(…\)` are not supported/],
    ['!.*private.*', /^regular expressions are not supported/],
    ['![[:alpha:]]*/private/**', /^classes such as `\[:alpha:\]` are not supported/],
  ])('%s is reported as a pattern of another language', async (exclusion, why) => {
    const { names, messages } = await match('media/**', exclusion);
    expect(names).toHaveLength(3);
    expect(messages.map((each) => each.replace(`files: \`${exclusion}\` excludes nothing: `, ''))).toEqual([
      expect.stringMatching(why),
    ]);
  });

  it.each([
    ['!media/private/**', 'Put it after that pattern'],
    ['!private', 'Put `!**/private` after that pattern'],
  ])('%s comes before the pattern whose matches it would exclude', async (exclusion, advice) => {
    const { names, messages } = await match(exclusion, 'media/**');
    expect(names).toContain(SECRET);
    expect(messages).toEqual([
      `files: \`${exclusion}\` excludes nothing: it comes before the pattern whose matches it would exclude. ${advice}`,
    ]);
  });

  it('excludes nothing of the patterns after it', async () => {
    const { names, messages } = await match('media/*.mp3', '!PRIVATE', 'media/private/*.mp3');
    expect(names).toContain(SECRET);
    expect(messages).toHaveLength(1);
  });
});

it('a list that only excludes is refused', async () => {
  await expect(match('!media/private/**')).rejects.toThrow(
    /^files: it only excludes\. Put a pattern that includes/,
  );
});

it.runIf(isLinux)('on a case-insensitive disk, files get the names that the disk has', async () => {
  const root = await makeWorkspace(media('media/a.wav', 'media/Private/b.wav', 'U\u0308.wav'));
  const { found, warnings } = matchPatterns('files', ['MEDIA\\**\\*.WAV', '!media\\private', '\u00fc.wav'], {
    escapes: false,
    ignoreCase: true,
  });
  expect(found.map(({ path }) => namesBelow(root, path)?.join('/'))).toEqual(['U\u0308.wav', 'media/a.wav']);
  expect(warnings).toEqual([]);
});
