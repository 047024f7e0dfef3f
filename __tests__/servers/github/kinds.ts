import { readFileSync } from 'node:fs';
import type { HttpRequest } from './http.ts';
import { at } from './json.ts';

/** GitHub's own description of its REST API: https://github.com/github/rest-api-description */
export const description = (): unknown => {
  described ??= JSON.parse(readFileSync(new URL('openapi.json', import.meta.url), 'utf8'));
  return described;
};

let described: unknown;

/** Parameters that can contain slashes. */
const OVER_SLASHES = new Set(['ref', 'basehead', 'branch', 'path']);

let templates: readonly (readonly [string, RegExp])[] | undefined;

/** Returns the paths of the description, those with the fewest parameters first. */
function templatesOf(): readonly (readonly [string, RegExp])[] {
  templates ??= Object.keys(Object(at(description(), 'paths')))
    .toSorted((one, other) => one.split('{').length - other.split('{').length)
    .map((template) => {
      const source = template.replaceAll(/\{(\w+)\}/g, (_, name: string) =>
        OVER_SLASHES.has(name) ? '.+' : '[^/]+',
      );
      return [template, new RegExp(`^${source}$`)] as const;
    });
  return templates;
}

/**
 * Returns the kind of a request, such as `GET /repos/{owner}/{repo}/git/ref/{ref}` or `graphql createCommitOnBranch`.
 */
export function kindOf({ method, path, body }: Pick<HttpRequest, 'method' | 'path' | 'body'>): string {
  if (path === '/graphql') return `graphql ${/\{\s*(\w+)/.exec(String(at(body, 'query')))?.[1] ?? ''}`;
  const bare = path.replace(/\?.*$/s, '');
  return `${method} ${templatesOf().find(([, pattern]) => pattern.test(bare))?.[0] ?? bare}`;
}
