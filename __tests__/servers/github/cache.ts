import { startBlobStorage } from './azurite.ts';
import type { HttpAnswer } from './http.ts';
import {
  type Fields,
  ok,
  problem,
  runtimeToken,
  type Scope,
  startTwirp,
  type TwirpFault,
  type TwirpRequest,
  text,
} from './twirp.ts';

type CacheMethod = 'CreateCacheEntry' | 'FinalizeCacheEntryUpload' | 'GetCacheEntryDownloadURL';

export type CacheFault = TwirpFault<CacheMethod>;

/** GitHub's response if the storage is used up. */
export const OVER_QUOTA = { code: 'permission_denied', msg: 'insufficient usage to upload cache entries' };
export const RATE_LIMITED = { code: 'resource_exhausted', msg: 'rate limit exceeded' };

/** An entry whose upload has finished. */
interface CacheEntry {
  readonly key: string;
  /** The hash of the paths and the compression. A lookup of another version does not find the entry. */
  readonly version: string;
  /** The reference of the run that saved it. */
  readonly ref: string;
  /** The size of the archive in bytes. */
  readonly size: number;
}

interface CacheOptions {
  readonly faults?: readonly CacheFault[];
  /** The environment of another service of the run, which gets all requests that are not for the cache. */
  readonly beside?: Readonly<Record<string, string>>;
  /**
   * The uploads per minute that the repository is allowed; 200 if not given. Source:
   * https://github.com/docker/actions-toolkit/issues/944
   */
  readonly uploadsAMinute?: number;
  /** Whether a firewall allows the service, but not the storage for uploads. */
  readonly storageIsShut?: boolean;
}

/** GitHub's cache service, version 2, on this machine. */
export interface Cache {
  /** The environment variables that the runner sets for the client in a run on `main`, the default branch. */
  readonly env: Readonly<Record<string, string>>;
  readonly requests: readonly TwirpRequest[];
  /** Returns the entries, oldest first. */
  entries(): readonly CacheEntry[];
  /**
   * Returns the environment of a run on another reference, such as `refs/pull/7/merge` of a pull request into `base`.
   */
  envOf(ref: string, base?: string): Readonly<Record<string, string>>;
  /** Deletes all entries, as GitHub does with entries that were not used for seven days. */
  forgetCaches(): void;
  close(): Promise<void>;
}

interface Draft {
  readonly id: number;
  readonly key: string;
  readonly version: string;
  readonly ref: string;
  /** Undefined until its upload has finished. */
  size?: number;
}

const UPLOADS_A_MINUTE = 200;
const MINUTE_MS = 60_000;
/** An address on which nothing listens. */
const SHUT = 'http://127.0.0.1:9/devstoreaccount1/shut';
const DEFAULT_BRANCH = 'refs/heads/main';

/** Starts the service, which stores archives in Azurite. */
export async function startCache(options: CacheOptions = {}): Promise<Cache> {
  const { faults = [], beside = {}, uploadsAMinute = UPLOADS_A_MINUTE } = options;
  const storage = await startBlobStorage();
  let drafts: readonly Draft[] = [];
  const sign = options.storageIsShut === true ? () => SHUT : storage.sign;
  const entries = new Entries(sign, new Uploads(uploadsAMinute), {
    all: () => drafts,
    add: (draft) => {
      drafts = [...drafts, draft];
    },
  });
  const { env, requests, close } = await startTwirp<CacheMethod>({
    name: 'CacheService',
    methods: {
      CreateCacheEntry: (fields, scopes) => entries.create(fields, scopes),
      FinalizeCacheEntryUpload: (fields, scopes) => entries.finish(fields, scopes),
      GetCacheEntryDownloadURL: (fields, scopes) => entries.find(fields, scopes),
    },
    faults,
    beside: beside['ACTIONS_RESULTS_URL'],
  });
  const whole = { ...beside, ...env, ACTIONS_CACHE_SERVICE_V2: 'true' };
  return {
    env: whole,
    requests,
    entries: () =>
      drafts.flatMap(({ key, version, ref, size }) =>
        size === undefined ? [] : { key, version, ref, size },
      ),
    envOf: (ref, base) => ({ ...whole, ACTIONS_RUNTIME_TOKEN: runtimeToken(scopesOf(ref, base)) }),
    forgetCaches: () => {
      drafts = [];
    },
    close: async () => {
      await Promise.all([close(), storage.close()]);
    },
  };
}

/**
 * Returns the scopes of a run. It can restore entries of its own reference, of the base of its pull request and of the
 * default branch, and save only to its own reference. Source:
 * https://docs.github.com/en/actions/reference/workflows-and-actions/dependency-caching#restrictions-for-accessing-a-cache
 */
function scopesOf(ref: string, base: string | undefined): readonly Scope[] {
  const others = [...(base === undefined ? [] : [`refs/heads/${base}`]), DEFAULT_BRANCH];
  return [
    { ref, mayWrite: true },
    ...others.filter((other) => other !== ref).map((other) => ({ ref: other, mayWrite: false })),
  ];
}

/** Counts the uploads per minute. */
class Uploads {
  readonly #most: number;
  #began = 0;
  #count = 0;

  constructor(most: number) {
    this.#most = most;
  }

  /** Counts an upload. Returns the refusal if there were too many, otherwise `undefined`. */
  next(): HttpAnswer | undefined {
    const now = Date.now();
    if (now - this.#began >= MINUTE_MS) {
      this.#began = now;
      this.#count = 0;
    }
    this.#count += 1;
    if (this.#count <= this.#most) return undefined;
    const wait = String(Math.ceil((this.#began + MINUTE_MS - now) / 1000));
    return { status: 429, headers: { 'retry-after': wait }, body: RATE_LIMITED };
  }
}

interface Drafts {
  all(): readonly Draft[];
  add(draft: Draft): void;
}

/** The methods of the service. */
class Entries {
  readonly #sign: (blob: string) => string;
  readonly #uploads: Uploads;
  readonly #drafts: Drafts;
  #count = 0;

  constructor(sign: (blob: string) => string, uploads: Uploads, drafts: Drafts) {
    this.#sign = sign;
    this.#uploads = uploads;
    this.#drafts = drafts;
  }

  create(fields: Fields, scopes: readonly Scope[]): HttpAnswer {
    const refusal = this.#uploads.next();
    if (refusal !== undefined) return refusal;
    const ref = scopes.find(({ mayWrite }) => mayWrite)?.ref;
    if (ref === undefined) return readOnly;
    if (this.#own(fields, scopes) !== undefined) return conflict;
    this.#count += 1;
    const draft = { id: this.#count, key: text(fields, 'key'), version: text(fields, 'version'), ref };
    this.#drafts.add(draft);
    return ok({ ok: true, signed_upload_url: this.#sign(blobOf(draft)) });
  }

  finish(fields: Fields, scopes: readonly Scope[]): HttpAnswer {
    const draft = this.#own(fields, scopes);
    if (draft === undefined) return missing;
    draft.size = Number(text(fields, 'size_bytes'));
    return ok({ ok: true, entry_id: String(draft.id) });
  }

  find(fields: Fields, scopes: readonly Scope[]): HttpAnswer {
    const found = match(this.#drafts.all(), fields, scopes);
    if (found === undefined) return ok({ ok: false });
    return ok({ ok: true, signed_download_url: this.#sign(blobOf(found)), matched_key: found.key });
  }

  /** Returns the entry of the run's reference with this key. */
  #own(fields: Fields, scopes: readonly Scope[]): Draft | undefined {
    const ref = scopes.find(({ mayWrite }) => mayWrite)?.ref;
    const [key, version] = [text(fields, 'key'), text(fields, 'version')];
    return this.#drafts
      .all()
      .find((draft) => draft.key === key && draft.version === version && draft.ref === ref);
  }
}

/**
 * Finds an entry. Each key is looked up in one reference after the other. Source:
 * https://docs.github.com/en/actions/reference/workflows-and-actions/dependency-caching#cache-key-matching
 */
function match(drafts: readonly Draft[], fields: Fields, scopes: readonly Scope[]): Draft | undefined {
  const version = text(fields, 'version');
  const restoreKeys = Array.isArray(fields['restore_keys']) ? fields['restore_keys'] : [];
  for (const { ref } of scopes) {
    const newestFirst = drafts
      .filter((draft) => draft.ref === ref && draft.version === version && draft.size !== undefined)
      .toReversed();
    for (const wanted of [text(fields, 'key'), ...restoreKeys]) {
      const found =
        newestFirst.find(({ key }) => key === wanted) ??
        newestFirst.find(({ key }) => key.startsWith(wanted));
      if (found !== undefined) return found;
    }
  }
  return undefined;
}

const blobOf = ({ id }: Draft): string => `cache-${id}`;

const conflict = problem(
  409,
  'already_exists',
  'cache entry with the same key, version, and scope already exists',
);
const readOnly = problem(403, 'permission_denied', 'token may not write to the cache');
const missing = problem(404, 'not_found', 'cache entry not found');
