import { createHash } from 'node:crypto';
import sodium from 'libsodium-wrappers';

type Product = 'actions' | 'dependabot';

/** Where secrets are; the name of an environment may hold slashes. */
export type SecretPlace =
  | `repos/${string}/${string}/${Product}`
  | `repos/${string}/${string}/environments/${string}`
  | `orgs/${string}/${Product}`;

/** The places as they are in paths, encoded. */
export const ENCODED_PLACE =
  '(repos/[^/]+/[^/]+/(?:actions|dependabot|environments/[^/]+)|orgs/[^/]+/(?:actions|dependabot))';

/** All paths that are about secrets, with a query or without. */
export const SECRETS_PATH = new RegExp(`^/${ENCODED_PLACE}/secrets(?:[/?]|$)`);

/** Which repositories of an organisation may use a secret. */
export type Visibility = 'all' | 'private' | 'selected';

/** A secret that exists at the start. */
export interface InitialSecret {
  readonly place: SecretPlace;
  readonly name: string;
  readonly value: string;
  /** Now if it is not given. */
  readonly updatedAt?: Date;
  /** Only in an organisation: `selected` if repositories are given, else `private`. */
  readonly visibility?: Visibility;
  /** The ids of the selected repositories. */
  readonly repositories?: readonly number[];
}

/** A secret as GitHub keeps it, opened. */
export interface Secret {
  /** In upper case. */
  readonly name: string;
  readonly value: string;
  /** All values that it had, the first one first. */
  readonly values: readonly string[];
  readonly createdAt: Date;
  readonly updatedAt: Date;
  /** `undefined` if it is not of an organisation. */
  readonly visibility: Visibility | undefined;
  /** The ids of the selected repositories. */
  readonly repositories: readonly number[];
}

/** What a secret is written with. */
export interface Written {
  readonly value: string;
  readonly visibility: Visibility | undefined;
  readonly repositories: readonly number[];
}

/** The secrets of one product in one repository, environment or organisation, with their key pair. */
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

  /** Eighteen digits with zeros before them, so that it is no number. */
  get keyId(): string {
    const hash = createHash('sha256').update(this.#pair.publicKey).digest('hex');
    return String(BigInt(`0x${hash.slice(0, 14)}`)).padStart(18, '0');
  }

  /** The text in a sealed box, or `undefined` if it was not sealed for this place. */
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

  /** Keeps a secret, and says whether it is new. */
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

/** What is there at the start. */
export interface PlacesOptions {
  readonly owner: string;
  readonly repo: string;
  readonly secrets?: readonly InitialSecret[];
  readonly environments?: readonly string[];
  readonly organizations?: readonly string[];
  readonly clock?: () => Date;
}

const PLACE =
  /^(?:(repos\/[^/]+\/[^/]+)\/(?:actions|dependabot|environments\/.+)|(orgs\/[^/]+)\/(?:actions|dependabot))$/;

/** All places that have a key for secrets, by their names, whose case does not count. */
export class SecretPlaces {
  /** The time that secrets are written at. */
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

  /** A place, with those of the other product: they are there as soon as the repository or organisation is. */
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
