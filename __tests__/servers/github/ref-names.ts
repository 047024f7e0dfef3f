/**
 * Returns why GitHub refuses the name of a new reference; otherwise `undefined`. Source of the wording:
 * https://github.com/octokit/octokit.rb/issues/675
 */
export function invalidReference(ref: string): string | undefined {
  if (!/^refs\/[^/]+\/./.test(ref)) {
    return 'Reference name must contain at least three slash-separated components.';
  }
  return isWellFormed(ref) ? undefined : `${ref} is not a valid ref name.`;
}

/**
 * Git's rules and two of GitHub's: no name like an object id, and none that starts with refs/. Source:
 * https://git-scm.com/docs/git-check-ref-format,
 * https://docs.github.com/get-started/using-git/dealing-with-special-characters-in-branch-and-tag-names
 */
const isWellFormed = (ref: string): boolean => !REFUSED.some((rule) => rule.test(ref));

/** Control characters, space, and characters of revisions, refspecs and patterns. */
const FORBIDDEN = /[\p{Cc} ~^:?*[\\]/u;

const REFUSED: readonly RegExp[] = [
  FORBIDDEN,
  /(?:^|\/)\./,
  /\.lock(?:\/|$)/,
  /\.\./,
  /^\/|\/$|\/\//,
  /\.$/,
  /@\{/,
  /^refs\/heads\/(?:-|HEAD$|@$)/,
  /^refs\/[^/]+\/(?:refs\/|[0-9a-f]{40}$)/i,
];

/**
 * Whether a reference would be a folder of others or be inside another, which git's files cannot represent. Source:
 * https://github.com/frej/fast-export/issues/168
 */
export const isFolderOrWithin = (ref: string, others: readonly string[]): boolean =>
  others.some((other) => other.startsWith(`${ref}/`) || ref.startsWith(`${other}/`));
