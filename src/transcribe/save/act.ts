import { Failure } from '../../lib/failure.ts';
import { at, isString } from '../../lib/guards.ts';

/** act, which runs workflows on a machine of one's own: https://nektosact.com/usage */
export const isAct = (environment: NodeJS.ProcessEnv): boolean => environment['ACT'] === 'true';

/** What act has instead of an artifact service that can be used. */
export const onAct = (detail: string): string =>
  `act's artifact service cannot be used with the client that GitHub's service needs (${detail}). Use ` +
  '`save-to: workspace`, and `cache-folder` to keep answers.';

const CREATE = 'twirp/github.actions.results.api.v1.ArtifactService/CreateArtifact';
const TIMEOUT_MS = 10_000;
const TAKEN = 409;

/**
 * Throws a Failure if act does not understand how an upload begins: released versions refuse a field that the client sends,
 * and say so only then, when all is paid for. The client itself would ask five times, for half a minute.
 */
export async function requireOfAct(environment: NodeJS.ProcessEnv): Promise<void> {
  const ids = idsIn(environment['ACTIONS_RUNTIME_TOKEN'] ?? '');
  if (!isAct(environment) || ids === undefined) return;
  const [run, job] = ids;
  // Of an upload that is never finished, act keeps an empty file; the service of GitHub is never asked this.
  const body = {
    workflow_run_backend_id: run,
    workflow_job_run_backend_id: job,
    name: 'never-made',
    version: 7,
    mime_type: 'application/zip',
  };
  const status = await fetch(new URL(CREATE, environment['ACTIONS_RESULTS_URL']), {
    method: 'POST',
    headers: {
      authorization: `Bearer ${environment['ACTIONS_RUNTIME_TOKEN']}`,
      'content-type': 'application/json',
    },
    body: JSON.stringify(body),
    signal: AbortSignal.timeout(TIMEOUT_MS),
  }).then(
    (response) => response.status,
    () => undefined,
  );
  if (status === 200 || status === TAKEN) return;
  throw new Failure(
    onAct(status === undefined ? 'it does not answer' : `it answers the start of an upload with ${status}`),
  );
}

/** The ids of run and job that the service's token tells; undefined if it does not. */
function idsIn(token: string): readonly [string, string] | undefined {
  try {
    const claims: unknown = JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString());
    const scopes = at(claims, 'scp');
    const [, run, job] = isString(scopes) ? (/\bActions\.Results:([^:\s]+):(\S+)/.exec(scopes) ?? []) : [];
    return run === undefined || job === undefined ? undefined : [run, job];
  } catch {
    return undefined;
  }
}
