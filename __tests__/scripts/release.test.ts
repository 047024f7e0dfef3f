import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { majorTagOf, notesOf, refuseUnreleased, versionOf, withVersion } from '../../scripts/changelog.ts';
import { openStage, type Stage } from '../../scripts/rehearsal.ts';
import { ACTIONS } from '../../scripts/tables.ts';

const REPOSITORY = { owner: 'acme', name: 'tool' };
const CHANGELOG = `# Changelog

## [Unreleased]

### Fixed

- A fault.

## [1.0.0] - 2026-11-26

The first one.

[Unreleased]: https://github.com/acme/tool/compare/v1.0.0...HEAD
[1.0.0]: https://github.com/acme/tool/releases/tag/v1.0.0
`;

describe('a changelog', () => {
  it('has the notes of a version under its heading', () => {
    expect(notesOf(CHANGELOG, '1.0.0')).toBe('The first one.');
    expect(() => notesOf(CHANGELOG, '1.0')).toThrow('nothing about version 1.0.');
    expect(() => notesOf(CHANGELOG.replace('The first one.\n', ''), '1.0.0')).toThrow(
      'nothing about version',
    );
  });

  it('moves all unreleased notes under the next version, and links to it', () => {
    const next = withVersion(CHANGELOG, '1.0.1', '2026-12-01', REPOSITORY);
    expect(next).toContain('## [Unreleased]\n\n## [1.0.1] - 2026-12-01\n\n### Fixed\n');
    expect(next).toContain('[Unreleased]: https://github.com/acme/tool/compare/v1.0.1...HEAD\n[1.0.1]: ');
    expect(notesOf(next, '1.0.1')).toBe('### Fixed\n\n- A fault.');
    expect(() => withVersion(next, '1.0.2', '2026-12-02', REPOSITORY)).toThrow(
      'there is nothing under Unreleased',
    );
    const tagged = { isTagged: true };
    expect(() => withVersion(CHANGELOG, '1.0.0', '2026-12-02', REPOSITORY, tagged)).toThrow(
      'v1.0.0 is tagged',
    );
  });

  it('adds them to a version that is prepared and not tagged yet', () => {
    const before = CHANGELOG.replace(
      'The first one.',
      () => 'The first one.\n\n### Fixed\n\n- Costs $& more.',
    );
    const next = withVersion(before, '1.0.0', '2026-12-01', REPOSITORY);
    expect(next).toContain('## [Unreleased]\n\n## [1.0.0] - 2026-12-01\n\nThe first one.\n');
    expect(notesOf(next, '1.0.0')).toBe('The first one.\n\n### Fixed\n\n- Costs $& more.\n- A fault.');
    expect(next.slice(next.indexOf('\n[Unreleased]: '))).toBe(
      before.slice(before.indexOf('\n[Unreleased]: ')),
    );
  });

  it('is complete for a release when nothing is unreleased', () => {
    expect(() => refuseUnreleased(CHANGELOG)).toThrow('there are changes under *Unreleased*');
    expect(() => refuseUnreleased(withVersion(CHANGELOG, '1.0.1', '2026-12-01', REPOSITORY))).not.toThrow();
  });

  it.each(['1.0.0', 'v1', 'v1.0', 'v1.0.0-rc.1', 'v01.0.0'])('%s is not the tag of a version', (tag) => {
    expect(() => versionOf(tag)).toThrow(`${tag} is not a version tag`);
  });

  it('of a version determines the tag that moves along', () => {
    expect(majorTagOf(versionOf('v12.3.4'))).toBe('v12');
  });
});

describe.skipIf(process.platform === 'win32')('the release workflow', () => {
  let stage: Stage;

  beforeAll(async () => {
    stage = await openStage();
  });
  afterAll(() => stage[Symbol.asyncDispose]());

  const change = async (name: string, edit: (text: string) => string): Promise<void> => {
    const file = path.join(stage.clone, name);
    await writeFile(file, edit(await readFile(file, 'utf8')));
  };
  const tagged = async (tag: string): Promise<string> =>
    (await stage.run(`git ls-remote origin refs/tags/${tag} | cut -f 1`)).output.trim();
  const head = async (): Promise<string> => (await stage.run('git rev-parse HEAD')).output.trim();

  it('fails while no publisher is set', async () => {
    const { exitCode, output } = await stage.release('v1.0.0');
    expect(exitCode).not.toBe(0);
    expect(output).toContain('::error::package.json: the owner in `repository` is still OWNER');
    await stage.run('git push --quiet --delete origin v1.0.0; git tag --delete v1.0.0');
  });

  it('names the owner everywhere, once it is set', async () => {
    expect((await stage.run('node scripts/docs.ts --owner acme')).exitCode).toBe(0);
    const left = await stage.run(
      String.raw`git grep -lE '\bOWNER(/|\b.*stands for)|@OWNER' -- '*.md' .github package.json`,
    );
    expect(left.output).toBe('');
    expect((await stage.run('node scripts/docs.ts --check')).output).toBe('');
    await stage.commit('Publish as acme');
  });

  it('fails while there are changes that no version has', async () => {
    await change('CHANGELOG.md', (text) => text.replace(/(?<=## \[Unreleased\]\n\n)/, '- Mended first.\n\n'));
    await stage.commit('Mend first');
    expect((await stage.release('v1.0.0')).output).toContain('there are changes under *Unreleased*');
    await stage.run('git push --quiet --delete origin v1.0.0; git tag --delete v1.0.0');
    expect((await stage.run('node scripts/release.ts prepare 1.0.0')).output).toBe('');
    await stage.commit('Release 1.0.0');
  });

  it('publishes the archive with the notes, and creates the tag of the major version', async () => {
    const { exitCode, output } = await stage.release('v1.0.0');
    expect(output).not.toMatch(/^x /m);
    expect(exitCode).toBe(0);
    expect(await tagged('v1')).toBe(await head());
    expect(await readFile(path.join(stage.releases, 'v1.0.0'), 'utf8')).toBe('false\n');
    const packed = await stage.run('tar -tzf "$GH_HOME/v1.0.0.tar.gz"');
    expect(packed.output.split('\n')).toEqual(
      expect.arrayContaining([...ACTIONS.map(({ file }) => file), 'dist/programs/index.js', 'LICENSE']),
    );
    expect(await readFile(path.join(stage.clone, 'notes.md'), 'utf8')).toContain('uses: acme/deepgram-');
    await stage.run('rm notes.md dist.tar.gz');
  });

  it('fails for a tag of another version, and for a commit that is not on main', async () => {
    expect((await stage.release('v1.2.0')).output).toContain('the version is 1.0.0, and the tag is v1.2.0');
    await stage.run('git checkout --quiet -b side && git commit --quiet --allow-empty -m Aside');
    expect((await stage.release('v1.2.1')).output).toContain('x check: The tag is on main');
    await stage.run('git checkout --quiet main');
  });

  it('moves the tag of the major version with the next release', async () => {
    await change('CHANGELOG.md', (text) => text.replace('## [Unreleased]', '## [Unreleased]\n\n- Mended.'));
    expect((await stage.run('node scripts/release.ts prepare 1.0.1')).exitCode).toBe(0);
    await stage.commit('Release 1.0.1');
    const before = await tagged('v1');
    expect((await stage.release('v1.0.1')).exitCode).toBe(0);
    expect(await tagged('v1')).toBe(await head());
    expect(await tagged('v1')).not.toBe(before);
  });
});
