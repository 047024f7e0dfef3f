import { Failure } from '../../lib/failure.ts';
import { at, isString } from '../../lib/guards.ts';

/** Whether the run is by act, which runs workflows on a developer's machine: https://nektosact.com/usage */
export const isAct = (environment: NodeJS.ProcessEnv): boolean => environment['ACT'] === 'true';

/** Returns the message that artifacts cannot be saved on act. `detail` is the reason. */
export const actRefusal = (detail: string): string =>
  `act's artifact service cannot be used with the client that GitHub's service needs (${detail}). Use ` +
  '`save-to: workspace`, and `cache-folder` to keep answers.';

/** The path of the request that starts an upload. */
const CREATE = 'twirp/github.actions.results.api.v1.ArtifactService/CreateArtifact';
const TIMEOUT_MS = 10_000;
/** The status if the run already has an artifact of that name. */
const TAKEN = 409;

/**
 * Throws a Failure if act cannot start an upload. Released versions refuse a field that the client sends, which would
 * only show after everything is paid for. The client itself would try five times, for half a minute.
 */
export async function requireOfAct(environment: NodeJS.ProcessEnv): Promise<void> {
  const ids = idsIn(environment['ACTIONS_RUNTIME_TOKEN'] ?? '');
  if (!isAct(environment) || ids === undefined) return;
  const [run, job] = ids;
  // An upload that is never finished leaves an empty file on act. GitHub's own service never gets this request.
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
    actRefusal(
      status === undefined ? 'it does not answer' : `it answers the start of an upload with ${status}`,
    ),
  );
}

/** Returns the ids of the run and the job from the service's token; undefined if the token does not have them. */
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
