import { describe, expect, it } from 'vitest';
import { targetBranch } from '../../../src/transcribe/save/branch.ts';
import { readChanges } from '../../../src/transcribe/save/comparison.ts';
import { batchOf, push } from './on-github.ts';

const sha = 'a'.repeat(40);
const headSha = 'b'.repeat(40);
const pullRequest = { number: 1, headBranch: 'topic', headSha, baseBranch: 'main', baseSha: sha };
const onPullRequest = push(sha, { name: 'pull_request', ref: 'refs/pull/1/merge', pullRequest });

describe('the branch to save to', () => {
  it.each([
    ['', push(sha), 'main'],
    ['', push(sha, { ref: 'refs/heads/feature/x' }), 'feature/x'],
    ['', onPullRequest, 'topic'],
    ['other', onPullRequest, 'other'],
    ['other', push(sha, { pullRequest, fromFork: true }), 'other'],
    ['refs/heads/other', push(sha), 'other'],
    ['12/merged', push(sha), '12/merged'],
    // GitHub's ref for a merged pull request and for pull_request_target is the base branch.
    ['', push(sha, { name: 'pull_request', pullRequest }), 'main'],
    ['', push(sha, { name: 'pull_request_target', pullRequest }), 'main'],
    [
      '',
      push(sha, { name: 'pull_request', pullRequest: { ...pullRequest, isMerged: true }, fromFork: true }),
      'main',
    ],
    ['', push(sha, { ref: 'refs/heads/12/merge' }), '12/merge'],
  ])('for the input "%s" and the event %o is %s', (input, event, branch) => {
    expect(targetBranch(input, event)).toBe(branch);
  });

  it.each([
    ['', push(sha, { ...onPullRequest, fromFork: true }), /^save-to: .* fork, .* Use `save-to: artifact`\.$/],
    ['', push(sha, { ref: 'refs/tags/v1' }), /^branch: this run is for the tag v1, not for a branch\./],
    ['', push(sha, { ref: 'refs/pull/1/merge' }), /^branch: this run is for refs\/pull\/1\/merge, not/],
    ['', push(sha, { ref: '' }), /^branch: this run is for no ref, not for a branch\./],
    ['', push(sha, { ref: 'refs/heads/gh-readonly-queue/main/pr-1' }), /belongs to the merge queue/],
    [
      '1/merge',
      push(sha),
      /^branch: 1\/merge is the merge of a pull request .* `\$\{\{ github\.head_ref \}\}`/,
    ],
    ['my transcripts', push(sha), /^branch: git does not accept "my transcripts": it has a space/],
    ['refs/tags/v1', push(sha), /^branch: refs\/tags\/v1 is not a branch\./],
  ])('for the input "%s" and the event %o is refused', (input, event, message) => {
    expect(() => targetBranch(input, event)).toThrow(message);
  });
});

it('a missing file is named', async () => {
  const batch = await batchOf({ 'a.txt': 'a' });
  await expect(readChanges({ ...batch, files: ['a.txt', 'b/c.txt'] })).rejects.toThrow(
    /^b\/c\.txt cannot be read to commit it: ENOENT/,
  );
});
