import { createHash } from 'node:crypto';
import sodium from 'libsodium-wrappers';

type Product = 'actions' | 'dependabot';

/** The owners of secrets. The name of an environment can contain slashes. */
export type SecretPlace =
  | `repos/${string}/${string}/${Product}`
  | `repos/${string}/${string}/environments/${string}`
  | `orgs/${string}/${Product}`;

/** The places in paths, encoded. */
export const ENCODED_PLACE =
  '(repos/[^/]+/[^/]+/(?:actions|dependabot|environments/[^/]+)|orgs/[^/]+/(?:actions|dependabot))';

/** All paths about secrets, with or without a query. */
export const SECRETS_PATH = new RegExp(`^/${ENCODED_PLACE}/secrets(?:[/?]|$)`);

/** The repositories of an organization that can use a secret. */
export type Visibility = 'all' | 'private' | 'selected';

/** A secret that exists at the start. */
export interface InitialSecret {
  readonly place: SecretPlace;
  readonly name: string;
  readonly value: string;
  /** The current time if not given. */
  readonly updatedAt?: Date;
  /** Only in an organization: `selected` if repositories are given, otherwise `private`. */
  readonly visibility?: Visibility;
  /** The ids of the selected repositories. */
  readonly repositories?: readonly number[];
}

/** A secret as GitHub stores it, decrypted. */
export interface Secret {
  /** In upper case. */
  readonly name: string;
  readonly value: string;
  /** All values that it has had, oldest first. */
  readonly values: readonly string[];
  readonly createdAt: Date;
  readonly updatedAt: Date;
  /** `undefined` if it does not belong to an organization. */
  readonly visibility: Visibility | undefined;
  /** The ids of the selected repositories. */
  readonly repositories: readonly number[];
}

/** The content of a request to write a secret. */
export interface Written {
  readonly value: string;
  readonly visibility: Visibility | undefined;
  readonly repositories: readonly number[];
}

/** The secrets of one product in a repository, environment or organization, with their key pair. */
export class Place {
  readonly isOrganization: boolean;
  readonly #pair = sodium.crypto_box_keypair();
  readonly #secrets = new Map<string, Secret>();

  constructor(isOrganization: boolean) {
    this.isOrganization = isOrganization;
  }

  get publicKey(): string {
    return Buffer.from(this.#pair.publicKey).toString('base64');
  }

  /** Eighteen digits with leading zeros, so that it cannot be parsed as a number. */
  get keyId(): string {
    const hash = createHash('sha256').update(this.#pair.publicKey).digest('hex');
    return String(BigInt(`0x${hash.slice(0, 14)}`)).padStart(18, '0');
  }

  /** Decrypts a sealed box; `undefined` if it was not sealed for this place. */
  open(sealed: string): string | undefined {
    try {
      const { publicKey, privateKey } = this.#pair;
      return sodium.crypto_box_seal_open(Buffer.from(sealed, 'base64'), publicKey, privateKey, 'text');
    } catch {
      return undefined;
    }
  }

  secret(name: string): Secret | undefined {
    return this.#secrets.get(name.toUpperCase());
  }

  /** Stores a secret. Returns whether it is new. */
  write(written: string, { value, visibility, repositories }: Written, now: Date): boolean {
    const name = written.toUpperCase();
    const before = this.#secrets.get(name);
    this.#secrets.set(name, {
      name,
      value,
      values: [...(before?.values ?? []), value],
      createdAt: before?.createdAt ?? now,
      updatedAt: now,
      visibility,
      repositories,
    });
    return before === undefined;
  }
}

/** The initial secrets and places. */
interface PlacesOptions {
  readonly owner: string;
  readonly repo: string;
  readonly secrets?: readonly InitialSecret[];
  readonly environments?: readonly string[];
  readonly organizations?: readonly string[];
  readonly clock?: () => Date;
}

const PLACE =
  /^(?:(repos\/[^/]+\/[^/]+)\/(?:actions|dependabot|environments\/.+)|(orgs\/[^/]+)\/(?:actions|dependabot))$/;

/** All places that have a key for secrets, by their case-insensitive names. */
export class SecretPlaces {
  /** Returns the time at which secrets are written. */
  readonly clock: () => Date;
  readonly #places = new Map<string, Place>();

  private constructor(clock: () => Date) {
    this.clock = clock;
  }

  static async start(options: PlacesOptions): Promise<SecretPlaces> {
    await sodium.ready;
    const { owner, repo, secrets = [], environments = [], organizations = [], clock } = options;
    const places = new SecretPlaces(clock ?? (() => new Date()));
    places.#placeAt(`repos/${owner}/${repo}/actions`);
    for (const name of environments) places.#placeAt(`repos/${owner}/${repo}/environments/${name}`);
    for (const name of organizations) places.#placeAt(`orgs/${name}/actions`);
    for (const secret of secrets) places.#keep(secret);
    return places;
  }

  find(name: string): Place | undefined {
    return this.#places.get(name.toLowerCase());
  }

  #keep({
    place,
    name,
    value,
    updatedAt = this.clock(),
    visibility,
    repositories = [],
  }: InitialSecret): void {
    const made = this.#placeAt(place);
    const assumed = repositories.length > 0 ? 'selected' : 'private';
    const ofOrganization = made.isOrganization ? (visibility ?? assumed) : undefined;
    made.write(name, { value, visibility: ofOrganization, repositories }, updatedAt);
  }

  /**
   * Returns a place, and creates those of both products, which exist as soon as the repository or organization does.
   */
  #placeAt(name: string): Place {
    const [, repository, organization] = PLACE.exec(name) ?? [];
    const holder = repository ?? organization;
    if (holder === undefined) throw new Error(`No place for secrets: ${name}`);
    const isOrganization = organization !== undefined;
    for (const product of ['actions', 'dependabot']) this.#add(`${holder}/${product}`, isOrganization);
    return this.#add(name, isOrganization);
  }

  #add(name: string, isOrganization: boolean): Place {
    const place = this.find(name) ?? new Place(isOrganization);
    this.#places.set(name.toLowerCase(), place);
    return place;
  }
}
