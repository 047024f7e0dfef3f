/**
 * Creates openapi.json from GitHub's full API description: `node __tests__/github/trim-openapi.ts <api.github.com.json
 * of github.com/octokit/openapi>`
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { at } from './json.ts';

const REPOSITORY = '/repos/{owner}/{repo}';
const ORGANIZATION = '/orgs/{org}';
const PATHS = [
  REPOSITORY,
  ...[
    'actions/artifacts',
    'actions/artifacts/{artifact_id}',
    'actions/artifacts/{artifact_id}/{archive_format}',
    'actions/jobs/{job_id}',
    'actions/runs',
    'actions/runs/{run_id}',
    'actions/runs/{run_id}/artifacts',
    'actions/secrets/public-key',
    'actions/secrets/{secret_name}',
    'actions/workflows/{workflow_id}/runs',
    'branches/{branch}',
    'commits',
    'commits/{ref}',
    'compare/{basehead}',
    'contents/{path}',
    'dependabot/secrets/public-key',
    'dependabot/secrets/{secret_name}',
    'environments/{environment_name}/secrets/public-key',
    'environments/{environment_name}/secrets/{secret_name}',
    'git/blobs',
    'git/blobs/{file_sha}',
    'git/commits',
    'git/commits/{commit_sha}',
    'git/matching-refs/{ref}',
    'git/ref/{ref}',
    'git/refs',
    'git/refs/{ref}',
    'git/trees',
    'git/trees/{tree_sha}',
    'issues/comments/{comment_id}',
    'issues/{issue_number}/comments',
    'issues/{issue_number}/labels',
    'pulls',
    'pulls/{pull_number}',
    'pulls/{pull_number}/files',
    'pulls/{pull_number}/requested_reviewers',
    'rules/branches/{branch}',
    'rulesets/{ruleset_id}',
  ].map((path) => `${REPOSITORY}/${path}`),
  ...['actions', 'dependabot'].flatMap((product) =>
    ['public-key', '{secret_name}', '{secret_name}/repositories'].map(
      (path) => `${ORGANIZATION}/${product}/secrets/${path}`,
    ),
  ),
  '/rate_limit',
  '/user',
];

/** Operations that are never requested. Each operation takes time at the start of each test file. */
const UNUSED: Readonly<Record<string, readonly string[]>> = {
  [REPOSITORY]: ['patch', 'delete'],
  [`${REPOSITORY}/actions/artifacts/{artifact_id}`]: ['delete'],
  [`${REPOSITORY}/actions/runs/{run_id}`]: ['delete'],
  [`${REPOSITORY}/contents/{path}`]: ['delete'],
  [`${REPOSITORY}/issues/comments/{comment_id}`]: ['get', 'delete'],
  [`${REPOSITORY}/issues/{issue_number}/labels`]: ['get', 'put', 'delete'],
  [`${REPOSITORY}/pulls/{pull_number}/requested_reviewers`]: ['get', 'delete'],
  [`${REPOSITORY}/rulesets/{ruleset_id}`]: ['put', 'delete'],
  '/user': ['patch'],
};

/** Members that only people read. */
const PROSE = new Set(['summary', 'example', 'examples', 'externalDocs', 'tags', 'x-github']);

type Json = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Responses must have a description. */
const isText = (name: string, member: unknown): boolean =>
  name === 'description' && typeof member === 'string';

/** Returns a copy without prose. `properties` can have members with these names, which are kept. */
function bare(value: unknown, isNames = false): unknown {
  if (Array.isArray(value)) return value.map((item) => bare(item));
  if (!isObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([name]) => isNames || !PROSE.has(name))
      .map(([name, member]) => [
        name,
        isText(name, member) ? '' : bare(member, name === 'properties' && !isNames),
      ]),
  );
}

const usedOf = (path: string, operations: unknown): Json =>
  Object.fromEntries(
    Object.entries(Object(operations)).filter(([method]) => !UNUSED[path]?.includes(method)),
  );

/** Returns the components that a value refers to, such as `schemas/issue`. */
const referencesOf = (value: unknown): string[] =>
  [...JSON.stringify(value).matchAll(/"#\/components\/([^"]+)"/g)].map(([, reference]) => reference ?? '');

function trim(whole: unknown): Json {
  const paths = Object.fromEntries(PATHS.map((path) => [path, bare(usedOf(path, at(whole, 'paths', path)))]));
  const components: Record<string, Record<string, unknown>> = {};
  const queue = referencesOf(paths);
  for (let reference = queue.pop(); reference !== undefined; reference = queue.pop()) {
    const [kind = '', name = ''] = reference.split('/');
    components[kind] ??= {};
    const ofKind = components[kind];
    if (name in ofKind) continue;
    ofKind[name] = bare(at(whole, 'components', kind, name));
    queue.push(...referencesOf(ofKind[name]));
  }
  return { openapi: at(whole, 'openapi'), info: at(whole, 'info'), paths, components: sorted(components) };
}

/** Sorts components by name, so that an additional path changes little else. */
function sorted(components: Readonly<Record<string, Json>>): Json {
  const kinds = Object.entries(components).map(([kind, named]) => {
    const ordered = Object.entries(named).toSorted(([one], [other]) => (one < other ? -1 : 1));
    return [kind, Object.fromEntries(ordered)] as const;
  });
  return Object.fromEntries(kinds);
}

const [source] = process.argv.slice(2);
if (source === undefined) throw new Error('Give the path of api.github.com.json.');
const trimmed = trim(JSON.parse(readFileSync(source, 'utf8')));
writeFileSync(new URL('openapi.json', import.meta.url), `${JSON.stringify(trimmed, null, 2)}\n`);
