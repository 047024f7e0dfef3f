import { isObject, type JsonObject } from '../lib/guards.ts';
import { passOverInterimAnswers } from '../lib/interim-answers.ts';
import type { Allowance } from './allowance.ts';
import { GitHubError } from './explain.ts';

/** Enough for a commit of 40 MB over a slow connection. */
const LONGEST_REQUEST_MS = 600_000;

/** The part of octokit that is used. */
export interface Octokit {
  request(
    route: string,
    parameters: Readonly<Record<string, unknown>>,
  ): Promise<{ readonly data: unknown; readonly headers?: Readonly<Record<string, unknown>> }>;
  graphql(query: string, variables: Readonly<Record<string, unknown>>): Promise<unknown>;
}

/** The version of the API: https://docs.github.com/en/rest/about-the-rest-api/api-versions */
const API_VERSION = '2022-11-28';

const ignore = (): void => undefined;
/** Octokit logs deprecations directly, not through our log, and each of its layers has its own logger. */
const SILENT = { debug: ignore, info: ignore, warn: ignore, error: ignore };

function apiUrl(): string {
  const url = process.env['GITHUB_API_URL'] ?? 'https://api.github.com';
  if (URL.canParse(url)) return url;
  throw new GitHubError('refused', `GITHUB_API_URL is not a URL: ${url}`);
}

/**
 * Opens the API at GITHUB_API_URL with a token. The rate limits that answers report are noted in `allowance`. Throws a
 * GitHubError if that is not a URL.
 */
export async function openOctokit(token: string, allowance: Allowance): Promise<Octokit> {
  const baseUrl = apiUrl();
  passOverInterimAnswers();
  // Loaded after the check of the URL, because it reads the same variable and reports only "Invalid URL".
  const { getOctokit } = await import('@actions/github');
  // A `request` among these options would replace the toolkit's, which sends requests through the proxy.
  const octokit = getOctokit(token, { baseUrl, log: SILENT });
  octokit.hook.before('request', (options) => {
    options.headers['x-github-api-version'] = API_VERSION;
  });
  octokit.hook.after('request', ({ headers }) => allowance.note(headers));
  return {
    request: (route, parameters) =>
      octokit.request(route, { ...parameters, request: requestOptions(parameters) }),
    graphql: (query, variables) => octokit.graphql(query, { ...variables, request: requestOptions() }),
  };
}

/** The request options from the parameters, with a timeout, because Octokit has none, and without its logger. */
function requestOptions(parameters: Readonly<Record<string, unknown>> = {}): JsonObject {
  const { request } = parameters;
  const own = { signal: AbortSignal.timeout(LONGEST_REQUEST_MS), log: SILENT };
  return isObject(request) ? { ...request, ...own } : own;
}
