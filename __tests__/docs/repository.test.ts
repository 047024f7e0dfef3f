import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { ownerNote } from '../../scripts/parts.ts';
import { NAMING, repository, repositoryIn, slugOf, withOwner } from '../../scripts/repository.ts';
import { ACTIONS } from '../../scripts/tables.ts';
import { read, readAll } from './documents.ts';

const here = await repository();
const naming = (await Promise.all(['**/*.md', ...NAMING].map(readAll))).flat();

describe('the owner of the repository', () => {
  it.each(naming)('is the one in package.json, in $name', ({ text }) => {
    const named = [...text.matchAll(new RegExp(`([\\w-]+)/${here.name}\\b`, 'g'))].map(([, owner]) => owner);
    expect(named.filter((owner) => owner !== here.owner)).toEqual([]);
  });

  it.each(naming)('can be set in $name', ({ text }) => {
    const set = withOwner(text, here, 'acme');
    expect(set).not.toContain(slugOf(here));
    expect(set.replace(ownerNote(here), '')).not.toMatch(new RegExp(`\\b${here.owner}\\b`));
    expect(withOwner(set, { ...here, owner: 'acme' }, here.owner)).toBe(text);
  });

  it.each(['', 'a b', '-a', 'a--b', 'a/b', '@acme', 'a'.repeat(40)])(
    'is a valid account name, unlike %j',
    (name) => {
      expect(() => withOwner('', here, name)).toThrow('is not the name of a GitHub account');
    },
  );

  it('must be in package.json', () => {
    expect(repositoryIn('{"repository":"github:acme/tool"}')).toEqual({ owner: 'acme', name: 'tool' });
    expect(() => repositoryIn('{"repository":"acme/tool"}')).toThrow('package.json: `repository`');
  });

  it('is explained only while it is a placeholder', () => {
    expect(ownerNote({ owner: 'OWNER', name: 'tool' })).toContain('`OWNER` stands for');
    expect(ownerNote({ owner: 'acme', name: 'tool' })).toBe('');
  });
});

describe('the Marketplace listing', () => {
  const LONGEST_DESCRIPTION = 125;

  it.each(ACTIONS)('$file has a short description and an icon', async ({ file }) => {
    const { description, branding } = parse((await read(file)).text);
    expect(description.length).toBeLessThan(LONGEST_DESCRIPTION);
    expect(branding).toEqual({ icon: expect.stringMatching(/^[a-z-]+$/), color: 'green' });
  });
});
