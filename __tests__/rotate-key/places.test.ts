import { describe, expect, it } from 'vitest';
import type { SecretLocation } from '../../src/github/secrets.ts';
import { Failure } from '../../src/lib/failure.ts';
import { parsePlaces } from '../../src/rotate-key/places.ts';

const HERE = { owner: 'octocat', repo: 'recordings' };

const FORMS =
  'Write the name of a secret alone, or for example `repository:owner/repo/NAME`, `environment:production/NAME`, ' +
  '`organization:NAME`, `dependabot:NAME` or `dependabot-organization:NAME`.';

const at = (place: Partial<SecretLocation>): Partial<SecretLocation> => ({
  owner: '',
  repo: '',
  environment: '',
  ...place,
});
const here = (kind: SecretLocation['kind'], place: Partial<SecretLocation> = {}) =>
  at({ kind, ...HERE, ...place });

describe('a place', () => {
  it.each<readonly [string, Partial<SecretLocation>]>([
    ['KEY', here('repository')],
    ['repository:KEY', here('repository')],
    ['repository:mona/talks.js/KEY', here('repository', { owner: 'mona', repo: 'talks.js' })],
    ['repository: mona/talks /KEY', here('repository', { owner: 'mona', repo: 'talks' })],
    ['dependabot:KEY', here('dependabot')],
    ['dependabot:mona/talks/KEY', here('dependabot', { owner: 'mona', repo: 'talks' })],
    ['environment:production/KEY', here('environment', { environment: 'production' })],
    ['environment:eu/live 1/KEY', here('environment', { environment: 'eu/live 1' })],
    ['environment:a/../b/KEY', here('environment', { environment: 'a/../b' })],
    ['environment:...a/KEY', here('environment', { environment: '...a' })],
    ['environment:stage:2/KEY', here('environment', { environment: 'stage:2' })],
    ['environment:höhle/KEY', here('environment', { environment: 'höhle' })],
    ['organization:KEY', at({ kind: 'organization', owner: 'octocat' })],
    ['organization:octo-org/KEY', at({ kind: 'organization', owner: 'octo-org' })],
    ['dependabot-organization:KEY', at({ kind: 'dependabot-organization', owner: 'octocat' })],
    ['dependabot-organization:octo-org/KEY', at({ kind: 'dependabot-organization', owner: 'octo-org' })],
  ])('is named by `%s`', (label, place) => {
    expect(parsePlaces([label], HERE)).toEqual([{ ...place, name: 'KEY', label }]);
  });

  it.each([
    ['deepgram_key', 'DEEPGRAM_KEY'],
    ['_2', '_2'],
    ['NOT_GITHUB_KEY', 'NOT_GITHUB_KEY'],
    ['GITHUB', 'GITHUB'],
  ])('can have the name %s, which GitHub stores as %s', (label, name) => {
    expect(parsePlaces([label], HERE)).toMatchObject([{ name, label }]);
  });

  it.each([
    ['a kind that there is none of', 'secret:KEY'],
    ['a kind in the plural', 'environments:production/KEY'],
    ['a kind that every object has', 'constructor:KEY'],
    ['a path without a kind', 'production/KEY'],
    ['a repository without a kind', 'mona/talks/KEY'],
    ['a repository without its owner', 'repository:talks/KEY'],
    ['a repository with too many parts', 'repository:mona/talks/eu/KEY'],
    ['a repository with an empty part', 'repository:mona//KEY'],
    ['a repository above itself', 'repository:mona/../KEY'],
    ['an owner that is a step', 'dependabot:./talks/KEY'],
    ['a repository with a blank', 'repository:mona/my talks/KEY'],
    ['an organization with two parts', 'organization:mona/talks/KEY'],
    ['an organization above itself', 'organization:../KEY'],
    ['an organization that is not ASCII', 'dependabot-organization:höhle/KEY'],
    ['no environment', 'environment:KEY'],
    ['an empty environment', 'environment:/KEY'],
    ['an environment that is a step', 'environment:../KEY'],
    ['an environment of blanks', 'environment: /KEY'],
  ])('is not %s', (_, label) => {
    expect(() => parsePlaces([label], HERE)).toThrow(
      new Failure(`secrets: "${label}" is not a valid location for a secret. ${FORMS}`),
    );
  });

  it.each([
    ['2ND_KEY', '2ND_KEY'],
    ['A-B', 'A-B'],
    ['MY KEY', 'MY KEY'],
    ['$KEY', '$KEY'],
    ['SCHLÜSSEL', 'SCHLÜSSEL'],
    // The Kelvin sign, which is not the letter K.
    ['\u212aEY', '\u212aEY'],
    ['organization:', ''],
    ['environment:production/', ''],
    ['environment:production/ KEY', ' KEY'],
    [':KEY', ':KEY'],
  ])('has no secret `%s`', (label, name) => {
    expect(() => parsePlaces([label], HERE)).toThrow(
      new Failure(
        `secrets: "${label}": "${name}" is not a valid name for a secret. GitHub takes ASCII letters, digits and \`_\`, not starting with a digit.`,
      ),
    );
  });

  it.each(['GITHUB_KEY', 'github_key', 'environment:production/GitHub_'])(
    'cannot be named %s on GitHub',
    (label) => {
      expect(() => parsePlaces([label], HERE)).toThrow(
        new Failure(`secrets: "${label}": names that begin with GITHUB_ are reserved by GitHub.`),
      );
    },
  );
});

describe('places', () => {
  it('keep their order', () => {
    const labels = ['B', 'dependabot:A', 'environment:x/A', 'A'];
    expect(parsePlaces(labels, HERE).map(({ label }) => label)).toEqual(labels);
  });

  it.each([
    ['KEY', 'repository:mona/recordings/KEY'],
    ['KEY', 'dependabot:KEY'],
    ['KEY', 'organization:KEY'],
    ['dependabot:KEY', 'dependabot-organization:KEY'],
    ['environment:a/KEY', 'environment:a/a/KEY'],
    ['KEY', 'KEY_2'],
  ])('are different for %s and %s', (...labels) => {
    expect(parsePlaces(labels, HERE)).toHaveLength(2);
  });

  it.each([
    ['KEY', 'KEY'],
    ['KEY', 'key'],
    ['KEY', 'repository:KEY'],
    ['KEY', 'repository:OctoCat/Recordings/KEY'],
    ['environment:production/KEY', 'environment:Production/Key'],
    ['organization:KEY', 'organization:octocat/KEY'],
    ['dependabot:octocat/recordings/KEY', 'dependabot:KEY'],
  ])('are the same for %s and %s', (first, second) => {
    expect(() => parsePlaces([first, 'OTHER', second], HERE)).toThrow(
      new Failure(`secrets: "${second}" is the same as "${first}". Name it once.`),
    );
  });

  it.each([
    'a1b2c3d4e5f60718293a4b5c6d7e8f9012345678',
    '0a1b2c3d4e5f60718293a4b5c6d7e8f901234567',
    'environment:production/a1b2c3d4e5f60718293a4b5c6d7e8f9012345678',
    'ghp_0123456789abcdefghijABCDEFGHIJ012345',
    'github_pat_0123456789abcdefghij_ABCDEFGHIJ',
  ])('are names, and a value of a secret is refused without being shown: %s', (value) => {
    const message =
      'secrets: item 2 has the form of a key, not of the name of a secret. Write the name alone, without ' +
      `\`secrets.\` and \`\${{ }}\`.`;
    expect(() => parsePlaces(['KEY', value], HERE)).toThrow(new Failure(message));
  });

  it('are not empty', () => {
    expect(() => parsePlaces([], HERE)).toThrow(
      new Failure('secrets: it is empty, so nobody would get the new key. Name the secret.'),
    );
  });
});
