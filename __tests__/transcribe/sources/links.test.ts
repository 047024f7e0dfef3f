import { symlink } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { find, media, names, omissions, refusals } from '../../helpers/find.ts';
import { isPosix, makeWorkspace } from '../../helpers/workspace.ts';

describe.runIf(isPosix)('links', () => {
  it('into the workspace are followed', async () => {
    const root = await makeWorkspace(media('real.wav'));
    await symlink('real.wav', path.join(root, 'link.mp3'));
    const found = await find(root, ['*.mp3']);
    expect(found.sources).toEqual([
      { kind: 'file', path: 'link.mp3', realPath: path.join(root, 'real.wav'), size: 5 },
    ]);
  });

  it.each([
    ['the same name elsewhere', 'd/a.mp3', 'a.mp3'],
    ['a name that its own ends with', 'd/xa.mp3', 'a.mp3'],
    ['a name before it', 'z.mp3', 'a.mp3'],
    ['a name after it', 'a.mp3', 'z.mp3'],
  ])('to a file that is matched too are skipped in favor of the file: %s', async (_, file, link) => {
    const root = await makeWorkspace(media(file));
    await symlink(path.join(root, file), path.join(root, link));
    const found = await find(root, ['**/*.mp3']);
    expect(names(found)).toEqual([file]);
    expect(omissions(found)).toEqual([`${link} duplicate`]);
  });

  it('to the same file are sent once', async () => {
    const root = await makeWorkspace(media('real.wav'));
    for (const link of ['2.mp3', '1.mp3', '3.mp3']) await symlink('real.wav', path.join(root, link));
    const found = await find(root, ['*.mp3']);
    expect(names(found)).toEqual(['1.mp3']);
    expect(omissions(found)).toEqual(['2.mp3 duplicate', '3.mp3 duplicate']);
  });

  it('with an unusable target are refused by name', async () => {
    const root = await makeWorkspace(media('.secret/key', '.git/config'));
    const links = {
      'absolute.mp3': '/etc/passwd',
      'relative.mp3': path.relative(root, '/etc/passwd'),
      'hidden.mp3': '.secret/key',
      'git.mp3': '.git/config',
      'annex.mp3': '.git/annex/objects/0a/1b/SHA256E-s1--a.mp3/SHA256E-s1--a.mp3',
      'broken.mp3': 'nothing',
      'circle-1.mp3': 'circle-2.mp3',
      'circle-2.mp3': 'circle-1.mp3',
    };
    for (const [name, target] of Object.entries(links)) await symlink(target, path.join(root, name));
    const found = await find(root, ['*.mp3']);
    expect(names(found)).toEqual([]);
    expect(refusals(found)).toEqual([
      'absolute.mp3 outside-workspace: is a link that leaves the workspace',
      'annex.mp3 unreadable: is a link of git-annex whose content is not in the checkout; `git annex get` fetches it',
      'broken.mp3 unreadable: is a broken link',
      'circle-1.mp3 unreadable: is a circular link',
      'circle-2.mp3 unreadable: is a circular link',
      'git.mp3 outside-workspace: is a link to the hidden file .git/config',
      'hidden.mp3 outside-workspace: is a link to the hidden file .secret/key',
      'relative.mp3 outside-workspace: is a link that leaves the workspace',
    ]);
  });

  it('to folders are not entered by wildcards, nor sent', async () => {
    const root = await makeWorkspace(media('folder/a.mp3'));
    await symlink('folder', path.join(root, 'link.mp3'));
    await symlink('/etc', path.join(root, 'outside'));
    const found = await find(root, ['**/*.mp3', '**/passwd']);
    expect(names(found)).toEqual(['folder/a.mp3']);
    expect(omissions(found)).toEqual(['link.mp3 directory']);
    expect(refusals(found)).toEqual([]);
  });

  it('to folders outside the workspace are refused if a pattern goes through them', async () => {
    const root = await makeWorkspace();
    await symlink('/etc', path.join(root, 'outside'));
    const found = await find(root, ['outside/passwd']);
    expect(names(found)).toEqual([]);
    expect(refusals(found).every((text) => text.includes('outside-workspace'))).toBe(true);
  });
});
