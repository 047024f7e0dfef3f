import { DefaultArtifactClient } from '@actions/artifact';
import { quietly } from '../helpers/stdout.ts';
import { startBlobStorage } from './azurite.ts';
import { type HttpAnswer, type HttpRequest, listen } from './http.ts';

const SERVICE = '/twirp/github.actions.results.api.v1.ArtifactService/';
const BACKEND_IDS = {
  workflow_run_backend_id: 'ce7f54c7-61c7-4aae-887f-30da475f5f1a',
  workflow_job_run_backend_id: 'ca395085-040a-526b-2ce8-bdc85f692774',
};

export type ArtifactMethod =
  | 'CreateArtifact'
  | 'FinalizeArtifact'
  | 'ListArtifacts'
  | 'GetSignedArtifactURL'
  | 'DeleteArtifact';

/** What the service answers in place of the real answer. */
export interface ArtifactFault {
  readonly method: ArtifactMethod;
  readonly status: number;
  /** Twirp's error: https://twitchtv.github.io/twirp/docs/spec_v7.html#error-codes */
  readonly body?: { readonly code: string; readonly msg: string };
  /** How often; once if it is not given. */
  readonly times?: number;
}

/** An artifact whose upload is finished. */
export interface StoredArtifact {
  readonly id: number;
  readonly name: string;
  /** Bytes of the archive. */
  readonly size: number;
  /** `sha256:` and the archive's hash, as the client sent it. */
  readonly digest: string;
  /** RFC 3339; the repository's retention if it is not given. */
  readonly expiresAt: string | undefined;
}

/** GitHub's artifact service on this machine. */
export interface Artifacts {
  /** What the runner sets for the client. */
  readonly env: Readonly<Record<string, string>>;
  readonly requests: readonly { readonly method: string; readonly status: number }[];
  artifacts(): readonly StoredArtifact[];
  /** Downloads and unpacks with the real client, which reads `env` from the environment. */
  download(name: string, folder: string): Promise<void>;
  /** The archive as it is stored. */
  archive(name: string): Promise<Buffer>;
  close(): Promise<void>;
}

interface Draft {
  readonly id: number;
  readonly expiresAt: string | undefined;
  finished?: StoredArtifact;
}

/** Starts the service; its archives are kept by Azurite. */
export async function startArtifacts(
  options: { readonly faults?: readonly ArtifactFault[] } = {},
): Promise<Artifacts> {
  const storage = await startBlobStorage();
  const drafts = new Map<string, Draft>();
  const faults = (options.faults ?? []).map((fault) => ({ ...fault, left: fault.times ?? 1 }));
  const requests: { method: string; status: number }[] = [];
  const methods = methodsOf(drafts, storage.sign);

  const server = await listen(async (request) => {
    const method = request.path.slice(SERVICE.length);
    const answer = injected(faults, method) ?? answerOf(methods, method, request);
    requests.push({ method, status: answer.status });
    return answer;
  });

  return {
    env: environment(server.url),
    requests,
    artifacts: () => finishedIn(drafts),
    download,
    archive: (name) => storage.read(blobOf(name)),
    close: async () => {
      await Promise.all([server.close(), storage.close()]);
    },
  };
}

async function download(name: string, folder: string): Promise<void> {
  const client = new DefaultArtifactClient();
  await quietly(async () => {
    const { artifact } = await client.getArtifact(name);
    await client.downloadArtifact(artifact.id, { path: folder });
  });
}

type Fields = Readonly<Record<string, unknown>>;
type Methods = Readonly<Record<ArtifactMethod, (fields: Fields) => HttpAnswer>>;

function methodsOf(drafts: Map<string, Draft>, sign: (blob: string) => string): Methods {
  const ok = (body: unknown): HttpAnswer => ({ status: 200, body });
  return {
    CreateArtifact: (fields) => {
      const name = text(fields, 'name');
      if (drafts.has(name)) return conflict;
      const expiresAt = typeof fields['expires_at'] === 'string' ? fields['expires_at'] : undefined;
      drafts.set(name, { id: drafts.size + 1, expiresAt });
      return ok({ ok: true, signed_upload_url: sign(blobOf(name)) });
    },
    FinalizeArtifact: (fields) => {
      const name = text(fields, 'name');
      const draft = drafts.get(name);
      if (draft === undefined) return missing;
      const { id, expiresAt } = draft;
      const [size, digest] = [Number(text(fields, 'size')), text(fields, 'hash')];
      draft.finished = { id, name, size, digest, expiresAt };
      return ok({ ok: true, artifact_id: String(id) });
    },
    ListArtifacts: (fields) =>
      ok({
        artifacts: finishedIn(drafts)
          .filter(({ name }) => fields['name_filter'] === undefined || fields['name_filter'] === name)
          .map(({ id, name, size, digest }) => ({
            ...BACKEND_IDS,
            database_id: String(id),
            name,
            size: String(size),
            digest,
          })),
      }),
    GetSignedArtifactURL: (fields) => {
      const name = text(fields, 'name');
      return drafts.has(name) ? ok({ signed_url: sign(blobOf(name)) }) : missing;
    },
    DeleteArtifact: (fields) => {
      const name = text(fields, 'name');
      const draft = drafts.get(name);
      drafts.delete(name);
      return draft === undefined ? missing : ok({ ok: true, artifact_id: String(draft.id) });
    },
  };
}

const conflict: HttpAnswer = {
  status: 409,
  body: {
    code: 'already_exists',
    msg: 'an artifact with this name already exists on the workflow run',
  },
};
const missing: HttpAnswer = { status: 404, body: { code: 'not_found', msg: 'artifact not found' } };

function answerOf(methods: Methods, method: string, { headers, body }: HttpRequest): HttpAnswer {
  if (headers.authorization !== `Bearer ${RUNTIME_TOKEN}`) {
    return { status: 401, body: { code: 'unauthenticated', msg: 'token is not valid' } };
  }
  if (!(method in methods) || !isFields(body)) {
    return { status: 404, body: { code: 'bad_route', msg: `no handler for ${method}` } };
  }
  return methods[method as ArtifactMethod](body);
}

function injected(
  faults: { left: number; method: string; status: number; body?: unknown }[],
  method: string,
) {
  const fault = faults.find((candidate) => candidate.method === method && candidate.left > 0);
  if (fault === undefined) return undefined;
  fault.left -= 1;
  return { status: fault.status, body: fault.body ?? { code: 'internal', msg: 'injected by the test' } };
}

const finishedIn = (drafts: Map<string, Draft>): StoredArtifact[] =>
  [...drafts.values()].flatMap(({ finished }) => finished ?? []);

const blobOf = (name: string): string => `${Buffer.from(name).toString('hex')}.zip`;

const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null;

function text(fields: Fields, name: string): string {
  const value = fields[name];
  if (typeof value !== 'string') throw new TypeError(`The request has no text in ${name}.`);
  return value;
}

/** The client reads the run's ids from the token's scope, and never checks its signature. */
const SCOPE = `Actions.Results:${Object.values(BACKEND_IDS).join(':')}`;
const RUNTIME_TOKEN = [{ alg: 'none' }, { scp: SCOPE }, {}]
  .map((part) => Buffer.from(JSON.stringify(part)).toString('base64url'))
  .join('.');

const environment = (url: string): Record<string, string> => ({
  ACTIONS_RESULTS_URL: `${url}/`,
  ACTIONS_RUNTIME_TOKEN: RUNTIME_TOKEN,
  GITHUB_SERVER_URL: 'https://github.com',
  GITHUB_REPOSITORY: 'octo-org/octo-repo',
  GITHUB_RUN_ID: '1234567890',
  GITHUB_RUN_ATTEMPT: '1',
  GITHUB_RETENTION_DAYS: '90',
});
