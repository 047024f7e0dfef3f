import type { Exchange } from '../../local-deepgram/__tests__/openapi.ts';
import { type RequestRecord, watchRequests } from '../../local-deepgram/src/requests.ts';
import { definitionOf } from '../../src/deepgram/listen/parameter-table.ts';
import { USER_AGENT } from '../../src/deepgram/user-agent.ts';

/**
 * Compares every request that this project sends to Deepgram in any test with Deepgram's own API description.
 * described-setup.ts collects the differences after each file. Requests of other clients, some of them wrong on
 * purpose, are not checked.
 */

type Request = Pick<RequestRecord, 'method' | 'path' | 'query' | 'headers' | 'body'>;

/** The requests, keyed by everything that is compared, so that repeated requests are checked only once. */
const seen = new Map<string, Request>();
const expected = new Map<RegExp, boolean>();

watchRequests((record) => {
  const { method, path, query, headers, body } = record;
  if (headers['user-agent'] !== USER_AGENT) return;
  seen.set(JSON.stringify([method, path, String(query), headers['content-type'], body]), record);
});

const JSON_TYPE = 'application/json';
const LISTEN = '/v1/listen';
/** Documented in a guide, but missing in all versions of the description. */
const IN_A_GUIDE = '/v1/auth/token';

/** Allows requests of this test file to violate the description on purpose, if the violation matches `told`. */
export function expectUndescribed(violation: RegExp): void {
  expected.set(violation, false);
}

/**
 * Returns the violations since the last call, each with its request, and the expected violations that did not occur.
 */
export async function undescribed(): Promise<string[]> {
  const requests = [...seen.values()];
  seen.clear();
  const wrong = (await Promise.all(requests.map(wrongIn)))
    .flat()
    .filter((violation) => !isExpected(violation));
  const inVain = [...expected].filter(([, isMet]) => !isMet).map(([told]) => `not met: ${told}`);
  expected.clear();
  return [...wrong, ...inVain];
}

function isExpected(violation: string): boolean {
  const patterns = [...expected.keys()].filter((pattern) => pattern.test(violation));
  for (const pattern of patterns) expected.set(pattern, true);
  return patterns.length > 0;
}

/**
 * The entities that can be redacted: https://developers.deepgram.com/docs/supported-entity-types lists 50, but the
 * description only 3.
 */
const REDACTED_TYPE = /^[a-z]+(_[a-z]+)*$/;

/** Returns headers and body. The description does not define the body for media, so a URL stands for it. */
function contentOf({ path, headers, body }: Request): Pick<Exchange, 'headers' | 'body'> {
  const texts = Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, value?.toString()]));
  const isMedia = path === LISTEN && headers['content-type'] !== JSON_TYPE;
  if (!isMedia) return { headers: texts, body };
  return { headers: { ...texts, 'content-type': JSON_TYPE }, body: { url: 'https://example.com/media' } };
}

/** Returns the violations of a request. */
export async function wrongIn(request: Request): Promise<string[]> {
  const { method, path, query } = request;
  if (path === IN_A_GUIDE) return [];
  // Loading it takes a second.
  const { violationsOf } = await import('../../local-deepgram/__tests__/openapi.ts');
  const described = new URLSearchParams([...query].filter(([name]) => name !== 'redact'));
  const violations = await violationsOf({ method, path, query: described, ...contentOf(request) });
  return [...violations, ...(path === LISTEN ? undescribedIn(query) : [])].map(
    (each) => `${method} ${path}?${query}: ${each}`,
  );
}

/** Finds violations that Prism does not check for. */
function undescribedIn(query: URLSearchParams): string[] {
  const unknown = [...query.keys()].filter((name) => definitionOf(name) === undefined);
  const untyped = query.getAll('redact').filter((value) => !REDACTED_TYPE.test(value));
  return [
    ...unknown.map((name) => `query.${name} is not described`),
    ...untyped.map((value) => `query.redact takes no ${value}`),
  ];
}
