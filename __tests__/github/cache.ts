import { startBlobStorage } from './azurite.ts';
import type { HttpAnswer } from './http.ts';
import { type Fields, ok, problem, startTwirp, type TwirpFault, type TwirpRequest, text } from './twirp.ts';

export type CacheMethod = 'CreateCacheEntry' | 'FinalizeCacheEntryUpload' | 'GetCacheEntryDownloadURL';

export type CacheFault = TwirpFault<CacheMethod>;

/** What GitHub answers. */
export const OVER_QUOTA = { code: 'permission_denied', msg: 'insufficient usage to upload cache entries' };
export const RATE_LIMITED = { code: 'resource_exhausted', msg: 'rate limit exceeded' };

/** An entry whose upload is finished. */
export interface CacheEntry {
  readonly key: string;
  /** The hash of the paths and the compression: an entry of another version is not found. */
  readonly version: string;
  /** Bytes of the archive. */
  readonly size: number;
}

export interface CacheOptions {
  readonly faults?: readonly CacheFault[];
  /** The environment of another service of the run, which gets what is not for the cache. */
  readonly beside?: Readonly<Record<string, string>>;
}

/** GitHub's cache service, version 2, on this machine, for the runs of one branch. */
export interface Cache {
  /** What the runner sets for the client. */
  readonly env: Readonly<Record<string, string>>;
  readonly requests: readonly TwirpRequest[];
  /** The oldest first. */
  entries(): readonly CacheEntry[];
  close(): Promise<void>;
}

interface Draft {
  readonly id: number;
  readonly key: string;
  readonly version: string;
  /** Undefined until its upload is finished. */
  size?: number;
}

/** Starts the service; its archives are kept by Azurite. */
export async function startCache({ faults = [], beside = {} }: CacheOptions = {}): Promise<Cache> {
  const storage = await startBlobStorage();
  const drafts: Draft[] = [];
  const { env, requests, close } = await startTwirp<CacheMethod>({
    name: 'CacheService',
    methods: methodsOf(drafts, storage.sign),
    faults,
    beside: beside['ACTIONS_RESULTS_URL'],
  });
  return {
    env: { ...beside, ...env, ACTIONS_CACHE_SERVICE_V2: 'true' },
    requests,
    entries: () =>
      drafts.flatMap(({ key, version, size }) => (size === undefined ? [] : { key, version, size })),
    close: async () => {
      await Promise.all([close(), storage.close()]);
    },
  };
}

function methodsOf(drafts: Draft[], sign: (blob: string) => string) {
  const find = (fields: Fields): Draft | undefined =>
    drafts.find(({ key, version }) => key === text(fields, 'key') && version === text(fields, 'version'));
  return {
    CreateCacheEntry: (fields: Fields): HttpAnswer => {
      if (find(fields) !== undefined) return conflict;
      const draft = { id: drafts.length + 1, key: text(fields, 'key'), version: text(fields, 'version') };
      drafts.push(draft);
      return ok({ ok: true, signed_upload_url: sign(blobOf(draft)) });
    },
    FinalizeCacheEntryUpload: (fields: Fields): HttpAnswer => {
      const draft = find(fields);
      if (draft === undefined) return missing;
      draft.size = Number(text(fields, 'size_bytes'));
      return ok({ ok: true, entry_id: String(draft.id) });
    },
    GetCacheEntryDownloadURL: (fields: Fields): HttpAnswer => {
      const found = match(drafts, fields);
      if (found === undefined) return ok({ ok: false });
      return ok({ ok: true, signed_download_url: sign(blobOf(found)), matched_key: found.key });
    },
  };
}

/** https://docs.github.com/en/actions/reference/workflows-and-actions/dependency-caching#cache-key-matching */
function match(drafts: readonly Draft[], fields: Fields): Draft | undefined {
  const newestFirst = drafts
    .filter(({ version, size }) => size !== undefined && version === text(fields, 'version'))
    .reverse();
  const restoreKeys = Array.isArray(fields['restore_keys']) ? fields['restore_keys'] : [];
  for (const wanted of [text(fields, 'key'), ...restoreKeys]) {
    const found =
      newestFirst.find(({ key }) => key === wanted) ?? newestFirst.find(({ key }) => key.startsWith(wanted));
    if (found !== undefined) return found;
  }
  return undefined;
}

const blobOf = ({ id }: Draft): string => `cache-${id}`;

const conflict = problem(
  409,
  'already_exists',
  'cache entry with the same key, version, and scope already exists',
);
const missing = problem(404, 'not_found', 'cache entry not found');
