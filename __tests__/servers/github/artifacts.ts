import { DefaultArtifactClient } from '@actions/artifact';
import { quietly } from '../../helpers/stdout.ts';
import { startBlobStorage } from './azurite.ts';
import type { HttpAnswer } from './http.ts';
import type { PastArtifact } from './runs.ts';
import {
  BACKEND_IDS,
  type Fields,
  ok,
  problem,
  startTwirp,
  type TwirpFault,
  type TwirpRequest,
  text,
} from './twirp.ts';

type ArtifactMethod =
  | 'CreateArtifact'
  | 'FinalizeArtifact'
  | 'ListArtifacts'
  | 'GetSignedArtifactURL'
  | 'DeleteArtifact';

export type ArtifactFault = TwirpFault<ArtifactMethod>;

/** An artifact whose upload has finished. */
interface StoredArtifact {
  readonly id: number;
  readonly name: string;
  /** The size of the archive in bytes. */
  readonly size: number;
  /** `sha256:` and the hash of the archive, as the client sent it. */
  readonly digest: string;
  /** RFC 3339; the repository's retention if not given. */
  readonly expiresAt: string | undefined;
}

/** GitHub's artifact service on this machine. */
export interface Artifacts {
  /** The environment variables that the runner sets for the client. */
  readonly env: Readonly<Record<string, string>>;
  readonly requests: readonly TwirpRequest[];
  artifacts(): readonly StoredArtifact[];
  /** Downloads and unpacks with the real client, which reads `env` from the environment. */
  download(name: string, folder: string): Promise<void>;
  /** Returns the stored archive. */
  archive(name: string): Promise<Buffer>;
  /** Ends the run and returns its artifacts, for `addRun` of GitHub. Their names are free for the next run. */
  endRun(): Promise<readonly PastArtifact[]>;
  close(): Promise<void>;
}

interface Draft {
  readonly id: number;
  readonly expiresAt: string | undefined;
  finished?: StoredArtifact;
}

/** Starts the service, which stores archives in Azurite. */
export async function startArtifacts(
  options: { readonly faults?: readonly ArtifactFault[] } = {},
): Promise<Artifacts> {
  const storage = await startBlobStorage();
  const drafts = new Map<string, Draft>();
  const { env, requests, close } = await startTwirp({
    name: 'ArtifactService',
    methods: methodsOf(drafts, storage.sign),
    faults: options.faults ?? [],
  });
  return {
    env: { ...env, ...RUN },
    requests,
    artifacts: () => finishedIn(drafts),
    download,
    archive: (name) => storage.read(blobOf(name)),
    endRun: async () => {
      const left = finishedIn(drafts);
      drafts.clear();
      return Promise.all(
        left.map(async ({ name, expiresAt }) => ({
          name,
          archive: await storage.read(blobOf(name)),
          ...(expiresAt !== undefined && { expiresAt: new Date(expiresAt) }),
        })),
      );
    },
    close: async () => {
      await Promise.all([close(), storage.close()]);
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

type Methods = Readonly<Record<ArtifactMethod, (fields: Fields) => HttpAnswer>>;

function methodsOf(drafts: Map<string, Draft>, sign: (blob: string) => string): Methods {
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

const conflict = problem(
  409,
  'already_exists',
  'an artifact with this name already exists on the workflow run',
);
const missing = problem(404, 'not_found', 'artifact not found');

const finishedIn = (drafts: Map<string, Draft>): StoredArtifact[] =>
  [...drafts.values()].flatMap(({ finished }) => finished ?? []);

const blobOf = (name: string): string => `${Buffer.from(name).toString('hex')}.zip`;

/** The ids of the run, as the client reads them from the environment. */
const RUN = {
  GITHUB_SERVER_URL: 'https://github.com',
  GITHUB_REPOSITORY: 'octo-org/octo-repo',
  GITHUB_RUN_ID: '1234567890',
  GITHUB_RUN_ATTEMPT: '1',
  GITHUB_RETENTION_DAYS: '90',
};
