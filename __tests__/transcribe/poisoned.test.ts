import { access, mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, it } from 'vitest';
import { blobId, sha256 } from '../../src/lib/hash.ts';
import { serializeLock } from '../../src/transcribe/lockfile/format.ts';
import { entriesOf, type LockEntry } from '../../src/transcribe/lockfile/lock.ts';
import { fileMedia, makeEntry } from '../helpers/locks.ts';
import { ASKED } from '../helpers/plans.ts';
import { commitAll } from '../helpers/repository.ts';
import { LOCKFILE, Repository, type Wish } from '../helpers/runs.ts';

const SECRET = 'SECRET_TOKEN=canary';
const MAIN = 'console.log("main");';

/** A repository in which another step left `.env`, and a stranger's lock file was merged. */
async function poisoned(entry: LockEntry, more: Readonly<Record<string, string>> = {}): Promise<Repository> {
  const repository = await Repository.create({ 'media/talk.mp3': 'one' });
  const write = async (name: string, content: string): Promise<void> => {
    await mkdir(path.dirname(repository.at(name)), { recursive: true });
    await writeFile(repository.at(name), content);
  };
  await write('src/main.ts', MAIN);
  await write('.github/workflows/ci.yml', 'on: push');
  for (const [name, content] of Object.entries(more)) await write(name, content);
  await write(LOCKFILE, serializeLock(entriesOf([entry])));
  await commitAll(repository.root);
  await write('.env', SECRET);
  return repository;
}

/** An entry for the recordings here which claims that their text is at a path. */
const claiming = (source: string, file: string, git = 'b'.repeat(40)): LockEntry =>
  makeEntry(source, [], {
    ...ASKED,
    options: 'model=nova-3&smart_format=true',
    media: fileMedia({ sha256: sha256('one'), size: 3, git: undefined }),
    files: { txt: { path: file, git, rendering: 'txt 5' } },
  });

const WISH: Wish = { media: ['media/talk.mp3'], formats: ['txt'] };

it.each<[string, LockEntry, Readonly<Record<string, string>>?]>([
  ['a file that git does not have', claiming('gone.mp3', '.env')],
  ['a file that git does not have, with its hash', claiming('gone.mp3', '.env', blobId(SECRET))],
  ['a file that git does not have, by its own entry', claiming('media/talk.mp3', '.env')],
  ['a program', claiming('gone.mp3', 'src/main.ts')],
  ['a program, with its hash', claiming('gone.mp3', 'src/main.ts', blobId(MAIN))],
  ['a program, by its own entry', claiming('media/talk.mp3', 'src/main.ts', blobId(MAIN))],
  ['a workflow', claiming('gone.mp3', '.github/workflows/ci.yml', blobId('on: push'))],
  ['a text of the same name', claiming('notes.mp3', 'docs/notes.txt'), { 'docs/notes.txt': 'notes' }],
  [
    'a text of the same name, by its own entry',
    claiming('media/talk.mp3', 'talk.txt'),
    { 'talk.txt': 'notes' },
  ],
  [
    'a hidden file with the name of a transcript',
    claiming('gone.mp3', '.cache/gone.mp3.txt'),
    { '.cache/gone.mp3.txt': 'x' },
  ],
])('a lock file cannot get %s moved, removed or published', async (_, entry, more = {}) => {
  const repository = await poisoned(entry, more);
  for (const prune of [false, true]) {
    await repository.run({ ...WISH, prune });
    const files = await repository.files();
    expect(files).toMatchObject({ '.env': SECRET, 'src/main.ts': MAIN, ...more });
    await access(repository.at('.github/workflows/ci.yml'));
    expect(files['media/talk.mp3.txt']).not.toContain('canary');
    expect(files['media/talk.mp3.txt']).not.toContain('console.log');
  }
});

it('property names that every object inherits are ordinary names', async () => {
  const repository = await Repository.create({ __proto__x: '', constructor: 'one', 'a.mp3': 'two' });
  await writeFile(repository.at('__proto__'), 'three');
  const wish: Wish = { media: ['__proto__', 'constructor', 'a.mp3'], formats: ['txt'] };
  expect((await repository.run(wish))?.requests).toHaveLength(3);
  expect((await repository.run(wish))?.requests).toEqual([]);
  expect((await repository.files())['__proto__.txt']).toMatch(/^three in request-[1-3]\n$/);
});
