/** Rules for branch names: https://git-scm.com/docs/git-check-ref-format */
const PROBLEMS: readonly (readonly [RegExp, string])[] = [
  [/^$/, 'it is empty'],
  [/^-/, 'it begins with a `-`'],
  [/^@$/, '`@` alone is not a name'],
  [/(^|\/)\./, 'a part of it begins with a `.`'],
  [/\.$/, 'it ends with a `.`'],
  [/\.lock(\/|$)/, 'a part of it ends with `.lock`'],
  [/\.\./, 'it has `..` in it'],
  [/@\{/, 'it has `@{` in it'],
  [/^\/|\/$|\/\//, 'it begins or ends with a `/`, or has two in a row'],
  // Of the control characters, git refuses only those of ASCII.
  [/ |[^\P{Cc}\u0080-\u009f]/u, 'it has a space or a control character in it'],
  [/[~^:?*[\\]/, 'it has one of `~ ^ : ? * [ \\` in it'],
  // A rule of GitHub's own: https://github.com/orgs/community/discussions/22474
  [/^[0-9a-f]{40}$/i, 'it looks like a commit id'],
];

/** The start of the ref of a branch. */
export const BRANCH_REF = 'refs/heads/';

/** Bytes of a branch name, as GitHub stores it with `refs/heads/`. */
const MOST_BYTES = 244;

/** The name of a branch without `refs/heads/`. */
export const branchName = (ref: string): string =>
  ref.startsWith(BRANCH_REF) ? ref.slice(BRANCH_REF.length) : ref;

/** Why a name is not a valid branch name; undefined if it is. */
export function problemOfBranch(name: string): string | undefined {
  const problem = PROBLEMS.find(([pattern]) => pattern.test(name))?.[1];
  if (problem !== undefined) return problem;
  return Buffer.byteLength(name) > MOST_BYTES ? `it has more than ${MOST_BYTES} bytes` : undefined;
}
