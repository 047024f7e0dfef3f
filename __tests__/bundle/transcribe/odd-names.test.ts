import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, it } from 'vitest';
import { ODD_NAMES } from '../../helpers/odd-names.ts';
import { commitAll, git } from '../../helpers/repository.ts';
import { isLinux, makeWorkspace } from '../../helpers/workspace.ts';
import { filesOn } from '../checkouts.ts';
import { openRepository } from '../github.ts';
import { listenHttps } from '../servers.ts';

/** Checks out a commit under git's rules for Windows. Returns the names of its files. Throws git's message. */
async function checkedOut(files: Readonly<Record<string, string>>): Promise<string[]> {
  const origin = await makeWorkspace();
  const clone = path.join(await makeWorkspace(), 'clone');
  for (const [name, content] of Object.entries(files)) {
    await mkdir(path.dirname(path.join(origin, name)), { recursive: true });
    await writeFile(path.join(origin, name), content);
  }
  git(origin, 'init', '--quiet');
  git(origin, 'config', 'core.protectNTFS', 'false');
  await commitAll(origin);
  const asElsewhere = ['--config', 'core.protectNTFS=true', '--config', 'core.protectHFS=true'];
  git(origin, 'clone', '--quiet', ...asElsewhere, origin, clone);
  return git(clone, 'ls-files', '-z')
    .split('\0')
    .filter((name) => name !== '');
}

it.runIf(isLinux)(
  'a branch with transcripts of files and URLs with odd names can be checked out',
  async () => {
    // Git treats a folder with such a name as a repository, and so does the action. Files that it hides cannot be matched
    // by a pattern.
    const held = ODD_NAMES.filter(
      ({ name }) => !/^(\.git *|\.g\u200cit|\ufeff\.git|\.gi\u200bt|git~1|\.\.\\.*)$/i.test(name),
    );
    const media = held.map(({ name }) => [`media/${name}/${name}`, `speech of ${name}`] as const);
    await using repository = await openRepository({ files: Object.fromEntries(media) });
    const { deepgram } = repository.stage;
    await using host = await listenHttps(
      deepgram,
      (request, response) => void response.end(`at ${request.url}`),
    );
    const base = `https://127.0.0.1:${host.port}`;
    const urls = ODD_NAMES.map(({ name }) => encodeURIComponent(name)).map(
      (name) => `${base}/${name}/${name}`,
    );
    const inputs = {
      files: 'media/**\nmedia/.talk/*\nmedia/.../*',
      urls: urls.join('\n'),
      formats: 'txt',
      'save-to': 'commit',
    };
    const ran = await repository.run({ inputs });
    expect(ran.exitCode, ran.log).toBe(0);
    const files = await filesOn(repository);
    const expected = held.map(({ folder, file }) => `media/${folder}/${file}`);
    expect(Object.keys(files)).toEqual(expect.arrayContaining(expected));
    expect(Object.keys(files).filter((name) => name.endsWith('.txt'))).toHaveLength(
      held.length + ODD_NAMES.length,
    );
    expect((await checkedOut(files)).sort()).toEqual(Object.keys(files).sort());
    await expect(checkedOut({ 'git~1/a.txt': '' })).rejects.toThrow("invalid path 'git~1/a.txt'");
    await expect(checkedOut({ '.g\u200cit/a.txt': '' })).rejects.toThrow('invalid path');
  },
);
