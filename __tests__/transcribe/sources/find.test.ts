import { chmod, mkdir, symlink, truncate, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { type Found, find, findSources, media, names, omissions, refusals } from '../../helpers/find.ts';
import { asOrdinaryUser, isLinux, isPosix, makeWorkspace } from '../../helpers/workspace.ts';

describe('patterns', () => {
  it('find files by path, each once, with their size and real path', async () => {
    const root = await makeWorkspace(media('b.mp3', 'a/z.mp3', 'a/a.mp3', 'a/no.txt'));
    const found = await find(root, ['**/*.mp3', 'b.mp3', 'a/*']);
    expect(names(found)).toEqual(['a/a.mp3', 'a/no.txt', 'a/z.mp3', 'b.mp3']);
    expect(found.sources[0]).toEqual({
      kind: 'file',
      path: 'a/a.mp3',
      realPath: path.join(root, 'a/a.mp3'),
      size: 5,
    });
    expect([found.refusals, found.omissions, found.unmatched]).toEqual([[], [], []]);
  });

  it.each([
    ['files', ['**/*.mp3', '!b/1.mp3'], ['a/1.mp3', 'a/2.mp3', 'b/2.mp3']],
    ['a folder', ['**/*.mp3', '!b'], ['a/1.mp3', 'a/2.mp3']],
    ['a folder with a slash', ['**/*.mp3', '!b/'], ['a/1.mp3', 'a/2.mp3']],
    ['folders of a name anywhere', ['**/*.mp3', '!**/b'], ['a/1.mp3', 'a/2.mp3']],
    ['what comes later not', ['**/*.mp3', '!b', 'b/2.mp3'], ['a/1.mp3', 'a/2.mp3', 'b/2.mp3']],
    ['again what came back', ['**/*.mp3', '!b', 'b/*.mp3', '!b/1.mp3'], ['a/1.mp3', 'a/2.mp3', 'b/2.mp3']],
    ['nothing of what is behind', ['!b', '**/*.mp3'], ['a/1.mp3', 'a/2.mp3', 'b/1.mp3', 'b/2.mp3']],
    ['nothing that is not there', ['a/*', '!c'], ['a/1.mp3', 'a/2.mp3']],
  ])('exclude %s', async (_, patterns, expected) => {
    const root = await makeWorkspace(media('a/1.mp3', 'a/2.mp3', 'b/1.mp3', 'b/2.mp3'));
    expect(names(await find(root, patterns))).toEqual(expected);
  });

  it.each([
    ['in a folder', ['**/*.mp3', '!media/private'], ['media/private-2/a.mp3', 'media/public/a.mp3']],
    [
      'in a folder, with a slash',
      ['**/*.mp3', '!media/private/'],
      ['media/private-2/a.mp3', 'media/public/a.mp3'],
    ],
    [
      'two folders down',
      ['**/*.mp3', '!media/private/deep'],
      ['media/private-2/a.mp3', 'media/private/a.mp3', 'media/public/a.mp3'],
    ],
    ['of a name in a folder', ['**/*.mp3', '!*/private'], ['media/private-2/a.mp3', 'media/public/a.mp3']],
  ])('exclude a folder %s, with all of its content', async (_, patterns, expected) => {
    const root = await makeWorkspace(
      media(
        'media/public/a.mp3',
        'media/private/a.mp3',
        'media/private/deep/er/a.mp3',
        'media/private-2/a.mp3',
      ),
    );
    expect(names(await find(root, patterns))).toEqual(expected);
  });

  it('that match nothing are named, each with its input', async () => {
    const root = await makeWorkspace({ ...media('a.mp3'), 'list.txt': 'https://example.com/1.mp3' });
    const wanted = {
      files: ['*.mp3', '*.wav', '!*.ogg', 'a.MP4'],
      urls: '',
      urlLists: ['list.txt', 'other.txt'],
    };
    expect((await findSources(root, wanted)).unmatched.map(({ pattern }) => pattern)).toEqual([
      'files: *.wav',
      'files: a.MP4',
      'url-lists: other.txt',
    ]);
  });

  it('never match files in a .git folder', async () => {
    const root = await makeWorkspace(media('.git/a.mp3', 'a/.git/b.mp3', 'c.mp3'));
    const found = await find(root, ['**/*.mp3', '.git/*.mp3', 'a/.git/b.mp3']);
    expect(names(found)).toEqual(['c.mp3']);
    expect(omissions(found)).toEqual([]);
  });

  it('can name files outside the workspace, which are refused', async () => {
    const root = await makeWorkspace(media('inner/a.mp3', 'b.mp3'));
    const inner = path.join(root, 'inner');
    process.chdir(inner);
    const found = await find(inner, [path.join(root, 'b.mp3')]);
    expect(refusals(found)).toEqual(['../b.mp3 outside-workspace: is outside the workspace']);
    expect(names(found)).toEqual([]);
  });

  it.each(['/**/*.mp3', '/*/**/*.mp3', '/**/??ner/*.mp3', '~/**/*.mp3'])(
    'match only files of the workspace: %s',
    async (pattern) => {
      const root = await makeWorkspace(media('inner/a.mp3', 'b.mp3', 'other/c.mp3'));
      vi.stubEnv('HOME', root);
      const inner = path.join(root, 'inner');
      process.chdir(inner);
      const found = await find(inner, [pattern]);
      expect(names(found)).toEqual(['a.mp3']);
      expect(refusals(found)).toEqual([]);
    },
  );

  it('that cannot be used are named with their input', async () => {
    const root = await makeWorkspace();
    await expect(find(root, ['a/../../*.mp3'])).rejects.toThrow(
      /^files: the pattern "a\/\.\.\/\.\.\/\*\.mp3" cannot be used: /,
    );
    await expect(find(root, ['*.mp3', '!'])).rejects.toThrow(/^files: a line has nothing but `!`\./);
  });
});

describe('skipped files', () => {
  it('include hidden ones, unless a pattern names them', async () => {
    const root = await makeWorkspace(media('.hidden.mp3', '.media/a.mp3', '.other/b.mp3', 'c.mp3'));
    const found = await find(root, ['**/*.mp3', '.media/**']);
    expect(names(found)).toEqual(['.media/a.mp3', 'c.mp3']);
    expect(omissions(found)).toEqual(['.hidden.mp3 hidden', '.other/b.mp3 hidden']);
  });

  it('include folders with a name like a recording', async () => {
    const root = await makeWorkspace(media('x.mp3/inside.mp3'));
    const found = await find(root, ['**/*.mp3']);
    expect(names(found)).toEqual(['x.mp3/inside.mp3']);
    expect(found.omissions).toEqual([
      { name: 'x.mp3', reason: 'directory', message: 'is a folder; `x.mp3/**` matches its files' },
    ]);
  });

  it('do not include folders that a bare wildcard matches', async () => {
    const root = await makeWorkspace(media('a/b/c.mp3', 'd.mp3'));
    for (const pattern of ['**', '*', 'a/*', 'a/**']) {
      expect(omissions(await find(root, [pattern]))).toEqual([]);
    }
  });
});

describe.runIf(isPosix)('odd names', () => {
  it.each([
    'with space.mp3',
    ' leading and trailing .mp3',
    `"quoted" 'twice' \`thrice\`.mp3`,
    '-rf.mp3',
    '--help.mp3',
    'new\nline.mp3',
    '::error::x.mp3',
    '👩‍🚀 Übung 会議.mp3',
    '$(id) $HOME %25.mp3',
    '#1 @all <b>.mp3',
    '[a]{b}(c)!.mp3',
  ])('are found unchanged: %j', async (name) => {
    const root = await makeWorkspace(media(`folder/${name}`));
    expect(names(await find(root, ['folder/*.mp3']))).toEqual([`folder/${name}`]);
  });

  it.runIf(isLinux)('that look alike are separate files', async () => {
    const twins = ['\u00fcbung.mp3', 'u\u0308bung.mp3', 'A.mp3', 'a.mp3'];
    const root = await makeWorkspace(media(...twins));
    const found = await find(root, ['*.mp3']);
    expect(new Set(names(found))).toEqual(new Set(twins));
    expect(found.omissions).toEqual([]);
  });
});

describe.runIf(isLinux)('an unreadable name only excludes itself', () => {
  const badName = (root: string, ...parts: readonly Buffer[]): Buffer =>
    Buffer.concat([Buffer.from(`${root}/`), ...parts]);

  it('a file whose name is not UTF-8', async () => {
    const root = await makeWorkspace(media('good.mp3', 'old/a.mp3'));
    await writeFile(badName(root, Buffer.from('x\xff\xfe.mp3', 'latin1')), 'media');
    await writeFile(badName(root, Buffer.from('old/caf\xe9.txt', 'latin1')), 'text');
    const found = await find(root, ['**/*.mp3']);
    expect(names(found)).toEqual(['good.mp3', 'old/a.mp3']);
    expect(refusals(found)).toEqual([
      'x\ufffd\ufffd.mp3 unreadable: has a name that is not UTF-8; rename it',
    ]);
  });

  it('a folder whose name is not UTF-8', async () => {
    const root = await makeWorkspace(media('good.mp3'));
    await mkdir(badName(root, Buffer.from('caf\xe9', 'latin1')));
    const found = await find(root, ['**/*.mp3']);
    expect(names(found)).toEqual(['good.mp3']);
    expect(refusals(found)).toEqual(['caf\ufffd unreadable: has a name that is not UTF-8; rename it']);
  });

  it('a folder without read permission, unless it is excluded or hidden', async () => {
    const root = await makeWorkspace(media('locked/b.mp3', '.locked/c.mp3', 'open/a.mp3'));
    const closed = ['locked', '.locked'].map((folder) => path.join(root, folder));
    for (const folder of closed) await chmod(folder, 0);
    const call = `async ({ findSources }, becomeOrdinary) => {
      process.chdir(${JSON.stringify(root)});
      becomeOrdinary();
      const look = async (files) => {
        const { sources, refusals } = await findSources(process.cwd(), { files, urls: '', urlLists: [] });
        return [sources.length, refusals.map(({ name, code }) => name + ' ' + code)];
      };
      return [await look(['**/*.mp3']), await look(['*/*.mp3', '!locked'])];
    }`;
    const looked = await asOrdinaryUser(['transcribe/sources/find.ts'], call);
    for (const folder of closed) await chmod(folder, 0o755);
    expect(looked).toEqual([
      [1, ['locked unreadable']],
      [1, []],
    ]);
  });
});

describe('a list of very many lines', () => {
  it('is read completely', async () => {
    const root = await makeWorkspace(media('a.mp3'));
    const names = Array.from({ length: 130_000 }, (_, index) => `https://a.example/${index % 90_000}`);
    await writeFile(path.join(root, 'list.txt'), names.join('\n'));
    const found = await findSources(root, { files: [], urls: '', urlLists: ['list.txt'] });
    expect(found.sources).toHaveLength(90_000);
  });
});

describe('URLs', () => {
  it('come from the input and from lists, each once, after the files', async () => {
    const root = await makeWorkspace({
      ...media('a.mp3'),
      'lists/1.txt': '\uFEFF# talks\r\nhttps://b.example/2.mp3\r\nhttps://a.example/1.mp3#t\r\n',
      'lists/2.txt': 'https://c.example/3.mp3',
    });
    const found = await findSources(root, {
      files: ['*.mp3'],
      urls: 'https://a.example/1.mp3\n',
      urlLists: ['lists/*.txt'],
    });
    expect(names(found)).toEqual([
      'a.mp3',
      'https://a.example/1.mp3',
      'https://b.example/2.mp3',
      'https://c.example/3.mp3',
    ]);
    expect(found.unmatched).toEqual([]);
  });

  const lists = (root: string, ...urlLists: readonly string[]): Promise<Found> =>
    findSources(root, { files: [], urls: 'http://x.example', urlLists });

  it('that cannot be used are named with their place, all at once', async () => {
    const root = await makeWorkspace({
      'talks.txt': '# one\nhttps://ok.example\nhttp://a.example/?token=canary',
    });
    const failure = lists(root, '*.txt');
    await expect(failure).rejects.toThrow(/urls, line 1: plain HTTP .*; talks\.txt:3: plain HTTP /);
    await expect(failure).rejects.not.toThrow(/canary/);
  });

  it('can be missing from an empty list', async () => {
    const root = await makeWorkspace({ 'talks.txt': '' });
    const found = await findSources(root, { files: [], urls: '', urlLists: ['talks.txt'] });
    expect([found.sources, found.refusals, found.unmatched]).toEqual([[], [], []]);
  });

  it('cannot be read from a file that is not a list', async () => {
    const root = await makeWorkspace({ 'talk.mp3': 'x' });
    await truncate(path.join(root, 'talk.mp3'), 10 * 1000 ** 2 + 1);
    await expect(lists(root, 'talk.mp3')).rejects.toThrow(
      /^url-lists: talk\.mp3 is 10\.0 MB, too large for a list of URLs\. Use `files` for media\.$/,
    );
  });

  it.each([
    ['a feed', '<?xml version="1.0"?><rss/>', /^url-lists: list is XML or HTML, such as a feed, not a list/],
    ['a page', '\n <!DOCTYPE html>', /^url-lists: list is XML or HTML/],
    ['JSON', '[\n  {"url": "https://a.example/1.mp3"}]', /^url-lists: list is JSON, not a list/],
    ['UTF-16', Buffer.from('\ufeffhttps://a.example/1.mp3', 'utf16le'), /^url-lists: list is not UTF-8/],
    ['Latin-1', Buffer.from('# f\u00fcr\n', 'latin1'), /^url-lists: list is not UTF-8/],
  ])('cannot be read from %s', async (_, content, message) => {
    const root = await makeWorkspace();
    await writeFile(path.join(root, 'list'), content);
    await expect(lists(root, 'list')).rejects.toThrow(message);
  });

  it('can be in a Markdown list', async () => {
    const root = await makeWorkspace({
      'list.md': '[Talk](https://a.example/1.mp3)\n- <https://b.example/2.mp3>',
    });
    const found = await findSources(root, { files: [], urls: '', urlLists: ['list.md'] });
    expect(names(found)).toEqual(['https://a.example/1.mp3', 'https://b.example/2.mp3']);
  });

  it('cannot be read from a pointer of Git LFS', async () => {
    const pointer = `version https://git-lfs.github.com/spec/v1\noid sha256:${'ab'.repeat(32)}\nsize 52\n`;
    const root = await makeWorkspace({ 'talks.txt': pointer });
    await expect(lists(root, 'talks.txt')).rejects.toThrow(
      /^url-lists: talks\.txt is a Git LFS pointer, not the list itself\. Keep lists out of Git LFS: they are text\.$/,
    );
  });

  it.runIf(isPosix)('cannot be read through a link that leaves the workspace', async () => {
    const root = await makeWorkspace();
    await symlink('/etc/passwd', path.join(root, 'list.txt'));
    await expect(lists(root, 'list.txt')).rejects.toThrow(
      /^url-lists: list\.txt is a link that leaves the workspace\.$/,
    );
  });

  it('are not read from skipped lists, which are named', async () => {
    const root = await makeWorkspace({
      'lists/a.txt': 'https://a.example',
      '.lists/b.txt': 'https://b.example',
    });
    const found = await findSources(root, { files: [], urls: '', urlLists: ['lists', '**/b.txt'] });
    expect(names(found)).toEqual([]);
    expect(omissions(found)).toEqual(['.lists/b.txt hidden', 'lists directory']);
  });
});

it('finds nothing in nothing', async () => {
  const root = await makeWorkspace();
  expect(await findSources(root, { files: [], urls: '', urlLists: [] })).toEqual({
    sources: [],
    refusals: [],
    omissions: [],
    unmatched: [],
    notes: [],
    warnings: [],
  });
});
