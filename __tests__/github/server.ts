import { type Rights, refused, TOKEN } from './access.ts';
import { problem } from './answers.ts';
import { startEmulator } from './emulator.ts';
import type { GitHubFault } from './faults.ts';
import { type LoggedRequest, startFront } from './front.ts';
import { withoutGaps } from './gaps.ts';
import { type Changes, type GitCommit, GitRepository, type TreeEntry } from './git.ts';
import { answerGraphQL } from './graphql.ts';
import { listAt } from './json.ts';
import { rootOf } from './root.ts';
import { checked, type Rest } from './schema-check.ts';
import { type InitialSecret, type Secret, type SecretPlace, SecretPlaces } from './secret-places.ts';
import { withSecrets } from './secrets.ts';

export { REVIEWER } from './emulator.ts';
export type { GitHubFault } from './faults.ts';
export type { LoggedRequest } from './front.ts';
export type { Changes, Content, GitCommit, TreeEntry } from './git.ts';
export type { InitialSecret, Secret, SecretPlace, Visibility } from './secret-places.ts';

/** Who pushes beside the action. */
export const COLLEAGUE = { name: 'Mona Octocat', email: 'mona@example.com' };

export interface GitHubOptions {
  readonly owner: string;
  readonly repo: string;
  /** `main` if it is not given. */
  readonly defaultBranch?: string;
  /** Paths and contents of the first commit; a README if they are not given. */
  readonly files?: Changes;
  readonly faults?: readonly GitHubFault[];
  /** `write` if it is not given. */
  readonly token?: Rights;
  readonly protectedBranches?: readonly string[];
  /** The secrets at the start; where one is, there is that repository, environment or organisation. */
  readonly secrets?: readonly InitialSecret[];
  /** Environments of the repository that need not have secrets. */
  readonly environments?: readonly string[];
  /** Organisations that need not have secrets. */
  readonly organizations?: readonly string[];
  /** The time that secrets are written at; that of this machine if it is not given. */
  readonly clock?: () => Date;
}

/** GitHub on this machine, with one repository. */
export interface GitHub {
  /** For GITHUB_API_URL. */
  readonly apiUrl: string;
  /** For GITHUB_GRAPHQL_URL. */
  readonly graphqlUrl: string;
  readonly token: string;
  readonly requests: readonly LoggedRequest[];
  /** What GitHub's own schemas do not allow, in requests and answers; tests assert that it is empty. */
  readonly violations: readonly string[];
  /** Lets one more fault happen. */
  fail(fault: GitHubFault): void;
  head(branch: string): Promise<string>;
  tree(branch: string): Promise<Map<string, TreeEntry>>;
  content(oid: string): Promise<Buffer>;
  commits(branch: string): Promise<GitCommit[]>;
  /** Someone else commits on a branch, which is made from the default branch if there is none. */
  push(branch: string, files: Changes, message?: string): Promise<string>;
  pulls(): Promise<readonly unknown[]>;
  comments(issue: number): Promise<readonly unknown[]>;
  /** A secret with its value; `undefined` if there is none. */
  secret(place: SecretPlace, name: string): Secret | undefined;
  close(): Promise<void>;
}

/** Starts GitHub with its REST and GraphQL API and the first commit of a repository. */
export async function startGitHub(options: GitHubOptions): Promise<GitHub> {
  const { owner, repo, defaultBranch = 'main', files = README, protectedBranches = [] } = options;
  const places = await SecretPlaces.start(options);
  const front = await startFront(options.faults);
  const emulator = await startEmulator({ owner, repo, defaultBranch }, front.url);
  const repository = `/repos/${owner}/${repo}`;
  const github = withoutGaps(emulator.answer, { repository, protectedBranches });
  const send = (to: Rest, method: string, path: string, body?: unknown) =>
    to({ method, path: `${repository}/${path}`, headers: {}, body });
  const list = async (path: string) => listAt((await send(github, 'GET', path)).body);

  // Not through what closes the gaps: branches are protected there.
  const git = new GitRepository((...request) => send(emulator.answer, ...request));
  const push = async (branch: string, changes: Changes, message = 'Change files') => {
    const parent = (await git.find(branch)) ?? (await git.find(defaultBranch));
    const oid = await git.write(parent === undefined ? [] : [parent], changes, message, COLLEAGUE);
    await git.point(branch, oid);
    return oid;
  };
  await push(defaultBranch, files, 'First commit');

  const violations: string[] = [];
  front.serve(await handlerOf(options, withSecrets(github, places, front.url), git, violations));
  return {
    apiUrl: front.url,
    graphqlUrl: `${front.url}/graphql`,
    token: TOKEN,
    requests: front.requests,
    violations,
    fail: front.fail,
    head: (branch) => git.head(branch),
    tree: (branch) => git.tree(branch),
    content: (oid) => git.content(oid),
    commits: (branch) => git.commits(branch),
    push,
    pulls: () => list('pulls?state=all'),
    comments: (issue) => list(`issues/${issue}/comments`),
    secret: (place, name) => places.find(place)?.secret(name),
    close: async () => {
      await Promise.all([front.close(), emulator.close()]);
    },
  };
}

const README: Changes = { 'README.md': '# A repository\n' };

/** Answers what the token may ask, by GraphQL or by REST. */
async function handlerOf(
  options: GitHubOptions,
  github: Rest,
  git: GitRepository,
  violations: string[],
): Promise<Rest> {
  const rest = await checked(github, violations);
  const root = rootOf(options, git);
  return async (request) => {
    const refusal = refused(request, options.token ?? 'write');
    if (refusal !== undefined) return refusal;
    if (request.path === '/graphql') return answerGraphQL(request.body, root, violations);
    return rest(request).catch((error) => {
      violations.push(`${request.method} ${request.path}: ${error}`);
      return problem(500, 'Server Error');
    });
  };
}
