import { Failure } from '../src/lib/failure.ts';
import { type Repository, slugOf } from './repository.ts';

/** Reads and changes CHANGELOG.md, in the format of https://keepachangelog.com/en/1.1.0/. */

/** A version without the `v` of its tag: https://semver.org */
const VERSION = /^(0|[1-9]\d*)\.(0|[1-9]\d*)\.(0|[1-9]\d*)$/;

/** The version of a tag. Throws a Failure if the tag does not name one. */
export function versionOf(tag: string): string {
  const version = tag.replace(/^v/, '');
  if (!tag.startsWith('v') || !VERSION.test(version)) {
    throw new Failure(`${tag} is not a version tag such as v1.2.3.`);
  }
  return version;
}

/** The moving tag of a major version: `v1` for 1.2.3. */
export const majorTagOf = (version: string): string => `v${version.split('.')[0]}`;

const headingOf = (version: string): RegExp =>
  new RegExp(`^## \\[${version.replaceAll('.', '\\.')}\\](?: - \\d{4}-\\d{2}-\\d{2})?$`, 'm');

/** The changelog's section of a version; undefined if there is none. */
function sectionOf(changelog: string, version: string): string | undefined {
  const heading = headingOf(version).exec(changelog);
  if (heading === null) return undefined;
  const rest = changelog.slice(heading.index + heading[0].length);
  const end = rest.search(/^(?:## |\[[^\]]+\]: )/m);
  return (end < 0 ? rest : rest.slice(0, end)).trim();
}

/** The release notes: the section of the version. Throws a Failure if it is missing or empty. */
export function notesOf(changelog: string, version: string): string {
  const section = sectionOf(changelog, version);
  if (section === undefined || section === '') {
    throw new Failure(
      `CHANGELOG.md: there is nothing about version ${version}. Run \`npm run release -- prepare\`.`,
    );
  }
  return section;
}

/**
 * The changelog with the unreleased changes moved to a new version with a date, such as `2026-11-26`. Throws a Failure
 * if nothing is unreleased or the version already exists.
 */
export function withVersion(
  changelog: string,
  version: string,
  date: string,
  repository: Repository,
): string {
  if (sectionOf(changelog, version) !== undefined) {
    throw new Failure(`CHANGELOG.md: version ${version} already exists.`);
  }
  const unreleased = '## [Unreleased]';
  const notes = sectionOf(changelog, 'Unreleased');
  if (notes === undefined || notes === '')
    throw new Failure('CHANGELOG.md: there is nothing under Unreleased.');
  const url = `https://github.com/${slugOf(repository)}`;
  return changelog
    .replace(unreleased, `${unreleased}\n\n## [${version}] - ${date}`)
    .replace(
      /^\[Unreleased\]: .*$/m,
      `[Unreleased]: ${url}/compare/v${version}...HEAD\n[${version}]: ${url}/releases/tag/v${version}`,
    );
}
