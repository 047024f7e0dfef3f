import { describe, expect, it, vi } from 'vitest';
import { Api } from '../../src/github/api.ts';
import { connect, GitHubClient } from '../../src/github/client.ts';
import type { Octokit } from '../../src/github/octokit.ts';
import { at } from '../../src/lib/guards.ts';
import { type HttpRequest, listen } from '../servers/github/http.ts';
import { push } from '../transcribe/save/on-github.ts';

type Answers = Readonly<Record<string, unknown>>;

/** A client for a repository with these trees; `asked` lists the trees that it read. */
function clientOf(trees: Answers): { client: GitHubClient; asked: string[] } {
  const asked: string[] = [];
  const octokit: Octokit = {
    async request(_, { oid, recursive }) {
      const name = recursive === undefined ? String(oid) : `${oid}, recursive`;
      asked.push(name);
      return { data: trees[name] };
    },
    graphql: () => Promise.reject(new Error('Not asked for.')),
  };
  return { client: new GitHubClient(new Api(octokit, 'mona', 'talks')), asked };
}

const entry = (path: string, type = 'blob', sha = path) => ({ path, type, mode: '100644', sha });

describe('the heads of numbered branches', () => {
  it('are those of the branch and its numbered variants, and cost nothing while unchanged', async () => {
    const sent: unknown[] = [];
    const refs = ['transcripts/main', 'transcripts/main-2', 'transcripts/main-old', 'transcripts/mainly'];
    const data = refs.map((name) => ({ ref: `refs/heads/${name}`, object: { sha: `sha of ${name}` } }));
    const octokit: Octokit = {
      async request(_, parameters) {
        sent.push(at(parameters, 'headers', 'if-none-match'));
        if (sent.length === 2) throw Object.assign(new Error('Not modified'), { status: 304 });
        return { data, headers: { etag: 'tag' } };
      },
      graphql: () => Promise.reject(new Error('Not asked for.')),
    };
    const client = new GitHubClient(new Api(octokit, 'mona', 'talks'));
    const heads = ['', '-2'].map(
      (number) => `refs/heads/transcripts/main${number} sha of transcripts/main${number}`,
    );
    expect(await client.numberedHeads('transcripts/main')).toEqual(heads);
    expect(await client.numberedHeads('transcripts/main')).toEqual(heads);
    expect(sent).toEqual([undefined, 'tag']);
  });
});

describe('a tree', () => {
  it('is read with one request', async () => {
    const { client, asked } = clientOf({ 'root, recursive': { tree: [entry('a'), entry('b/c')] } });
    expect([...(await client.tree('root', ['a'])).keys()]).toEqual(['a', 'b/c']);
    expect(asked).toEqual(['root, recursive']);
  });

  it('that is too large is read folder by folder', async () => {
    const { client, asked } = clientOf({
      'root, recursive': { tree: [entry('a')], truncated: true },
      root: { tree: [entry('a'), entry('b', 'tree', 'tree b'), entry('huge', 'tree', 'tree huge')] },
      'tree b, recursive': {
        tree: [entry('c', 'tree', 'tree c'), entry('c/d'), entry('x'), entry('sub', 'commit')],
      },
    });
    const tree = await client.tree('root', ['a', 'b/c/d', 'b/sub/e', 'bb/c']);
    expect([...tree.keys()].sort()).toEqual(['a', 'b', 'b/c', 'b/c/d', 'b/sub', 'b/x', 'huge']);
    expect(asked).toEqual(['root, recursive', 'root', 'tree b, recursive']);
    await client.tree('root', ['b/x']);
    expect(asked).toHaveLength(3);
  });

  it('of a monorepo costs no more requests for 300 folders than for one', async () => {
    const folders = Array.from({ length: 300 }, (_, index) => `media/${index}`);
    const { client, asked } = clientOf({
      'root, recursive': { tree: [], truncated: true },
      root: { tree: [entry('media', 'tree', 'tree media'), entry('src', 'tree', 'tree src')] },
      'tree media, recursive': { tree: folders.map((folder) => entry(`${folder.slice(6)}/a.txt`)) },
    });
    const wanted = folders.map((folder) => `${folder}/a.txt`);
    const tree = await client.tree('root', wanted);
    expect(wanted.every((path) => tree.has(path))).toBe(true);
    expect(asked).toHaveLength(3);
  });

  it('whose folders are all too large is abandoned after 300 requests', async () => {
    const octokit: Octokit = {
      request: async (_, { oid }) => ({
        data: { tree: [entry('a', 'tree', `${oid}a`)], truncated: true },
      }),
      graphql: () => Promise.reject(new Error('Not asked for.')),
    };
    const client = new GitHubClient(new Api(octokit, 'mona', 'talks'));
    const reading = client.tree('root', ['a/'.repeat(1000)]);
    await expect(reading).rejects.toThrow(/too large to read .* more than 300 requests/);
  });

  it('is compared with another one only in folders that differ', async () => {
    const { client, asked } = clientOf({
      'one, recursive': { tree: [], truncated: true },
      'two, recursive': { tree: [], truncated: true },
      one: { tree: [entry('a'), entry('same', 'tree'), entry('d', 'tree', 'd1')] },
      two: {
        tree: [entry('a', 'blob', 'a2'), entry('same', 'tree'), entry('d', 'tree', 'd2'), entry('n', 'tree')],
      },
      d1: { tree: [entry('x'), entry('y')] },
      d2: { tree: [entry('x')] },
      n: { tree: [entry('z')] },
    });
    expect([...(await client.changedPaths('one', 'two'))].sort()).toEqual(['a', 'd/y', 'n/z']);
    expect(asked).not.toContain('same');
  });

  it('skips invalid entries', async () => {
    const { client } = clientOf({
      'root, recursive': { tree: [null, 'x', { path: 'a' }, entry('b', 'odd')] },
    });
    expect((await client.tree('root', [])).size).toBe(0);
  });

  it.each([undefined, null, 'x', {}, { tree: 'x' }])('that is %j is a failure', async (answer) => {
    const { client } = clientOf({ 'root, recursive': answer });
    await expect(client.tree('root', [])).rejects.toThrow('GitHub sent no files for the tree root.');
  });
});

describe("a file's content", () => {
  const answering = (data: unknown): GitHubClient =>
    new GitHubClient(
      new Api({ request: async () => ({ data }), graphql: async () => ({}) }, 'mona', 'talks'),
    );

  it('is read from base64 in lines', async () => {
    const client = answering({ encoding: 'base64', content: 'SGVs\nbG8=\n' });
    expect(String(await client.readBlob('a'))).toBe('Hello');
  });

  it.each([undefined, null, 'x', {}, { encoding: 'base64' }, { encoding: 'none', content: '' }])(
    'that is %j is a failure',
    async (data) => {
      await expect(answering(data).readBlob('a')).rejects.toThrow(
        /^GitHub('s answer cannot be| sent no content)/,
      );
    },
  );
});

describe('a file of a commit', () => {
  const answering = (contents: unknown): GitHubClient => {
    const blob = { encoding: 'base64', content: 'SGVsbG8=' };
    const request: Octokit['request'] = async (route) => {
      if (contents === undefined)
        throw Object.assign(new Error('Not Found'), { status: 404, response: { status: 404, data: {} } });
      return { data: route.includes('/contents/') ? contents : blob };
    };
    return new GitHubClient(new Api({ request, graphql: async () => ({}) }, 'mona', 'talks'));
  };

  it.each([
    ['is read with the request', { encoding: 'base64', content: 'SGk=' }, 'Hi'],
    ['of more than 1 MB is read by its id', { encoding: 'none', content: '' }, 'Hello'],
  ])('%s', async (_, more, expected) => {
    const found = await answering({ type: 'file', sha: 'a', ...more }).fileAt('c', 'folder/lock.json');
    expect(found?.id).toBe('a');
    expect(String(await found?.read())).toBe(expected);
  });

  it.each([undefined, [], { type: 'symlink', sha: 'a' }])('is none if GitHub says %j', async (contents) => {
    expect(await answering(contents).fileAt('c', 'lock.json')).toBeUndefined();
  });
});

describe('the versions of a file', () => {
  const versionsOf = async (repository: unknown): Promise<unknown> => {
    const sent: unknown[] = [];
    const graphql: Octokit['graphql'] = async (_, variables) => {
      sent.push(variables);
      return { repository };
    };
    const request = () => Promise.reject(new Error('Not asked for.'));
    const client = new GitHubClient(new Api({ request, graphql }, 'mona', 'talks'));
    const found = await client.versionsOn('main', 'lock.json', 10);
    const from = 'refs/heads/main';
    expect(sent).toEqual([{ owner: 'mona', name: 'talks', from, path: 'lock.json', most: 10 }]);
    return found;
  };
  const blob = (oid: string, more: object = {}) => ({
    file: { object: { oid, byteSize: 2, isTruncated: false, text: `text ${oid}`, ...more } },
  });

  it('are read with one request: each once, with its text if GitHub sent it whole', async () => {
    const nodes = [
      { file: null },
      blob('b'),
      blob('a', { isTruncated: true }),
      blob('b'),
      blob('c', { text: null }),
    ];
    expect(await versionsOf({ object: { history: { nodes } } })).toEqual([
      { id: 'b', bytes: 2, text: 'text b' },
      { id: 'a', bytes: 2, text: undefined },
      { id: 'c', bytes: 2, text: undefined },
    ]);
  });

  it.each([
    null,
    { object: null },
    { object: { history: { nodes: [null, { file: {} }, blob('a', { byteSize: '2' })] } } },
  ])('are none if GitHub says %j', async (repository) => {
    expect(await versionsOf(repository)).toEqual([]);
  });
});

describe('the address of GraphQL', () => {
  it.each([
    ['', '/graphql'],
    ['/api/v3', '/api/graphql'],
  ])('for a REST address that ends in "%s" ends in %s', async (prefix, path) => {
    const requests: HttpRequest[] = [];
    const server = await listen(async (request) => {
      requests.push(request);
      const commit = { oid: 'f'.repeat(40) };
      return { status: 200, body: { data: { createCommitOnBranch: { commit } } } };
    });
    vi.stubEnv('GITHUB_API_URL', `${server.url}${prefix}`);
    try {
      const client = await connect('a-token', push('0'.repeat(40)));
      const commit = { branch: 'main', expectedHead: 'e'.repeat(40), headline: 'Add', body: '' };
      const files = [{ path: 'a', content: Buffer.from('Hello') }];
      expect(await client.commitOnBranch({ ...commit, files, removed: ['b'] })).toBe('f'.repeat(40));
      expect(requests).toMatchObject([{ method: 'POST', path, headers: { authorization: 'token a-token' } }]);
      expect(at(requests[0]?.body, 'variables', 'input')).toEqual({
        branch: { repositoryNameWithOwner: 'mona/talks', branchName: 'main' },
        expectedHeadOid: 'e'.repeat(40),
        message: { headline: 'Add', body: '' },
        fileChanges: { additions: [{ path: 'a', contents: 'SGVsbG8=' }], deletions: [{ path: 'b' }] },
      });
    } finally {
      vi.unstubAllEnvs();
      await server.close();
    }
  });
});

it("an answer that is not GitHub's is a failure", async () => {
  const octokit: Octokit = { request: async () => ({ data: '<html>' }), graphql: async () => ({}) };
  const client = new GitHubClient(new Api(octokit, 'mona', 'talks'));
  await expect(client.head('main')).rejects.toThrow("GitHub's answer cannot be used: it lacks object.sha.");
});
