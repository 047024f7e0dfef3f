import type { Exchange } from '../../local-deepgram/__tests__/openapi.ts';
import { type RequestRecord, watchRequests } from '../../local-deepgram/src/requests.ts';
import { definitionOf } from '../../src/deepgram/listen/parameter-table.ts';
import { USER_AGENT } from '../../src/deepgram/user-agent.ts';

/**
 * Holds what this project sends to Deepgram against Deepgram's own description of its API, whichever test it is sent in:
 * described-setup.ts asks for it after each file. Requests of other clients, some of them wrong on purpose, are not ours.
 */

type Request = Pick<RequestRecord, 'method' | 'path' | 'query' | 'headers' | 'body'>;

/** By all that the description looks at, so that what is sent a hundred times is looked at once. */
const seen = new Map<string, Request>();
const expected = new Map<RegExp, boolean>();

watchRequests((record) => {
  const { method, path, query, headers, body } = record;
  if (headers['user-agent'] !== USER_AGENT) return;
  seen.set(JSON.stringify([method, path, String(query), headers['content-type'], body]), record);
});

const JSON_TYPE = 'application/json';
const LISTEN = '/v1/listen';
/** Documented in a guide, and in no version of the description. */
const IN_A_GUIDE = '/v1/auth/token';

/** Lets requests of this file of tests break the description on purpose: those of which that is told. */
export function expectUndescribed(told: RegExp): void {
  expected.set(told, false);
}

/** What is wrong with all requests since this was last asked, each with the request, and what was expected in vain. */
export async function undescribed(): Promise<string[]> {
  const requests = [...seen.values()];
  seen.clear();
  const wrong = (await Promise.all(requests.map(wrongIn))).flat().filter((told) => !isExpected(told));
  const inVain = [...expected].filter(([, isMet]) => !isMet).map(([told]) => `not met: ${told}`);
  expected.clear();
  return [...wrong, ...inVain];
}

function isExpected(told: string): boolean {
  const patterns = [...expected.keys()].filter((pattern) => pattern.test(told));
  for (const pattern of patterns) expected.set(pattern, true);
  return patterns.length > 0;
}

/** What can be redacted: https://developers.deepgram.com/docs/supported-entity-types has 50 types, the description 3. */
const REDACTED_TYPE = /^[a-z]+(_[a-z]+)*$/;

/** Headers and body; the description knows no media, so that a URL stands for them. */
function contentOf({ path, headers, body }: Request): Pick<Exchange, 'headers' | 'body'> {
  const told = Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, value?.toString()]));
  const isMedia = path === LISTEN && headers['content-type'] !== JSON_TYPE;
  if (!isMedia) return { headers: told, body };
  return { headers: { ...told, 'content-type': JSON_TYPE }, body: { url: 'https://example.com/media' } };
}

/** What the description has against a request. */
export async function wrongIn(request: Request): Promise<string[]> {
  const { method, path, query } = request;
  if (path === IN_A_GUIDE) return [];
  // It takes a second to load.
  const { violationsOf } = await import('../../local-deepgram/__tests__/openapi.ts');
  const described = new URLSearchParams([...query].filter(([name]) => name !== 'redact'));
  const told = await violationsOf({ method, path, query: described, ...contentOf(request) });
  return [...told, ...(path === LISTEN ? undescribedIn(query) : [])].map(
    (each) => `${method} ${path}?${query}: ${each}`,
  );
}

/** What Prism does not look at. */
function undescribedIn(query: URLSearchParams): string[] {
  const unknown = [...query.keys()].filter((name) => definitionOf(name) === undefined);
  const untyped = query.getAll('redact').filter((value) => !REDACTED_TYPE.test(value));
  return [
    ...unknown.map((name) => `query.${name} is not described`),
    ...untyped.map((value) => `query.redact takes no ${value}`),
  ];
}
