import { execFileSync } from 'node:child_process';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { branchName, problemOfBranch } from '../../src/github/ref-name.ts';

/** Whether git itself accepts a name for a branch; `--branch` would first read it as an expression. */
function isTakenByGit(name: string): boolean {
  if (name === '@' || name.startsWith('-')) return false;
  try {
    execFileSync('git', ['check-ref-format', `refs/heads/${name}`], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

it.each([
  'my transcripts',
  'x..y',
  '-x',
  'a~b',
  'x.lock',
  'x.lock/y',
  'a//b',
  '/x',
  'x/',
  '@',
  'a@{b',
  'a\\b',
  'a:b',
  '.x',
  'a/.x',
  'x.',
  'a*b',
  'a[b',
  '',
])('git refuses %j, and so does the action', (name) => {
  expect(isTakenByGit(name)).toBe(false);
  expect(problemOfBranch(name)).toBeDefined();
});

it.each([
  'transcripts/main',
  'ü',
  'a"b',
  "it's",
  'a@b',
  '12/merged',
  'a-',
  'x.locked',
  '{x}',
  'a.b',
  'a./b',
  'émoji/🎤',
])('git accepts %j, and so does the action', (name) => {
  expect(isTakenByGit(name)).toBe(true);
  expect(problemOfBranch(name)).toBeUndefined();
});

it('agrees with git about any name', () => {
  const part = fc.constantFrom(
    'a',
    'b',
    '.',
    '/',
    '-',
    '@',
    '{',
    '~',
    ' ',
    '\\',
    ':',
    '.lock',
    'ü',
    '*',
    '\u007f',
  );
  fc.assert(
    fc.property(fc.array(part, { minLength: 1, maxLength: 5 }), (parts) => {
      const name = parts.join('');
      expect(problemOfBranch(name) === undefined).toBe(isTakenByGit(name));
    }),
    { numRuns: 200 },
  );
});

it('refuses a name that is a commit id, or too long for GitHub', () => {
  expect(problemOfBranch('a'.repeat(40))).toBe('it looks like a commit id');
  expect(problemOfBranch('x'.repeat(244))).toBeUndefined();
  expect(problemOfBranch('ü'.repeat(123))).toBe('it has more than 244 bytes');
});

it('removes the prefix of branches', () => {
  expect(branchName('refs/heads/transcripts')).toBe('transcripts');
  expect(branchName('transcripts')).toBe('transcripts');
});
