import { chmod, rm, symlink, utimes, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { readCheckout } from '../../../src/git/checkout.ts';
import type { FileFingerprint } from '../../../src/recordings/fingerprint.ts';
import type { FileSource } from '../../../src/recordings/source.ts';
import { hashFile } from '../../../src/transcribe/sources/hash-file.ts';
import { type IdentifiedFiles, identifyFiles } from '../../../src/transcribe/sources/identify.ts';
import { find, media } from '../../helpers/find.ts';
import { commitAll, git } from '../../helpers/repository.ts';
import { asOrdinaryUser, isPosix, makeWorkspace } from '../../helpers/workspace.ts';

const source = (root: string, name: string, size = 5): FileSource => ({
  kind: 'file',
  path: name,
  realPath: path.join(root, name),
  size,
});

/** A fingerprint with an id that only the lock file has, so that it cannot come from reading the file. */
const recalled = (git: string, overrides: Partial<FileFingerprint> = {}): FileFingerprint => ({
  kind: 'file',
  sha256: '1'.repeat(64),
  size: 5,
  git,
  ...overrides,
});

async function identify(root: string, known: readonly FileFingerprint[]): Promise<Record<string, string>> {
  const { sources } = await find(root, ['**/*.mp3']);
  const files = sources.filter((found) => found.kind === 'file');
  const identified = await identifyFiles(root, files, await readCheckout(root, []), known);
  return Object.fromEntries([...identified.media].map(([{ path: name }, { sha256 }]) => [name, sha256]));
}

const idIn = (root: string, name: string): string => git(root, 'rev-parse', `:${name}`).trim();

describe('recordings are recognized without being read', () => {
  it('by their git blob id, under any name', async () => {
    const root = await makeWorkspace({ ...media('a.mp3', 'copy/b.mp3'), 'c.mp3': 'other' });
    await commitAll(root);
    const { sha256 } = await hashFile(path.join(root, 'c.mp3'), 5);
    const seen = await identify(root, [recalled(idIn(root, 'a.mp3'))]);
    expect(seen).toEqual({ 'a.mp3': '1'.repeat(64), 'copy/b.mp3': '1'.repeat(64), 'c.mp3': sha256 });
  });

  it.runIf(isPosix)('through links, by the target', async () => {
    const root = await makeWorkspace({ 'real.wav': 'media' });
    await symlink('real.wav', path.join(root, 'link.mp3'));
    await commitAll(root);
    expect(await identify(root, [recalled(idIn(root, 'real.wav'))])).toEqual({ 'link.mp3': '1'.repeat(64) });
  });

  it('by their Git LFS pointer in git', async () => {
    const root = await makeWorkspace(media('a.mp3'));
    const { sha256, size } = await hashFile(path.join(root, 'a.mp3'), 5);
    const pointer = `version https://git-lfs.github.com/spec/v1\\noid sha256:${sha256}\\nsize ${size}\\n`;
    await writeFile(path.join(root, '.gitattributes'), '*.mp3 filter=lfs\n');
    git(root, 'init', '--quiet');
    git(root, 'config', 'filter.lfs.clean', `cat > .git/cleaned; printf '${pointer}'`);
    await commitAll(root);
    const [found] = (await find(root, ['a.mp3'])).sources;
    if (found?.kind !== 'file') throw new Error('nothing was found');
    const known: FileFingerprint = { kind: 'file', sha256, size };
    const { media: seen } = await identifyFiles(root, [found], await readCheckout(root, []), [known]);
    expect(seen.get(found)).toEqual({ ...known, git: idIn(root, 'a.mp3') });
  });

  it('by the pointer in the working tree', async () => {
    const lfs = { oid: 'ab'.repeat(32), size: 34_100_000 };
    const pointer = { ...source('/nowhere', 'a.mp3', lfs.size), lfs };
    const { media: seen } = await identifyFiles(
      '/nowhere',
      [pointer],
      await readCheckout('/nowhere', []),
      [],
    );
    expect([...seen]).toEqual([[pointer, { kind: 'file', sha256: lfs.oid, size: lfs.size }]]);
  });

  it.runIf(isPosix)('even without permission to read them', async () => {
    const root = await makeWorkspace(media('known.mp3', 'unknown.mp3'));
    git(root, 'init', '--quiet');
    // Keeps git from noticing the change of permissions.
    git(root, 'config', 'core.trustctime', 'false');
    await commitAll(root);
    for (const name of ['known.mp3', 'unknown.mp3']) await chmod(path.join(root, name), 0o000);
    const known = recalled(idIn(root, 'known.mp3'));
    git(root, 'update-index', '--force-remove', 'unknown.mp3');
    const sources = ['known.mp3', 'unknown.mp3'].map((name) => source(root, name));
    const call = `async ({ identifyFiles, readCheckout }, becomeOrdinary) => {
      const root = ${JSON.stringify(root)};
      const index = await readCheckout(root, []);
      becomeOrdinary();
      const { media, refusals } = await identifyFiles(root, ${JSON.stringify(sources)}, index, [${JSON.stringify(known)}]);
      return { media: [...media.values()], refusals };
    }`;
    expect(await asOrdinaryUser(['transcribe/sources/identify.ts', 'git/checkout.ts'], call)).toEqual({
      media: [known],
      refusals: [
        {
          name: 'unknown.mp3',
          code: 'unreadable',
          message: expect.stringMatching(/^cannot be read: EACCES: permission denied/),
        },
      ],
    });
  });
});

describe('recordings are read', () => {
  const DIFFERENT = { sha256: expect.not.stringMatching(/^1+$/) };

  it.each<[string, (root: string) => Promise<unknown>]>([
    ['if they changed', (root) => writeFile(path.join(root, 'a.mp3'), 'MEDIA')],
    ['if they were touched', (root) => utimes(path.join(root, 'a.mp3'), new Date(), new Date())],
    ['without git', (root) => rm(path.join(root, '.git'), { recursive: true })],
    ['if git does not track them', async (root) => git(root, 'rm', '--quiet', '--cached', 'a.mp3')],
  ])('%s', async (_, change) => {
    const root = await makeWorkspace(media('a.mp3'));
    await commitAll(root);
    const known = recalled(idIn(root, 'a.mp3'));
    await change(root);
    const { sha256 } = await hashFile(path.join(root, 'a.mp3'), 5);
    expect(await identify(root, [known])).toEqual({ 'a.mp3': sha256 });
  });

  it('if the known ones had another size', async () => {
    const root = await makeWorkspace(media('a.mp3'));
    await commitAll(root);
    const file = source(root, 'a.mp3');
    const known = [recalled(idIn(root, 'a.mp3'), { size: 6 })];
    const identified = await identifyFiles(root, [file], await readCheckout(root, []), known);
    expect(identified.media.get(file)).toMatchObject(DIFFERENT);
  });

  it('separately, so that an unreadable one does not affect the others', async () => {
    const root = await makeWorkspace(media('1.mp3', 'grown.mp3', '3.mp3'));
    const sources = [source(root, '1.mp3'), source(root, 'grown.mp3', 4), source(root, '3.mp3')];
    const { media: seen, refusals }: IdentifiedFiles = await identifyFiles(
      root,
      sources,
      await readCheckout(root, []),
      [],
    );
    expect([...seen.keys()].map(({ path: name }) => name)).toEqual(['1.mp3', '3.mp3']);
    expect(refusals).toEqual([
      {
        name: 'grown.mp3',
        code: 'unreadable',
        message: 'cannot be read: it had 4 bytes and has more now',
      },
    ]);
  });
});
