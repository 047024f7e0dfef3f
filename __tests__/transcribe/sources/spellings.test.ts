import { mkdir, rm, symlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { find, findSources, media, names, omissions } from '../../helpers/find.ts';
import { commitAll, git } from '../../helpers/repository.ts';
import { isLinux, isPosix, makeWorkspace } from '../../helpers/workspace.ts';

const FILES = ['media/a.mp3', 'media/b.wav', 'media/old/c.mp3', 'talks/d.mp3', 'Upper/E.MP3'];

describe('a line in another common list syntax is read as a list', () => {
  const both = ['media/a.mp3', 'media/b.wav'];

  it.each([
    ['media/*.mp3, media/*.wav', both],
    ['media/*.mp3,media/*.wav', both],
    ['media/*.mp3 media/*.wav', both],
    ['media/*.mp3 | media/*.wav', both],
    ['"media/*.mp3"', ['media/a.mp3']],
    [`'media/*.mp3', 'media/*.wav'`, both],
    ['- media/*.mp3', ['media/a.mp3']],
    ['["media/*.mp3", "media/*.wav"]', both],
    ['media/*.mp3 # the talks', ['media/a.mp3']],
    ['media/*.mp3 #talks', ['media/a.mp3']],
    ['media/*.{mp3,wav}, talks/*', [...both, 'talks/d.mp3']],
    ['media/**, !media/old', both],
    ['media/*.mp3, talks/*.wav', ['media/a.mp3']],
    ['“media/*.mp3”', ['media/a.mp3']],
    ['„media/*.mp3“, ‘media/*.wav’', both],
    ['«media/*.mp3»', ['media/a.mp3']],
    ['<media/*.mp3>', ['media/a.mp3']],
    ['media/*.mp3\u00a0media/*.wav', both],
    ['\u200bmedia/*.mp3', ['media/a.mp3']],
    ['media/＊.mp3', ['media/a.mp3']],
    ['– media/*.mp3', ['media/a.mp3']],
    ['media/*.mp3;media/*.wav', both],
    ['media/*.mp3 && media/*.wav', both],
    ['media/*.@(mp3|wav)', both],
    ['media/*.(mp3|wav)', both],
    ['media/*.[mp3,wav]', both],
    ['media/**, ！media/old', both],
    ['media/a.mp3 and media/b.wav', both],
    ['media/*.mp3 und media/*.wav', both],
    ['"media/*.mp3" & "media/*.wav"', both],
    ['media/*.mp3, talks/*.mp3, and media/*.wav', [...both, 'talks/d.mp3']],
  ])('%s', async (line, expected) => {
    const found = await find(await makeWorkspace(media(...FILES)), [line]);
    expect(names(found)).toEqual(expected);
    expect(found.notes).toEqual([expect.stringContaining(`files: \`${line}\` is read as \``)]);
  });

  it.each([
    ['./media/*.mp3', ['media/a.mp3']],
    ['media/./*.mp3', ['media/a.mp3']],
    ['media/*.{mp3,wav}', ['media/a.mp3', 'media/b.wav']],
    ['{media,talks}/*.mp3', ['media/a.mp3', 'talks/d.mp3']],
    ['media/*.{mp3, wav}', ['media/a.mp3', 'media/b.wav']],
    ['media/*.{mp3,ogg,flac}', ['media/a.mp3']],
  ])('and %s is one pattern', async (line, expected) => {
    const found = await find(await makeWorkspace(media(...FILES)), [line]);
    expect(names(found)).toEqual(expected);
    expect([found.notes, found.unmatched, found.warnings]).toEqual([[], [], []]);
  });

  it.each(['a, b.mp3', 'talk #1.mp3', '- x.mp3', '"q".mp3', 'a b.mp3', 'a|b.mp3', '{x}.mp3'])(
    'but %s is the file of that name',
    async (name) => {
      const found = await find(await makeWorkspace(media(name)), [name]);
      expect(names(found)).toEqual([name]);
      expect(found.notes).toEqual([]);
    },
  );

  it('also a quoted name with a space in it', async () => {
    const found = await find(await makeWorkspace(media('media/talk one.mp3')), ['"media/talk one.mp3"']);
    expect(names(found)).toEqual(['media/talk one.mp3']);
  });

  it.each(['{1..2000}.mp3', '{1..100000000}.wav', `${'{a,b}'.repeat(25)}.wav`])(
    'but too many patterns in braces are refused: %s',
    async (pattern) => {
      const root = await makeWorkspace(media(...FILES));
      await expect(find(root, [pattern])).rejects.toThrow(
        `files: the pattern "${pattern}" cannot be used: it is too long, or its braces expand to too many patterns`,
      );
    },
  );
});

describe('a pattern whose `**` looks only into one folder', () => {
  const because = 'since `**` matches folders only if it stands alone between slashes';

  it.each<[readonly string[], readonly string[]]>([
    [
      ['media/**.mp3'],
      [
        `files: \`media/**.mp3\` looks only into one folder, ${because}; \`media/**/*.mp3\` matches 1 more file, such as media/old/c.mp3`,
      ],
    ],
    [['media/**.mp3', '**/c.mp3'], []],
    [
      ['media/**.mp3', '!media/old'],
      ['files: `!media/old` excludes nothing. Nothing that the earlier patterns match resembles it'],
    ],
    [['media/**.wav'], []],
    [['media/*.mp3'], []],
    [['work/**.mp3'], []],
    [['hidden/**.mp3'], []],
  ])('%j', async (patterns, warnings) => {
    const more = ['work/a.mp3', 'work/ignored/b.mp3', 'hidden/a.mp3', 'hidden/.h/b.mp3'];
    const root = await makeWorkspace({ ...media(...FILES, ...more), '.gitignore': 'ignored/\n' });
    await commitAll(root);
    expect((await find(root, patterns)).warnings).toEqual(warnings);
  });
});

describe('a pattern that matches nothing gets a hint', () => {
  const root = 'patterns are relative to the workspace and have no `/` or `~` in front';
  const slash = 'folders are separated by `/` here, not by a backslash';
  const escaped = 'a backslash makes `*` and `?` match only themselves';
  const folders = '`**` matches folders only if it stands alone between slashes';
  const extended =
    'patterns such as `!(…)` and `+(…)` are not supported; exclude in a line of its own with `!`';
  const classes = 'classes such as `[:alpha:]` are not supported; write their characters, as in `[a-z]`';
  const regular = 'regular expressions are not supported; write a pattern such as `**/*.mp3`';
  const encoded = 'it is encoded as in a URL';
  const command = 'it is a command of a shell, and only patterns belong here';
  const exclusion = 'an exclusion begins with `!`, as `!media/old/**`';
  const variable = 'shell variables are not expanded here, workflow expressions are';

  it.runIf(isLinux).each([
    ['/media/*.mp3', `${root}: \`media/*.mp3\` matches 1 file, such as media/a.mp3`],
    ['~/media/*.mp3', `${root}: \`media/*.mp3\` matches 1 file, such as media/a.mp3`],
    ['/none/*.mp3', root],
    ['media\\*.mp3', `${slash}: \`media/*.mp3\` matches 1 file, such as media/a.mp3`],
    ['none\\*.mp3', slash],
    ['media/%2e%2e/a.mp3', encoded],
    ['upper/*.mp3', 'Upper/E.MP3 exists, but patterns are case-sensitive'],
    ['media/*.MP3', 'media/a.mp3 exists, but patterns are case-sensitive'],
    ['*.mp3', 'it is relative to the workspace; `**/*.mp3` matches 3 files, such as media/a.mp3'],
    ['medai/*.mp3', 'there is no medai in the workspace; `media/*.mp3` matches 1 file, such as media/a.mp3'],
    ['medai/*.ogg', 'there is no medai in the workspace'],
    ['recordings/*.mp3', 'there is no recordings in the workspace'],
    ['media/new/*.mp3', 'there is no new in media'],
    ['https://example.com/a.mp3', 'it is a URL; put it into `urls`'],
    ...['-', '\\!', ':!', ':(exclude)', '~', '^', 'NOT ', 'exclude: '].map((mark): [string, string] => [
      `${mark}media/old/**`,
      exclusion,
    ]),
    ['$HOME/*.mp3', variable],
    [`\${'$'}{{ github.workspace }}/*.mp3`, variable],
    ['media/\\*.mp3', `${escaped}: \`media/*.mp3\` matches 1 file, such as media/a.mp3`],
    ['media/**c.mp3', `${folders}: \`media/**/*c.mp3\` matches 1 file, such as media/old/c.mp3`],
    ['me**/c.mp3', `${folders}: \`me*/**/c.mp3\` matches 1 file, such as media/old/c.mp3`],
    ['***/c.mp3', `${folders}: \`**/c.mp3\` matches 1 file, such as media/old/c.mp3`],
    [
      'media/*.{mp3}',
      'braces with nothing to choose from match only themselves: `media/*.mp3` matches 1 file, such as media/a.mp3',
    ],
    [
      'media/*.{mp3,wav',
      'a brace that is not closed matches only itself: `media/*.{mp3,wav}` matches 2 files, such as media/a.mp3',
    ],
    ['media/*.{ogg,wma', 'a brace that is not closed matches only itself'],
    ['media/*.pm3', 'nothing there ends in .pm3; `media/*.mp3` matches 1 file, such as media/a.mp3'],
    ['media/b.mp3', 'nothing there ends in .mp3; `media/b.wav` matches 1 file, such as media/b.wav'],
    ['talks/**/*.wav', 'nothing there ends in .wav; `talks/**/*.mp3` matches 1 file, such as talks/d.mp3'],
    ['media/%61.mp3', `${encoded}: \`media/a.mp3\` matches 1 file, such as media/a.mp3`],
    ...['media/!(b).*', 'media/+([a-z]).mp3', 'media/a?(1).ogg'].map((pattern): [string, string] => [
      pattern,
      extended,
    ]),
    ['media/[[:alpha:]].mp3', classes],
    ...['.*\\.mp3$', '^media/.*$', '/\\.mp3$/i'].map((pattern): [string, string] => [pattern, regular]),
    ['file:///media/a.mp3', 'write the path alone, without `file://`'],
    ['s3://media/a.mp3', 'it is an address of other storage; patterns name files of the workspace'],
    [
      '.mp3',
      'it is the name of a hidden file, and not of all files of that type: `**/*.mp3` matches 3 files, such as media/a.mp3',
    ],
    ['.ogg', 'it is the name of a hidden file, and not of all files of that type'],
    ...[
      ["find . -name '*.mp3'", '**/*.mp3', 3, 'media/a.mp3'],
      ['find -iname "*.wav" -print', '**/*.wav', 1, 'media/b.wav'],
      ["find media -type f -name '*.mp3'", 'media/**/*.mp3', 2, 'media/a.mp3'],
      ['find ./media/ talks -name *.mp3', '{media,talks}/**/*.mp3', 3, 'media/a.mp3'],
      ["find media -name '*.mp3' -o -name '*.wav'", 'media/**/{*.mp3,*.wav}', 3, 'media/a.mp3'],
      ['ls -l media/*.mp3', 'media/*.mp3', 1, 'media/a.mp3'],
    ].map(([line, right, amount, first]): [string, string] => [
      `${line}`,
      `${command}: \`${right}\` matches ${amount} ${amount === 1 ? 'file' : 'files'}, such as ${first}`,
    ]),
    ["find none -name '*.mp3'", command],
    ['media/*.ogg', 'nothing there ends in .ogg; `media/*.{mp3,wav}` matches 2 files, such as media/a.mp3'],
    ['media/x*.mp3', undefined],
  ])('%s', async (pattern, hint) => {
    const found = await find(await makeWorkspace(media(...FILES)), [pattern]);
    expect(names(found)).toEqual([]);
    expect(found.unmatched).toEqual([{ pattern: `files: ${pattern}`, hint }]);
  });

  it.runIf(isLinux).each([
    ['NFD', 'NFC'],
    ['NFC', 'NFD'],
  ] as const)('of a name in %s by a pattern in %s', async (ofName, ofPattern) => {
    const [name, pattern] = [ofName, ofPattern].map((form) => 'media/Übung é.mp3'.normalize(form));
    const { unmatched } = await find(await makeWorkspace(media(name ?? '')), [pattern ?? '']);
    expect(unmatched[0]?.hint).toBe(
      `${name} is there, but its letters are composed of other characters (Unicode NFC and NFD); \`media/*bung *.mp3\` matches 1 file, such as ${name}`,
    );
  });

  it('of an extension proposes recordings only', async () => {
    const root = await makeWorkspace(media('media/a.txt', 'media/a.png', 'media/a.wav.json'));
    const { unmatched } = await find(root, ['media/*.mp3']);
    expect(unmatched).toEqual([{ pattern: 'files: media/*.mp3', hint: undefined }]);
  });

  it('in an empty workspace', async () => {
    const { unmatched } = await find(await makeWorkspace({}), ['media/*.mp3', '/media/b.mp3']);
    const hint = 'the workspace is empty; run actions/checkout in an earlier step';
    expect(unmatched.map((one) => one.hint)).toEqual([hint, hint]);
  });

  it.each(['.', './'])('%s is the workspace itself, and skipped by name', async (pattern) => {
    const found = await find(await makeWorkspace(media(...FILES)), [pattern]);
    expect(found.omissions).toEqual([
      { name: '.', reason: 'directory', message: 'is the workspace itself; `**` matches its files' },
    ]);
  });

  it('a folder without a wildcard is skipped by name', async () => {
    const found = await find(await makeWorkspace(media(...FILES)), ['media']);
    expect(found.omissions).toEqual([
      { name: 'media', reason: 'directory', message: 'is a folder; `media/**` matches its files' },
    ]);
  });

  it.runIf(isPosix)('for a folder that is a link', async () => {
    const root = await makeWorkspace(media('assets/m/a.mp3'));
    await symlink('assets/m', path.join(root, 'media'));
    const { unmatched } = await find(root, ['media/*.mp3']);
    expect(unmatched[0]?.hint).toBe(
      'media is a link to assets/m, and wildcards do not follow links; `assets/m/*.mp3` matches 1 file, such as assets/m/a.mp3',
    );
    expect(names(await find(root, ['assets/m/*.mp3']))).toEqual(['assets/m/a.mp3']);
  });

  it.runIf(isPosix).each(['.git', '..', '../..', 'none', '.', '{1..2000}'])(
    'without a proposal for a folder that is a link to %s',
    async (target) => {
      const root = await makeWorkspace(media('b.md'));
      await commitAll(root);
      await symlink(target, path.join(root, 'folder'));
      const [unmatched] = (await find(root, ['folder/*.wav'])).unmatched;
      expect(unmatched?.hint).toMatch(/^folder is a link to .+, and wildcards do not follow links$/);
    },
  );

  it.runIf(isPosix)('that proposes only what matches, in drawn folders', async () => {
    const plain = fc.constantFrom('a', 'A', 'é', 'e\u0301', '.h', 'ab');
    // A pattern with this name stands for thousands, which takes as long as all others together.
    const name = fc.oneof(
      { weight: 12, arbitrary: plain },
      { weight: 1, arbitrary: fc.constant('{1..2000}') },
    );
    const file = fc
      .tuple(fc.array(name, { maxLength: 2 }), name, fc.constantFrom('.mp3', '.MP3', '.wav'))
      .map(([folders, base, extension]) => [...folders, `${base}${extension}`].join('/'));
    const part = fc.oneof(plain, fc.constantFrom('*', '**', '**a', '?', '~', '', 'l', '{a}', '%61', '\\a'));
    const pattern = fc
      .tuple(fc.constantFrom('', '/', './', 'find . -name ', 'ls '), fc.array(part, { maxLength: 3 }))
      .map(([start, parts]) => `${start}${parts.join('/')}.mp3`);
    let proposed = 0;
    await fc.assert(
      fc.asyncProperty(
        fc.array(file, { minLength: 1, maxLength: 4 }),
        fc.option(name, { nil: undefined }),
        fc.array(pattern, { minLength: 1, maxLength: 8 }),
        async (files, target, patterns) => {
          // A file with the name of a folder cannot be there as well.
          const possible = files.filter((one) => !files.some((other) => other.startsWith(`${one}/`)));
          const root = await makeWorkspace(media(...possible));
          if (target !== undefined) await symlink(target, path.join(root, 'l'));
          for (const { hint = '' } of (await find(root, patterns)).unmatched) {
            const [, right] = /`([^`]+)` matches \d+ files?, such as /.exec(hint) ?? [];
            if (right !== undefined) {
              proposed += 1;
              expect(names(await find(root, [right])), hint).not.toEqual([]);
            }
            expect(hint).not.toMatch(/write `|intended/);
          }
        },
      ),
      { numRuns: 100 },
    );
    expect(proposed).toBeGreaterThan(10);
  });

  it('for files that a sparse checkout leaves out', async () => {
    const root = await makeWorkspace(media('media/a.mp3', 'docs/b.md'));
    await commitAll(root);
    git(root, 'sparse-checkout', 'set', '--no-cone', '/*', '!/media/');
    const { unmatched } = await find(root, ['media/*.mp3']);
    expect(unmatched[0]?.hint).toBe(
      'media/a.mp3 is in the repository, but the sparse checkout leaves it out; add its folder to `sparse-checkout`',
    );
  });

  it('for a submodule that is not checked out', async () => {
    const root = await makeWorkspace(media('sub/media/a.mp3', 'b.md'));
    await commitAll(path.join(root, 'sub'));
    await commitAll(root);
    await rm(path.join(root, 'sub'), { recursive: true });
    await mkdir(path.join(root, 'sub'));
    const { unmatched } = await find(root, ['sub/**/*.mp3']);
    expect(unmatched[0]?.hint).toBe(
      'sub is a submodule that is not checked out; set `submodules: true` for actions/checkout',
    );
  });

  it('for at most 20 patterns', async () => {
    const root = await makeWorkspace(media(...FILES));
    const { unmatched } = await find(
      root,
      Array.from({ length: 25 }, (_, index) => `/none-${index}/*`),
    );
    expect(unmatched.filter(({ hint }) => hint !== undefined)).toHaveLength(20);
  });
});

describe('an ignored file', () => {
  const IGNORED = ['node_modules/p/t.mp3', 'work/a.mp3', 'kept/b.mp3', 'c.tmp.mp3'];

  async function repository(): Promise<string> {
    const root = await makeWorkspace({
      ...media('media/a.mp3', 'kept/tracked.mp3', ...IGNORED),
      '.gitignore': 'node_modules/\n/work/*\n!/work/.gitkeep\nkept/\n*.tmp.mp3\n',
    });
    git(root, 'init', '--quiet');
    git(root, 'add', '--force', 'kept/tracked.mp3');
    await commitAll(root);
    return root;
  }

  it.each<[readonly string[], readonly string[], number]>([
    [['**/*.mp3'], ['kept/tracked.mp3', 'media/a.mp3'], 4],
    [['**'], ['kept/tracked.mp3', 'media/a.mp3'], 4],
    [['*/*.mp3'], ['kept/tracked.mp3', 'media/a.mp3'], 2],
    [['work/*.mp3'], ['work/a.mp3'], 0],
    [['work/**'], ['work/a.mp3'], 0],
    [['kept/**'], ['kept/b.mp3', 'kept/tracked.mp3'], 0],
    [['node_modules/p/*.mp3'], ['node_modules/p/t.mp3'], 0],
    [['{work,media}/*.mp3'], ['media/a.mp3', 'work/a.mp3'], 0],
    [['c.tmp.mp3'], ['c.tmp.mp3'], 0],
    [['*.tmp.mp3', 'media/*'], ['media/a.mp3'], 1],
    [['**/*.mp3', 'work/*.mp3'], ['kept/tracked.mp3', 'media/a.mp3', 'work/a.mp3'], 3],
  ])('is skipped by wildcards that do not name it: %j', async (patterns, expected, left) => {
    const found = await find(await repository(), patterns);
    expect(names(found)).toEqual(expected);
    expect(omissions(found).filter((text) => text.endsWith(' ignored'))).toHaveLength(left);
  });

  it('is included where the user wants it', async () => {
    const root = await repository();
    const wanted = { files: ['**/*.mp3'], urls: '', urlLists: [], includeIgnored: true };
    expect(names(await findSources(root, wanted))).toHaveLength(6);
  });

  it('is determined by the repository that contains it', async () => {
    const root = await makeWorkspace({
      ...media('repo/media/a.mp3', 'repo/cache/b.mp3', 'repo/.hidden'),
      '.gitignore': 'repo/\n',
      'repo/.gitignore': 'cache/\n',
    });
    await commitAll(path.join(root, 'repo'));
    await commitAll(root);
    const found = await find(root, ['*/**/*.mp3']);
    expect(names(found)).toEqual(['repo/media/a.mp3']);
  });

  it('does not exist without a repository', async () => {
    const root = await makeWorkspace({ ...media('work/a.mp3'), '.gitignore': 'work/' });
    const found = await find(root, ['**/*.mp3']);
    expect([names(found), found.notes]).toEqual([['work/a.mp3'], []]);
  });

  it('is included where git does not answer', async () => {
    const root = await makeWorkspace({
      ...media('work/a.mp3'),
      '.gitignore': 'work/',
      '.git': 'gitdir: /none',
    });
    const found = await find(root, ['**/*.mp3']);
    expect(names(found)).toEqual(['work/a.mp3']);
    expect(found.notes).toEqual([
      expect.stringMatching(
        /^files: git does not say what it ignores \(the workspace: .+\), so nothing is left out for that$/,
      ),
    ]);
  });
});

it.runIf(isPosix)('a link that git wrote as a text file is skipped, with a message', async () => {
  const root = await makeWorkspace(media('media/talk.wav'));
  await symlink('talk.wav', path.join(root, 'media/latest.wav'));
  await commitAll(root);
  await rm(path.join(root, 'media/latest.wav'));
  git(root, 'config', 'core.symlinks', 'false');
  git(root, 'checkout', '--', '.');
  await writeFile(path.join(root, 'media/other.wav'), 'talk.wav');
  const found = await find(root, ['media/*.wav']);
  expect(names(found)).toEqual(['media/other.wav', 'media/talk.wav']);
  expect(found.omissions).toEqual([
    {
      name: 'media/latest.wav',
      reason: 'link',
      message: 'is a link that git wrote as a text file; use a pattern that matches the target instead',
    },
  ]);
});
