import type { HttpAnswer } from './http.ts';
import type { Secret } from './secret-places.ts';

/** The default and the maximum number of items per page. */
const PER_PAGE = 30;
const MOST_PER_PAGE = 100;

/** Returns one page of the repositories that can use a secret of an organization. */
export function selectedRepositories({ name, visibility, repositories }: Secret, url: URL): HttpAnswer {
  if (visibility !== 'selected') {
    throw new Error(
      `GitHub does not say which repositories are selected for ${name}, which is ${visibility}`,
    );
  }
  const perPage = Math.min(numberIn(url, 'per_page', PER_PAGE), MOST_PER_PAGE);
  const page = numberIn(url, 'page', 1);
  const [, , organization = ''] = url.pathname.split('/');
  const shown = repositories.slice((page - 1) * perPage, page * perPage);
  const link = linksTo(url, page, Math.ceil(repositories.length / perPage));
  return {
    status: 200,
    headers: link === '' ? {} : { link },
    body: {
      total_count: repositories.length,
      repositories: shown.map((id) => minimalRepository(id, organization, url.origin)),
    },
  };
}

const numberIn = ({ searchParams }: URL, name: string, otherwise: number): number =>
  Math.max(1, Number(searchParams.get(name) ?? otherwise));

/**
 * Returns the links to other pages, as in
 * https://docs.github.com/rest/using-the-rest-api/using-pagination-in-the-rest-api
 */
function linksTo(url: URL, page: number, last: number): string {
  const link = (to: number, rel: string): string => {
    const other = new URL(url);
    other.searchParams.set('page', String(to));
    return `<${other}>; rel="${rel}"`;
  };
  const before = page > 1 ? [link(page - 1, 'prev'), link(1, 'first')] : [];
  const after = page < last ? [link(page + 1, 'next'), link(last, 'last')] : [];
  return [...before, ...after].join(', ');
}

/** The paths that GitHub appends to the URL of a repository, for all links whose path is more than one word. */
const REPOSITORY_LINKS: Readonly<Record<string, string>> = {
  archive: '{archive_format}{/ref}',
  assignees: 'assignees{/user}',
  blobs: 'git/blobs{/sha}',
  branches: 'branches{/branch}',
  collaborators: 'collaborators{/collaborator}',
  comments: 'comments{/number}',
  commits: 'commits{/sha}',
  compare: 'compare/{base}...{head}',
  contents: 'contents/{+path}',
  contributors: 'contributors',
  deployments: 'deployments',
  downloads: 'downloads',
  events: 'events',
  forks: 'forks',
  git_commits: 'git/commits{/sha}',
  git_refs: 'git/refs{/sha}',
  git_tags: 'git/tags{/sha}',
  hooks: 'hooks',
  issue_comment: 'issues/comments{/number}',
  issue_events: 'issues/events{/number}',
  issues: 'issues{/number}',
  keys: 'keys{/key_id}',
  labels: 'labels{/name}',
  languages: 'languages',
  merges: 'merges',
  milestones: 'milestones{/number}',
  notifications: 'notifications{?since,all,participating}',
  pulls: 'pulls{/number}',
  releases: 'releases{/id}',
  stargazers: 'stargazers',
  statuses: 'statuses/{sha}',
  subscribers: 'subscribers',
  subscription: 'subscription',
  tags: 'tags',
  teams: 'teams',
  trees: 'git/trees{/sha}',
};

const OWNER_LINKS: Readonly<Record<string, string>> = {
  events: 'events{/privacy}',
  followers: 'followers',
  following: 'following{/other_user}',
  gists: 'gists{/gist_id}',
  organizations: 'orgs',
  received_events: 'received_events',
  repos: 'repos',
  starred: 'starred{/owner}{/repo}',
  subscriptions: 'subscriptions',
};

const links = (base: string, paths: Readonly<Record<string, string>>): Record<string, string> =>
  Object.fromEntries(Object.entries(paths).map(([name, path]) => [`${name}_url`, `${base}/${path}`]));

/** Returns a repository as in lists. Only its id is known, and its name is derived from that. */
function minimalRepository(id: number, organization: string, api: string): object {
  const name = `repository-${id}`;
  const url = `${api}/repos/${organization}/${name}`;
  return {
    id,
    node_id: nodeId('Repository', id),
    name,
    full_name: `${organization}/${name}`,
    owner: owner(organization, api),
    private: true,
    html_url: `${api}/${organization}/${name}`,
    description: null,
    fork: false,
    url,
    ...links(url, REPOSITORY_LINKS),
  };
}

function owner(login: string, api: string): object {
  const url = `${api}/users/${login}`;
  return {
    login,
    id: 1,
    node_id: nodeId('Organization', 1),
    avatar_url: `${api}/${login}.png`,
    gravatar_id: '',
    url,
    html_url: `${api}/${login}`,
    ...links(url, OWNER_LINKS),
    type: 'Organization',
    site_admin: false,
  };
}

const nodeId = (kind: string, id: number): string =>
  Buffer.from(`0${kind.length}:${kind}${id}`).toString('base64');
