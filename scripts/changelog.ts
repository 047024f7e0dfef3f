import { Failure } from '../src/lib/failure.ts';
import { type Repository, slugOf } from './repository.ts';

/** The heading of changes that are in no version yet. */
const UNRELEASED = 'Unreleased';

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

/** Throws a Failure if changes are not in the notes of any version, so that a release would not mention them. */
export function refuseUnreleased(changelog: string): void {
  if ((sectionOf(changelog, UNRELEASED) ?? '') === '') return;
  throw new Failure(
    'CHANGELOG.md: there are changes under *Unreleased*. Run `npm run release -- prepare`, and tag the result.',
  );
}

/**
 * The changelog with the unreleased changes moved to a new version with a date, such as `2026-11-26`. A version that was
 * prepared and has no tag yet gets them, too. Throws a Failure if nothing is unreleased or the version has its tag.
 */
export function withVersion(
  changelog: string,
  version: string,
  date: string,
  repository: Repository,
  { isTagged = false }: { readonly isTagged?: boolean } = {},
): string {
  if (isTagged) throw new Failure(`v${version} is tagged already. Prepare the next version.`);
  const unreleased = `## [${UNRELEASED}]`;
  const notes = sectionOf(changelog, UNRELEASED);
  if (notes === undefined || notes === '')
    throw new Failure('CHANGELOG.md: there is nothing under Unreleased.');
  const prepared = sectionOf(changelog, version);
  if (prepared !== undefined) {
    return changelog
      .replace(`${notes}\n\n`, '')
      .replace(headingOf(version), `## [${version}] - ${date}`)
      .replace(prepared, () => joined(prepared, notes));
  }
  const url = `https://github.com/${slugOf(repository)}`;
  return changelog
    .replace(unreleased, `${unreleased}\n\n## [${version}] - ${date}`)
    .replace(
      /^\[Unreleased\]: .*$/m,
      `[Unreleased]: ${url}/compare/v${version}...HEAD\n[${version}]: ${url}/releases/tag/v${version}`,
    );
}

/** The notes of a version with further ones, each below the last of its own group, such as `### Fixed`. */
function joined(notes: string, more: string): string {
  const groups = new Map<string, string[]>();
  for (const part of [notes, more].flatMap((text) => text.split(/^(?=### )/m))) {
    const [heading = '', ...lines] = part.startsWith('### ') ? part.split('\n') : ['', part];
    groups.set(heading, [...(groups.get(heading) ?? []), lines.join('\n').trim()]);
  }
  return [...groups]
    .map(([heading, texts]) => [heading, texts.join('\n')].filter((text) => text !== '').join('\n\n'))
    .filter((text) => text !== '')
    .join('\n\n');
}
