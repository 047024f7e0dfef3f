import { getOctokit } from '@actions/github';
import { onTestFinished } from 'vitest';
import { at } from './json.ts';
import { type GitHub, type GitHubOptions, startGitHub } from './server.ts';

export const REPOSITORY = { owner: 'octo-org', repo: 'octo-repo' };

/** Starts GitHub until the test ends, with the client of the actions. */
export async function start(
  options: Partial<GitHubOptions> = {},
): Promise<GitHub & { readonly client: ReturnType<typeof getOctokit> }> {
  const github = await startGitHub({ ...REPOSITORY, ...options });
  onTestFinished(() => github.close());
  return { ...github, client: getOctokit(github.token, { baseUrl: github.apiUrl }) };
}

/** Returns the error of a request. */
export const errorOf = (request: Promise<unknown>): Promise<unknown> =>
  request.then(
    () => undefined,
    (error: unknown) => error,
  );

/** Returns the status and the body of a refused REST request. */
export async function refusalOf(request: Promise<unknown>): Promise<{ status: unknown; body: unknown }> {
  const error = await errorOf(request);
  return { status: at(error, 'status'), body: at(error, 'response', 'data') };
}

/** Returns the errors of a GraphQL document. */
export const graphqlErrorsOf = async (request: Promise<unknown>): Promise<unknown> =>
  at(await errorOf(request), 'errors');

const CREATE_COMMIT = `mutation ($input: CreateCommitOnBranchInput!) {
  createCommitOnBranch(input: $input) { commit { oid url } ref { name } }
}`;

export interface Commit {
  readonly expected: string;
  readonly branch?: string;
  readonly headline?: string;
  readonly body?: string;
  readonly add?: Readonly<Record<string, string>>;
  readonly remove?: readonly string[];
}

/** Sends the mutation createCommitOnBranch. */
export function commitOnBranch(
  { client }: Awaited<ReturnType<typeof start>>,
  commit: Commit,
): Promise<unknown> {
  const { expected, branch = 'main', headline = 'Add files', body, add = {}, remove = [] } = commit;
  const input = {
    branch: { repositoryNameWithOwner: `${REPOSITORY.owner}/${REPOSITORY.repo}`, branchName: branch },
    message: { headline, ...(body !== undefined && { body }) },
    expectedHeadOid: expected,
    fileChanges: {
      additions: Object.entries(add).map(([path, content]) => ({
        path,
        contents: Buffer.from(content).toString('base64'),
      })),
      deletions: remove.map((path) => ({ path })),
    },
  };
  return client.graphql(CREATE_COMMIT, { input });
}
