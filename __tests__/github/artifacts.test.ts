import { expect, it } from 'vitest';
import { Api } from '../../src/github/api.ts';
import { PastArtifacts } from '../../src/github/artifacts.ts';

const listed = (
  id: number,
  headRepository: number,
  { expired = false }: { readonly expired?: boolean } = {},
) => ({
  id,
  size_in_bytes: 10,
  expired,
  workflow_run: { id: 100 + id, repository_id: 1, head_repository_id: headRepository },
});

function open(answer: { readonly data: unknown; readonly headers?: Readonly<Record<string, unknown>> }) {
  const asked: (readonly [string, unknown])[] = [];
  const request = async (route: string, parameters: Readonly<Record<string, unknown>>) => {
    asked.push([route, parameters]);
    return answer;
  };
  const api = new Api({ request, graphql: async () => undefined }, 'octo', 'talks');
  return { artifacts: new PastArtifacts(api), asked };
}

it('those of forks and expired ones are ignored', async () => {
  const all = [listed(1, 1), listed(2, 99), listed(3, 1, { expired: true }), { id: 'four' }];
  const { artifacts } = open({ data: { artifacts: all } });
  expect(await artifacts.list('transcripts')).toEqual([{ id: 1, bytes: 10, runId: 101 }]);
});

it('the redirect to an archive is not followed with the token', async () => {
  const location = 'https://storage.example/archive?sig=secret';
  const { artifacts, asked } = open({ data: '', headers: { location } });
  expect(String(await artifacts.archiveOf({ id: 1, bytes: 10, runId: 101 }))).toBe(location);
  expect(asked[0]?.[1]).toMatchObject({ request: { redirect: 'manual' } });
});

it('a missing archive is an error', async () => {
  const { artifacts } = open({ data: '' });
  await expect(artifacts.archiveOf({ id: 1, bytes: 10, runId: 101 })).rejects.toThrow('where an artifact is');
});

it('a run belongs to the workflow whose file its path names', async () => {
  const { artifacts } = open({ data: { path: '.github/workflows/transcripts.yml@main' } });
  expect(await artifacts.workflowOf(101)).toBe('transcripts.yml');
});
