import { mkdir, symlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { readExceptions } from '../../src/audit-keys/exceptions.ts';
import { isPosix, makeWorkspace } from '../helpers/workspace.ts';

const CONTENT = JSON.stringify([{ key: 'k', reason: 'rotates', until: '2027-01-31' }]);

async function workspaceWith(files: Readonly<Record<string, string>>): Promise<string> {
  const root = await makeWorkspace(files);
  vi.stubEnv('GITHUB_WORKSPACE', root);
  return root;
}

afterEach(() => {
  vi.unstubAllEnvs();
});

describe('a file of exceptions', () => {
  it.runIf(isPosix)('is read in the workspace, also through a link', async () => {
    const root = await workspaceWith({ 'in/allowed.json': CONTENT });
    await symlink('in/allowed.json', path.join(root, 'link.json'));
    for (const file of ['in/allowed.json', './in/../in/allowed.json', 'link.json'])
      expect(await readExceptions(file)).toMatchObject([{ key: 'k' }]);
  });

  it('is named with what to do if it is missing', async () => {
    await workspaceWith({});
    await expect(readExceptions('.github/keys.json')).rejects.toThrow(
      /^exceptions: \.github\/keys\.json is not in the workspace\. Run actions\/checkout in an earlier step, create the file \(`\[\]` is an empty list\), or remove the input\.$/,
    );
  });

  it('is not read from outside the workspace, from .git, or if it is not a file', async () => {
    const outside = await makeWorkspace({ 'allowed.json': CONTENT });
    const root = await workspaceWith({ '.git/allowed.json': CONTENT, 'large.json': ' '.repeat(1_000_001) });
    const steps = path.relative(root, path.join(outside, 'allowed.json'));
    await mkdir(path.join(root, 'folder.json'));
    await writeFile(path.join(outside, 'secret'), 'canary-of-others');
    for (const [file, why] of [
      [steps, 'it leads to a path which is outside the workspace'],
      [path.join(outside, 'allowed.json'), 'it leads to a path which is outside the workspace'],
      ['.git/allowed.json', "it leads to a path which is inside git's own folder"],
      ['folder.json', 'it is not a regular file'],
      ['large.json', 'it has more than 1,000,000 bytes'],
    ] as const) {
      await expect(readExceptions(file)).rejects.toThrow(`exceptions: ${file} cannot be read: ${why}`);
    }
    if (!isPosix) return;
    await symlink(path.join(outside, 'secret'), path.join(root, 'link.json'));
    await symlink('/dev/zero', path.join(root, 'endless.json'));
    for (const file of ['link.json', 'endless.json'])
      await expect(readExceptions(file)).rejects.toThrow(/path which is outside the workspace$/);
  });
});
