import { type Permissions, type Rights, refused } from './access.ts';
import { problem } from './answers.ts';
import { startEmulator } from './emulator.ts';
import { graphqlTimeout } from './fault-answers.ts';
import type { GitHubFault } from './faults.ts';
import { type Front, type LoggedRequest, startFront } from './front.ts';
import type { Gaps } from './gap.ts';
import { withoutGaps } from './gaps.ts';
import { type Changes, type GitCommit, GitRepository, type TreeEntry } from './git.ts';
import { answerGraphQL } from './graphql.ts';
import type { HttpRequest } from './http.ts';
import { listAt, textAt } from './json.ts';
import { Names } from './names.ts';
import { People } from './people.ts';
import { PullRequests } from './pulls.ts';
import { rootOf } from './root.ts';
import { type BranchRule, Rules } from './rules.ts';
import { ARCHIVES, type PastRun, Runs } from './runs.ts';
import { checked, type Rest } from './schema-check.ts';
import { type InitialSecret, type Secret, type SecretPlace, SecretPlaces } from './secret-places.ts';
import { withSecrets } from './secrets.ts';
import { changed, type Settings, type SettingsChanges } from './settings.ts';
import { TOKEN, Tokens } from './tokens.ts';

export type { Permissions } from './access.ts';
export { REVIEWER } from './emulator.ts';
export type { GitHubFault } from './faults.ts';
export type { LoggedRequest } from './front.ts';
export type { Changes, Content, GitCommit, TreeEntry } from './git.ts';
export { COLLEAGUE, type OpenedPull, type People } from './people.ts';
export type { Fork } from './pulls.ts';
export type { BranchRule } from './rules.ts';
export type { PastArtifact, PastRun } from './runs.ts';
export type { InitialSecret, Secret, SecretPlace, Visibility } from './secret-places.ts';
export type { Limits, Settings, SettingsChanges } from './settings.ts';

export interface GitHubOptions extends SettingsChanges {
  readonly owner: string;
  readonly repo: string;
  /** `main` if not given. */
  readonly defaultBranch?: string;
  /** Paths and contents of the first commit; a README if not given. */
  readonly files?: Changes;
  readonly faults?: readonly GitHubFault[];
  /** `write` if not given. */
  readonly token?: Rights;
  /** Permissions that differ from those of `token`. */
  readonly permissions?: Partial<Permissions>;
  /** Branches with one rule, which requires a pull request. `rules` supports all kinds. */
  readonly protectedBranches?: readonly string[];
  /** Former names of the repository, of this owner or as `owner/name`. */
  readonly formerNames?: readonly string[];
  /** The initial secrets. Their repositories, environments and organizations exist. */
  readonly secrets?: readonly InitialSecret[];
  /** Environments of the repository that may have no secrets. */
  readonly environments?: readonly string[];
  /** Organizations that may have no secrets. */
  readonly organizations?: readonly string[];
  /**
   * Returns the time at which secrets are written, and the `Date` of responses; the time of this machine if not given.
   */
  readonly clock?: () => Date;
}

/** GitHub on this machine, with one repository. */
export interface GitHub {
  /** The value of GITHUB_API_URL. */
  readonly apiUrl: string;
  /** The value of GITHUB_GRAPHQL_URL. */
  readonly graphqlUrl: string;
  readonly token: string;
  readonly defaultBranch: string;
  readonly requests: readonly LoggedRequest[];
  /** Violations of GitHub's own schemas in requests and responses. Tests assert that there are none. */
  readonly violations: readonly string[];
  /** Actions of people besides the action. */
  readonly people: People;
  /** Adds a fault. */
  fail(fault: GitHubFault): void;
  /** Changes the settings of the repository. Single `limits` can be changed too. */
  set(changes: SettingsChanges): void;
  /** Changes the permissions of the token. */
  permit(changes: Partial<Permissions>): void;
  /** Returns a token of an app, with its own rate limit. */
  tokenOfApp(permissions?: Partial<Permissions>): string;
  /** Resets the rate limits, as after an hour. */
  refill(): void;
  /** Returns the number of requests by kind, such as `GET /repos/{owner}/{repo}/git/ref/{ref}`. */
  counts(): Readonly<Record<string, number>>;
  /** Adds a finished run of a workflow with its artifacts. Returns its id. */
  addRun(run: PastRun): number;
  /** Adds a job in progress by its displayed name. Returns its id. */
  addJob(name: string): number;
  /** Returns a run as `GET /repos/{owner}/{repo}/actions/runs/{run_id}` does. */
  run(id: number): Promise<object>;
  /** Returns the repository as `GET /repos/{owner}/{repo}` does. */
  repository(): Promise<object>;
  head(branch: string): Promise<string>;
  tree(branch: string): Promise<Map<string, TreeEntry>>;
  content(oid: string): Promise<Buffer>;
  commits(branch: string): Promise<GitCommit[]>;
  /** Commits to a branch as somebody else. The branch is created from the default branch if it does not exist. */
  push(branch: string, files: Changes, message?: string): Promise<string>;
  pulls(): Promise<readonly unknown[]>;
  /** Returns a pull request with all of its members. */
  pull(number: number): Promise<object | undefined>;
  comments(issue: number): Promise<readonly unknown[]>;
  /** Returns a secret with its value; `undefined` if there is none. */
  secret(place: SecretPlace, name: string): Secret | undefined;
  close(): Promise<void>;
}

/** Starts GitHub with its REST and GraphQL APIs, and the first commit of a repository. */
export async function startGitHub(options: GitHubOptions): Promise<GitHub> {
  const { owner, repo, defaultBranch = 'main', files = README, formerNames = [] } = options;
  const places = await SecretPlaces.start(options);
  const front = await startFront(options.faults, options.clock);
  const emulator = await startEmulator({ owner, repo, defaultBranch }, front.url);
  const repository = `/repos/${owner}/${repo}`;
  const send = (to: Rest, method: string, path: string, body?: unknown) =>
    to({ method, path: `${repository}${path}`, headers: {}, body });

  // Uses the emulator directly, because branch protection applies to the other requests.
  const git = new GitRepository((method, path, body) => send(emulator.answer, method, `/${path}`, body));
  const pulls = new PullRequests(emulator.answer, repository, git);
  const people = new People(emulator.answer, repository, defaultBranch, git, pulls);
  await people.push(defaultBranch, files, 'First commit');

  const runs = new Runs();
  front.beside(ARCHIVES, (path) => runs.download(path));
  let settings = firstSettings(options);
  const rules = () => new Rules(settings.rules, defaultBranch);
  const state = { settings: () => settings, rules };
  const github = withoutGaps(emulator.answer, {
    api: front.url,
    repository,
    defaultBranch,
    pulls,
    runs,
    ...state,
  });
  const tokens = new Tokens(options.token ?? 'write', options.permissions ?? {}, () => settings.limits);
  const violations: string[] = [];
  const commits = { git, names: new Names(owner, repo, formerNames), ...state };
  const rest = withSecrets(github, places, front.url);
  front.serve(await handlerOf(rest, front, tokens, commits, violations), tokens);
  return {
    apiUrl: front.url,
    graphqlUrl: `${front.url}/graphql`,
    token: TOKEN,
    defaultBranch,
    requests: front.requests,
    violations,
    people,
    fail: front.fail,
    set: (changes) => {
      settings = changed(changes, settings);
    },
    permit: (changes) => tokens.permit(changes),
    tokenOfApp: (permissions = {}) => tokens.ofApp(permissions),
    refill: () => tokens.refill(),
    counts: () => countsOf(front.requests),
    addRun: (run) => runs.add(run),
    addJob: (name) => runs.addJob(name),
    run: async (id) => Object((await send(github, 'GET', `/actions/runs/${id}`)).body),
    repository: async () => Object((await send(github, 'GET', '')).body),
    head: (branch) => git.head(branch),
    tree: (branch) => git.tree(branch),
    content: (oid) => git.content(oid),
    commits: (branch) => git.commits(branch),
    push: (branch, changes, message) => people.push(branch, changes, message),
    pulls: () => pulls.all(),
    pull: (number) => pulls.find(number),
    comments: async (issue) => listAt((await send(github, 'GET', `/issues/${issue}/comments`)).body),
    secret: (place, name) => places.find(place)?.secret(name),
    close: async () => {
      await Promise.all([front.close(), emulator.close()]);
    },
  };
}

const README: Changes = { 'README.md': '# A repository\n' };

function firstSettings({ protectedBranches = [], rules = [], ...options }: GitHubOptions): Settings {
  const required = protectedBranches.map((branches): BranchRule => ({ branches, type: 'pull_request' }));
  return changed({ ...options, rules: [...required, ...rules] });
}

function countsOf(requests: readonly LoggedRequest[]): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const { kind } of requests) counts[kind] = (counts[kind] ?? 0) + 1;
  return counts;
}

type Handled = Pick<Gaps, 'settings' | 'rules'> & { readonly git: GitRepository; readonly names: Names };

/** Answers the requests that the token is allowed to make, by GraphQL or REST. */
async function handlerOf(
  github: Rest,
  front: Front,
  tokens: Tokens,
  commits: Handled,
  violations: string[],
): Promise<Rest> {
  const rest = await checked(github, violations);
  const root = rootOf(commits);
  return async (asked) => {
    const access = tokens.of(asked);
    const request = commits.names.resolve(asked, front.url);
    const refusal = refused('status' in request ? asked : request, access, commits.settings());
    if (refusal !== undefined || access === undefined) return refusal ?? problem(401, 'Bad credentials');
    if ('status' in request) return request;
    if (request.path === '/graphql') {
      if (bytesOf(request) > commits.settings().limits.commitBytes) return graphqlTimeout;
      return answerGraphQL(request.body, root, access, violations);
    }
    return rest(request).catch((error) => {
      violations.push(`${request.method} ${request.path}: ${error}`);
      return problem(500, 'Server Error');
    });
  };
}

/** Returns the size of the files that a document adds, in bytes. */
const bytesOf = ({ body }: HttpRequest): number =>
  listAt(body, 'variables', 'input', 'fileChanges', 'additions').reduce<number>(
    (sum, addition) => sum + (textAt(addition, 'contents').length / 4) * 3,
    0,
  );
