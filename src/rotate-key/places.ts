import type { SecretLocation, SecretOwnerKind } from '../github/secrets.ts';
import { Failure } from '../lib/failure.ts';

/** The repository of the workflow run. */
type Here = Pick<SecretLocation, 'owner' | 'repo'>;

/** Parses the part between kind and name, for each kind; undefined if it is invalid. */
const KINDS: Readonly<
  Record<SecretOwnerKind, (path: string, here: Here) => Partial<SecretLocation> | undefined>
> = {
  repository,
  dependabot: repository,
  environment: (environment, here) =>
    RELATIVE_STEP.test(environment) ? undefined : { ...here, environment },
  organization,
  'dependabot-organization': organization,
};

/** https://docs.github.com/en/actions/reference/security/secrets#naming-your-secrets */
const NAME = /^[a-z_]\w*$/i;
const PART = /^(?!\.+$)[\w.-]+$/;
/** Would be a relative step in the path of a URL. */
const RELATIVE_STEP = /^\.*$/;

const FORMS =
  'Write the name of a secret alone, or for example `repository:owner/repo/NAME`, `environment:production/NAME`, ' +
  '`organization:NAME`, `dependabot:NAME` or `dependabot-organization:NAME`.';

/**
 * A key of Deepgram or a token of GitHub instead of a name, as from `secrets: ${{ secrets.NAME }}`. It must not be
 * converted to upper case like a name, because the runner would not mask it.
 */
const VALUE = /[\da-f]{32}|\b(?:gh[a-z]|github_pat)_\w{20}/i;

/** The message never contains the value. `index` is the position in the input, starting at 0. */
export const valueInPlaceOfName = (index: number): Failure =>
  new Failure(
    `secrets: item ${index + 1} has the form of a key, not of the name of a secret. Write the name alone, without ` +
      `\`secrets.\` and \`\${{ }}\`.`,
  );

/** The secrets that the input `secrets` names. Throws a Failure that names the invalid one. */
export function parsePlaces(named: readonly string[], here: Here): readonly SecretLocation[] {
  if (named.length === 0) {
    throw new Failure('secrets: it is empty, so nobody would get the new key. Name the secret.');
  }
  const valued = named.findIndex((label) => VALUE.test(label));
  if (valued >= 0) throw valueInPlaceOfName(valued);
  const places = named.map((label) => parsePlace(label, here));
  for (const [index, place] of places.entries()) {
    const duplicate = places.slice(0, index).find((other) => idOf(other) === idOf(place));
    if (duplicate !== undefined)
      throw new Failure(`secrets: "${place.label}" is the same as "${duplicate.label}". Name it once.`);
  }
  return places;
}

function parsePlace(label: string, here: Here): SecretLocation {
  const [, given = 'repository', path = '', name = ''] =
    /^(?:([a-z-]+):)?(?:(.*)\/)?([^/]*)$/s.exec(label) ?? [];
  const kind = Object.keys(KINDS).find((known): known is SecretOwnerKind => known === given);
  const where = kind === undefined ? undefined : KINDS[kind](path.trim(), here);
  const isBare = given === 'repository' && !label.includes(':') && path !== '';
  if (kind === undefined || where === undefined || isBare) {
    throw new Failure(`secrets: "${label}" is not a valid location for a secret. ${FORMS}`);
  }
  return { kind, owner: '', repo: '', environment: '', ...where, name: nameOf(name, label), label };
}

function nameOf(name: string, label: string): string {
  if (/^github_/i.test(name)) {
    throw new Failure(`secrets: "${label}": names that begin with GITHUB_ are reserved by GitHub.`);
  }
  if (NAME.test(name)) return name.toUpperCase();
  throw new Failure(
    `secrets: "${label}": "${name}" is not a valid name for a secret. GitHub takes ASCII letters, digits and \`_\`, not starting with a digit.`,
  );
}

function repository(path: string, here: Here): Here | undefined {
  if (path === '') return here;
  const [owner = '', repo = '', ...more] = path.split('/');
  return PART.test(owner) && PART.test(repo) && more.length === 0 ? { owner, repo } : undefined;
}

function organization(path: string, { owner }: Here): Pick<Here, 'owner'> | undefined {
  if (path === '') return { owner };
  return PART.test(path) ? { owner: path } : undefined;
}

const idOf = ({ kind, owner, repo, environment, name }: SecretLocation): string =>
  [kind, owner, repo, environment, name].join('/').toLowerCase();
