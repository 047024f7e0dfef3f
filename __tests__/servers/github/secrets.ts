import { problem } from './answers.ts';
import type { HttpAnswer, HttpRequest } from './http.ts';
import type { Rest } from './schema-check.ts';
import { ENCODED_PLACE, type Place, type Secret, type SecretPlaces } from './secret-places.ts';
import { IMPROPERLY_ENCRYPTED, invalidName, invalidRequest, writtenBy } from './secret-request.ts';
import { selectedRepositories } from './selected-repositories.ts';

/** A request about one secret, or about the key if that is the name. */
interface SecretRoute {
  /** Such as `repos/octo-org/octo-repo/environments/production`, decoded. */
  readonly place: string;
  readonly name: string;
  readonly isOfRepositories: boolean;
  readonly url: URL;
}

const PUBLIC_KEY = 'public-key';

const ROUTE = new RegExp(`^/${ENCODED_PLACE}/secrets/([^/]+)(/repositories)?$`);

/** Answers requests about secrets instead of the emulator, which cannot decrypt them and supports only some places. */
export function withSecrets(rest: Rest, places: SecretPlaces, api: string): Rest {
  return async (request) => {
    const route = routeOf(request.path, api);
    if (route === undefined) return rest(request);
    const place = places.find(route.place);
    return place === undefined ? NOT_FOUND : answer(request, route, place, places.clock);
  };
}

const NOT_FOUND = problem(404, 'Not Found');

function routeOf(path: string, api: string): SecretRoute | undefined {
  const url = new URL(`${api}${path}`);
  const [, place, name, repositories] = ROUTE.exec(url.pathname) ?? [];
  if (place === undefined || name === undefined) return undefined;
  return {
    place: decodeURIComponent(place),
    name: decodeURIComponent(name),
    isOfRepositories: repositories !== undefined,
    url,
  };
}

function answer(
  { method, path, body }: HttpRequest,
  { name, isOfRepositories, url }: SecretRoute,
  place: Place,
  clock: () => Date,
): HttpAnswer {
  if (method === 'PUT' && !isOfRepositories) return write(place, name, body, clock);
  if (method !== 'GET') throw new Error(`No answer here to ${method} ${path}`);
  if (name === PUBLIC_KEY) return { status: 200, body: { key_id: place.keyId, key: place.publicKey } };
  const secret = place.secret(name);
  if (secret === undefined) return NOT_FOUND;
  return isOfRepositories ? selectedRepositories(secret, url) : { status: 200, body: describe(secret, url) };
}

/** Returns a secret as GitHub does, without its value. */
const describe = ({ name, createdAt, updatedAt, visibility }: Secret, { origin, pathname }: URL): object => ({
  name,
  created_at: wholeSeconds(createdAt),
  updated_at: wholeSeconds(updatedAt),
  ...(visibility !== undefined && { visibility }),
  ...(visibility === 'selected' && {
    selected_repositories_url: `${origin}${pathname.replace(/[^/]+$/, name)}/repositories`,
  }),
});

const wholeSeconds = (date: Date): string => date.toISOString().replace(/\.\d+Z$/, 'Z');

function write(place: Place, name: string, body: unknown, clock: () => Date): HttpAnswer {
  const refusal = invalidRequest(body, place.isOrganization) ?? invalidName(name);
  if (refusal !== undefined) return problem(422, refusal);
  const written = writtenBy(body, place);
  if (written === undefined) return problem(422, IMPROPERLY_ENCRYPTED);
  return place.write(name, written, clock()) ? { status: 201, body: {} } : { status: 204 };
}
